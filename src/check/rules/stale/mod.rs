//! Acts and decisions that are no longer in force (catalogue G18), and tables of law that may not be.

mod invalid_privacy_shield;
mod invalid_safe_harbor;
mod lapsed_adequacy;
mod old_register_term;
mod old_standard_clauses;
mod outdated_authority;
mod overdue_law_table;
mod repealed_act;
mod repealed_directive;
mod repealed_personal_data_act;
mod replaced_communications_act;
mod unprotected_description;

use crate::check::Definition;
use crate::check::texts::Words;
use crate::check::words::{Entry, Hit, List};
use crate::law::repealed::REPEALED;
use crate::model::{Language, Text};
use crate::report::{Argument, Finding, Rule};

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &lapsed_adequacy::DEFINITION,
    &unprotected_description::DEFINITION,
    &repealed_personal_data_act::DEFINITION,
    &repealed_directive::DEFINITION,
    &invalid_safe_harbor::DEFINITION,
    &invalid_privacy_shield::DEFINITION,
    &old_standard_clauses::DEFINITION,
    &outdated_authority::DEFINITION,
    &replaced_communications_act::DEFINITION,
    &repealed_act::DEFINITION,
    &old_register_term::DEFINITION,
    &overdue_law_table::DEFINITION,
];

/// What a rule finds: the numbers and names that the table of the law has for it. The tag of each is the entry's place in
/// the table.
fn repealed(rule: &str) -> List {
    let mut list = Vec::new();
    for (at, repealed) in REPEALED.entries.iter().enumerate().filter(|(_, repealed)| repealed.rule == rule) {
        let entry = |phrase: &str, language| Some(Entry::new(phrase)?.of(language).tagged(at.to_string()));
        list.extend(repealed.written_numbers().filter_map(|number| entry(&number, "all")));
        for (language, names) in &repealed.names {
            list.extend(names.iter().filter_map(|name| entry(name, language)));
        }
        for (language, phrases) in &repealed.except {
            list.extend(phrases.iter().filter_map(|phrase| Some(Entry::exempt(phrase)?.of(language))));
        }
    }
    List::new(list)
}

/// Tells of a thing in a text that no longer holds. What changed when is told as it was.
fn tell(rule: &'static Rule, text: &Words<'_>, hit: &Hit<'_>, findings: &mut Vec<Finding>) {
    if text.is_history() {
        return;
    }
    let repealed = hit.entry.tag.parse().ok().and_then(|at: usize| REPEALED.entries.get(at));
    let instead = repealed.into_iter().flat_map(|repealed| &repealed.instead);
    let instead = instead.filter_map(|(language, text)| Some((language.parse::<Language>().ok()?, text.clone())));
    let instead = Argument::Text(Text::ByLanguage(instead.collect()));
    findings.push(text.said(rule, hit).with("instead", instead));
}

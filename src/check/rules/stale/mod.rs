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

use std::collections::BTreeMap;

use crate::check::Definition;
use crate::check::texts::Words;
use crate::check::words::{Entry, Lists};
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
fn repealed(rule: &str) -> Lists {
    let mut lists: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for (at, repealed) in REPEALED.entries.iter().enumerate().filter(|(_, repealed)| repealed.rule == rule) {
        let entry = |phrase: &str| Some(Entry::new(phrase)?.tagged(at.to_string()));
        let numbers = repealed.written_numbers().filter_map(|number| entry(&number));
        lists.entry("all".to_owned()).or_default().extend(numbers);
        for (language, names) in &repealed.names {
            lists.entry(language.clone()).or_default().extend(names.iter().filter_map(|name| entry(name)));
        }
        for (language, phrases) in &repealed.except {
            lists
                .entry(language.clone())
                .or_default()
                .extend(phrases.iter().filter_map(|phrase| Entry::exempt(phrase)));
        }
    }
    Lists::new(lists)
}

/// Tells of the first thing in a text that no longer holds. What changed when is told as it was.
fn tell(rule: &'static Rule, lists: &Lists, text: &Words<'_>, findings: &mut Vec<Finding>) {
    if text.is_history() {
        return;
    }
    let Some(hit) = lists.of(text.language).first(text.text) else { return };
    let repealed = hit.entry.tag.parse().ok().and_then(|at: usize| REPEALED.entries.get(at));
    let instead = repealed.into_iter().flat_map(|repealed| &repealed.instead);
    let instead = instead.filter_map(|(language, text)| Some((language.parse::<Language>().ok()?, text.clone())));
    findings.push(
        text.finding(rule)
            .with("text", &text.text[hit.range])
            .with("instead", Argument::Text(Text::ByLanguage(instead.collect()))),
    );
}

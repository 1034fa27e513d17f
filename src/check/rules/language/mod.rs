//! Languages and their parity (catalogue G12).

mod authority_mixed_up;
mod compare;
mod different_contacts;
mod different_facts;
mod different_lists;
mod missing_finnish_or_swedish;
mod missing_own_language;
mod missing_sami;
mod missing_service_language;
mod missing_swedish_on_aland;
mod missing_translation;
mod mistranslated_term;
mod outdated_translation;
mod text_in_another_language;
mod untranslated_text;
mod wrong_term;

use crate::check::{Case, Definition};
use crate::model::Language;
use crate::report::{Finding, Rule};
use crate::source::{Path, Place};

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &missing_finnish_or_swedish::DEFINITION,
    &missing_own_language::DEFINITION,
    &missing_sami::DEFINITION,
    &missing_swedish_on_aland::DEFINITION,
    &missing_service_language::DEFINITION,
    &missing_translation::DEFINITION,
    &outdated_translation::DEFINITION,
    &text_in_another_language::DEFINITION,
    &untranslated_text::DEFINITION,
    &different_facts::DEFINITION,
    &different_contacts::DEFINITION,
    &different_lists::DEFINITION,
    &mistranslated_term::DEFINITION,
    &wrong_term::DEFINITION,
    &authority_mixed_up::DEFINITION,
];

/// The finding that the register is not published in a language that the law demands, if it is not.
fn missing(case: &Case<'_>, rule: &'static Rule, tag: &str) -> Option<Finding> {
    if case.is_published_in(tag) {
        return None;
    }
    let language = Language::new(tag);
    let finding = case.finding_at(rule, place(case));
    let mut finding = finding.with("controller", case.controller.id.as_str()).with("lang", &language);
    finding.language = Some(language);
    Some(finding)
}

/// Where the languages of the register are said: in it, or for the whole site.
fn place(case: &Case<'_>) -> Place {
    let site = case.site.settings_file.filter(|_| case.entry.register.languages.is_empty());
    Place { file: site.unwrap_or(case.entry.file), path: Path::root().key("languages") }
}

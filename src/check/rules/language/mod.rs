//! Languages and their parity (catalogue G12).

mod authority_mixed_up;
mod compare;
mod different_contacts;
mod different_facts;
mod different_lists;
mod missing_translation;
mod mistranslated_term;
mod outdated_translation;
mod text_in_another_language;
mod wrong_term;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &missing_translation::DEFINITION,
    &outdated_translation::DEFINITION,
    &text_in_another_language::DEFINITION,
    &different_facts::DEFINITION,
    &different_contacts::DEFINITION,
    &different_lists::DEFINITION,
    &mistranslated_term::DEFINITION,
    &wrong_term::DEFINITION,
    &authority_mixed_up::DEFINITION,
];

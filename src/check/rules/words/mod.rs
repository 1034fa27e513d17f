//! Plain words (catalogue G19).

mod filler;
mod general_purpose;
mod long_sentence;
mod not_applicable;
mod passive_voice;
mod placeholder;
mod unexplained_term;
mod vague;
mod vague_purpose;
mod vague_word;
mod wrong_statement;

use crate::check::Definition;

/// The rules, in the order of the catalogue.
pub static RULES: &[&Definition] = &[
    &vague_purpose::DEFINITION,
    &vague_word::DEFINITION,
    &general_purpose::DEFINITION,
    &placeholder::DEFINITION,
    &not_applicable::DEFINITION,
    &long_sentence::DEFINITION,
    &passive_voice::DEFINITION,
    &unexplained_term::DEFINITION,
    &filler::DEFINITION,
    &wrong_statement::DEFINITION,
];

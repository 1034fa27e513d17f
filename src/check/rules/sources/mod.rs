//! Where data come from, and Art. 14 (catalogue G5).

mod contradicting_source;
mod freedom_of_expression;
mod generic_source;
mod missing_source;
mod observation_as_source;
mod unfounded_exemption;
mod unfounded_withholding;
mod unrecorded_informing;
mod unstated_origin;
mod unstated_public_source;

use crate::check::Definition;
use crate::model::Source;
use crate::report::Argument;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &unstated_origin::DEFINITION,
    &missing_source::DEFINITION,
    &unstated_public_source::DEFINITION,
    &generic_source::DEFINITION,
    &contradicting_source::DEFINITION,
    &observation_as_source::DEFINITION,
    &unrecorded_informing::DEFINITION,
    &unfounded_exemption::DEFINITION,
    &unfounded_withholding::DEFINITION,
    &freedom_of_expression::DEFINITION,
];

/// A source as messages name it.
fn name(source: &Source) -> Argument {
    source.name.as_ref().map_or_else(|| "–".into(), Argument::from)
}

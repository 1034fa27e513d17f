//! Transfers outside the EU and EEA (catalogue G7).

mod missing_safeguard;
mod recipient_outside_eea;
mod unstated_transfers;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] =
    &[&unstated_transfers::DEFINITION, &missing_safeguard::DEFINITION, &recipient_outside_eea::DEFINITION];

use crate::law::TransferFact;
use crate::report::Argument;

/// The country of a transfer as messages name it.
fn country(transfer: &TransferFact<'_>) -> Argument {
    Argument::Key(transfer.country.map_or("country-unknown".to_owned(), |country| format!("country-{country}")))
}

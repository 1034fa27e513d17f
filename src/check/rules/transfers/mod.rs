//! Transfers outside the EU and EEA (catalogue G7).

mod authority_derogation;
mod missing_copy;
mod missing_country;
mod missing_safeguard;
mod old_framework_check;
mod parent_outside_eea;
mod recipient_outside_eea;
mod regular_derogation;
mod transfer_inside_eea;
mod unchecked_framework_list;
mod unexplained_compelling_interest;
mod unstated_transfers;

use crate::check::{Case, Definition};
use crate::law::TransferFact;
use crate::model::Recipient;
use crate::report::Argument;
use crate::source::Segment;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &unstated_transfers::DEFINITION,
    &missing_country::DEFINITION,
    &missing_safeguard::DEFINITION,
    &missing_copy::DEFINITION,
    &unexplained_compelling_interest::DEFINITION,
    &authority_derogation::DEFINITION,
    &regular_derogation::DEFINITION,
    &unchecked_framework_list::DEFINITION,
    &old_framework_check::DEFINITION,
    &recipient_outside_eea::DEFINITION,
    &parent_outside_eea::DEFINITION,
    &transfer_inside_eea::DEFINITION,
];

/// The country of a transfer as messages name it.
fn country(transfer: &TransferFact<'_>) -> Argument {
    Argument::Key(transfer.country.map_or("country-unknown".to_owned(), |country| format!("country-{country}")))
}

/// The recipient of a transfer as messages name it.
fn recipient(transfer: &TransferFact<'_>) -> Argument {
    match (transfer.recipient, transfer.category) {
        (Some(name), _) => name.into(),
        (None, Some(category)) => category.into(),
        (None, None) => "–".into(),
    }
}

/// The entry under `recipients` in which a transfer is stated, if it is one there.
fn recipient_of<'a>(case: &Case<'a>, transfer: &TransferFact<'_>) -> Option<&'a Recipient> {
    match transfer.place.path.segments() {
        [Segment::Key(key), Segment::Index(at), ..] if **key == *"recipients" => {
            case.entry.register.listed_recipients().find(|(position, _)| position == at).map(|(_, recipient)| recipient)
        }
        _ => None,
    }
}

/// Whether something is recorded for the organisation beside a transfer, or beside its safeguard.
fn is_recorded(case: &Case<'_>, transfer: &TransferFact<'_>, key: &str) -> bool {
    let path = &transfer.place.path;
    case.entry.is_recorded(path, key) || case.entry.is_recorded(&path.key("safeguard"), key)
}

//! Rights and the complaint (catalogue G9).

mod missing_complaint;
mod missing_rights;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&missing_rights::DEFINITION, &missing_complaint::DEFINITION];

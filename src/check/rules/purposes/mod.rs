//! Purposes and legal bases (catalogue G2).

mod missing_legal_basis;
mod missing_purpose;
mod unnamed_legitimate_interest;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] =
    &[&missing_purpose::DEFINITION, &missing_legal_basis::DEFINITION, &unnamed_legitimate_interest::DEFINITION];

//! Whether data must be given (catalogue G10).

mod missing_consequences;
mod missing_provision;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&missing_provision::DEFINITION, &missing_consequences::DEFINITION];

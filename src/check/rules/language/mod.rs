//! Languages and their parity (catalogue G12).

mod missing_translation;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&missing_translation::DEFINITION];

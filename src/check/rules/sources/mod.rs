//! Where data come from, and Art. 14 (catalogue G5).

mod missing_source;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&missing_source::DEFINITION];

//! Automated decisions and profiling (catalogue G10).

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[];

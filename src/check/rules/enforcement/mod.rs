//! Law enforcement, 1054/2018 (catalogue G16).

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[];

//! Special categories, offences, identity codes, children (catalogue G3).

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[];

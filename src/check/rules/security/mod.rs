//! Protection, and what must not leak (catalogue G13).

mod internal_field_published;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&internal_field_published::DEFINITION];

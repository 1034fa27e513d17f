//! Protection, and what must not leak (catalogue G13).

mod internal_field_published;
mod security_details;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&security_details::DEFINITION, &internal_field_published::DEFINITION];

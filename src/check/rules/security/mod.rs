//! Protection, and what must not leak (catalogue G13).

mod internal_field_published;
mod security_class_as_label;
mod security_details;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] =
    &[&security_details::DEFINITION, &security_class_as_label::DEFINITION, &internal_field_published::DEFINITION];

//! Storage times (catalogue G8).

mod indefinite_storage;
mod missing_storage_time;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&missing_storage_time::DEFINITION, &indefinite_storage::DEFINITION];

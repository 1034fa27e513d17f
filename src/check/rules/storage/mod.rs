//! Storage times (catalogue G8).

mod indefinite_storage;
mod minimum_storage_time;
mod missing_start;
mod missing_storage_time;
mod misstated_statutory_time;
mod pseudonymised_instead_of_erased;
mod undivided_storage_time;
mod unfounded_permanent_storage;
mod unreachable_records_plan;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &missing_storage_time::DEFINITION,
    &undivided_storage_time::DEFINITION,
    &indefinite_storage::DEFINITION,
    &minimum_storage_time::DEFINITION,
    &unreachable_records_plan::DEFINITION,
    &unfounded_permanent_storage::DEFINITION,
    &missing_start::DEFINITION,
    &misstated_statutory_time::DEFINITION,
    &pseudonymised_instead_of_erased::DEFINITION,
];

//! Data subjects and groups of data (catalogue G4).

mod missing_data_groups;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&missing_data_groups::DEFINITION];

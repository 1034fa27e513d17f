//! Acts and decisions that are no longer in force (catalogue G18).

mod repealed_personal_data_act;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&repealed_personal_data_act::DEFINITION];

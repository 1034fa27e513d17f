//! Acts and decisions that are no longer in force (catalogue G18), and tables of law that may not be.

mod lapsed_adequacy;
mod overdue_law_table;
mod repealed_personal_data_act;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] =
    &[&lapsed_adequacy::DEFINITION, &repealed_personal_data_act::DEFINITION, &overdue_law_table::DEFINITION];

//! References to what is no longer in force.

pub mod repealed_personal_data_act;

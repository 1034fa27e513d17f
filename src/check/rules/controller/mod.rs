//! The controller, its representative and data protection officer, joint control (catalogue G1).

mod missing_controller;
mod missing_dpo_contact;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&missing_controller::DEFINITION, &missing_dpo_contact::DEFINITION];

//! Controller, representative, data protection officer.

pub mod missing_controller;
pub mod missing_dpo_contact;

//! Rights and complaint.

pub mod missing_complaint;
pub mod missing_rights;

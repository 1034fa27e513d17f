//! Version, dates, levels.

pub mod lowered_mandatory_rule;
pub mod missing_version;

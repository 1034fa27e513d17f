//! Categories of data and their sources.

pub mod missing_data_groups;
pub mod missing_source;

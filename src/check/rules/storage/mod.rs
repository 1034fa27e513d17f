//! Storage times.

pub mod indefinite_storage;
pub mod missing_storage_time;

//! Whether data must be given.

pub mod missing_provision;

//! Recipients.

pub mod missing_recipients;

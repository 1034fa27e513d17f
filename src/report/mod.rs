//! Findings, and their rendering: one file per format over one type.

mod finding;

pub use finding::{Argument, Finding, Kind, Message, Rule, Severity};

//! Findings, and their rendering: one file per format over one type.

pub mod baseline;
mod finding;
mod fingerprint;
mod json;
mod location;
pub mod matrix;
mod message;
mod settle;
mod summary;
mod text;

pub use finding::{Argument, Finding, Kind, Message, Rule, Severity};
pub use fingerprint::{fingerprint, fingerprints};
pub use json::json;
pub use location::{Location, locate};
pub use message::render_message;
pub use settle::{once, settle};
pub use summary::Summary;
pub use text::{shortened, text};

//! seloste.
#![warn(missing_docs, clippy::pedantic)]

pub mod language;
pub mod law;
pub mod model;
pub mod publish;
pub mod report;
pub mod source;

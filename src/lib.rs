//! seloste.
#![warn(missing_docs, clippy::pedantic)]

pub mod language;
pub mod law;
pub mod model;
pub mod render;
pub mod report;
pub mod source;

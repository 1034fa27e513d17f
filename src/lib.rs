//! seloste.
#![warn(missing_docs, clippy::pedantic)]

pub mod language;
pub mod law;
pub mod load;
pub mod model;
pub mod report;
pub mod source;

//! The same in every language.

pub mod missing_translation;

//! What a text can hold.

pub mod html_in_text;
pub mod missing_glyph;
pub mod unprintable_character;
pub mod unsafe_link;
pub mod unsupported_markdown;

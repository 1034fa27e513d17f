use super::Finding;
use crate::source::{Sources, Span};

/// Where a finding is, as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location<'a> {
    /// The file, relative to the root.
    pub file: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The place as byte offsets of `text`, both between characters.
    pub span: Span,
    /// Line and column of the first character, from 1, the column in characters.
    pub start: (usize, usize),
    /// Line and column after the last character.
    pub end: (usize, usize),
}

/// Where a finding is; `None` for what has no file. White space at the end of a value, which for YAML reaches as far
/// as the next key, does not count.
#[must_use]
pub fn locate<'a>(finding: &Finding, sources: &'a Sources) -> Option<Location<'a>> {
    let place = finding.place.as_ref()?;
    let file = sources.file(place.file);
    let span = finding.span.unwrap_or_else(|| sources.locate(place));
    let start = file.text.floor_char_boundary(span.start);
    let end = file.text.ceil_char_boundary(span.end).max(start);
    let span = Span { start, end: start + file.text[start..end].trim_end().len() };
    Some(Location {
        file: &file.name,
        text: &file.text,
        span,
        start: file.position(span.start),
        end: file.position(span.end),
    })
}

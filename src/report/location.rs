use super::Finding;
use crate::source::{Path, Segment, Sources, Span};

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

/// The key that a finding misses, and where it would stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The key: `basis`; more than one step where the first is missing too: `openness.note`.
    pub key: String,
    /// Whether it would stand at the top of the file.
    pub at_top: bool,
}

/// What is missing, if the value that a finding points at is not in its file.
#[must_use]
pub fn missing(finding: &Finding, sources: &Sources) -> Option<Missing> {
    let place = finding.place.as_ref().filter(|_| finding.span.is_none())?;
    let index = &sources.file(place.file).index;
    let segments = place.path.segments();
    let part = |from: usize, to: usize| segments[from..to].iter().cloned().collect::<Path>();
    // Of a file that could not be read nothing is known.
    let there = (0..=segments.len()).rev().find(|&end| index.get(&part(0, end)).is_some())?;
    matches!(segments.get(there), Some(Segment::Key(_)))
        .then(|| Missing { key: part(there, segments.len()).to_string(), at_top: there == 0 })
}

//! A text in runs without white space.

use std::borrow::Cow;

/// A run of text without white space and brackets, without the punctuation around it.
#[derive(Clone, Debug)]
pub struct Token<'a> {
    /// The text.
    pub text: &'a str,
    /// The same in small letters.
    pub lower: Cow<'a, str>,
    /// Where it begins.
    pub start: usize,
    /// What ended it.
    pub end: End,
    /// Whether it begins a line.
    pub first: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// White space.
    Open,
    /// A full stop.
    Stop,
    /// A comma, a bracket, a colon.
    Cut,
}

/// White space, brackets and other marks that stand between runs.
fn splits(c: char) -> bool {
    match c {
        ' ' | '\n' | '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>' | '"' | '|' | ';' | '=' => true,
        _ if c.is_ascii() => c.is_ascii_whitespace() || c == '\u{b}',
        _ => matches!(c, '“' | '”' | '„' | '»' | '«' | '×') || c.is_whitespace(),
    }
}

pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    let (mut line, mut last) = (0, 0);
    loop {
        rest = rest.trim_start_matches(splits);
        if rest.is_empty() {
            return tokens;
        }
        let start = text.len() - rest.len();
        if let Some(end) = text[last..start].rfind('\n') {
            line = last + end + 1;
        }
        let length = rest.find(splits).unwrap_or(rest.len());
        last = start + length;
        let raw = &rest[..length];
        let word = raw.trim_start_matches(['*', '_', '\'', '’', '~', '–', '—']);
        let offset = raw.len() - word.len();
        let word = word.trim_end_matches(['.', ',', ':', '!', '?', '*', '_', '\'', '’', '…', '–', '—']);
        let after = &raw[offset + word.len()..];
        let end = match after.chars().next() {
            Some('.') => End::Stop,
            Some(_) => End::Cut,
            None if rest[length..].starts_with([' ', '\u{a0}', '\u{202f}', '\n', '\t']) => End::Open,
            None => End::Cut,
        };
        let first = text[line..start].trim_start_matches([' ', '>', '-', '*']).is_empty();
        if !word.is_empty() {
            let has_capital = word.chars().any(char::is_uppercase);
            let lower = if has_capital { word.to_lowercase().into() } else { word.into() };
            tokens.push(Token { text: word, lower, start: start + offset, end, first });
        }
        rest = &rest[length..];
    }
}

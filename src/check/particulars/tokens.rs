//! A text in runs without white space.

/// A run of text without white space and brackets, without the punctuation around it.
#[derive(Clone, Copy, Debug)]
pub struct Token<'a> {
    /// The text.
    pub text: &'a str,
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

pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let splits = |c: char| c.is_whitespace() || "()[]{}<>\"“”„»«|;×=".contains(c);
    let mut tokens = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(splits);
        if rest.is_empty() {
            return tokens;
        }
        let start = text.len() - rest.len();
        let length = rest.find(splits).unwrap_or(rest.len());
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
        let line = text[..start].rsplit('\n').next().unwrap_or("");
        let first = line.trim_start_matches([' ', '>', '-', '*']).is_empty();
        if !word.is_empty() {
            tokens.push(Token { text: word, start: start + offset, end, first });
        }
        rest = &rest[length..];
    }
}

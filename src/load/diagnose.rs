//! Why a file is not YAML: what people do who come from a word processor. The parser often stops only lines later, and
//! knows of no dashes and quotation marks but its own.

use crate::source::Span;

/// How many written lines above the one where the parser stopped may hold the cause.
const LINES: usize = 3;
/// Spaces that YAML takes for letters.
const SPACES: [char; 5] = ['\u{a0}', '\u{2003}', '\u{2007}', '\u{2009}', '\u{202f}'];
/// Quotation marks that YAML takes for letters.
pub const QUOTES: [char; 8] = ['”', '“', '„', '«', '»', '’', '‘', '‚'];
/// What begins an entry of a list elsewhere.
const BULLETS: [char; 6] = ['–', '—', '−', '•', '·', '‣'];

/// The cause of a syntax error at `at`, as a key of the locales and its place; `None` when the parser knows best.
pub fn cause(text: &str, at: usize) -> Option<(&'static str, Span)> {
    let here = line_start(text, at);
    let lines = written_before(text, here);
    // The nearest line first: what is further away was read without complaint.
    for &start in &lines {
        let line = line_at(text, start);
        if let Some((reason, from, to)) = in_line(line) {
            return Some((reason, Span { start: start + from, end: start + to }));
        }
    }
    // “key: value” where no key can be: the line itself is well written, so it stands too far in.
    let line = line_at(text, here);
    let first = line.find(':').is_some_and(|colon| here + colon == at);
    let above = lines.iter().copied().find(|&start| start < here)?;
    if first && indent(line) > indent(line_at(text, above)) {
        let start = here + indent(line);
        return Some(("yaml-reason-deeper", Span { start, end: at }));
    }
    None
}

/// What is wrong with a single line, and where.
fn in_line(line: &str) -> Option<(&'static str, usize, usize)> {
    let (blank, rest) = split_while(line, char::is_whitespace);
    let (mark, rest) = match rest.strip_prefix("- ") {
        Some(rest) => (blank.len() + 2, rest),
        None => (blank.len(), rest),
    };
    let space = |text: &str, from: usize| {
        text.char_indices().find(|(_, c)| SPACES.contains(c)).map(|(at, c)| (from + at, from + at + c.len_utf8()))
    };
    if let Some((from, to)) = space(blank, 0) {
        return Some(("yaml-reason-space", from, to));
    }
    let first = rest.chars().next()?;
    let second = rest.chars().nth(1);
    if BULLETS.contains(&first) && second.is_some_and(char::is_whitespace) {
        return Some(("yaml-reason-bullet", mark, mark + first.len_utf8()));
    }
    if first == '-' && second.is_some_and(|c| c.is_alphabetic() || SPACES.contains(&c)) {
        return Some(("yaml-reason-dash", mark, mark + 1));
    }
    if let Some(at) = second_colon(rest) {
        return Some(("yaml-reason-colon", mark + at, mark + at + 1));
    }
    let (key, after) = split_while(rest, |c| c.is_ascii_alphanumeric() || c == '-');
    let value = after.strip_prefix(':').filter(|_| !key.is_empty())?;
    let colon = mark + key.len();
    let next = value.chars().next()?;
    if SPACES.contains(&next) {
        return Some(("yaml-reason-space", colon + 1, colon + 1 + next.len_utf8()));
    }
    if !next.is_whitespace() && !value.starts_with("//") && !value.contains(": ") {
        return Some(("yaml-reason-key", colon, colon + 1));
    }
    let value_at = colon + 1 + (value.len() - value.trim_start().len());
    let opening = value.trim_start().chars().next()?;
    if QUOTES.contains(&opening) && value.contains(": ") {
        return Some(("yaml-reason-curly", value_at, value_at + opening.len_utf8()));
    }
    second_colon(value.trim_start()).map(|at| ("yaml-reason-colon", value_at + at, value_at + at + 1))
}

/// Where in `{fi: Tilaukset: kaikki}` the second colon of an entry stands.
fn second_colon(value: &str) -> Option<usize> {
    if !value.starts_with(['{', '[']) {
        return None;
    }
    // Of each bracket that is open: whether its entry has its colon.
    let (mut open, mut quote, mut before) = (Vec::new(), None, '{');
    let mut characters = value.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        match (quote, c) {
            // `\"` and `''` are no ends.
            (Some('"'), '\\') => drop(characters.next()),
            (Some('\''), '\'') if characters.next_if(|(_, next)| *next == '\'').is_some() => {}
            (Some(mark), _) => quote = Some(mark).filter(|mark| *mark != c),
            (None, '"' | '\'') if "{[,: ".contains(before) => quote = Some(c),
            (None, '{' | '[') => open.push(false),
            (None, '}' | ']') => drop(open.pop()),
            (None, ',') => *open.last_mut()? = false,
            (None, ':') if value[at + 1..].starts_with(' ') && std::mem::replace(open.last_mut()?, true) => {
                return Some(at);
            }
            _ => {}
        }
        before = c;
    }
    None
}

/// Where the line begins and the written lines above it, the nearest first.
fn written_before(text: &str, here: usize) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut start = here;
    loop {
        let line = line_at(text, start).trim();
        if !line.is_empty() && !line.starts_with('#') {
            starts.push(start);
        }
        if start == 0 || starts.len() > LINES {
            return starts;
        }
        start = line_start(text, start - 1);
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

fn line_at(text: &str, start: usize) -> &str {
    text[start..].lines().next().unwrap_or_default()
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn split_while(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|c| !belongs(c)).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_a_word_processor_did() {
        for (line, expected) in [
            ("name:\u{a0}Opiskelijat", Some(("yaml-reason-space", "\u{a0}"))),
            ("  \u{a0} name: Opiskelijat", Some(("yaml-reason-space", "\u{a0}"))),
            ("  – id: opetus", Some(("yaml-reason-bullet", "–"))),
            ("  • opetus", Some(("yaml-reason-bullet", "•"))),
            ("  -id: opetus", Some(("yaml-reason-dash", "-"))),
            ("material:electronic", Some(("yaml-reason-key", ":"))),
            ("name: ”Opiskelijat: kaikki”", Some(("yaml-reason-curly", "”"))),
            ("name: ”Opiskelijat”", None),
            ("name: {fi: Tilaukset: kaikki}", Some(("yaml-reason-colon", ":"))),
            ("- name: {fi: \"Tilaukset: kaikki\", sv: x}", None),
            ("- {fi: Tilaukset: kaikki, sv: x}", Some(("yaml-reason-colon", ":"))),
            ("name: {en: 'Customers'' data: all', fi: x}", None),
            (r#"name: {en: "Say \"yes: all\" x", fi: x}"#, None),
            ("items: [{fi: a, sv: b}, {fi: c, sv: 'd: e'}]", None),
            ("laws: [{act: x, section: \"1: 2\"}, {act: y: z}]", Some(("yaml-reason-colon", ":"))),
            ("https://example.fi", None),
            ("- name: Opiskelijat", None),
            ("- - a", None),
            ("-", None),
            ("", None),
        ] {
            let found = in_line(line).map(|(reason, from, to)| (reason, &line[from..to]));
            assert_eq!(found, expected, "{line}");
        }
    }

    #[test]
    fn looks_above_the_place_where_the_parser_stopped() {
        let text = "a: 1\nname:\u{a0}x\n\n# b\nversion: 1\n";
        let (reason, span) = cause(text, text.find("version").unwrap()).unwrap();
        assert_eq!((reason, span.start), ("yaml-reason-space", text.find('\u{a0}').unwrap()));
        let text = "- id: a\n  name: b\n    basis: c\n";
        let (reason, span) = cause(text, text.rfind(':').unwrap()).unwrap();
        assert_eq!((reason, &text[span.start..span.end]), ("yaml-reason-deeper", "basis"));
        let text = "name: a: b\n";
        assert_eq!(cause(text, text.rfind(':').unwrap()), None);
    }
}

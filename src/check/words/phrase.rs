//! One phrase: how it is written in a list, and where it stands in a text.

use std::ops::Range;

/// A phrase: words, the first of them not a gap.
#[derive(Clone, Debug)]
pub struct Phrase(Vec<Part>);

#[derive(Clone, Debug)]
enum Part {
    /// A word, or the beginning or end of one.
    Word { text: String, open_start: bool, open_end: bool },
    /// Any one word.
    Any,
    /// Up to twelve words of the same sentence.
    Gap,
}

/// A shorter beginning of a word is found too often.
const SURE: usize = 3;
/// So many letters of a word are looked at from where a part of it was found: a text may be one word.
const LONGEST_WORD: usize = 200;

/// How many words a gap may hold.
const GAP: usize = 12;

impl Phrase {
    /// A phrase in small letters; `None` when there is no word in it to begin with.
    pub fn parse(phrase: &str) -> Option<Self> {
        let part = |word: &str| match word {
            "*" => Part::Any,
            "…" => Part::Gap,
            _ => {
                let (word, open_start) = word.strip_prefix('*').map_or((word, false), |word| (word, true));
                let (word, open_end) = word.strip_suffix('*').map_or((word, false), |word| (word, true));
                Part::Word { text: word.chars().map(fold).collect(), open_start, open_end }
            }
        };
        let parts: Vec<_> = phrase.split_whitespace().map(part).collect();
        matches!(parts.first(), Some(Part::Word { text, .. }) if !text.is_empty()).then_some(Self(parts))
    }

    /// Where it first stands in a text.
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        let first = self.anchor().chars().next().map(fold)?;
        text.char_indices().filter(|(_, c)| fold(*c) == first).find_map(|(at, _)| self.at(text, at))
    }

    /// What to look for: the first word as far as it is written in one way alone.
    fn anchor(&self) -> &str {
        let Some(Part::Word { text, .. }) = self.0.first() else { return "" };
        let end = text.find(['\'', '-']).filter(|&end| end >= SURE).unwrap_or(text.len());
        &text[..end]
    }

    /// The same in each of its ways, with the next word where the first is too short to be looked for: `i regel`.
    pub(super) fn anchors(&self) -> Vec<String> {
        let anchor = self.anchor();
        match &self.0[..] {
            [Part::Word { open_end: false, .. }, Part::Word { text, open_start: false, .. }, ..]
                if anchor.chars().count() < SURE =>
            {
                [' ', '\n', '\u{a0}'].map(|space| format!("{anchor}{space}{text}")).into()
            }
            _ => vec![anchor.to_owned()],
        }
    }

    /// Its range, if its first word is at `at`. Whole words are shown, so a stem's range goes to the word's end.
    pub(super) fn at(&self, text: &str, at: usize) -> Option<Range<usize>> {
        let Some(Part::Word { text: word, open_start, .. }) = self.0.first() else { return None };
        let begins = word.starts_with(char::is_alphanumeric);
        let before = text[..at].chars().next_back();
        let mut start = at;
        if begins && before.is_some_and(char::is_alphanumeric) {
            if !open_start {
                return None;
            }
            let letters = text[..at].chars().rev().take(LONGEST_WORD).take_while(|c| c.is_alphanumeric());
            start -= letters.map(char::len_utf8).sum::<usize>();
        }
        Some(start..matches(&self.0, text, at)?)
    }
}

/// Where the parts end that begin at `at`.
fn matches(parts: &[Part], text: &str, at: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(at) };
    let end = match part {
        Part::Word { text: word, open_start, open_end } => {
            let at = if *open_start { within_word(text, at, word)? } else { at };
            let end = eat(text, at, word)?;
            if *open_end {
                word_end(text, end)
            } else {
                let cut = text[end..].starts_with(char::is_alphanumeric) && word.ends_with(char::is_alphanumeric);
                if cut {
                    return None;
                }
                end
            }
        }
        Part::Any => {
            let word = text[at..].split(char::is_whitespace).next()?.trim_end_matches(['.', ',', ';', ':', '!', '?']);
            if word.is_empty() {
                return None;
            }
            at + word.len()
        }
        Part::Gap => {
            let mut at = at;
            for _ in 0..=GAP {
                if let Some(end) = matches(rest, text, at) {
                    return Some(end);
                }
                let end = text[at..].find(char::is_whitespace).map(|length| at + length)?;
                if text[at..end].ends_with(['.', '!', '?', ':', ';']) {
                    return None;
                }
                at = next_word(text, end)?;
            }
            return None;
        }
    };
    if rest.is_empty() {
        return Some(end);
    }
    matches(rest, text, next_word(text, end)?)
}

/// Where `word` stands inside the word at `at`: at its end or before.
fn within_word(text: &str, at: usize, word: &str) -> Option<usize> {
    let end = word_end(text, at);
    let starts = text[at..end].char_indices().map(|(offset, _)| at + offset);
    starts.rev().find(|&start| eat(text, start, word).is_some())
}

/// The next word's beginning after white space; marks of emphasis are passed over.
fn next_word(text: &str, at: usize) -> Option<usize> {
    let rest = text[at..].trim_start_matches(['*', '_']);
    let trimmed = rest.trim_start();
    let next = trimmed.trim_start_matches(['*', '_']);
    (trimmed.len() < rest.len() && !next.is_empty()).then(|| text.len() - next.len())
}

/// Where `word` ends if it stands at `at`, whatever the case of letters, the kind of apostrophe and of hyphen.
fn eat(text: &str, at: usize, word: &str) -> Option<usize> {
    // Almost always it is written as in the list, but for capitals of ASCII.
    let same = text.as_bytes()[at..].get(..word.len());
    if same.is_some_and(|same| same.eq_ignore_ascii_case(word.as_bytes())) {
        return Some(at + word.len());
    }
    let mut rest = text[at..].chars();
    let mut end = at;
    for wanted in word.chars() {
        let c = rest.next().filter(|&c| fold(c) == wanted)?;
        end += c.len_utf8();
    }
    Some(end)
}

fn fold(c: char) -> char {
    match c {
        'a'..='z' => c,
        '’' | 'ʼ' | '´' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

fn word_end(text: &str, at: usize) -> usize {
    let letters = text[at..].chars().take(LONGEST_WORD).take_while(|c| c.is_alphanumeric());
    at + letters.map(char::len_utf8).sum::<usize>()
}

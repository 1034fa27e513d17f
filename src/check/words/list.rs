//! A word list of a rule, as it is written in its file.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::phrase::Phrase;
use super::search::Search;
use crate::model::Language;

/// The word list of a rule, compiled.
#[derive(Debug)]
pub struct List {
    entries: Vec<Entry>,
    /// Most lists are looked for together with all others, and never alone.
    search: OnceLock<Search>,
}

/// A phrase of a list.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The phrase.
    pub phrase: Phrase,
    /// The primary tag of the language it is of; `None` for one that holds in every language.
    language: Option<String>,
    /// The word after the colon of its heading: `request` of `[fi: request]`.
    pub tag: String,
    /// What is to be said instead.
    pub instead: Option<String>,
    unless: Vec<Phrase>,
    /// A phrase inside which nothing counts.
    exempts: bool,
}

/// A phrase that was found.
#[derive(Clone, Debug)]
pub struct Hit<'a> {
    /// Where, in bytes.
    pub range: Range<usize>,
    /// What the list says of it.
    pub entry: &'a Entry,
}

impl List {
    /// Reads a list in the form that [`super`] describes. What cannot be read is left out; a test reads every list of
    /// the rules strictly.
    pub fn parse(text: &str) -> Self {
        let mut entries = Vec::new();
        let (mut language, mut tag) = ("all", "");
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                Some(heading) => {
                    let (name, word) = heading.split_once(':').unwrap_or((heading, ""));
                    (language, tag) = (name.trim(), word.trim());
                }
                None => entries.extend(Entry::parse_line(line, tag).into_iter().map(|entry| entry.of(language))),
            }
        }
        Self::new(entries)
    }

    /// Of these entries.
    pub fn new(entries: Vec<Entry>) -> Self {
        Self { entries, search: OnceLock::new() }
    }

    /// Every entry of every language.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Every phrase that counts in a text of this language, in the order of the text; of those that overlap the first,
    /// of those that begin together the longest. In a text of no language (names, numbers) every language's phrases
    /// are looked for.
    pub fn hits<'a>(&'a self, text: &str, language: Option<&Language>) -> Vec<Hit<'a>> {
        let mut found = Vec::new();
        let search = self.search.get_or_init(|| Search::for_many_texts(self.entries.iter().map(|entry| &entry.phrase)));
        search.each(
            text,
            |at| &self.entries[at].phrase,
            |at, range| found.push(Hit { range, entry: &self.entries[at] }),
        );
        that_count(found, text, language)
    }

    /// The first phrase that counts.
    pub fn first<'a>(&'a self, text: &str, language: Option<&Language>) -> Option<Hit<'a>> {
        self.hits(text, language).into_iter().next()
    }
}

/// Of the phrases of one list that stand in a text those that count, as [`List::hits`] tells them.
pub fn that_count<'a>(mut found: Vec<Hit<'a>>, text: &str, language: Option<&Language>) -> Vec<Hit<'a>> {
    found.retain(|hit| hit.entry.holds_in(language));
    let exempt: Vec<_> = found.iter().filter(|hit| hit.entry.exempts).map(|hit| hit.range.clone()).collect();
    found.retain(|hit| !hit.entry.exempts);
    if found.is_empty() {
        return found;
    }
    let exempt = Ranges::new(exempt);
    // Words in an address are names, unless the address itself is what was looked for.
    let is_name = |range: &Range<usize>| is_in_address(text, range) && !text[range.clone()].contains('@');
    found.retain(|hit| !exempt.hold(&hit.range) && !is_name(&hit.range));
    // The same few entries, however often they are found.
    let mut excused: HashMap<*const Entry, bool> = HashMap::new();
    found.retain(|hit| {
        let finds = || hit.entry.unless.iter().any(|phrase| phrase.find(text).is_some());
        hit.entry.unless.is_empty() || !*excused.entry(hit.entry).or_insert_with(finds)
    });
    found.sort_by_key(|hit| (hit.range.start, std::cmp::Reverse(hit.range.end)));
    let mut end = 0;
    found.retain(|hit| {
        let is_free = hit.range.start >= end;
        if is_free {
            end = hit.range.end;
        }
        is_free
    });
    found
}

impl Entry {
    /// A phrase of every language, with nothing said about it. `None` when there is no word in it.
    pub fn new(phrase: &str) -> Option<Self> {
        let phrase = Phrase::parse(phrase)?;
        Some(Self { phrase, language: None, tag: String::new(), instead: None, unless: Vec::new(), exempts: false })
    }

    /// A phrase inside which nothing counts.
    pub fn exempt(phrase: &str) -> Option<Self> {
        Self::new(phrase).map(|entry| Self { exempts: true, ..entry })
    }

    /// The same in a language, or in `all`.
    pub fn of(self, language: &str) -> Self {
        Self { language: (language != "all").then(|| language.to_owned()), ..self }
    }

    /// The same with a word for the rule.
    pub fn tagged(self, tag: String) -> Self {
        Self { tag, ..self }
    }

    /// The entries of a line: one for each phrase.
    pub fn parse_line(line: &str, tag: &str) -> Vec<Self> {
        if let Some(phrases) = line.strip_prefix("not:") {
            return phrases.split(" | ").filter_map(Self::exempt).collect();
        }
        let (line, unless) = line.split_once("; unless:").unwrap_or((line, ""));
        let unless: Vec<_> = unless.split(',').filter_map(Phrase::parse).collect();
        let (phrases, instead) = line.split_once("->").unwrap_or((line, ""));
        let instead = Some(instead.trim()).filter(|instead| !instead.is_empty()).map(str::to_owned);
        let entry = |phrase| {
            let (instead, unless) = (instead.clone(), unless.clone());
            Some(Self { tag: tag.to_owned(), instead, unless, ..Self::new(phrase)? })
        };
        phrases.split(" | ").filter_map(entry).collect()
    }

    fn holds_in(&self, language: Option<&Language>) -> bool {
        match (&self.language, language) {
            (None, _) | (_, None) => true,
            (Some(own), Some(language)) => language.as_str().split('-').next() == Some(own),
        }
    }

    /// Whether this line's phrase is one that can be found, and not one that would be found everywhere.
    #[cfg(test)]
    pub fn is_sound(&self) -> bool {
        self.phrase.anchors().iter().all(|anchor| anchor.chars().count() >= 2)
    }
}

/// Ranges of a text, for asking what lies within one of them.
struct Ranges {
    /// By their starts, each with the last end of those up to it.
    starts: Vec<(usize, usize)>,
}

impl Ranges {
    fn new(mut ranges: Vec<Range<usize>>) -> Self {
        ranges.sort_by_key(|range| range.start);
        let mut last = 0;
        let starts = ranges.into_iter().map(|range| {
            last = last.max(range.end);
            (range.start, last)
        });
        Self { starts: starts.collect() }
    }

    fn hold(&self, range: &Range<usize>) -> bool {
        let before = self.starts.partition_point(|(start, _)| *start <= range.start);
        before > 0 && self.starts[before - 1].1 >= range.end
    }
}

/// Whether a text says nothing but what is in a range.
pub fn is_whole(text: &str, range: &Range<usize>) -> bool {
    !text[..range.start].contains(char::is_alphanumeric) && !text[range.end..].contains(char::is_alphanumeric)
}

/// Whether a range lies in a web or e-mail address: its words are names.
fn is_in_address(text: &str, range: &Range<usize>) -> bool {
    // Longer addresses are nobody's to read.
    const LONGEST: usize = 200;
    let is_edge = |c: &char| c.is_whitespace() || "()[]<>\"”“".contains(*c);
    let length = |letters: &mut dyn Iterator<Item = char>| {
        letters.take(LONGEST).take_while(|c| !is_edge(c)).map(char::len_utf8).sum::<usize>()
    };
    let start = range.start - length(&mut text[..range.start].chars().rev());
    let end = range.end + length(&mut text[range.end..].chars());
    let around = &text[start..end];
    around.contains("://") || around.contains('@') || around.starts_with("www.")
}

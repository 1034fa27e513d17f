//! Looking for many phrases in one pass.

use std::collections::HashMap;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use super::phrase::Phrase;

/// Phrases, found all at once by what each begins with. A phrase is known by its position.
#[derive(Debug, Default)]
pub struct Search {
    /// `None` when there is nothing to look for.
    beginnings: Option<AhoCorasick>,
    /// The phrases that each pattern of `beginnings` begins.
    owners: Vec<Vec<usize>>,
}

impl Search {
    /// Of these phrases, in their order.
    pub fn new<'a>(phrases: impl IntoIterator<Item = &'a Phrase>) -> Self {
        // The fastest to make: each is made anew in every run.
        Self::of_kind(AhoCorasickKind::ContiguousNFA, phrases)
    }

    /// Of few phrases for many texts: slower to make, and four times as fast.
    pub fn for_many_texts<'a>(phrases: impl IntoIterator<Item = &'a Phrase>) -> Self {
        Self::of_kind(AhoCorasickKind::DFA, phrases)
    }

    fn of_kind<'a>(kind: AhoCorasickKind, phrases: impl IntoIterator<Item = &'a Phrase>) -> Self {
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut owners: Vec<Vec<usize>> = Vec::new();
        for (at, phrase) in phrases.into_iter().enumerate() {
            for beginning in phrase.anchors().iter().flat_map(|anchor| cases(anchor)) {
                let pattern = *known.entry(beginning).or_insert(owners.len());
                if pattern == owners.len() {
                    owners.push(Vec::new());
                }
                owners[pattern].push(at);
            }
        }
        let mut patterns: Vec<_> = known.into_iter().collect();
        patterns.sort_unstable_by_key(|(_, pattern)| *pattern);
        let patterns = patterns.into_iter().map(|(beginning, _)| beginning);
        let beginnings = AhoCorasick::builder().ascii_case_insensitive(true).kind(Some(kind)).build(patterns).ok();
        Self { beginnings: beginnings.filter(|_| !owners.is_empty()), owners }
    }

    /// Tells of every phrase that stands in the text, and where. `phrase` gives a phrase by its position.
    pub fn each<'a>(
        &self,
        text: &str,
        phrase: impl Fn(usize) -> &'a Phrase,
        mut tell: impl FnMut(usize, Range<usize>),
    ) {
        let Some(beginnings) = &self.beginnings else { return };
        for found in beginnings.find_overlapping_iter(text) {
            for &owner in &self.owners[found.pattern().as_usize()] {
                if let Some(range) = phrase(owner).at(text, found.start()) {
                    tell(owner, range);
                }
            }
        }
    }
}

/// The ways in which a word may be written that ASCII's rule of capitals does not cover: Ä beside ä.
fn cases(word: &str) -> Vec<String> {
    if word.is_ascii() {
        return vec![word.to_owned()];
    }
    let mut cases = vec![word.to_owned(), word.to_uppercase()];
    let mut letters = word.chars();
    if let Some(first) = letters.next().filter(|first| !first.is_ascii()) {
        cases.push(first.to_uppercase().chain(letters).collect());
    }
    cases
}

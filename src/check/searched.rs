use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use aho_corasick::AhoCorasick;

use crate::model::InternalFacts;
use crate::model::notice::{Notice, plain_text};
use crate::source::Place;

/// Shorter internal texts (“yes”, “2026”, “HR”) are words like any other.
const SHORTEST: usize = 12;

/// What no Notice may say, and the Notices that were found clean of it, so that they need not be searched again.
#[derive(Default)]
pub struct Searched {
    /// What is looked for.
    wanted: Vec<InternalFacts>,
    secrets: Secrets,
    /// By their addresses.
    clean: HashMap<usize, Arc<Notice>>,
}

/// Texts to look for, by what they begin with: a large site has thousands of facts, and thousands of notices to look for
/// each in.
#[derive(Default)]
struct Secrets {
    /// Without white space, by the position of the fact.
    texts: BTreeMap<usize, String>,
    /// `None` while there is nothing to look for.
    beginnings: Option<AhoCorasick>,
    /// Whose they are: positions of facts.
    owners: Vec<Vec<usize>>,
}

impl Searched {
    /// What to look for. Unless it is the same as the last time, no Notice is known to be clean.
    pub fn look_for(&mut self, facts: &[InternalFacts]) {
        let is_same = |one: &InternalFacts, other: &InternalFacts| {
            Arc::ptr_eq(&one.texts, &other.texts) || one.texts.values().eq(other.texts.values())
        };
        let known = &self.wanted;
        if known.len() != facts.len() || !known.iter().zip(facts).all(|(known, now)| is_same(known, now)) {
            *self = Self { secrets: Secrets::new(facts), ..Self::default() };
        }
        self.wanted = facts.to_vec();
    }

    /// A fact by its position: its place, of all that is looked for.
    #[must_use]
    pub fn place(&self, fact: usize) -> Option<Place> {
        let places = self.wanted.iter().flat_map(|facts| facts.texts.keys().map(|path| (facts.file, path)));
        places.map(|(file, path)| Place { file, path: path.clone() }).nth(fact)
    }

    /// What a Notice says of it: facts by their positions.
    #[must_use]
    pub fn leaked(&self, notice: &Notice) -> BTreeSet<usize> {
        self.secrets.leaked(notice)
    }

    /// Whether nothing was found in it the last time.
    #[must_use]
    pub fn is_clean(&self, notice: &Arc<Notice>) -> bool {
        self.clean.contains_key(&Arc::as_ptr(notice).addr())
    }

    /// Keeps clean Notices, and of those before them the ones that are still in use.
    pub fn keep(&mut self, clean: impl Iterator<Item = Arc<Notice>>) {
        self.clean.retain(|_, notice| Arc::strong_count(notice) > 1);
        self.clean.extend(clean.map(|notice| (Arc::as_ptr(&notice).addr(), notice)));
    }
}

impl Secrets {
    fn new(facts: &[InternalFacts]) -> Self {
        let texts = facts.iter().flat_map(|facts| facts.texts.values()).map(|text| squeezed(text)).enumerate();
        let texts: BTreeMap<usize, String> = texts.filter(|(_, text)| text.chars().count() >= SHORTEST).collect();
        let mut beginnings: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, text) in &texts {
            let end = text.char_indices().nth(SHORTEST).map_or(text.len(), |(end, _)| end);
            beginnings.entry(&text[..end]).or_default().push(*at);
        }
        let search = AhoCorasick::new(beginnings.keys()).ok().filter(|_| !beginnings.is_empty());
        let owners = beginnings.into_values().collect();
        Self { texts, beginnings: search, owners }
    }

    /// The facts that a Notice says, by their positions.
    fn leaked(&self, notice: &Notice) -> BTreeSet<usize> {
        let mut leaked = BTreeSet::new();
        let Some(beginnings) = &self.beginnings else { return leaked };
        let words = words(notice);
        for begun in beginnings.find_overlapping_iter(&words) {
            let rest = &words[begun.start()..];
            let of_these = self.owners[begun.pattern().as_usize()].iter().copied();
            leaked.extend(of_these.filter(|at| rest.starts_with(&self.texts[at])));
        }
        leaked
    }
}

/// Every word of the notice, as pages, PDFs and data files will have them.
fn words(notice: &Notice) -> String {
    let mut words = String::new();
    for text in [&notice.title, &notice.controller_name].into_iter().chain(notice.sections.iter().map(|s| &s.heading)) {
        squeeze(text, &mut words);
    }
    notice.visit_texts(&mut |_, inlines| squeeze(&plain_text(inlines), &mut words));
    words
}

fn squeezed(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    squeeze(text, &mut squeezed);
    squeezed
}

/// Without white space, so that line breaks do not hide anything, and in small letters.
fn squeeze(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            ' ' | '\n' => {}
            'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ' => out.push(c),
            _ if c.is_whitespace() => {}
            _ if c.is_ascii() => out.push(c.to_ascii_lowercase()),
            _ => out.extend(c.to_lowercase()),
        }
    }
}

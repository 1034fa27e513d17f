use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use aho_corasick::AhoCorasick;

use crate::model::InternalFacts;
use crate::model::notice::{Inline, Notice};

/// Shorter internal texts (“yes”, “2026”, “HR”) are words like any other.
const SHORTEST: usize = 12;
/// Bytes of words in a notice of some length: a shorter one wastes them for a moment.
const USUAL_WORDS: usize = 32 << 10;

/// What no Notice may say, and the Notices that were found clean of it, so that they need not be searched again.
#[derive(Default)]
pub struct Searched {
    /// What is looked for.
    wanted: Vec<InternalFacts>,
    secrets: Secrets,
    /// By their addresses.
    clean: HashMap<usize, Arc<Notice>>,
}

/// An internal fact that a Notice says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    /// The position of the fact among those of the site.
    pub fact: usize,
    /// The data file of the Notice.
    pub page: String,
}

/// Texts to look for, by what they begin with: a large site has thousands of facts, and thousands of notices to look for
/// each in. Many may begin alike, so that what follows a beginning is looked up, not compared with each.
#[derive(Default)]
struct Secrets {
    /// The positions of the facts with a text, by that text without white space.
    facts: HashMap<String, Vec<usize>>,
    /// `None` while there is nothing to look for.
    beginnings: Option<AhoCorasick>,
    /// How long the texts with each beginning are, in bytes.
    lengths: Vec<BTreeSet<usize>>,
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

    /// What Notices say of it, in their order; nothing of those in which nothing was found the last time.
    #[must_use]
    pub fn leaks(&self, notices: &[Arc<Notice>]) -> Vec<Leak> {
        let unknown = notices.iter().filter(|notice| !self.clean.contains_key(&address(notice)));
        let leaks = |notice: &Arc<Notice>| {
            let facts = self.secrets.leaked(notice).into_iter();
            facts.map(|fact| Leak { fact, page: data_file(notice) }).collect::<Vec<_>>()
        };
        unknown.flat_map(leaks).collect()
    }

    /// Keeps of all Notices those that leak nothing, for the next time.
    pub fn keep(&mut self, notices: &[Arc<Notice>], leaks: &[Leak]) {
        let leaky: HashSet<&str> = leaks.iter().map(|leak| leak.page.as_str()).collect();
        let clean = notices.iter().filter(|notice| leaky.is_empty() || !leaky.contains(data_file(notice).as_str()));
        self.clean = clean.map(|notice| (address(notice), Arc::clone(notice))).collect();
    }
}

fn address(notice: &Arc<Notice>) -> usize {
    Arc::as_ptr(notice).addr()
}

fn data_file(notice: &Notice) -> String {
    format!("{}/{}/{}/notice.json", notice.language, notice.controller, notice.register)
}

impl Secrets {
    fn new(facts: &[InternalFacts]) -> Self {
        let mut known: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, text) in facts.iter().flat_map(|facts| facts.texts.values()).enumerate() {
            let text = squeezed(text);
            if text.chars().count() >= SHORTEST {
                known.entry(text).or_default().push(at);
            }
        }
        let mut beginnings: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for text in known.keys() {
            let end = text.char_indices().nth(SHORTEST).map_or(text.len(), |(end, _)| end);
            beginnings.entry(&text[..end]).or_default().insert(text.len());
        }
        let search = AhoCorasick::new(beginnings.keys()).ok().filter(|_| !beginnings.is_empty());
        let lengths = beginnings.into_values().collect();
        Self { facts: known, beginnings: search, lengths }
    }

    /// The facts that a Notice says, by their positions.
    fn leaked(&self, notice: &Notice) -> BTreeSet<usize> {
        let mut leaked = BTreeSet::new();
        let Some(beginnings) = &self.beginnings else { return leaked };
        let words = words(notice);
        for begun in beginnings.find_overlapping_iter(&words) {
            let rest = &words[begun.start()..];
            let texts = self.lengths[begun.pattern().as_usize()].iter().filter_map(|length| rest.get(..*length));
            leaked.extend(texts.filter_map(|text| self.facts.get(text)).flatten());
        }
        leaked
    }
}

/// Every word of the notice, as pages, PDFs and data files will have them.
fn words(notice: &Notice) -> String {
    let mut words = String::with_capacity(USUAL_WORDS);
    for text in [&notice.title, &notice.controller_name].into_iter().chain(notice.sections.iter().map(|s| &s.heading)) {
        squeeze(text, &mut words);
    }
    notice.visit_texts(&mut |_, inlines| squeeze_inlines(inlines, &mut words));
    words
}

/// The same of inlines. A line break is white space, and references to notes are no words.
fn squeeze_inlines(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text } => squeeze(text, out),
            other => squeeze_inlines(other.content().unwrap_or_default(), out),
        }
    }
}

fn squeezed(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    squeeze(text, &mut squeezed);
    squeezed
}

/// Without white space, so that line breaks do not hide anything, and in small letters.
fn squeeze(text: &str, out: &mut String) {
    let mut rest = text;
    loop {
        // Most of a text stays as it is, and is taken a word at a time.
        let end = rest.bytes().position(|byte| !matches!(byte, b'!'..=b'@' | b'['..=b'~')).unwrap_or(rest.len());
        out.push_str(&rest[..end]);
        let mut others = rest[end..].chars();
        match others.next() {
            None => return,
            Some(' ' | '\n') => {}
            Some(c @ ('ß'..='ö' | 'ø'..='ÿ')) => out.push(c),
            Some(c) if c.is_whitespace() => {}
            Some(c) => out.extend(c.to_lowercase()),
        }
        rest = others.as_str();
    }
}

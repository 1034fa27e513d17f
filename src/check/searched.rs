use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use aho_corasick::AhoCorasick;

use crate::model::InternalFact;
use crate::model::notice::{Inline, Notice};
use crate::source::Fingerprint;

/// Shorter internal texts (“yes”, “2026”, “HR”) are words like any other.
const SHORTEST: usize = 12;
/// Bytes of words in a notice of some length: a shorter one wastes them for a moment.
const USUAL_WORDS: usize = 32 << 10;

/// What no Notice may say, and the Notices that were found clean of it, so that they need not be searched again.
#[derive(Default)]
pub struct Searched {
    /// Fingerprint of what is looked for.
    wanted: Option<blake3::Hash>,
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
    pub fn look_for(&mut self, facts: &[InternalFact]) {
        let mut all = Fingerprint::default();
        for fact in facts {
            all.add(&fact.text);
        }
        let wanted = Some(all.finish());
        if self.wanted != wanted {
            *self = Self { wanted, secrets: Secrets::new(facts), clean: HashMap::new() };
        }
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
    fn new(facts: &[InternalFact]) -> Self {
        let texts = facts.iter().map(|fact| squeezed(&fact.text)).enumerate();
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

//! The rules that read texts: all of them in one walk, and the phrases of all their lists in one pass over each text.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::{LazyLock, PoisonError, RwLock};

use foldhash::fast;

use super::texts::{Field, Words};
use super::words::{Entry, Hit, Search, that_count};
use super::{Check, Definition, Found, RULES, Unrenderable, particulars};
use crate::model::{Language, Site};
use crate::report::Finding;

type OfWords = fn(&Words<'_>, &mut Vec<Finding>);
type OfPlaced = fn(&Site, &Words<'_>, &mut Vec<Finding>);
type OfVersions = fn(&Language, &[Words<'_>], &mut Vec<Finding>);
type OfFonts = fn(&Words<'_>, Unrenderable, &mut Vec<Finding>);
type OfPhrases = fn(&Site, &Words<'_>, &[Hit<'_>], &mut Vec<Finding>);

/// The rules that read texts.
struct Readers {
    words: Vec<(&'static Definition, OfWords)>,
    placed: Vec<(&'static Definition, OfPlaced)>,
    versions: Vec<(&'static Definition, OfVersions)>,
    phrases: Vec<(&'static Definition, OfPhrases)>,
    fonts: Vec<(&'static Definition, OfFonts)>,
    /// Every entry of every list, each with its rule's place in `phrases`.
    entries: Vec<(usize, &'static Entry)>,
    search: Search,
}

static READERS: LazyLock<Readers> = LazyLock::new(|| {
    let (mut words, mut placed, mut versions) = (Vec::new(), Vec::new(), Vec::new());
    let (mut phrases, mut fonts, mut entries) = (Vec::new(), Vec::new(), Vec::new());
    for definition in RULES.iter().copied() {
        for check in definition.check.parts() {
            match *check {
                Check::Words(check) => words.push((definition, check)),
                Check::Placed(check) => placed.push((definition, check)),
                Check::Versions(check) => versions.push((definition, check)),
                Check::Fonts(check) => fonts.push((definition, check)),
                Check::Phrases(list, check) => {
                    entries.extend(list.entries().iter().map(|entry| (phrases.len(), entry)));
                    phrases.push((definition, check));
                }
                _ => {}
            }
        }
    }
    let search = Search::new(entries.iter().map(|(_, entry)| &entry.phrase));
    Readers { words, placed, versions, phrases, fonts, entries, search }
});

/// Compiles the lists of phrases, which takes longer than a small site, if that is not done yet.
pub fn prepare() {
    LazyLock::force(&READERS);
    particulars::prepare();
}

/// The texts in which nothing was found. Registers of one organisation have many texts in common, and what the rules say of
/// a text follows from it, its languages and its keys alone, unless a phrase is in it that a rule looks for.
///
/// Each is known by two hashes with keys of this run alone: one that no text can be made to share with another, and a quick
/// one, so that none shares both by chance.
#[derive(Default)]
pub struct Clean {
    strong: RandomState,
    quick: fast::RandomState,
    known: RwLock<HashSet<[u64; 2], fast::RandomState>>,
}

impl Clean {
    fn hash(&self, text: &[u8]) -> [u64; 2] {
        [self.strong.hash_one(text), self.quick.hash_one(text)]
    }

    fn holds(&self, text: [u64; 2]) -> bool {
        self.known.read().unwrap_or_else(PoisonError::into_inner).contains(&text)
    }

    fn add(&self, text: [u64; 2]) {
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(text);
    }
}

/// All that rules see of a text, but for its owner.
fn seen(field: &Field<'_>, versions: &[Words<'_>], out: &mut Vec<u8>) {
    // Lists of parts that differ are written in ways that differ.
    let mut add = |part: &str| {
        out.extend_from_slice(&part.len().to_le_bytes());
        out.extend_from_slice(part.as_bytes());
    };
    // The versions have the keys in common; a key is never empty.
    versions.iter().take(1).flat_map(Words::keys).for_each(&mut add);
    add("");
    for text in versions {
        add(text.language.map_or("", Language::as_str));
        add(text.text);
    }
    out.extend([field.part as u8, u8::from(versions.iter().any(|text| text.is_prose))]);
}

/// What the rules that read texts find in the texts of one file or entry.
pub fn read(
    site: &Site,
    fields: &[Field<'_>],
    is_draft: bool,
    fonts: Option<Unrenderable>,
    clean: &Clean,
) -> Vec<Finding> {
    let mut found = Found::new(site);
    let default = site.settings.default_language();
    let mut all = Vec::new();
    for field in fields {
        let versions = field.versions(default);
        for (definition, check) in &READERS.placed {
            for text in &versions {
                found.run(definition, is_draft, |findings| check(site, text, findings));
            }
        }
        all.clear();
        seen(field, &versions, &mut all);
        let own = clean.hash(&all);
        if versions.is_empty() || clean.holds(own) {
            continue;
        }
        let before = found.findings.len();
        let mut is_clean = true;
        for text in &versions {
            for (definition, check) in &READERS.words {
                found.run(definition, is_draft, |findings| check(text, findings));
            }
            // Almost every text is of letters that every font has.
            if let Some(unrenderable) = fonts.filter(|_| !text.text.is_ascii()) {
                for (definition, check) in &READERS.fonts {
                    found.run(definition, false, |findings| check(text, unrenderable, findings));
                }
            }
            for (rule, hits) in READERS.hits(text) {
                is_clean = false;
                let (definition, check) = READERS.phrases[rule];
                found.run(definition, is_draft, |findings| check(site, text, &hits, findings));
            }
        }
        for (definition, check) in &READERS.versions {
            found.run(definition, is_draft, |findings| check(default, &versions, findings));
        }
        if is_clean && found.findings.len() == before {
            clean.add(own);
        }
    }
    found.findings
}

impl Readers {
    /// What stands in a text of the lists of each rule, for the rules of which anything does.
    fn hits(&self, text: &Words<'_>) -> Vec<(usize, Vec<Hit<'static>>)> {
        let mut hits: Vec<(usize, Hit<'static>)> = Vec::new();
        self.search.each(
            text.text,
            |at| &self.entries[at].1.phrase,
            |at, range| {
                let (rule, entry) = self.entries[at];
                hits.push((rule, Hit { range, entry }));
            },
        );
        hits.sort_by_key(|(rule, _)| *rule);
        let mut by_rule: Vec<(usize, Vec<Hit<'static>>)> = Vec::new();
        for (rule, hit) in hits {
            match by_rule.last_mut() {
                Some((last, hits)) if *last == rule => hits.push(hit),
                _ => by_rule.push((rule, vec![hit])),
            }
        }
        let settled = by_rule.into_iter().map(|(rule, hits)| (rule, that_count(hits, text.text, text.language)));
        settled.filter(|(_, hits)| !hits.is_empty()).collect()
    }
}

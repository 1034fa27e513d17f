//! The rules that read texts: all of them in one walk, and the phrases of all their lists in one pass over each text.

use std::sync::LazyLock;

use super::texts::{Field, Holder, Words};
use super::words::{Entry, Hit, Search, that_count};
use super::{Check, Definition, Found, RULES, Unrenderable};
use crate::model::Site;
use crate::report::Finding;

type OfWords = fn(&Site, &Words<'_>, &mut Vec<Finding>);
type OfVersions = fn(&Site, &[Words<'_>], &mut Vec<Finding>);
type OfFonts = fn(&Words<'_>, Unrenderable, &mut Vec<Finding>);
type OfPhrases = fn(&Site, &Words<'_>, &[Hit<'_>], &mut Vec<Finding>);

/// The rules that read texts.
struct Readers {
    words: Vec<(&'static Definition, OfWords)>,
    versions: Vec<(&'static Definition, OfVersions)>,
    phrases: Vec<(&'static Definition, OfPhrases)>,
    fonts: Vec<(&'static Definition, OfFonts)>,
    /// Every entry of every list, each with its rule's place in `phrases`.
    entries: Vec<(usize, &'static Entry)>,
    search: Search,
}

static READERS: LazyLock<Readers> = LazyLock::new(|| {
    let (mut words, mut versions, mut phrases, mut fonts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut entries = Vec::new();
    for definition in RULES.iter().copied() {
        for check in definition.check.parts() {
            match *check {
                Check::Words(check) => words.push((definition, check)),
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
    Readers { words, versions, phrases, fonts, entries, search }
});

/// What the rules that read texts find in the texts of one file or entry.
pub fn read(site: &Site, holder: &Holder<'_>, fonts: Option<Unrenderable>) -> Vec<Finding> {
    let mut found = Found::new(site);
    let default = site.settings.default_language();
    let fields: Vec<Field<'_>> = holder.fields();
    for field in &fields {
        let versions = field.versions(default);
        for text in &versions {
            for (definition, check) in &READERS.words {
                found.run(definition, holder.is_draft, |findings| check(site, text, findings));
            }
            // Almost every text is of letters that every font has.
            if let Some(unrenderable) = fonts.filter(|_| !text.text.is_ascii()) {
                for (definition, check) in &READERS.fonts {
                    found.run(definition, false, |findings| check(text, unrenderable, findings));
                }
            }
            for (rule, hits) in READERS.hits(text) {
                let (definition, check) = READERS.phrases[rule];
                found.run(definition, holder.is_draft, |findings| check(site, text, &hits, findings));
            }
        }
        for (definition, check) in &READERS.versions {
            found.run(definition, holder.is_draft, |findings| check(site, &versions, findings));
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

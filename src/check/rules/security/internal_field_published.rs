use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use aho_corasick::AhoCorasick;

use crate::check::{Check, Definition, Searched};
use crate::model::notice::{Notice, plain_text};
use crate::model::{Level, Site};
use crate::parallel;
use crate::report::{Finding, Kind, Rule};
use crate::source::Fingerprint;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FIELD-LEAK",
        name: "internal-field-published",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: true,
        profiles: &["core"],
        law: &["621/1999 § 24", "GDPR 30(4)"],
    },
    check: Check::Notices(check),
    page: include_str!("internal_field_published.md"),
};

/// Shorter internal texts (“yes”, “2026”, “HR”) are words like any other.
const SHORTEST: usize = 12;

/// Fewer notices than this are not worth a thread.
const WORTH_A_THREAD: usize = 32;

fn check(site: &Site, notices: &[Arc<Notice>], searched: &mut Searched, findings: &mut Vec<Finding>) {
    let secrets: Vec<_> = site
        .internal
        .iter()
        .map(|fact| (fact, squeezed(&fact.text)))
        .filter(|(_, text)| text.chars().count() >= SHORTEST)
        .collect();
    // All at once, by what they begin with: a large site has thousands of facts, and thousands of notices to look for
    // each in.
    let mut beginnings: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, (_, secret)) in secrets.iter().enumerate() {
        let end = secret.char_indices().nth(SHORTEST).map_or(secret.len(), |(end, _)| end);
        beginnings.entry(&secret[..end]).or_default().push(at);
    }
    searched.look_for(secrets.iter().map(|(_, secret)| secret.as_str()));
    let notices: Vec<_> = notices.iter().filter(|notice| !searched.is_clean(notice)).collect();
    if notices.is_empty() {
        return;
    }
    let Ok(search) = AhoCorasick::new(beginnings.keys()) else { return };
    let owners: Vec<_> = beginnings.values().collect();
    let found = parallel::map(&notices, WORTH_A_THREAD, |notice| {
        let words = words(notice);
        let mut leaked = BTreeSet::new();
        for begun in search.find_overlapping_iter(&words) {
            let rest = &words[begun.start()..];
            let of_these = owners[begun.pattern().as_usize()].iter().copied();
            leaked.extend(of_these.filter(|&at| rest.starts_with(&secrets[at].1)));
        }
        leaked
    });
    for (at, (fact, _)) in secrets.iter().enumerate() {
        if let Some((notice, _)) = notices.iter().zip(&found).find(|(_, found)| found.contains(&at)) {
            let page = format!("{}/{}/{}/notice.json", notice.language, notice.controller, notice.register);
            let finding = Finding::new(&DEFINITION.rule)
                .with("field", fact.place.path.to_string())
                .with("page", page)
                .at(fact.place.clone());
            findings.push(finding);
        }
    }
    searched
        .keep(notices.iter().zip(&found).filter(|(_, found)| found.is_empty()).map(|(notice, _)| Arc::clone(notice)));
}

impl Searched {
    /// Forgets everything, unless the same was looked for the last time.
    fn look_for<'a>(&mut self, wanted: impl Iterator<Item = &'a str>) {
        let mut all = Fingerprint::default();
        for text in wanted {
            all.add(text);
        }
        let wanted = Some(all.finish());
        if self.wanted != wanted {
            *self = Self { wanted, ..Self::default() };
        }
    }

    fn is_clean(&self, notice: &Arc<Notice>) -> bool {
        self.clean.contains_key(&Arc::as_ptr(notice).addr())
    }

    /// Keeps clean Notices, and of those before them the ones that are still in use.
    fn keep(&mut self, clean: impl Iterator<Item = Arc<Notice>>) {
        self.clean.retain(|_, notice| Arc::strong_count(notice) > 1);
        self.clean.extend(clean.map(|notice| (Arc::as_ptr(&notice).addr(), notice)));
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

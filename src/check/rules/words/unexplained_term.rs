use std::ops::Range;
use std::sync::LazyLock;

use crate::check::words::List;
use crate::check::{Case, Check, Definition};
use crate::model::{AnyText, Language, Level, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::{Path, Segment};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-JARGON",
        name: "unexplained-term",
        severity: Level::Info,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["quality"],
        law: &["WP260 13"],
    },
    check: Check::Register(check),
    page: include_str!("unexplained_term.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("jargon.txt")));

/// One finding for each term of a register: who explains it once has explained it.
fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let default = case.default_language();
    let mut seen: Vec<(Language, String)> = Vec::new();
    let mut found: Vec<(Path, Language, String)> = Vec::new();
    for field in case.fields() {
        let AnyText::Text(text) = field.text else { continue };
        let path = &field.place.path;
        for (language, words) in text.all(default) {
            for hit in LIST.hits(words, Some(language)) {
                let term = words[hit.range.clone()].to_lowercase();
                let is_explained =
                    explains(words, &hit.range) || path.segments().first() == Some(&Segment::Key("definitions".into()));
                if seen.iter().any(|(other, known)| other == language && is_same(known, &term)) {
                    continue;
                }
                if is_explained {
                    found.retain(|(_, other, known)| other != language || !is_same(known, &term));
                    seen.push((language.clone(), term));
                } else if !found.iter().any(|(_, other, known)| other == language && is_same(known, &term)) {
                    let path =
                        if let Text::ByLanguage(_) = text { path.named(language.as_str()) } else { path.clone() };
                    found.push((path, language.clone(), term));
                }
            }
        }
    }
    for definition in &case.entry.register.definitions {
        for (language, word) in definition.term.iter().flat_map(|term| term.all(default)) {
            let word = word.to_lowercase();
            found.retain(|(_, other, known)| other != language || !is_same(known, &word));
        }
    }
    for (path, language, term) in found {
        let mut finding = case.finding(&DEFINITION.rule, path).with("term", term);
        finding.language = Some(language);
        findings.push(finding);
    }
}

/// Forms of one word: their beginnings are the same.
fn is_same(a: &str, b: &str) -> bool {
    const STEM: usize = 8;
    a.chars().take(STEM).eq(b.chars().take(STEM))
}

/// Whether the words after the term, or around it, say what it is: `TLS (suojattu yhteys)`, `suojattu yhteys (TLS)`,
/// `BCR eli …`.
fn explains(text: &str, term: &Range<usize>) -> bool {
    let before = text[..term.start].trim_end();
    let after = text[term.end..].trim_start_matches(|c: char| !c.is_whitespace() && c != '(' && c != ')').trim_start();
    let joined =
        ["eli ", "toisin sanoen", "dvs.", "det vill säga", "alltså ", "i.e.", "that is", "which means", "meaning "];
    before.ends_with('(')
        || after.starts_with('(')
        || joined.iter().any(|word| after.trim_start_matches([',', ' ']).starts_with(word))
}

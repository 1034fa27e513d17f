use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Entry, List, Phrase};
use crate::check::{Check, Definition};
use crate::model::{Language, Level};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-PAIR",
        name: "mistranslated-term",
        severity: Level::Error,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["quality"],
        law: &["WP260 13"],
    },
    check: Check::Versions(check),
    page: include_str!("mistranslated_term.md"),
};

/// The list: what must not be said, by language, each with its place in `said`.
struct Pairs {
    wrong: List,
    /// What is said in another language, and in which.
    said: Vec<(&'static str, Vec<Phrase>)>,
}

static PAIRS: LazyLock<Pairs> = LazyLock::new(|| Pairs::parse(include_str!("mistranslations.txt")));

/// Wrong words of one text that are looked at.
const MOST: usize = 20;

impl Pairs {
    fn parse(list: &'static str) -> Self {
        let (mut from, mut to) = ("", "");
        let mut said = Vec::new();
        let mut wrong = Vec::new();
        for line in list.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
            if let Some(heading) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                (from, to) = heading.split_once(" > ").unwrap_or_default();
            } else if let Some((source, translation)) = line.split_once("=>") {
                let entries = Entry::parse_line(translation, &said.len().to_string());
                wrong.extend(entries.into_iter().map(|entry| entry.of(to)));
                said.push((from, source.split(" | ").filter_map(Phrase::parse).collect()));
            }
        }
        Self { wrong: List::new(wrong), said }
    }
}

fn check(_: &Language, versions: &[Words<'_>], findings: &mut Vec<Finding>) {
    if versions.len() < 2 {
        return;
    }
    for version in versions {
        let hits = PAIRS.wrong.hits(version.text, version.language);
        let told = hits.into_iter().take(MOST).find_map(|hit| {
            let (from, said) = PAIRS.said.get(hit.entry.tag.parse::<usize>().ok()?)?;
            let is_source = |other: &&Words<'_>| other.language.is_some_and(|language| language.as_str() == *from);
            let source = versions.iter().find(is_source)?;
            let range = said.iter().find_map(|phrase| phrase.find(source.text))?;
            Some((hit, &source.text[range]))
        });
        if let Some((hit, said)) = told {
            findings.push(version.said(&DEFINITION.rule, &hit).with("said", said));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PAIRS;

    #[test]
    fn every_line_is_read() {
        let lines = include_str!("mistranslations.txt").lines();
        let lines = lines.filter(|line| line.contains("=>") && !line.starts_with('#')).count();
        assert_eq!(PAIRS.said.len(), lines);
        assert!(PAIRS.said.iter().all(|(_, said)| !said.is_empty()));
        assert!(PAIRS.wrong.entries().iter().all(|entry| entry.instead.is_some() && entry.is_sound()));
    }
}

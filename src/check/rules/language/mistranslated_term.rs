use std::sync::LazyLock;

use crate::check::texts::every_field;
use crate::check::words::Phrase;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
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
    check: Check::Site(check),
    page: include_str!("mistranslated_term.md"),
};

/// A line of the list.
struct Pair {
    /// Languages: of what is said, and of what must not be made of it.
    from: &'static str,
    to: &'static str,
    said: Vec<Phrase>,
    wrong: Vec<Phrase>,
    right: &'static str,
    unless: Vec<Phrase>,
}

static PAIRS: LazyLock<Vec<Pair>> = LazyLock::new(|| parse(include_str!("mistranslations.txt")));

fn parse(list: &'static str) -> Vec<Pair> {
    let phrases = |text: &str, between: &str| text.split(between).filter_map(Phrase::parse).collect();
    let (mut from, mut to) = ("", "");
    let mut pairs = Vec::new();
    for line in list.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        if let Some(heading) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            (from, to) = heading.split_once(" > ").unwrap_or_default();
        } else if let Some((said, rest)) = line.split_once("=>")
            && let Some((wrong, right)) = rest.split_once("->")
        {
            let (right, unless) = right.split_once("; unless:").unwrap_or((right, ""));
            let (said, wrong, unless) = (phrases(said, " | "), phrases(wrong, " | "), phrases(unless, ","));
            pairs.push(Pair { from, to, said, wrong, right: right.trim(), unless });
        }
    }
    pairs
}

fn check(site: &Site, findings: &mut Vec<Finding>) {
    let default = site.settings.default_language();
    for field in every_field(site) {
        let versions = field.versions(default);
        if versions.len() < 2 {
            continue;
        }
        let of = |tag: &str| {
            versions.iter().find(|version| version.language.is_some_and(|language| language.as_str() == tag))
        };
        for pair in PAIRS.iter() {
            let (Some(from), Some(to)) = (of(pair.from), of(pair.to)) else { continue };
            // The wrong word is the rarer one.
            let found = |phrases: &[Phrase], text| phrases.iter().find_map(|phrase| phrase.find(text));
            let Some(wrong) = found(&pair.wrong, to.text) else { continue };
            let Some(said) = found(&pair.said, from.text).filter(|_| found(&pair.unless, to.text).is_none()) else {
                continue;
            };
            findings.push(
                to.finding(&DEFINITION.rule)
                    .with("text", &to.text[wrong])
                    .with("said", &from.text[said])
                    .with("instead", pair.right),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_line_is_read() {
        let lines = include_str!("mistranslations.txt").lines().filter(|line| line.contains("=>")).count();
        let pairs = super::parse(include_str!("mistranslations.txt"));
        assert_eq!(pairs.len(), lines);
        assert!(
            pairs
                .iter()
                .all(|pair| !pair.said.is_empty() && !pair.wrong.is_empty() && !pair.right.is_empty() && pair.to != "")
        );
    }
}

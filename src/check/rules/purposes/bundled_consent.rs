use std::sync::LazyLock;

use crate::check::sentences::sentence_at;
use crate::check::texts::Words;
use crate::check::words::{Hit, List, find};
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A7-2",
        name: "bundled-consent",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 4(11)", "GDPR 7(2)", "EDPB 05/2020"],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("bundled_consent.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("bundled_consent.txt")));

/// Words of consent.
const CONSENT: [&str; 14] = [
    "suostut",
    "suostuu",
    "suostumukse*",
    "hyväksyt",
    "hyväksyy",
    "samtycker",
    "samtycke",
    "godkänner",
    "accepterar",
    "you consent",
    "you agree",
    "you accept",
    "user consents",
    "user agrees",
];

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    let is_asked =
        |hit: &Hit<'_>| hit.entry.tag != "by-use" || find(sentence_at(text.text, &hit.range), &CONSENT).is_some();
    if hits.iter().any(is_asked) {
        findings.push(text.finding(&DEFINITION.rule));
    }
}

use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Hit, List, is_whole};
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-NA",
        name: "written-not-applicable",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 12(1)"],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("not_applicable.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("not_applicable.txt")));

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    let is_all = |hit: &Hit<'_>| is_whole(text.text, &hit.range);
    if text.is_prose && !text.is_history() && hits.iter().any(is_all) {
        findings.push(text.finding(&DEFINITION.rule).with("text", text.text.trim()));
    }
}

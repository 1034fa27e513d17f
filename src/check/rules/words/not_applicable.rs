use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Lists, is_whole};
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
    check: Check::Words(check),
    page: include_str!("not_applicable.md"),
};

static LISTS: LazyLock<Lists> = LazyLock::new(|| Lists::parse(include_str!("not_applicable.txt")));

fn check(_: &Site, text: &Words<'_>, findings: &mut Vec<Finding>) {
    if !text.is_prose || text.is_history() || text.text.len() > LONGEST {
        return;
    }
    let hits = LISTS.of(text.language).hits(text.text);
    if hits.iter().any(|hit| is_whole(text.text, &hit.range)) {
        findings.push(text.finding(&DEFINITION.rule).with("text", text.text.trim()));
    }
}

/// No phrase of the list is longer.
const LONGEST: usize = 60;

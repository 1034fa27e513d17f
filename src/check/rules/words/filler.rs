use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Hit, List};
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-LOADED",
        name: "reassuring-filler",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["quality"],
        law: &["WP260 8"],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("filler.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("filler.txt")));

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    if text.is_prose && !text.is_history() {
        findings.push(text.said(&DEFINITION.rule, &hits[0]));
    }
}

use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::Lists;
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
    check: Check::Words(check),
    page: include_str!("filler.md"),
};

static LISTS: LazyLock<Lists> = LazyLock::new(|| Lists::parse(include_str!("filler.txt")));

fn check(_: &Site, text: &Words<'_>, findings: &mut Vec<Finding>) {
    if !text.is_prose || text.is_history() {
        return;
    }
    if let Some(hit) = LISTS.of(text.language).first(text.text) {
        findings.push(text.finding(&DEFINITION.rule).with("text", &text.text[hit.range]));
    }
}

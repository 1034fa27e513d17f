use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::Lists;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-WRONG",
        name: "wrong-statement",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["quality"],
        law: &["GDPR 99"],
    },
    check: Check::Words(check),
    page: include_str!("wrong_statement.md"),
};

static LISTS: LazyLock<Lists> = LazyLock::new(|| Lists::parse(include_str!("wrong.txt")));

fn check(_: &Site, text: &Words<'_>, findings: &mut Vec<Finding>) {
    if text.is_history() {
        return;
    }
    if let Some(hit) = LISTS.of(text.language).first(text.text) {
        let instead = hit.entry.instead.as_deref().unwrap_or_default();
        findings.push(text.finding(&DEFINITION.rule).with("text", &text.text[hit.range]).with("instead", instead));
    }
}

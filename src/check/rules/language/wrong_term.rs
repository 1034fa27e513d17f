use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::Lists;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-TERM",
        name: "wrong-term",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["quality"],
        law: &["WP260 13"],
    },
    check: Check::Words(check),
    page: include_str!("wrong_term.md"),
};

static LISTS: LazyLock<Lists> = LazyLock::new(|| Lists::parse(include_str!("terms.txt")));

fn check(_: &Site, text: &Words<'_>, findings: &mut Vec<Finding>) {
    if text.is_history() {
        return;
    }
    if let Some(hit) = LISTS.of(text.language).first(text.text) {
        let instead = hit.entry.instead.as_deref().unwrap_or_default();
        findings.push(text.finding(&DEFINITION.rule).with("text", &text.text[hit.range]).with("instead", instead));
    }
}

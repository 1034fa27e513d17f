use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Hit, List};
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-TERM-SA",
        name: "authority-mixed-up",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 13(2)(d)", "GDPR 13(1)(b)"],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("authority_mixed_up.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("authority.txt")));

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    if text.is_history() {
        return;
    }
    let of_officer = text.keys().any(|key| matches!(key, "dpo" | "dpo-note"));
    if let Some(hit) = hits.iter().find(|hit| of_officer == (hit.entry.tag == "officer")) {
        findings.push(text.said(&DEFINITION.rule, hit));
    }
}

use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::Lists;
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
    check: Check::Words(check),
    page: include_str!("authority_mixed_up.md"),
};

static LISTS: LazyLock<Lists> = LazyLock::new(|| Lists::parse(include_str!("authority.txt")));

fn check(_: &Site, text: &Words<'_>, findings: &mut Vec<Finding>) {
    if text.is_history() {
        return;
    }
    let of_officer = text.keys().any(|key| matches!(key, "dpo" | "dpo-note"));
    let hits = LISTS.of(text.language).hits(text.text);
    let Some(hit) = hits.into_iter().find(|hit| of_officer == (hit.entry.tag == "officer")) else { return };
    let instead = hit.entry.instead.as_deref().unwrap_or_default();
    findings.push(text.finding(&DEFINITION.rule).with("text", &text.text[hit.range]).with("instead", instead));
}

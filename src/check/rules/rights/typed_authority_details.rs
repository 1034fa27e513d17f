use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Hit, List};
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "SA-TABLE",
        name: "typed-authority-details",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "stale"],
        law: &["GDPR 13(2)(d)"],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("typed_authority_details.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("typed_authority_details.txt")));

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    if text.field.register.is_some() || text.field.controller.is_some() {
        findings.push(text.said(&DEFINITION.rule, &hits[0]));
    }
}

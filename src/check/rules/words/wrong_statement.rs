use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Hit, List};
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
    check: Check::Phrases(&LIST, check),
    page: include_str!("wrong_statement.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("wrong.txt")));

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    if !text.is_history() {
        findings.push(text.said(&DEFINITION.rule, &hits[0]));
    }
}

use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Hit, List};
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-ANON",
        name: "pseudonymous-called-anonymous",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 4(1)", "GDPR 4(5)", "GDPR recital 26"],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("pseudonymous_called_anonymous.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("pseudonymous_called_anonymous.txt")));

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    if text.language.is_some() {
        findings.push(text.said(&DEFINITION.rule, &hits[0]));
    }
}

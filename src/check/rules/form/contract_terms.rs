use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Hit, List};
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A12-1-TERMS",
        name: "contract-terms-in-notice",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 12(1)", "GDPR 7(2)", "WP260 8"],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("contract_terms.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("contract_terms.txt")));

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    findings.push(text.said(&DEFINITION.rule, &hits[0]));
}

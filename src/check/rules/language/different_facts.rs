use super::compare::compare;
use crate::check::particulars::may_state;
use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::{Language, Level};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-FACTS",
        name: "different-facts",
        severity: Level::Error,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 5(1)(a)", "WP260 13"],
    },
    check: Check::Versions(check),
    page: include_str!("different_facts.md"),
};

fn check(default: &Language, versions: &[Words<'_>], findings: &mut Vec<Finding>) {
    compare(default, versions, &DEFINITION.rule, may_state, |fact| !fact.is_contact(), findings);
}

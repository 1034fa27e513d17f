use super::compare::compare;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-FACTS",
        name: "different-facts",
        severity: Level::Error,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["WP260 13"],
    },
    check: Check::Site(check),
    page: include_str!("different_facts.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    compare(site, &DEFINITION.rule, |fact| !fact.is_contact(), findings);
}

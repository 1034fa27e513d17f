use super::compare::compare;
use crate::check::particulars::Fact;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-CONTACTS",
        name: "different-contacts",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["WP260 13"],
    },
    check: Check::Site(check),
    page: include_str!("different_contacts.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    compare(site, &DEFINITION.rule, Fact::is_contact, findings);
}

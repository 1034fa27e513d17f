use crate::check::{Check, Definition};
use crate::law::is_authority;
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1B-Q",
        name: "unstated-dpo",
        severity: Level::Info,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 13(1)(b)", "GDPR 37"],
    },
    check: Check::Site(check),
    page: include_str!("unstated_dpo.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in &site.controllers {
        // An authority must have one: `missing-dpo`.
        if entry.controller.dpo.is_none() && !entry.controller.kind.is_some_and(is_authority) {
            findings.push(super::finding(&DEFINITION.rule, entry, Path::root().key("dpo")));
        }
    }
}

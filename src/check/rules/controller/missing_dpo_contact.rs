use crate::check::{Check, Definition};
use crate::model::{Level, NoneOr, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1B",
        name: "missing-dpo-contact",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core", "le", "ropa"],
        law: &["GDPR 13(1)(b)", "GDPR 14(1)(b)", "GDPR 37(7)"],
    },
    check: Check::Site(check),
    page: include_str!("missing_dpo_contact.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in &site.controllers {
        let Some(NoneOr::Some(dpo)) = &entry.controller.dpo else { continue };
        if !dpo.is_reachable() {
            findings.push(super::finding(&DEFINITION.rule, entry, Path::root().key("dpo")));
        }
    }
}

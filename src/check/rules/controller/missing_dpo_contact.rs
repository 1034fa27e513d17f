use crate::check::{Check, Definition};
use crate::model::{Level, NoneOr, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::{Path, Place};

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
            let place = Place { file: entry.file, path: Path::root().key("dpo") };
            let mut finding = Finding::new(&DEFINITION.rule).with("controller", entry.id.as_str()).at(place);
            finding.controller = Some(entry.id.clone());
            findings.push(finding);
        }
    }
}

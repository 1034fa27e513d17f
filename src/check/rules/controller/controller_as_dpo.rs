use crate::check::{Check, Definition};
use crate::model::{Controller, ControllerKind, Level, NoneOr, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A38-6",
        name: "controller-as-dpo",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 38(6)"],
    },
    check: Check::Site(check),
    page: include_str!("controller_as_dpo.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in site.controllers.iter().filter(|entry| is_own_officer(&entry.controller)) {
        findings.push(super::finding(&DEFINITION.rule, entry, Path::root().key("dpo")));
    }
}

fn is_own_officer(controller: &Controller) -> bool {
    let Some(NoneOr::Some(dpo)) = &controller.dpo else { return false };
    match (&controller.name, &dpo.name) {
        (Some(controller), Some(dpo)) => super::is_same(controller, dpo),
        // An organisation may have one mailbox for everything; a person with one mailbox is one person.
        _ => controller.kind == Some(ControllerKind::Person) && dpo.email.is_some() && dpo.email == controller.email,
    }
}

use crate::check::{Check, Definition};
use crate::model::{ControllerKind, Level, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::{Path, Place};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-TIHL5",
        name: "missing-information-management-model",
        severity: Level::Info,
        kind: Kind::House,
        mandatory: false,
        profiles: &["auth", "pub28"],
        law: &["906/2019 § 5"],
    },
    check: Check::Site(check),
    page: include_str!("missing_information_management_model.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in &site.controllers {
        let is_unit = entry.controller.kind.is_some_and(keeps_a_model);
        let is_published = entry.registers.iter().any(|entry| !entry.register.draft);
        if is_unit && is_published && !entry.is_recorded(&Path::root(), "information-management-model") {
            let place = Place { file: entry.file, path: Path::root().key("kind") };
            let mut finding = Finding::new(&DEFINITION.rule).with("controller", entry.id.as_str()).at(place);
            finding.controller = Some(entry.id.clone());
            findings.push(finding);
        }
    }
}

/// Information management units (906/2019, section 4). Parishes and the authorities of Åland are none.
fn keeps_a_model(kind: ControllerKind) -> bool {
    use ControllerKind as Kind;
    matches!(
        kind,
        Kind::StateAuthority
            | Kind::Municipality
            | Kind::JointMunicipalAuthority
            | Kind::WellbeingServicesCounty
            | Kind::PublicBody
            | Kind::University
    )
}

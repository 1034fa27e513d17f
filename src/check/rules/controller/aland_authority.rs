use crate::check::{Check, Definition};
use crate::model::{Address, ControllerKind, Level, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "AX-SA",
        name: "unmarked-aland-authority",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["aland"],
        law: &["GDPR 13(2)(d)", "GDPR 77", "ÅFS 2019:9"],
    },
    check: Check::Site(check),
    page: include_str!("aland_authority.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    use ControllerKind::{JointMunicipalAuthority, Municipality, University, WellbeingServicesCounty};
    for entry in &site.controllers {
        let controller = &entry.controller;
        let kind = controller.kind.filter(|kind| {
            matches!(kind, Municipality | JointMunicipalAuthority | University | WellbeingServicesCounty)
        });
        let address = controller.address.as_ref().or(controller.visiting_address.as_ref());
        if kind.is_some() && address.is_some_and(is_on_aland) {
            findings.push(super::finding(&DEFINITION.rule, entry, Path::root().key("kind")));
        }
    }
}

/// Whether an address is on Åland: its postcodes begin with 22.
fn is_on_aland(address: &Address) -> bool {
    match address.country.as_ref().map(crate::model::Country::as_str) {
        Some("AX") => true,
        None | Some("FI") => {
            address.postcode.as_ref().is_some_and(|postcode| postcode.len() == 5 && postcode.starts_with("22"))
        }
        Some(_) => false,
    }
}

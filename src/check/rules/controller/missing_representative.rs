use crate::check::{Check, Definition};
use crate::law::is_authority;
use crate::model::{Contact, Level, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A27-1",
        name: "missing-representative",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core", "ropa"],
        law: &["GDPR 27", "GDPR 13(1)(a)", "GDPR 14(1)(a)"],
    },
    check: Check::Site(check),
    page: include_str!("missing_representative.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in &site.controllers {
        let controller = &entry.controller;
        // Art. 27(2): not for an authority, nor for occasional use without risk, which only the controller can tell.
        let exempt =
            controller.kind.is_some_and(is_authority) || entry.is_recorded(&Path::root(), "representative-exemption");
        if super::is_in_eea(site, controller) || exempt {
            continue;
        }
        if !controller.representative.as_ref().is_some_and(|representative| is_told(site, representative)) {
            findings.push(super::finding(&DEFINITION.rule, entry, Path::root().key("representative")));
        }
    }
}

/// Whether a representative has a name and can be reached, and is in the EU or EEA if an address tells where.
fn is_told(site: &Site, representative: &Contact) -> bool {
    let address = representative.address.as_ref().or(representative.visiting_address.as_ref());
    let country = address.and_then(|address| address.country.as_ref());
    representative.name.is_some()
        && representative.is_reachable()
        && country.is_none_or(|country| site.law.is_eea(country))
}

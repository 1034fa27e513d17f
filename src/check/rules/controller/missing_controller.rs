use crate::check::{Check, Definition};
use crate::model::{Level, Name, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::{Path, Place};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1A",
        name: "missing-controller",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core", "le", "leg10", "ropa"],
        law: &["GDPR 13(1)(a)", "GDPR 14(1)(a)"],
    },
    check: Check::Site(check),
    page: include_str!("missing_controller.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in &site.controllers {
        let controller = &entry.controller;
        let report = |missing: &str, key: &str| {
            let mut finding =
                Finding::new(&DEFINITION.rule).with("controller", entry.id.as_str()).with("missing", missing);
            finding.controller = Some(entry.id.clone());
            finding.at(Place { file: entry.file, path: Path::root().key(key) })
        };
        let unnamed = |name: &Name| site.languages().iter().find(|language| name.get(language).is_none()).cloned();
        match &controller.name {
            None => findings.push(report("name", "name")),
            Some(name) => {
                if let Some(language) = unnamed(name) {
                    let mut finding = report("name", "name");
                    finding.language = Some(language);
                    findings.push(finding);
                }
            }
        }
        // A website alone is no contact: the rule asks for post, e-mail or phone.
        if controller.address.is_none() && controller.email.is_none() && controller.phone.is_none() {
            findings.push(report("contact", "address"));
        }
    }
}

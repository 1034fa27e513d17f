use crate::check::case::is_named;
use crate::check::{Case, Check, Definition};
use crate::model::{Language, Level, Name, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

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
    check: Check::Several(&[Check::Site(check), Check::Register(joint_controllers)]),
    page: include_str!("missing_controller.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in &site.controllers {
        let controller = &entry.controller;
        let report = |missing: &str, key: &'static str| {
            super::finding(&DEFINITION.rule, entry, Path::root().key(key)).with("missing", missing)
        };
        let unnamed = |name: &Name| {
            // Most have a name in every language of the site: no need to look which are used.
            let lacks = |language: &&Language| name.get(language).is_none();
            site.languages().iter().find(lacks)?;
            site.languages_of_controller(entry).into_iter().find(lacks).cloned()
        };
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
        // A website alone is no contact: the rule asks for post, a place to visit, e-mail or phone.
        let address = controller.address.as_ref().or(controller.visiting_address.as_ref());
        if address.is_none() && controller.email.is_none() && controller.phone.is_none() {
            findings.push(report("contact", "address"));
        }
    }
}

/// A joint controller that is not of the site has its name in the register.
fn joint_controllers(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let joint = case.entry.register.joint.iter().flat_map(|joint| &joint.controllers);
    for (at, controller) in joint.enumerate() {
        let of_site = case.site.controllers.iter().any(|entry| entry.id == controller.id);
        if !of_site && !is_named(controller.name.as_ref()) {
            let path = Path::root().key("joint").key("controllers").index(at).key("name");
            let finding = case.finding(&DEFINITION.rule, path);
            findings.push(finding.with("controller", controller.id.as_str()).with("missing", "joint"));
        }
    }
}

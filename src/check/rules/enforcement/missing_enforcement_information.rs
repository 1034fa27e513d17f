use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-1054-22",
        name: "missing-enforcement-information",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["le"],
        law: &["1054/2018 § 22"],
    },
    check: Check::Register(check),
    page: include_str!("missing_enforcement_information.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let mut missing = |path: Path, item: &'static str| {
        findings.push(case.finding(&DEFINITION.rule, path).with("item", item));
    };
    let purposes = register.purposes.iter().enumerate().filter(|(_, purpose)| purpose.is_law_enforcement());
    let mut any = false;
    for (at, purpose) in purposes {
        any = true;
        if purpose.laws.is_empty() {
            missing(Path::root().key("purposes").index(at).key("laws"), "basis");
        }
    }
    if !any {
        return;
    }
    if register.joint.as_ref().is_some_and(|joint| joint.contact_point.is_none()) {
        missing(Path::root().key("joint").key("contact-point"), "contact-point");
    }
}

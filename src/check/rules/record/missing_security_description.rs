use super::is_record;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A30-1G",
        name: "missing-security-description",
        severity: Level::Warning,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["ropa"],
        law: &["GDPR 30(1)(g)", "GDPR 32(1)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_security_description.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let public = case.entry.register.security.as_ref().is_some_and(|security| {
        case.says(security.principles.as_ref())
            || !security.measures.is_empty()
            || case.says(security.electronic.as_ref())
            || case.says(security.manual.as_ref())
    });
    let root = Path::root();
    let recorded = case.entry.is_recorded(&root, "security") || case.controller.is_recorded(&root, "security");
    if is_record(case) && !public && !recorded {
        findings.push(case.finding(&DEFINITION.rule, "security"));
    }
}

use crate::check::{Case, Check, Definition};
use crate::model::{Contact, Level};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A26-1",
        name: "missing-contact-point",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 26(1)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_contact_point.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let Some(joint) = &case.entry.register.joint else { return };
    let told = joint.contact_point.as_ref().is_some_and(Contact::is_reachable);
    if super::current(joint).next().is_some() && !told {
        findings.push(case.finding(&DEFINITION.rule, Path::root().key("joint").key("contact-point")));
    }
}

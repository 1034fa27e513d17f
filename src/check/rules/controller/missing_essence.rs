use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A26-2A",
        name: "missing-essence",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core"],
        law: &["GDPR 26(2)", "EDPB 07/2020 181"],
    },
    check: Check::Register(check),
    page: include_str!("missing_essence.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let Some(joint) = &case.entry.register.joint else { return };
    if super::current(joint).next().is_some() && !case.says(joint.essence.as_ref()) {
        findings.push(case.finding(&DEFINITION.rule, Path::root().key("joint").key("essence")));
    }
}

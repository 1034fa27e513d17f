use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A26-3",
        name: "missing-joint-controllers",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core", "le"],
        law: &["GDPR 26(3)", "1054/2018 § 22(1)(2)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_joint_controllers.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if case.entry.register.joint.as_ref().is_some_and(|joint| joint.controllers.is_empty()) {
        findings.push(case.finding(&DEFINITION.rule, Path::root().key("joint").key("controllers")));
    }
}

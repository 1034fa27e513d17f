use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "CTL-NOTPROC",
        name: "processor-notice",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core"],
        law: &["GDPR 13(1)", "GDPR 30(2)"],
    },
    check: Check::Register(check),
    page: include_str!("processor_notice.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    if register.purposes.is_empty() && case.says(register.processor_role.as_ref()) {
        findings.push(case.finding(&DEFINITION.rule, Path::root().key("processor-role")));
    }
}

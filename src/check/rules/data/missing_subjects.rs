use super::is_record_or_description;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A30-1C-S",
        name: "missing-subjects",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["ropa", "leg10"],
        law: &["GDPR 30(1)(c)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_subjects.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if is_record_or_description(case) && case.entry.register.subjects.is_empty() {
        findings.push(case.finding(&DEFINITION.rule, "subjects"));
    }
}

use crate::check::{Case, Check, Definition};
use crate::model::{Level, NoneOr};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A4-4",
        name: "undescribed-profiling",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 4(4)", "GDPR recital 60", "WP260 41"],
    },
    check: Check::Register(check),
    page: include_str!("undescribed_profiling.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let Some(NoneOr::Some(profiling)) = &case.entry.register.profiling else { return };
    if !case.says(profiling.text.as_ref()) || !case.says(profiling.consequences.as_ref()) {
        findings.push(case.finding(&DEFINITION.rule, "profiling"));
    }
}

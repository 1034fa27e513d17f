use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "VER-1",
        name: "missing-version",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 5(2)", "WP260 29–31"],
    },
    check: Check::Register(check),
    page: include_str!("missing_version.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let versioned = register.version.as_ref().is_some_and(|version| !version.trim().is_empty());
    if !versioned || register.updated.is_none() {
        findings.push(case.finding(&DEFINITION.rule, if versioned { "updated" } else { "version" }));
    }
}

use crate::check::{Case, Check, Definition};
use crate::law::Profile;
use crate::model::{DeclaredProfile, Level};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-TSL27",
        name: "freedom-of-expression",
        severity: Level::Info,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["core"],
        law: &["1050/2018 § 27"],
    },
    check: Check::Register(check),
    page: include_str!("freedom_of_expression.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if case.facts.has(Profile::Declared(DeclaredProfile::FreedomOfExpression)) {
        findings.push(case.finding(&DEFINITION.rule, "profiles"));
    }
}

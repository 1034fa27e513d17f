use super::must_list_data;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-CAT",
        name: "unlisted-data",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["a13"],
        law: &["GDPR 30(1)(c)"],
    },
    check: Check::Register(check),
    page: include_str!("unlisted_data.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if case.entry.register.data.is_empty() && !must_list_data(case) {
        findings.push(case.finding(&DEFINITION.rule, "data"));
    }
}

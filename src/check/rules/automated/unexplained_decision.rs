use super::{decisions, name};
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-2F",
        name: "unexplained-decision",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core"],
        law: &["GDPR 13(2)(f)", "GDPR 14(2)(g)", "C-203/22"],
    },
    check: Check::Register(check),
    page: include_str!("unexplained_decision.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, path, decision) in decisions(case) {
        let told = [&decision.decision, &decision.logic, &decision.consequences];
        if !told.into_iter().all(|text| case.says(text.as_ref())) {
            findings.push(case.finding(&DEFINITION.rule, path).with("decision", name(at, decision)));
        }
    }
}

use crate::check::{Case, Check, Definition};
use crate::law::Profile;
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-JULK-16",
        name: "unstated-openness",
        severity: Level::Info,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["auth"],
        law: &["1050/2018 § 28", "621/1999 § 9", "621/1999 § 16"],
    },
    check: Check::Register(check),
    page: include_str!("unstated_openness.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    // Åland has an act of its own on the publicity of documents.
    if case.facts.authority && !case.facts.has(Profile::Aland) && case.entry.register.openness.is_none() {
        findings.push(case.finding(&DEFINITION.rule, "openness"));
    }
}

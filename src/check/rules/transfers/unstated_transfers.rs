use crate::check::{Case, Check, Definition};
use crate::model::{Level, NoneOr};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1F-Q",
        name: "unstated-transfers",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "leg10", "ropa"],
        law: &["GDPR 13(1)(f)", "GDPR 14(1)(f)"],
    },
    check: Check::Register(check),
    page: include_str!("unstated_transfers.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let said_none = case.entry.register.transfers.as_ref().is_some_and(NoneOr::is_none);
    // Recipients outside the EEA answer the question as well as a list does.
    if !said_none && case.facts.transfers.is_empty() {
        findings.push(case.finding(&DEFINITION.rule, "transfers"));
    }
}

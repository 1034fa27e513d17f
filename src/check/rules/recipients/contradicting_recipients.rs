use crate::check::{Case, Check, Definition};
use crate::model::{Level, NoneOr};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1E-CONTRA",
        name: "contradicting-recipients",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 13(1)(e)", "GDPR 13(1)(f)"],
    },
    check: Check::Register(check),
    page: include_str!("contradicting_recipients.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    if !register.recipients.as_ref().is_some_and(NoneOr::is_none) {
        return;
    }
    let transfers = matches!(&register.transfers, Some(NoneOr::Some(transfers)) if !transfers.is_empty());
    if transfers || !register.publications.is_empty() {
        findings.push(case.finding(&DEFINITION.rule, "recipients"));
    }
}

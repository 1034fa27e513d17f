use super::{decisions, name};
use crate::check::{Case, Check, Definition};
use crate::model::{DecisionGround, Level};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A22-3",
        name: "missing-contest",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 22(3)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_contest.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, path, decision) in decisions(case) {
        let asks = matches!(decision.ground, Some(DecisionGround::Contract | DecisionGround::ExplicitConsent));
        if asks && !case.says(decision.contest.as_ref()) {
            findings.push(case.finding(&DEFINITION.rule, path.key("contest")).with("decision", name(at, decision)));
        }
    }
}

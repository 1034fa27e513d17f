use super::{decisions, is_administrative, name};
use crate::check::{Case, Check, Definition};
use crate::model::{DecisionGround, Level};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A22-2",
        name: "unfounded-decision",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 22(2)"],
    },
    check: Check::Register(check),
    page: include_str!("unfounded_decision.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, path, decision) in decisions(case) {
        // Which act lets an authority decide so is asked for by `FI-ADM-LAW`.
        let without_law =
            decision.ground == Some(DecisionGround::Statute) && decision.laws.is_empty() && !is_administrative(case);
        let key = if without_law { "laws" } else { "ground" };
        if without_law || decision.ground.is_none() {
            findings.push(case.finding(&DEFINITION.rule, path.key(key)).with("decision", name(at, decision)));
        }
    }
}

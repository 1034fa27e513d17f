use super::{decisions, is_administrative, name};
use crate::check::{Case, Check, Definition};
use crate::law::citations::is_of;
use crate::model::{DecisionGround, Level, StatuteReference};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-ADM-LAW",
        name: "unfounded-administrative-decision",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["auth", "adm"],
        law: &["434/2003 § 53 e", "GDPR 22(2)(b)"],
    },
    check: Check::Register(check),
    page: include_str!("unfounded_administrative_decision.md"),
};

/// Acts that regulate automated decisions and allow none by themselves.
const GENERAL: [&str; 3] = ["gdpr", "data-protection-act", "information-management-act"];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !is_administrative(case) {
        return;
    }
    for (at, path, decision) in decisions(case) {
        let allows = |law: &StatuteReference| !GENERAL.iter().any(|act| is_of(case.site, law, act));
        if decision.ground == Some(DecisionGround::Statute) && !decision.laws.iter().any(allows) {
            findings.push(case.finding(&DEFINITION.rule, path.key("laws")).with("decision", name(at, decision)));
        }
    }
}

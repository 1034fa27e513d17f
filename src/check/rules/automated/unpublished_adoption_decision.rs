use super::{decisions, is_administrative, name};
use crate::check::{Case, Check, Definition};
use crate::model::{DecisionGround, Level};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-ADM-28E",
        name: "unpublished-adoption-decision",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["auth", "adm"],
        law: &["906/2019 § 28 e", "434/2003 § 53 e–53 g"],
    },
    check: Check::Register(check),
    page: include_str!("unpublished_adoption_decision.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !is_administrative(case) {
        return;
    }
    for (at, path, decision) in decisions(case) {
        let is_matter = matches!(decision.ground, Some(DecisionGround::Statute));
        if is_matter && decision.website.is_none() {
            findings.push(case.finding(&DEFINITION.rule, path.key("website")).with("decision", name(at, decision)));
        }
    }
}

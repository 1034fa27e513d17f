use super::place;
use crate::check::{Case, Check, Definition};
use crate::law::Profile;
use crate::law::languages::SAMI;
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-SAMI-8",
        name: "missing-sami",
        severity: Level::Warning,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["sami"],
        law: &["1086/2003 § 2", "1086/2003 § 8"],
    },
    check: Check::Register(check),
    page: include_str!("missing_sami.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if case.facts.has(Profile::Sami) && !SAMI.iter().any(|tag| case.is_published_in(tag)) {
        let finding = case.finding_at(&DEFINITION.rule, place(case));
        findings.push(finding.with("controller", case.controller.id.as_str()));
    }
}

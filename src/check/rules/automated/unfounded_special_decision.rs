use super::{decisions, name};
use crate::check::{Case, Check, Definition};
use crate::model::{DataGroup, Level, SpecialCondition};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A22-4",
        name: "unfounded-special-decision",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 22(4)"],
    },
    check: Check::Register(check),
    page: include_str!("unfounded_special_decision.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    for (at, path, decision) in decisions(case) {
        let mut special =
            register.data.iter().filter(|group| decision.data.contains(&group.id) && !group.special.is_empty());
        let allowed = |group: &DataGroup| {
            register.purposes.iter().any(|purpose| {
                let uses = purpose.data.is_empty() || purpose.data.contains(&group.id);
                let is_one = |condition: &SpecialCondition| {
                    matches!(condition, SpecialCondition::ExplicitConsent | SpecialCondition::SubstantialPublicInterest)
                };
                uses && purpose.special_conditions.iter().any(is_one)
            })
        };
        if special.any(|group| !allowed(group)) {
            findings.push(case.finding(&DEFINITION.rule, path.key("data")).with("decision", name(at, decision)));
        }
    }
}

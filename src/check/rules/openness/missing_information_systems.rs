use super::is_description;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-28-1",
        name: "missing-information-systems",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["pub28"],
        law: &["906/2019 § 28(1)(1)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_information_systems.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let openness = case.entry.register.openness.as_ref();
    let named = |openness: &crate::model::Openness| {
        !openness.systems.is_empty() && openness.systems.iter().all(|system| case.says(system.name.as_ref()))
    };
    if is_description(case) && !openness.is_some_and(named) {
        findings.push(case.finding(&DEFINITION.rule, Path::root().key("openness").key("systems")));
    }
}

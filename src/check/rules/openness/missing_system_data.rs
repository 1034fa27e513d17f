use super::systems;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-28-3",
        name: "missing-system-data",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["pub28"],
        law: &["906/2019 § 28(1)(3)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_system_data.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (path, system) in systems(case) {
        if system.data.is_empty() {
            findings.push(super::about(case, &DEFINITION.rule, &path, system));
        }
    }
}

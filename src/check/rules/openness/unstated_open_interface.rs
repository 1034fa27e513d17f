use super::systems;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-28-5",
        name: "unstated-open-interface",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["pub28"],
        law: &["906/2019 § 28(1)(5)"],
    },
    check: Check::Register(check),
    page: include_str!("unstated_open_interface.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (path, system) in systems(case) {
        if system.open_interface.is_none() {
            findings.push(super::about(case, &DEFINITION.rule, &path, system));
        }
    }
}

use crate::check::{Check, Definition, Held};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "ALLOW-UNUSED",
        name: "unused-exception",
        severity: Level::Warning,
        kind: Kind::Structure,
        mandatory: false,
        profiles: &["core"],
        law: &[],
    },
    check: Check::Exception(check),
    page: include_str!("unused_exception.md"),
};

fn check(held: &Held<'_>, findings: &mut Vec<Finding>) {
    // One that does not hold at all is told by ALLOW-MANDATORY.
    if held.is_needed == Some(false) && !held.rule.mandatory {
        findings.push(held.finding(&DEFINITION.rule, "rule"));
    }
}

use crate::check::{Check, Definition, Held};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "ALLOW-MANDATORY",
        name: "exception-from-mandatory-rule",
        severity: Level::Error,
        kind: Kind::Structure,
        mandatory: true,
        profiles: &["core"],
        law: &[],
    },
    check: Check::Exception(check),
    page: include_str!("exception_from_mandatory_rule.md"),
};

fn check(held: &Held<'_>, findings: &mut Vec<Finding>) {
    if held.rule.mandatory {
        findings.push(held.finding(&DEFINITION.rule, "rule"));
    }
}

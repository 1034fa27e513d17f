use crate::check::{Check, Definition, Held};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "ALLOW-EXPIRED",
        name: "expired-exception",
        severity: Level::Warning,
        kind: Kind::Structure,
        mandatory: false,
        profiles: &["core"],
        law: &[],
    },
    check: Check::Exception(check),
    page: include_str!("expired_exception.md"),
};

fn check(held: &Held<'_>, findings: &mut Vec<Finding>) {
    // One that nothing needs any more is told by ALLOW-UNUSED.
    if held.is_over && held.is_needed != Some(false) && !held.rule.mandatory {
        findings.push(held.finding(&DEFINITION.rule, "until"));
    }
}

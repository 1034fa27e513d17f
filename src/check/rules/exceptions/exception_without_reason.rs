use crate::check::{Check, Definition, Held};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "ALLOW-REASON",
        name: "exception-without-reason",
        severity: Level::Error,
        kind: Kind::Structure,
        mandatory: true,
        profiles: &["core"],
        law: &["GDPR 5(2)"],
    },
    check: Check::Exception(check),
    page: include_str!("exception_without_reason.md"),
};

fn check(held: &Held<'_>, findings: &mut Vec<Finding>) {
    let reason = held.exception.allowance.reason.as_ref();
    let default = held.site.settings.default_language();
    if reason.is_none_or(|reason| reason.all(default).next().is_none()) {
        findings.push(held.finding(&DEFINITION.rule, "reason"));
    }
}

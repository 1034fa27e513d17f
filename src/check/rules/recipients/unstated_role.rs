use super::label;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1E-ROLE",
        name: "unstated-role",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 4(7)", "GDPR 4(8)", "GDPR 28"],
    },
    check: Check::Register(check),
    page: include_str!("unstated_role.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, recipient) in case.entry.register.listed_recipients().filter(|(_, recipient)| recipient.role.is_none()) {
        let path = Path::root().key("recipients").index(at).key("role");
        findings.push(case.finding(&DEFINITION.rule, path).with("recipient", label(recipient)));
    }
}

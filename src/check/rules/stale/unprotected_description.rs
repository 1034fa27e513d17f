use crate::check::{Case, Check, Definition};
use crate::law::Profile;
use crate::model::{DeclaredProfile, Level};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "LEG-10-5",
        name: "description-without-protection",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["leg10"],
        law: &["523/1999 § 10"],
    },
    check: Check::Register(check),
    page: include_str!("unprotected_description.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let keeps_layout = case.facts.has(Profile::Declared(DeclaredProfile::RegisterDescription));
    if keeps_layout && case.entry.register.security.is_none() {
        findings.push(case.finding(&DEFINITION.rule, "security"));
    }
}

use crate::check::rules::purposes::{bases, concerns, is_recorded, path};
use crate::check::{Case, Check, Definition};
use crate::law::is_working;
use crate::model::{Basis, Level};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-759-3",
        name: "consent-of-employee",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["emp"],
        law: &["759/2004 § 3", "GDPR 7(4)", "GDPR recital 43"],
    },
    check: Check::Register(check),
    page: include_str!("consent_of_employee.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose, basis) in bases(case).filter(|(.., basis)| basis.basis == Some(Basis::Consent)) {
        let asked = concerns(case, purpose, &basis, is_working);
        if asked && !is_recorded(case, at, &basis, "consent-is-free") {
            let path = path(at).join(&basis.path).key("basis");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

use crate::check::{Case, Check, Definition};
use crate::law::is_working;
use crate::model::{Basis, Level};
use crate::report::{Finding, Kind, Rule};

use super::{bases, concerns, is_own, is_recorded, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A6-CONS-AUTH",
        name: "consent-to-authority",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["auth"],
        law: &["GDPR 7(4)", "GDPR recital 43"],
    },
    check: Check::Register(check),
    page: include_str!("consent_to_authority.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !case.facts.authority {
        return;
    }
    for (at, purpose, basis) in bases(case).filter(|(.., basis)| basis.basis == Some(Basis::Consent)) {
        // Of employees the rules of working life ask the same, and more: FI-759-3.
        let asked = is_own(case, &basis) && !concerns(case, purpose, &basis, is_working);
        if asked && !is_recorded(case, at, &basis, "consent-is-free") {
            let path = path(at).join(&basis.path).key("basis");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

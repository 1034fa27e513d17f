use crate::check::rules::purposes;
use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level, Right, SpecialCondition};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A9-2C",
        name: "unwithdrawable-explicit-consent",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 9(2)(a)", "GDPR 13(2)(c)", "GDPR 7(3)"],
    },
    check: Check::Register(check),
    page: include_str!("unwithdrawable_explicit_consent.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let notes = || register.rights.iter().flat_map(|rights| &rights.notes);
    let told = notes().any(|note| note.right == Right::Withdrawal && case.says(note.text.as_ref()));
    for (at, purpose) in purposes::under_gdpr(register) {
        let explicit = purpose.special_conditions.contains(&SpecialCondition::ExplicitConsent);
        // Where the basis is consent too, the rules on withdrawal ask for the same.
        let asked = purpose.bases().any(|basis| basis.basis == Some(Basis::Consent));
        if explicit && !asked && !told && !case.says(purpose.withdrawal.as_ref()) {
            let path = purposes::path(at).key("withdrawal");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

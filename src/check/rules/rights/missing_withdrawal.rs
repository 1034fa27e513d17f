use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level, SpecialCondition};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A7-3",
        name: "missing-withdrawal",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 7(3)", "WP260 Annex"],
    },
    check: Check::Register(check),
    page: include_str!("missing_withdrawal.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose) in case.entry.register.purposes.iter().enumerate() {
        // How to stop marketing is how to withdraw the consent to it.
        if case.says(purpose.marketing_choice.as_ref()) {
            continue;
        }
        // Explicit consent beside another basis: a consent among the further bases is that one.
        let explicit = purpose.special_conditions.contains(&SpecialCondition::ExplicitConsent)
            && !purpose.bases().any(|basis| basis.basis == Some(Basis::Consent));
        let path = Path::root().key("purposes").index(at);
        for (position, basis) in purpose.bases().enumerate() {
            let consent = basis.basis == Some(Basis::Consent) || (explicit && position == 0);
            if consent && !case.says(basis.withdrawal) {
                let path = path.join(&basis.path).key("withdrawal");
                findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
            }
        }
    }
}

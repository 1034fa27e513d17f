use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level, Purpose, PurposeBasis};
use crate::report::{Finding, Kind, Rule};

use super::{bases, is_distinct, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A7-4-DUTY",
        name: "consent-beside-duty",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 4(11)", "GDPR 6(1)", "EDPB 05/2020 121-123"],
    },
    check: Check::Register(check),
    page: include_str!("consent_beside_duty.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose, basis) in bases(case) {
        if is(purpose, &basis) {
            let path = path(at).join(&basis.path);
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

/// Whether a further basis and the purpose's own are consent and a duty or task, and nothing tells them apart.
pub fn is(purpose: &Purpose, further: &PurposeBasis<'_>) -> bool {
    let duty = |basis| matches!(basis, Some(Basis::LegalObligation | Basis::PublicTask));
    let consent = |basis| basis == Some(Basis::Consent);
    let pair = (consent(purpose.basis) && duty(further.basis)) || (duty(purpose.basis) && consent(further.basis));
    !further.path.segments().is_empty() && pair && purpose.phase.is_none() && !is_distinct(further)
}

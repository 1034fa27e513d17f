use super::country;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Mechanism};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1F-COPY",
        name: "missing-copy",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core"],
        law: &["GDPR 13(1)(f)", "GDPR 14(1)(f)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_copy.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for transfer in case.facts.transfers.iter().filter(|transfer| transfer.adequacy().is_none()) {
        let Some(safeguard) = transfer.safeguard else { continue };
        if asks_for_copy(safeguard.mechanism) && !case.says(safeguard.copy.as_ref()) {
            let mut place = transfer.place.clone();
            place.path = place.path.key("safeguard").key("copy");
            findings.push(case.finding_at(&DEFINITION.rule, place).with("country", country(transfer)));
        }
    }
}

/// Whether a transfer rests on Art. 46 or 47, or on the second subparagraph of Art. 49(1).
fn asks_for_copy(mechanism: Mechanism) -> bool {
    matches!(
        mechanism,
        Mechanism::PublicBodyInstrument
            | Mechanism::BindingCorporateRules
            | Mechanism::StandardContractualClauses
            | Mechanism::AuthorityClauses
            | Mechanism::CodeOfConduct
            | Mechanism::Certification
            | Mechanism::AdHocClauses
            | Mechanism::AdministrativeArrangement
            | Mechanism::CompellingInterests
    )
}

use crate::check::{Case, Check, Definition};
use crate::law::TransferFact;
use crate::model::{Level, Mechanism};
use crate::report::{Finding, Kind, Rule};

use super::country;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1F-SAFE",
        name: "missing-safeguard",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core"],
        law: &["GDPR 13(1)(f)", "GDPR 46", "GDPR 47"],
    },
    check: Check::Register(check),
    page: include_str!("missing_safeguard.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for transfer in case.facts.transfers.iter().filter(|transfer| !is_protected(case, transfer)) {
        let mut place = transfer.place.clone();
        place.path = place.path.key("safeguard");
        findings.push(case.finding_at(&DEFINITION.rule, place).with("country", country(transfer)));
    }
}

fn is_protected(case: &Case<'_>, transfer: &TransferFact<'_>) -> bool {
    // A transfer inside the EEA is none: A13-1F-EEA tells of it.
    if transfer.adequacy().is_some() || transfer.country.is_some_and(|country| case.site.law.is_eea(country)) {
        return true;
    }
    let Some(safeguard) = transfer.safeguard else { return false };
    match safeguard.mechanism {
        // Said to be covered by a decision, but there is none for the country.
        Mechanism::AdequacyDecision | Mechanism::DataPrivacyFramework => false,
        // The clauses are one document, known by number and date: (EU) 2021/914, 4 June 2021.
        Mechanism::StandardContractualClauses
        | Mechanism::ExplicitConsent
        | Mechanism::ContractWithPerson
        | Mechanism::ContractForPerson
        | Mechanism::PublicInterest
        | Mechanism::LegalClaims
        | Mechanism::VitalInterests
        | Mechanism::PublicRegister
        | Mechanism::CompellingInterests => true,
        _ => case.says(safeguard.document.as_ref()) && safeguard.date.is_some(),
    }
}

use super::country;
use crate::check::{Case, Check, Definition};
use crate::law::TransferFact;
use crate::model::{Basis, Level, Mechanism, Purpose};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A49-3",
        name: "authority-derogation",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["auth"],
        law: &["GDPR 49(3)"],
    },
    check: Check::Register(check),
    page: include_str!("authority_derogation.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for transfer in case.facts.transfers.iter().filter(|transfer| is_closed_to_authority(case, transfer)) {
        let mut place = transfer.place.clone();
        place.path = place.path.key("safeguard").key("mechanism");
        findings.push(case.finding_at(&DEFINITION.rule, place).with("country", country(transfer)));
    }
}

/// Whether an authority rests a transfer on a derogation that it may not use when it exercises public powers.
pub fn is_closed_to_authority(case: &Case<'_>, transfer: &TransferFact<'_>) -> bool {
    let closed = matches!(
        transfer.safeguard.map(|safeguard| safeguard.mechanism),
        Some(
            Mechanism::ExplicitConsent
                | Mechanism::ContractWithPerson
                | Mechanism::ContractForPerson
                | Mechanism::CompellingInterests
        )
    );
    // Public powers are used where the law gives a task or a duty; other purposes may be business like any other's.
    let in_task = || {
        let mut bases = case.entry.register.purposes.iter().flat_map(Purpose::bases);
        bases.any(|basis| matches!(basis.basis, Some(Basis::PublicTask | Basis::LegalObligation)))
    };
    case.facts.authority && closed && in_task()
}

use super::authority_derogation::is_closed_to_authority;
use super::{country, is_recorded, recipient_of};
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Mechanism};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A49-DER",
        name: "regular-derogation",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 49(1)", "GDPR recital 111"],
    },
    check: Check::Register(check),
    page: include_str!("regular_derogation.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for transfer in &case.facts.transfers {
        let Some(safeguard) = transfer.safeguard else { continue };
        let occasional_alone = matches!(
            safeguard.mechanism,
            Mechanism::ContractWithPerson
                | Mechanism::ContractForPerson
                | Mechanism::LegalClaims
                | Mechanism::CompellingInterests
        );
        let occasional = transfer.condition.is_some() || recipient_of(case, transfer).is_some_and(|one| one.occasional);
        // What an authority may not use at all, `A49-3` tells.
        let told = is_closed_to_authority(case, transfer);
        if occasional_alone && !occasional && !told && !is_recorded(case, transfer, "derogation") {
            let mut place = transfer.place.clone();
            place.path = place.path.key("safeguard").key("mechanism");
            findings.push(case.finding_at(&DEFINITION.rule, place).with("country", country(transfer)));
        }
    }
}

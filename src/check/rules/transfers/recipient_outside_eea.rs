use crate::check::{Case, Check, Definition};
use crate::model::{Level, NoneOr};
use crate::report::{Finding, Kind, Rule};

use super::{country, recipient};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1F-REMOTE",
        name: "recipient-outside-eea",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 13(1)(f)", "GDPR 44", "EDPB 05/2021"],
    },
    check: Check::Register(check),
    page: include_str!("recipient_outside_eea.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !case.entry.register.transfers.as_ref().is_some_and(NoneOr::is_none) {
        return;
    }
    // Where nothing is listed, every transfer is a recipient, or its processor, in another country.
    for transfer in &case.facts.transfers {
        let mut place = transfer.place.clone();
        place.path = place.path.key("country");
        let finding = case.finding_at(&DEFINITION.rule, place);
        findings.push(finding.with("recipient", recipient(transfer)).with("country", country(transfer)));
    }
}

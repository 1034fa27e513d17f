use super::{is_recorded, recipient};
use crate::check::{Case, Check, Definition};
use crate::law::{Profile, TransferFact};
use crate::model::{Level, Mechanism};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1F-DPF",
        name: "unchecked-framework-list",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["(EU) 2023/1795"],
    },
    check: Check::Register(check),
    page: include_str!("unchecked_framework_list.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for transfer in case.facts.transfers.iter().filter(|transfer| is_by_framework(transfer)) {
        let employees = case.facts.has(Profile::WorkingLife);
        let checked = is_recorded(case, transfer, "framework-list-checked")
            && (!employees || is_recorded(case, transfer, "framework-covers-hr"));
        if !checked {
            let mut place = transfer.place.clone();
            place.path = place.path.key("safeguard").key("mechanism");
            findings.push(case.finding_at(&DEFINITION.rule, place).with("recipient", recipient(transfer)));
        }
    }
}

/// Whether the transfer rests on the decision on the United States.
fn is_by_framework(transfer: &TransferFact<'_>) -> bool {
    let mechanism = transfer.safeguard.map(|safeguard| safeguard.mechanism);
    let by_decision = matches!(mechanism, Some(Mechanism::AdequacyDecision | Mechanism::DataPrivacyFramework));
    by_decision && transfer.country.is_some_and(|country| country.as_str() == "US")
}

use super::{country, is_recorded};
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Mechanism};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A49-1",
        name: "unexplained-compelling-interest",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["core", "ropa"],
        law: &["GDPR 49(1)", "GDPR 30(1)(e)"],
    },
    check: Check::Register(check),
    page: include_str!("unexplained_compelling_interest.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for transfer in &case.facts.transfers {
        let Some(safeguard) = transfer.safeguard else { continue };
        if safeguard.mechanism != Mechanism::CompellingInterests {
            continue;
        }
        let notified = is_recorded(case, transfer, "authority-notified");
        if !notified || !case.says(safeguard.interest.as_ref()) {
            let mut place = transfer.place.clone();
            place.path = place.path.key("safeguard");
            findings.push(case.finding_at(&DEFINITION.rule, place).with("country", country(transfer)));
        }
    }
}

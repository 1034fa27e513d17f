use jiff::civil::Date;

use crate::check::{Case, Check, Definition};
use crate::model::{Level, Mechanism};
use crate::report::{Argument, Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "STALE-ADEQ",
        name: "lapsed-adequacy-decision",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["core", "stale"],
        law: &["GDPR 45", "GDPR 13(1)(f)"],
    },
    check: Check::Due(check),
    page: include_str!("lapsed_adequacy.md"),
};

fn check(case: &Case<'_>, today: Date, findings: &mut Vec<Finding>) {
    for transfer in &case.facts.transfers {
        let Some(country) = transfer.country else { continue };
        let claimed = transfer.safeguard.is_some_and(|safeguard| {
            matches!(safeguard.mechanism, Mechanism::AdequacyDecision | Mechanism::DataPrivacyFramework)
        });
        // Nobody relies on a decision that a safeguard of another kind stands beside.
        let relied_on = claimed || (transfer.safeguard.is_none() && transfer.adequacy().is_some());
        let in_force =
            transfer.decision.is_some_and(|decision| decision.until.is_none_or(|until| today <= until.civil()));
        if relied_on && !in_force {
            let mut place = transfer.place.clone();
            if claimed {
                place.path = place.path.key("safeguard").key("mechanism");
            }
            let finding = case.finding_at(&DEFINITION.rule, place);
            findings.push(finding.with("country", Argument::Key(format!("country-{country}"))));
        }
    }
}

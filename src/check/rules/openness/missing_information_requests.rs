use super::is_description;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-28-2",
        name: "missing-information-requests",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["pub28"],
        law: &["906/2019 § 28(1)(2)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_information_requests.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !is_description(case) {
        return;
    }
    let openness = case.entry.register.openness.as_ref();
    let said = |text: fn(&crate::model::Openness) -> Option<&crate::model::Text>| case.says(openness.and_then(text));
    let asked = said(|openness| openness.requests.as_ref());
    let decided = said(|openness| openness.decided_by.as_ref());
    if !asked || !decided {
        let key = if asked { "decided-by" } else { "requests" };
        findings.push(case.finding(&DEFINITION.rule, Path::root().key("openness").key(key)));
    }
}

use crate::check::rules::special::{is_word, items, path};
use crate::check::{Case, Check, Definition};
use crate::law::is_working;
use crate::model::{DataGroup, Level, Origin};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

use super::is_recording;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-759-21",
        name: "missing-cooperation",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["emp"],
        law: &["759/2004 § 21"],
    },
    check: Check::Register(check),
    page: include_str!("missing_cooperation.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let employees =
        register.subjects.iter().any(|group| is_working(group.id()) && group.id().as_str() != "job-applicants");
    if !employees || case.entry.is_recorded(&Path::root(), "cooperation") {
        return;
    }
    if let Some(at) = register.data.iter().position(|group| is_monitoring(case, group)) {
        findings.push(case.finding(&DEFINITION.rule, path(at)).with("data", case.data_name(at)));
    }
}

/// Whether a group of data is what technical means record of employees. Log data of others are none of their business.
fn is_monitoring(case: &Case<'_>, group: &DataGroup) -> bool {
    const WORDS: [&str; 4] = ["location", "access-control", "log-data", "login-times"];
    let concerned = group.subjects.is_empty() || group.subjects.iter().any(is_working);
    let observed = group.from.is_none_or(|from| from == Origin::Observed);
    let monitors = observed && items(group).any(|(_, term)| is_word(term, &WORDS));
    concerned && (monitors || is_recording(case, group))
}

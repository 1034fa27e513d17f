use crate::check::rules::special::path;
use crate::check::{Case, Check, Definition};
use crate::model::{DataGroup, Level, Period, SpecialCategory};
use crate::report::{Finding, Kind, Rule};

use super::{is_longer, is_of_employees};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-759-5",
        name: "careless-employee-health-data",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["emp"],
        law: &["759/2004 § 5"],
    },
    check: Check::Register(check),
    page: include_str!("employee_health_data.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, group) in case.entry.register.data.iter().enumerate() {
        if !group.special.contains(&SpecialCategory::Health) || !is_of_employees(case, group) {
            continue;
        }
        let recorded = |key| case.entry.is_recorded(&path(at), key);
        let missing = [
            ("handlers", !recorded("handlers")),
            ("storage", !recorded("separate-storage")),
            ("review", !recorded("review") && !is_reviewed(case, group)),
        ];
        if let Some((missing, _)) = missing.into_iter().find(|(_, missing)| *missing) {
            let finding = case.finding(&DEFINITION.rule, path(at)).with("data", case.data_name(at));
            findings.push(finding.with("missing", missing));
        }
    }
}

/// Whether the data are erased or looked at again at least every five years.
fn is_reviewed(case: &Case<'_>, group: &DataGroup) -> bool {
    let soon = |period: Option<&Period>| period.is_some_and(|period| !is_longer(period, 5));
    let mut times = case.entry.register.storage.iter().filter(|storage| storage.data.contains(&group.id)).peekable();
    times.peek().is_some() && times.all(|storage| soon(storage.period.as_ref()) || soon(storage.review.as_ref()))
}

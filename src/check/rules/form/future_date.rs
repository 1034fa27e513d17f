use jiff::civil::Date;

use crate::check::{Case, Check, Definition};
use crate::model::{Level, Register};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "VER-5",
        name: "future-date",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 5(2)"],
    },
    check: Check::Due(check),
    page: include_str!("future_date.md"),
};

fn check(case: &Case<'_>, today: Date, findings: &mut Vec<Finding>) {
    for (path, date) in done(&case.entry.register) {
        if date.civil() > today {
            let finding = case.finding(&DEFINITION.rule, path.clone());
            findings.push(finding.with("key", path.to_string()).with("date", date.to_string()));
        }
    }
}

/// The days on which something was done.
fn done(register: &Register) -> impl Iterator<Item = (Path, crate::model::Date)> {
    let dates = [("created", register.created), ("updated", register.updated), ("reviewed", register.reviewed)];
    let dates = dates.into_iter().filter_map(|(key, date)| Some((Path::root().key(key), date?)));
    let changes = register.changes.iter().enumerate();
    dates.chain(changes.map(|(at, change)| (Path::root().key("changes").index(at).key("date"), change.date)))
}

use jiff::civil::Date;

use crate::check::{Case, Check, Definition};
use crate::model::{Level, Register};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "VER-4",
        name: "impossible-date",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 5(2)"],
    },
    check: Check::Several(&[Check::Register(order), Check::Due(future)]),
    page: include_str!("impossible_date.md"),
};

/// What comes to an end before it begins.
fn order(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let newest = register.changes.iter().map(|change| change.date).max();
    for (first, earlier, last, later) in [
        ("valid-from", register.valid_from, "valid-until", register.valid_until),
        ("created", register.created, "updated", register.updated),
        ("changes", newest, "updated", register.updated),
    ] {
        if let (Some(earlier), Some(later)) = (earlier, later)
            && later < earlier
        {
            let finding = case.finding(&DEFINITION.rule, last);
            let finding = finding.with("key", last).with("date", later.to_string());
            findings.push(finding.with("other", first).with("than", earlier.to_string()));
        }
    }
}

/// What is said to have been done on a day that is still to come. A notice may be made ready for such a day, so that it is
/// no error.
fn future(case: &Case<'_>, today: Date, findings: &mut Vec<Finding>) {
    for (path, date) in done(&case.entry.register) {
        if date.civil() > today {
            let finding = case.finding(&DEFINITION.rule, path.clone()).saying("future");
            let mut finding = finding.with("key", path.to_string()).with("date", date.to_string());
            finding.severity = Level::Warning;
            findings.push(finding);
        }
    }
}

/// The days on which something was done.
fn done(register: &Register) -> impl Iterator<Item = (Path, crate::model::Date)> {
    let root = Path::root();
    let dates = [("created", register.created), ("updated", register.updated), ("reviewed", register.reviewed)];
    let dates = dates.map(|(key, date)| (root.key(key), date));
    let changes = register.changes.iter().enumerate();
    let changes = changes.map(|(at, change)| (Path::root().key("changes").index(at).key("date"), Some(change.date)));
    dates.into_iter().chain(changes).filter_map(|(path, date)| Some((path, date?)))
}

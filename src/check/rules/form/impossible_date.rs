use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

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
    check: Check::Register(check),
    page: include_str!("impossible_date.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
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

use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A14-5",
        name: "unfounded-exemption",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["a14"],
        law: &["GDPR 14(5)"],
    },
    check: Check::Register(check),
    page: include_str!("unfounded_exemption.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !case.entry.is_recorded(&Path::root(), "exemption") {
        return;
    }
    let path = Path::root().key("internal").key("exemption");
    let point = case.entry.recorded.get(&path.key("point")).map(|point| point.trim().to_lowercase());
    let known = point.is_some_and(|point| ["a", "b", "c", "d"].contains(&point.as_str()));
    if !known || !case.entry.recorded.contains_key(&path.key("reason")) {
        findings.push(case.finding(&DEFINITION.rule, path));
    }
}

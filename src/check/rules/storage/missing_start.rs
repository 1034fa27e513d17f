use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "RET-START",
        name: "missing-start",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["WP260 Annex", "GDPR 5(1)(e)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_start.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, storage) in case.entry.register.storage.iter().enumerate() {
        let Some(period) = storage.period.as_ref().filter(|_| storage.starts.is_none()) else { continue };
        if !case.says(storage.criteria.as_ref()) {
            let path = Path::root().key("storage").index(at).key("starts");
            findings.push(case.finding(&DEFINITION.rule, path).with("period", period.to_string()));
        }
    }
}

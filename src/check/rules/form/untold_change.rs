use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "VER-3",
        name: "untold-change",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["WP260 29–31"],
    },
    check: Check::Register(check),
    page: include_str!("untold_change.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let mut changes = case.entry.register.changes.iter();
    let Some(newest) = changes.next() else { return };
    let before = changes.filter_map(|change| whole(change.version.as_deref())).max().unwrap_or(1);
    let important = whole(newest.version.as_deref()).is_some_and(|version| version > before);
    let path = Path::root().key("changes").index(0);
    if important && !case.entry.is_recorded(&path, "told") {
        let version = newest.version.clone().unwrap_or_default();
        findings.push(case.finding(&DEFINITION.rule, path).with("version", version));
    }
}

/// The whole number that a version begins with: 2 of “2.1”.
fn whole(version: Option<&str>) -> Option<u32> {
    version?.trim().split('.').next()?.parse().ok()
}

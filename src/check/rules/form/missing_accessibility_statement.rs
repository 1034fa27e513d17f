use crate::check::{Check, Definition};
use crate::law::is_authority;
use crate::model::{Accessibility, ControllerEntry, ControllerKind, Level, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::{Path, Place};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-306-STMT",
        name: "missing-accessibility-statement",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["acc"],
        law: &["306/2019 § 9", "606/2024"],
    },
    check: Check::Site(check),
    page: include_str!("missing_accessibility_statement.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    let has_own = site.settings.accessibility.as_ref().is_some_and(Accessibility::has_feedback);
    if has_own || !site.settings.accessibility_statement.is_empty() {
        return;
    }
    // Åland has an act of its own.
    let is_bound = |kind| is_authority(kind) && kind != ControllerKind::AlandAuthority;
    let is_published = |entry: &&ControllerEntry| entry.registers.iter().any(|entry| !entry.register.draft);
    let mut published = site.controllers.iter().filter(is_published);
    if let Some(entry) = published.find(|entry| entry.controller.kind.is_some_and(is_bound)) {
        let place = match site.settings_file {
            Some(file) => Place { file, path: Path::root().key("accessibility-statement") },
            None => Place { file: entry.file, path: Path::root().key("kind") },
        };
        findings.push(Finding::new(&DEFINITION.rule).with("controller", entry.id.as_str()).at(place));
    }
}

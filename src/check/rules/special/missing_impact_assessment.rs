use crate::check::{Case, Check, Definition};
use crate::model::{Level, NoneOr, Register, SpecialCategory};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

use super::{is_word, items, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A35-1",
        name: "missing-impact-assessment",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 35(3)", "GDPR 35(4)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_impact_assessment.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if case.entry.is_recorded(&Path::root(), "impact-assessment") {
        return;
    }
    if let Some((path, risk)) = risk(&case.entry.register) {
        findings.push(case.finding(&DEFINITION.rule, path).with("risk", risk));
    }
}

/// What makes an impact assessment likely, and where.
fn risk(register: &Register) -> Option<(Path, &'static str)> {
    let decides = register.automated_decisions.as_ref().and_then(NoneOr::some).is_some_and(|all| !all.is_empty());
    if decides {
        return Some((Path::root().key("automated-decisions"), "decisions"));
    }
    if let Some(at) = register.subjects.iter().position(|group| group.id().as_str() == "whistleblowers") {
        return Some((Path::root().key("subjects").index(at), "whistleblowers"));
    }
    register.data.iter().enumerate().find_map(|(at, group)| {
        let special = |category| group.special.contains(&category);
        if special(SpecialCategory::Biometric) || special(SpecialCategory::Genetic) {
            return Some((path(at).key("special"), "biometric"));
        }
        let (item, term) = items(group).find(|(_, term)| is_word(term, &["location", "video-recording"]))?;
        let risk = if is_word(term, &["location"]) { "location" } else { "camera" };
        Some((path(at).join(&item), risk))
    })
}

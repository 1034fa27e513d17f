use crate::check::{Case, Check, Definition};
use crate::model::{Controller, ControllerKind, Level, Name, SpecialCategory};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A9-CTRL",
        name: "special-by-controller",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 9(1)", "C-184/20"],
    },
    check: Check::Register(check),
    page: include_str!("special_by_controller.md"),
};

/// Parts of names that tell what membership means.
const NAMES: [(SpecialCategory, &[&str]); 4] = [
    (
        SpecialCategory::TradeUnion,
        &["ammattiliitto", "ammattiyhdistys", "ammattiosasto", "fackförbund", "fackförening", "trade union"],
    ),
    (
        SpecialCategory::Health,
        &["potilasyhdistys", "potilasliitto", "patientförening", "patientförbund", "patient association"],
    ),
    (SpecialCategory::Religion, &["seurakunta", "församling", "parish"]),
    (SpecialCategory::PoliticalOpinions, &["puolue ", "puolueosasto", "kansanpuolue", "political party", "folkparti"]),
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let members = register.subjects.iter().any(|group| matches!(group.id().as_str(), "members" | "former-members"));
    let Some(category) = revealed(&case.controller.controller).filter(|_| members) else { return };
    if !register.data.iter().any(|group| group.special.contains(&category)) {
        let finding = case.finding(&DEFINITION.rule, Path::root().key("data"));
        findings.push(finding.with("word", category.name()));
    }
}

/// What it tells of a person to be a member of this controller.
fn revealed(controller: &Controller) -> Option<SpecialCategory> {
    if controller.kind == Some(ControllerKind::Parish) {
        return Some(SpecialCategory::Religion);
    }
    if controller.kind != Some(ControllerKind::Association) {
        return None;
    }
    let names: Vec<String> = match controller.name.as_ref()? {
        Name::Same(name) => vec![name.to_lowercase()],
        Name::ByLanguage(names) => names.values().map(str::to_lowercase).collect(),
    };
    let has = |parts: &[&str]| names.iter().any(|name| parts.iter().any(|part| name.contains(part)));
    NAMES.iter().find(|(_, parts)| has(parts)).map(|(category, _)| *category)
}

use crate::check::{Case, Check, Definition};
use crate::model::{ControllerKind, Level};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "SEC-CLASS",
        name: "security-class-as-label",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["auth"],
        law: &["906/2019 § 18", "1101/2019"],
    },
    check: Check::Register(check),
    page: include_str!("security_class_as_label.md"),
};

/// The markings of security classes I–IV, in Finnish and Swedish, and the first words of their abbreviations.
const MARKINGS: &[&str] = &[
    "erittäin salainen",
    "ytterst hemlig",
    "salainen",
    "hemlig",
    "luottamuksellinen",
    "konfidentiell",
    "käyttö rajoitettu",
    "begränsad tillgång",
    "tl i",
    "tl ii",
    "tl iii",
    "tl iv",
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    // Authorities of the state may classify.
    if !case.facts.authority || case.controller.controller.kind == Some(ControllerKind::StateAuthority) {
        return;
    }
    let classification = case.entry.register.security.as_ref().and_then(|security| security.classification.as_ref());
    for (at, class) in classification.iter().flat_map(|all| &all.classes).enumerate() {
        let names = class.name.iter().flat_map(|name| name.all(case.default_language()));
        for (_, name) in names.filter(|(language, _)| matches!(language.as_str(), "fi" | "sv")) {
            if MARKINGS.contains(&name.trim().to_lowercase().as_str()) {
                let path = Path::root().key("security").key("classification").key("classes").index(at).key("name");
                findings.push(case.finding(&DEFINITION.rule, path).with("label", name.trim()));
                break;
            }
        }
    }
}

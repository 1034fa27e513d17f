use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-STALETR",
        name: "outdated-translation",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["WP260 13"],
    },
    check: Check::Site(check),
    page: include_str!("outdated_translation.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for translation in &site.translations {
        // Made of any other version as it stands now: nobody need say of which.
        if translation.sources.iter().any(|(_, text)| mark(text) == translation.from) {
            continue;
        }
        let default = site.settings.default_language();
        let source =
            translation.sources.iter().find(|(language, _)| language == default).or(translation.sources.first());
        let Some((language, text)) = source else { continue };
        let mut finding = Finding::new(&DEFINITION.rule)
            .with("lang", &translation.language)
            .with("source", language)
            .with("line", format!("{}-from: {}", translation.language, mark(text)))
            .at_written(translation.place.clone());
        finding.language = Some(translation.language.clone());
        let owner = |file| site.registers().find(|(_, entry)| entry.file == file);
        if let Some((controller, entry)) = owner(translation.place.file) {
            finding.controller = Some(controller.id.clone());
            finding.register = Some(entry.id.clone());
        }
        findings.push(finding);
    }
}

/// Six signs that change when the words do: line breaks and spaces do not count.
fn mark(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    blake3::hash(words.join(" ").as_bytes()).to_hex()[..6].to_owned()
}

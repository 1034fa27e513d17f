use crate::check::texts::{Field, every_field};
use crate::check::{Check, Definition};
use crate::model::{AnyText, Language, Level, MissingTranslation, Name, Site, Term};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-PARITY",
        name: "missing-translation",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["WP260 13"],
    },
    check: Check::Site(check),
    page: include_str!("missing_translation.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for field in every_field(site) {
        let languages = languages(site, &field);
        let missing: Vec<_> = languages.iter().filter(|&&language| !has(site, field.text, language)).collect();
        // Empty everywhere: then the fact itself is missing, and that is another rule's matter.
        if missing.len() == languages.len() {
            continue;
        }
        for &language in missing {
            let mut finding = Finding::new(&DEFINITION.rule)
                .with("field", field.place.path.to_string())
                .with("lang", language)
                .at(field.place.clone());
            // A site that shows or omits what is missing has decided that it may be missing, and so has one that gives
            // a language another to fall back to.
            let settings = &site.settings;
            if settings.missing_translation != MissingTranslation::Stop || settings.fallback.contains_key(language) {
                finding.severity = Level::Warning;
            }
            finding.language = Some(language.clone());
            finding.controller = field.controller.cloned();
            finding.register = field.register.cloned();
            findings.push(finding);
        }
    }
}

/// The languages that the field is published in: a register may name its own.
fn languages<'a>(site: &'a Site, field: &Field<'_>) -> Vec<&'a Language> {
    let registers = site.registers().find(|(controller, entry)| {
        Some(&controller.id) == field.controller
            && Some(&entry.id) == field.register
            && !entry.register.languages.is_empty()
    });
    registers
        .map_or_else(|| site.languages().iter().collect(), |(_, entry)| site.languages_of(&entry.register).collect())
}

fn has(site: &Site, text: AnyText<'_>, language: &Language) -> bool {
    match text {
        AnyText::Text(text) => text.get(language, site.settings.default_language()).is_some(),
        AnyText::Name(Name::Same(_)) | AnyText::Term(Term::Word(_)) | AnyText::Plain(_) => true,
        AnyText::Name(name) => name.get(language).is_some(),
        AnyText::Term(Term::Own(texts)) => texts.get(language).is_some_and(|text| !text.trim().is_empty()),
    }
}

use std::collections::HashMap;

use crate::check::texts::every_field;
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
    let all: Vec<_> = site.languages().iter().collect();
    // Registers that are published in some languages only.
    let own: HashMap<_, Vec<_>> = site
        .registers()
        .filter(|(_, entry)| !entry.register.languages.is_empty())
        .map(|(controller, entry)| ((&controller.id, &entry.id), site.languages_of(&entry.register).collect()))
        .collect();
    for field in every_field(site) {
        let languages = field.controller.zip(field.register).and_then(|ids| own.get(&ids)).unwrap_or(&all);
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

fn has(site: &Site, text: AnyText<'_>, language: &Language) -> bool {
    match text {
        AnyText::Text(text) => text.get(language, site.settings.default_language()).is_some(),
        AnyText::Name(Name::Same(_)) | AnyText::Term(Term::Word(_)) | AnyText::Plain(_) => true,
        AnyText::Name(name) => name.get(language).is_some(),
        AnyText::Term(Term::Own(texts)) => texts.get(language).is_some_and(|text| !text.trim().is_empty()),
    }
}

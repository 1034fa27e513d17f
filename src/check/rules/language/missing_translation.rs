use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use crate::check::texts::{Field, holders};
use crate::check::{Case, Check, Definition};
use crate::law::languages::{Duty, duty};
use crate::model::{AnyText, Id, Language, Level, MissingTranslation, Name, Site, Term};
use crate::report::{Argument, Finding, Kind, Rule};
use crate::source::Segment;

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
    check: Check::Several(&[Check::Site(around), Check::Register(register)]),
    page: include_str!("missing_translation.md"),
};

/// What is in no register.
fn around(site: &Site, findings: &mut Vec<Finding>) {
    let used = Used::of(site);
    let duties: HashMap<&Id, Duty> =
        site.controllers.iter().map(|entry| (&entry.id, duty(&site.law, &entry.controller))).collect();
    for field in holders(site).filter(|holder| !holder.is_register()).flat_map(|holder| holder.fields()) {
        let duty = field.controller.and_then(|id| duties.get(id));
        check(site, &field, used.languages(&field), duty, findings);
    }
}

fn register(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let languages: Vec<_> = case.site.languages_of(&case.entry.register).collect();
    let duty = duty(&case.site.law, &case.controller.controller);
    for field in case.fields() {
        check(case.site, field, &languages, Some(&duty), findings);
    }
}

fn check(site: &Site, field: &Field<'_>, languages: &[&Language], duty: Option<&Duty>, findings: &mut Vec<Finding>) {
    let missing: Vec<_> = languages.iter().filter(|&&language| !has(site, field.text, language)).collect();
    // Empty everywhere: then the fact itself is missing, and that is another rule's matter.
    if missing.len() == languages.len() {
        return;
    }
    for &language in missing {
        let mut finding = Finding::new(&DEFINITION.rule)
            .with("field", field.place.path.to_string())
            .with("lang", Argument::Languages(vec![language.clone()]))
            .at(field.place.clone());
        // A site that shows or omits what is missing has decided that it may be missing, and so has one that gives
        // a language another to fall back to. What the law demands of the controller is not the site's to decide.
        let settings = &site.settings;
        let demanded = duty.is_some_and(|duty| duty.demands(language));
        let may_be_missing =
            settings.missing_translation != MissingTranslation::Stop || settings.fallback.contains_key(language);
        if may_be_missing && !demanded {
            finding.severity = Level::Warning;
        }
        finding.language = Some(language.clone());
        finding.controller = field.controller.cloned();
        finding.register = field.register.cloned();
        findings.push(finding);
    }
}

/// In which languages the texts around the registers are used: where registers are published in some of its languages only, a
/// controller, an act or a word that only these speak of needs no others.
struct Used<'a> {
    site: &'a Site,
    /// Those of the site.
    all: Vec<&'a Language>,
    /// Those of any register.
    any: Vec<&'a Language>,
    controllers: HashMap<&'a Id, Vec<&'a Language>>,
    /// By the id of an act or a word.
    shared: HashMap<&'a str, Vec<&'a Language>>,
}

impl<'a> Used<'a> {
    fn of(site: &'a Site) -> Self {
        let all: Vec<_> = site.languages().iter().collect();
        let mut used = Self { site, any: all.clone(), all, controllers: HashMap::new(), shared: HashMap::new() };
        // On most sites every register is in every language.
        if site.registers().all(|(_, entry)| entry.register.languages.is_empty()) {
            return used;
        }
        for entry in &site.controllers {
            used.controllers.insert(&entry.id, site.languages_of_controller(entry));
        }
        let of_registers = site.registers().flat_map(|(_, entry)| site.languages_of(&entry.register));
        let used_anywhere: BTreeSet<_> = of_registers.collect();
        let is_used = |language: &&Language| used_anywhere.contains(language);
        used.any = site.languages().iter().filter(is_used).collect();
        used.shared = used.of_shared();
        used
    }

    /// What registers name of `shared/statutes.yaml` and `shared/vocabulary.yaml`.
    fn of_shared(&self) -> HashMap<&'a str, Vec<&'a Language>> {
        let site = self.site;
        let ids: Vec<&str> = site.statutes.keys().chain(site.vocabulary.keys()).map(Id::as_str).collect();
        let mut found: HashMap<&str, BTreeSet<&Language>> = HashMap::new();
        for (_, entry) in site.registers() {
            let mut names = BTreeSet::new();
            strings(&serde_json::to_value(&entry.register).unwrap_or_default(), &mut names);
            for id in ids.iter().filter(|id| names.contains(**id)) {
                found.entry(id).or_default().extend(site.languages_of(&entry.register));
            }
        }
        let in_order = |languages: &BTreeSet<&Language>| {
            self.all.iter().copied().filter(|language| languages.contains(language)).collect()
        };
        found.iter().map(|(id, languages)| (*id, in_order(languages))).collect()
    }

    fn languages(&self, field: &Field<'_>) -> &[&'a Language] {
        let languages = match field.controller {
            Some(controller) => self.controllers.get(controller),
            _ if Some(field.place.file) == self.site.settings_file => None,
            _ => {
                let file = Some(field.place.file);
                let is_named = file == self.site.statutes_file || file == self.site.vocabulary_file;
                match field.place.path.segments().first() {
                    Some(Segment::Key(id)) if is_named => self.shared.get(&**id).or(Some(&self.any)),
                    _ => Some(&self.any),
                }
            }
        };
        languages.unwrap_or(&self.all)
    }
}

/// Every string in a value.
fn strings(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Value::Object(map) => map.values().for_each(|item| strings(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
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

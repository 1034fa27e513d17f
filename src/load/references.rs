//! What files say of each other: ids, words, acts, rules, languages that must be somewhere else.

use std::collections::{BTreeMap, BTreeSet};

use super::suggest::{list, suggest};
use super::{Known, rules};
use crate::model::{Id, Language, RecipientEntry, Register, Site, StatuteReference, SubjectGroup, Term};
use crate::report::{Argument, Finding, Rule};
use crate::source::{FileId, Path, Place, Sources};

/// Shared files that are broken: what refers to them cannot be judged.
#[derive(Clone, Copy, Default)]
pub struct Broken {
    pub settings: bool,
    pub recipients: bool,
    pub vocabulary: bool,
    pub registers: bool,
}

/// Checks everything that was read, together.
pub fn check(site: &Site, sources: &Sources, known: &Known<'_>, broken: Broken) -> Vec<Finding> {
    let mut check = Check { site, sources, known, broken, findings: Vec::new() };
    if let Some(file) = site.settings_file {
        check.settings(file);
    }
    check.shared_recipients();
    for (controller, entry) in site.registers() {
        let before = check.findings.len();
        check.register(entry.file, &entry.register);
        for finding in &mut check.findings[before..] {
            finding.controller = Some(controller.id.clone());
            finding.register = Some(entry.id.clone());
        }
    }
    check.findings
}

/// Warns of texts in languages that the site does not have: once for each language and file.
pub fn unused_languages(site: &Site, file: FileId, languages: &[(Path, String)]) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for (path, tag) in languages {
        let Ok(language) = tag.parse::<Language>() else { continue };
        if !site.languages().contains(&language) && seen.insert(tag) {
            let mut finding = Finding::new(&rules::LANGUAGE_UNUSED)
                .with("language", tag.as_str())
                .with("languages", list(site.languages().iter().map(Language::as_str)))
                .at(Place { file, path: path.clone() });
            finding.language = Some(language);
            findings.push(finding);
        }
    }
    findings
}

struct Check<'a> {
    site: &'a Site,
    sources: &'a Sources,
    known: &'a Known<'a>,
    broken: Broken,
    findings: Vec<Finding>,
}

/// The ids that a register declares.
struct Declared<'a> {
    data: Vec<&'a Id>,
    purposes: Vec<&'a Id>,
    subjects: Vec<&'a Id>,
}

impl Check<'_> {
    fn settings(&mut self, file: FileId) {
        let settings = &self.site.settings;
        let root = Path::root();
        let languages = settings.languages.iter().collect::<Vec<_>>();
        self.duplicates(file, &root.key("languages"), None, languages.iter().map(|language| language.as_str()));
        for (position, language) in languages.iter().enumerate() {
            if !self.known.locales.contains(language) {
                let finding = Finding::new(&rules::LANGUAGE_LOCALE)
                    .with("language", language.as_str())
                    .with("allowed", list(self.known.locales.iter().map(Language::as_str)));
                self.push(file, root.key("languages").index(position), finding);
            }
        }
        for code in settings.rules.keys() {
            let codes = || rules::rules().iter().map(|rule| rule.code).chain(self.known.rules.iter().copied());
            if !codes().any(|known| known == code) {
                let finding = Finding::new(&rules::RULE_UNKNOWN).with("code", code.as_str());
                let finding = suggest(finding, code, codes());
                let path = root.key("rules").key(code);
                let span = self.sources.file(file).index.get(&path).map(|entry| entry.key);
                self.push(file, path, Finding { span, ..finding });
            }
        }
    }

    /// Data of a shared recipient must be in some register: each register has ids of its own.
    fn shared_recipients(&mut self) {
        if self.broken.registers {
            return;
        }
        let declared: Vec<&Id> =
            self.site.registers().flat_map(|(_, entry)| entry.register.data.iter().map(|group| &group.id)).collect();
        for (id, (file, recipient)) in &self.site.recipients {
            let path = Path::root().key(id.as_str()).key("data");
            self.references(*file, &path, &recipient.data, &declared, "ref-data");
        }
    }

    fn register(&mut self, file: FileId, register: &Register) {
        let root = Path::root();
        let declared = Declared {
            data: register.data.iter().map(|group| &group.id).collect(),
            purposes: register.purposes.iter().map(|purpose| &purpose.id).collect(),
            subjects: register.subjects.iter().map(SubjectGroup::id).collect(),
        };
        let names = |ids: &[&'_ Id]| ids.iter().map(|id| id.as_str().to_owned()).collect::<Vec<_>>();
        for (key, inner, ids) in [
            ("data", Some("id"), names(&declared.data)),
            ("purposes", Some("id"), names(&declared.purposes)),
            ("subjects", None, names(&declared.subjects)),
            ("sections", Some("id"), register.sections.iter().map(|section| section.id.to_string()).collect()),
        ] {
            self.duplicates(file, &root.key(key), inner, ids.iter().map(String::as_str));
        }
        for (position, group) in register.subjects.iter().enumerate() {
            if let SubjectGroup::Word(word) = group {
                self.word(file, root.key("subjects").index(position), word, &self.known.subjects);
            }
        }
        for (position, purpose) in register.purposes.iter().enumerate() {
            let path = root.key("purposes").index(position);
            self.references(file, &path.key("data"), &purpose.data, &declared.data, "ref-data");
            self.references(file, &path.key("subjects"), &purpose.subjects, &declared.subjects, "ref-subjects");
            self.acts(file, &path.key("laws"), &purpose.laws);
        }
        for (position, group) in register.data.iter().enumerate() {
            let path = root.key("data").index(position);
            self.references(file, &path.key("subjects"), &group.subjects, &declared.subjects, "ref-subjects");
            for (position, item) in group.items.iter().enumerate() {
                self.term(file, path.key("items").index(position), Some(item), &self.known.data);
            }
        }
        for (position, source) in register.sources.iter().enumerate() {
            let path = root.key("sources").index(position);
            self.references(file, &path.key("data"), &source.data, &declared.data, "ref-data");
            self.term(file, path.key("name"), source.name.as_ref(), &self.known.sources);
        }
        for (position, storage) in register.storage.iter().enumerate() {
            let path = root.key("storage").index(position);
            self.references(file, &path.key("data"), &storage.data, &declared.data, "ref-data");
            self.references(file, &path.key("purposes"), &storage.purposes, &declared.purposes, "ref-purposes");
            self.references(file, &path.key("subjects"), &storage.subjects, &declared.subjects, "ref-subjects");
            self.acts(file, &path.key("laws"), &storage.laws);
            self.term(file, path.key("starts"), storage.starts.as_ref(), &self.known.events);
        }
        self.recipients(file, register, &declared);
        for (position, note) in register.rights.iter().flat_map(|rights| &rights.notes).enumerate() {
            self.acts(file, &root.key("rights").key("notes").index(position).key("laws"), &note.laws);
        }
        if let Some(classification) = register.security.as_ref().and_then(|security| security.classification.as_ref()) {
            let path = root.key("security").key("classification");
            let classes: Vec<&Id> = classification.classes.iter().map(|class| &class.id).collect();
            self.duplicates(file, &path.key("classes"), Some("id"), classes.iter().map(|id| id.as_str()));
            self.reference(file, path.key("class"), &classification.class, &classes, "ref-classes");
        }
    }

    fn recipients(&mut self, file: FileId, register: &Register, declared: &Declared<'_>) {
        let recipients = register.recipients.as_ref().and_then(|recipients| recipients.some());
        for (position, entry) in recipients.into_iter().flatten().enumerate() {
            let path = Path::root().key("recipients").index(position);
            match entry {
                RecipientEntry::Own(own) => {
                    self.references(file, &path.key("data"), &own.data, &declared.data, "ref-data");
                }
                RecipientEntry::Shared(id) if !self.broken.recipients => {
                    let shared: Vec<&Id> = self.site.recipients.keys().collect();
                    self.reference(file, path, id, &shared, "ref-recipients");
                }
                RecipientEntry::Shared(_) => {}
            }
        }
    }

    fn references(&mut self, file: FileId, list: &Path, ids: &[Id], declared: &[&Id], kind: &str) {
        for (position, id) in ids.iter().enumerate() {
            self.reference(file, list.index(position), id, declared, kind);
        }
    }

    fn reference(&mut self, file: FileId, path: Path, id: &Id, declared: &[&Id], kind: &str) {
        if !declared.contains(&id) {
            let names = || declared.iter().map(|id| id.as_str());
            let finding = Finding::new(&rules::REF_UNKNOWN)
                .with("id", id.as_str())
                .with("kind", Argument::Key(kind.to_owned()))
                .with("allowed", list(names()));
            self.push(file, path, suggest(finding, id.as_str(), names()));
        }
    }

    fn acts(&mut self, file: FileId, path: &Path, laws: &[StatuteReference]) {
        for (position, law) in laws.iter().enumerate() {
            if let Some(act) = &law.act
                && !self.known.acts.contains(&act.as_str())
            {
                let path = path.index(position).key("act");
                self.unknown(file, path, &rules::ACT_UNKNOWN, act.as_str(), &self.known.acts);
            }
        }
    }

    fn term(&mut self, file: FileId, path: Path, term: Option<&Term>, words: &[&str]) {
        if let Some(Term::Word(word)) = term {
            self.word(file, path, word, words);
        }
    }

    fn word(&mut self, file: FileId, path: Path, word: &Id, words: &[&str]) {
        let own = &self.site.vocabulary;
        if !words.contains(&word.as_str()) && !own.contains_key(word) && !self.broken.vocabulary {
            let all: Vec<&str> = words.iter().copied().chain(own.keys().map(Id::as_str)).collect();
            self.unknown(file, path, &rules::WORD_UNKNOWN, word.as_str(), &all);
        }
    }

    fn unknown(&mut self, file: FileId, path: Path, rule: &'static Rule, word: &str, known: &[&str]) {
        let finding = suggest(Finding::new(rule).with("word", word), word, known.iter().copied());
        self.push(file, path, finding);
    }

    /// Ids that are in a list twice. `inner` is the key of the id in an entry that is not the id itself.
    fn duplicates<'b>(
        &mut self,
        file: FileId,
        list: &Path,
        inner: Option<&str>,
        ids: impl IntoIterator<Item = &'b str>,
    ) {
        let mut seen = BTreeMap::new();
        for (position, id) in ids.into_iter().enumerate() {
            let mut path = list.index(position);
            let index = &self.sources.file(file).index;
            // A group of people may be a word or have an `id:`.
            let inner = inner.or_else(|| index.contains_key(&path.key("id")).then_some("id"));
            if let Some(key) = inner {
                path = path.key(key);
            }
            if let Some(first) = seen.get(id) {
                let first = position_of(self.sources, &Place { file, path: Path::clone(first) });
                self.push(file, path, Finding::new(&rules::ID_DUPLICATE).with("id", id).with("first", first));
            } else {
                seen.insert(id, path);
            }
        }
    }

    fn push(&mut self, file: FileId, path: Path, finding: Finding) {
        self.findings.push(finding.at(Place { file, path }));
    }
}

/// A place as `content/demo/customers.yaml:12`.
pub fn position_of(sources: &Sources, place: &Place) -> String {
    let file = sources.file(place.file);
    let (line, _) = file.position(sources.locate(place).start);
    format!("{}:{line}", file.name)
}

//! What files say of each other: ids, words, acts, rules, languages that must be somewhere else.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::memory::Sound;
use super::suggest::{list, quote, suggest};
use super::{Known, WORTH_A_THREAD, rules};
use crate::model::{Id, Language, NoneOr, RecipientEntry, Register, Site, StatuteReference, SubjectGroup, Term};
use crate::parallel;
use crate::report::{Argument, Finding, Rule};
use crate::source::{FileId, Path, Place, Sources, Span};

/// Shared files that are broken: what refers to them cannot be judged.
#[derive(Clone, Copy, Debug, Default)]
pub struct Broken {
    pub settings: bool,
    pub recipients: bool,
    pub vocabulary: bool,
    pub storage: bool,
    pub statutes: bool,
    pub registers: bool,
}

/// Checks everything that was read, together. Registers that are known to be `sound` are not looked at again.
pub fn check(
    site: &Site,
    sources: &Sources,
    known: &Known<'_>,
    broken: Broken,
    mut sound: Option<&mut Sound>,
) -> Vec<Finding> {
    let mut check = Check { site, sources, known, broken, findings: Vec::new() };
    if let Some(file) = site.settings_file {
        check.settings(file);
    }
    check.shared_recipients();
    check.shared_storage();
    check.aliases();
    check.pages();
    for exception in &site.exceptions {
        let place = Place { path: exception.place.path.key("rule"), ..exception.place };
        let before = check.findings.len();
        check.rule(place, None, &exception.allowance.rule);
        for finding in &mut check.findings[before..] {
            let (controller, register) = site.owner(exception.place.file);
            (finding.controller, finding.register) = (controller.cloned(), register.cloned());
        }
    }
    let of_controllers = site.controllers.iter();
    let registers: Vec<_> = of_controllers
        .flat_map(|controller| controller.registers.iter().map(move |entry| (controller, entry)))
        .collect();
    let found = parallel::map(&registers, WORTH_A_THREAD, |(controller, entry)| {
        let mut check = Check { site, sources, known, broken, findings: Vec::new() };
        if sound.as_ref().is_some_and(|sound| sound.has(entry)) {
            return check.findings;
        }
        check.register(&controller.id, entry.file, &entry.register);
        for finding in &mut check.findings {
            finding.controller = Some(controller.id.clone());
            finding.register = Some(entry.id.clone());
        }
        check.findings
    });
    if let Some(sound) = &mut sound {
        let clean = registers.iter().zip(&found).filter(|(_, found)| found.is_empty());
        sound.keep(clean.map(|((_, entry), _)| Arc::clone(entry)));
    }
    check.findings.into_iter().chain(found.into_iter().flatten()).collect()
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
                .at_written(Place { file, path: path.clone() });
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
    controllers: Vec<&'a Id>,
}

impl Check<'_> {
    fn settings(&mut self, file: FileId) {
        let settings = &self.site.settings;
        let root = Path::root();
        let languages = settings.languages.iter().collect::<Vec<_>>();
        self.duplicates(file, &languages, |at| root.key("languages").index(at));
        // A language that falls back to another needs no locale of its own; the other one does.
        let named = languages.iter().enumerate().filter(|(_, language)| !settings.fallback.contains_key(**language));
        let named = named.map(|(position, language)| (*language, root.key("languages").index(position)));
        let others = settings.fallback.iter().filter(|(_, other)| !settings.fallback.contains_key(*other));
        let others = others.map(|(language, other)| (other, root.key("fallback").named(language.as_str())));
        for (language, path) in named.chain(others).collect::<Vec<_>>() {
            if !self.known.locales.contains(language) {
                let finding = Finding::new(&rules::LANGUAGE_LOCALE)
                    .with("language", language.as_str())
                    .with("allowed", list(self.known.locales.iter().map(Language::as_str)));
                self.push(file, path, finding);
            }
        }
        for language in settings.fallback.keys() {
            let steps = std::iter::successors(Some(language), |step| settings.fallback.get(*step));
            // Who comes back to itself is in the circle; who only leads into one is not at fault.
            if steps.skip(1).take(settings.fallback.len()).any(|step| step == language) {
                let finding = Finding::new(&rules::LANGUAGE_CIRCLE).with("language", language.as_str());
                self.push(file, root.key("fallback").named(language.as_str()), finding);
            }
        }
        self.brand(file);
        for word in settings.rules.keys() {
            let path = root.key("rules").named(word);
            let span = self.sources.file(file).index.get(&path).map(|entry| entry.key);
            self.rule(Place { file, path }, span, word);
        }
    }

    /// Files that the brand names, and colours that got lost: unquoted, what follows a `#` is a comment.
    fn brand(&mut self, file: FileId) {
        let brand = &self.site.settings.brand;
        let root = Path::root().key("brand");
        let logo = brand.logo.as_ref().map(|logo| (root.key("logo"), logo));
        let typeface = brand.typeface.as_ref().map(|typeface| (root.key("typeface"), typeface));
        let pictures = logo
            .iter()
            .flat_map(|(path, logo)| [(path.key("file"), logo.file.as_ref()), (path.key("dark"), logo.dark.as_ref())]);
        let faces = typeface.iter().flat_map(|(path, face)| {
            let files = [("regular", &face.regular), ("bold", &face.bold), ("italic", &face.italic)];
            let files = files.into_iter().chain([("bold-italic", &face.bold_italic)]);
            files.map(|(key, file)| (path.key(key), file.as_ref()))
        });
        let named = pictures.chain(faces).filter_map(|(path, name)| Some((path, name?)));
        for (path, name) in named.collect::<Vec<_>>() {
            self.attachment(file, path, name);
        }
        let (light, dark) = (root.key("colours"), root.key("colours").key("dark"));
        for (group, key, colour) in [
            (&light, "primary", &brand.colours.primary),
            (&light, "accent", &brand.colours.accent),
            (&dark, "primary", &brand.colours.dark.primary),
            (&dark, "accent", &brand.colours.dark.accent),
        ] {
            let path = group.key(key);
            // Nothing stands after the key, not even `null`.
            let is_empty = |entry: crate::source::Entry| entry.value == entry.key;
            if colour.is_none() && self.sources.file(file).index.get(&path).is_some_and(is_empty) {
                let finding = Finding::new(&rules::VALUE_FORM)
                    .with("key", quote(key))
                    .with("value", "")
                    .with("form", Argument::Key("form-colour".to_owned()));
                self.push(file, path, finding);
            }
        }
    }

    /// A file below `content/static/` that must be there.
    fn attachment(&mut self, file: FileId, path: Path, name: &str) {
        if !self.site.files.contains_key(name) {
            let names = self.site.files.keys().map(String::as_str);
            let finding = Finding::new(&rules::FILE_MISSING).with("name", name);
            self.push(file, path, suggest(finding, name, names));
        }
    }

    /// A rule that `site.yaml` or an exception names.
    fn rule(&mut self, place: Place, span: Option<Span>, word: &str) {
        if self.known.rule(word).is_none() {
            // Codes before names: who misspells one is told one.
            let codes = self.known.every_rule().map(|rule| rule.code);
            let names = self.known.every_rule().map(|rule| rule.name);
            let finding = Finding::new(&rules::RULE_UNKNOWN).with("code", quote(word));
            let finding = suggest(finding, word, codes.chain(names)).at_written(place);
            self.findings.push(Finding { span, ..finding });
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
            let path = Path::root().named(id.as_str()).key("data");
            self.references(*file, &path, &recipient.data, &declared, "ref-data");
        }
    }

    /// Shared storage times and statutes: what they say of acts and words.
    fn shared_storage(&mut self) {
        for (id, (file, storage)) in &self.site.storage {
            let path = Path::root().named(id.as_str());
            self.acts(*file, &path.key("laws"), &storage.laws);
            self.term(*file, path.key("starts"), storage.starts.as_ref(), &self.known.events);
        }
    }

    /// Pages of several registers: their ids are addresses beside those of the registers.
    fn pages(&mut self) {
        for entry in &self.site.controllers {
            let path = Path::root().key("pages");
            let pages = &entry.controller.pages;
            let registers: Vec<&Id> = entry.registers.iter().map(|register| &register.id).collect();
            self.duplicates(entry.file, pages.iter().map(|page| &page.id), |at| path.index(at).key("id"));
            for (position, page) in pages.iter().enumerate() {
                let path = path.index(position);
                if let Some(register) = entry.registers.iter().find(|register| register.id == page.id) {
                    let first = self.sources.file(register.file).name.clone();
                    let finding = Finding::new(&rules::ID_DUPLICATE).with("id", page.id.as_str()).with("first", first);
                    self.push(entry.file, path.key("id"), finding);
                }
                if !self.broken.registers {
                    self.references(entry.file, &path.key("registers"), &page.registers, &registers, "ref-registers");
                }
            }
        }
    }

    /// Earlier addresses must not be those of pages, nor of each other.
    fn aliases(&mut self) {
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        for entry in &self.site.controllers {
            taken.insert(entry.id.to_string(), self.sources.file(entry.file).name.clone());
            for register in &entry.registers {
                let name = self.sources.file(register.file).name.clone();
                taken.insert(format!("{}/{}", entry.id, register.id), name);
            }
            for page in &entry.controller.pages {
                taken.insert(format!("{}/{}", entry.id, page.id), self.sources.file(entry.file).name.clone());
            }
        }
        for (controller, entry) in self.site.registers() {
            for (position, alias) in entry.register.aliases.iter().enumerate() {
                let path = Path::root().key("aliases").index(position);
                let here = position_of(self.sources, &Place { file: entry.file, path: path.clone() });
                if let Some(first) = taken.get(alias.as_str()) {
                    let mut finding = Finding::new(&rules::ALIAS_CLASH)
                        .with("alias", alias.as_str())
                        .with("first", first.as_str())
                        .at(Place { file: entry.file, path });
                    finding.controller = Some(controller.id.clone());
                    finding.register = Some(entry.id.clone());
                    self.findings.push(finding);
                } else {
                    taken.insert(alias.to_string(), here);
                }
            }
        }
    }

    fn register(&mut self, owner: &Id, file: FileId, register: &Register) {
        let root = Path::root();
        let joint = register.joint.iter().flat_map(|joint| &joint.controllers);
        let declared = Declared {
            data: register.data.iter().map(|group| &group.id).collect(),
            purposes: register.purposes.iter().map(|purpose| &purpose.id).collect(),
            subjects: register.subjects.iter().map(SubjectGroup::id).collect(),
            controllers: joint.map(|other| &other.id).chain([owner]).collect(),
        };
        let languages: Vec<&Language> = self.site.languages().iter().collect();
        for (position, language) in register.languages.iter().enumerate() {
            if !languages.contains(&language) && !self.broken.settings {
                let finding = Finding::new(&rules::REF_UNKNOWN)
                    .with("id", language.as_str())
                    .with("kind", Argument::Key("ref-languages".to_owned()))
                    .with("allowed", list(languages.iter().map(|language| language.as_str())));
                self.push(file, root.key("languages").index(position), finding);
            }
        }
        self.declarations(file, register, &declared);
        self.purposes(file, register, &declared);
        self.data(file, register, &declared);
        for (position, source) in register.sources.iter().enumerate() {
            let path = root.key("sources").index(position);
            self.references(file, &path.key("data"), &source.data, &declared.data, "ref-data");
            self.references(file, &path.key("purposes"), &source.purposes, &declared.purposes, "ref-purposes");
            self.acts(file, &path.key("laws"), &source.laws);
            self.term(file, path.key("name"), source.name.as_ref(), &self.known.sources);
        }
        for (position, storage) in register.storage.iter().enumerate() {
            let path = root.key("storage").index(position);
            self.references(file, &path.key("data"), &storage.data, &declared.data, "ref-data");
            self.references(file, &path.key("purposes"), &storage.purposes, &declared.purposes, "ref-purposes");
            self.references(file, &path.key("subjects"), &storage.subjects, &declared.subjects, "ref-subjects");
            self.acts(file, &path.key("laws"), &storage.laws);
            self.term(file, path.key("starts"), storage.starts.as_ref(), &self.known.events);
            if let Some(id) = storage.shared.as_ref().filter(|_| !self.broken.storage) {
                let shared: Vec<&Id> = self.site.storage.keys().collect();
                self.reference(file, path.key("shared"), id, &shared, "ref-storage");
            }
        }
        self.recipients(file, register, &declared);
        for (position, publication) in register.publications.iter().enumerate() {
            let path = root.key("publications").index(position);
            self.references(file, &path.key("data"), &publication.data, &declared.data, "ref-data");
            self.acts(file, &path.key("laws"), &publication.laws);
            self.words(file, &path.key("items"), &publication.items, &self.known.data);
        }
        let decisions = register.automated_decisions.as_ref().and_then(NoneOr::some);
        for (position, decision) in decisions.into_iter().flatten().enumerate() {
            let path = root.key("automated-decisions").index(position);
            self.references(file, &path.key("data"), &decision.data, &declared.data, "ref-data");
            self.acts(file, &path.key("laws"), &decision.laws);
        }
        for (position, note) in register.rights.iter().flat_map(|rights| &rights.notes).enumerate() {
            let path = root.key("rights").key("notes").index(position);
            self.acts(file, &path.key("laws"), &note.laws);
            if let Some(restriction) = &note.restriction {
                self.acts(file, &path.key("restriction").key("laws"), &restriction.laws);
            }
        }
        for (position, part) in register.openness.iter().flat_map(|openness| &openness.parts).enumerate() {
            self.acts(file, &root.key("openness").key("parts").index(position).key("laws"), &part.laws);
        }
        for (position, system) in register.openness.iter().flat_map(|openness| &openness.systems).enumerate() {
            let path = root.key("openness").key("systems").index(position);
            self.references(file, &path.key("data"), &system.data, &declared.data, "ref-data");
            self.words(file, &path.key("search-keys"), &system.search_keys, &self.known.data);
        }
        if let Some(code) = &register.identity_code {
            self.acts(file, &root.key("identity-code").key("laws"), &code.laws);
        }
        self.security(file, register);
        self.elsewhere(owner, file, register);
    }

    /// Ids and words that the register declares.
    fn declarations(&mut self, file: FileId, register: &Register, declared: &Declared<'_>) {
        let root = Path::root();
        for (key, ids) in [("data", &declared.data), ("purposes", &declared.purposes)] {
            self.duplicates(file, ids, |at| root.key(key).index(at).key("id"));
        }
        let sections = register.sections.iter().map(|section| &section.id);
        self.duplicates(file, sections, |at| root.key("sections").index(at).key("id"));
        self.duplicates(file, register.subjects.iter().map(SubjectGroup::id), |at| {
            let path = root.key("subjects").index(at);
            if matches!(register.subjects[at], SubjectGroup::Word(_)) { path } else { path.key("id") }
        });
        for (position, group) in register.subjects.iter().enumerate() {
            if let SubjectGroup::Word(word) = group {
                self.word(file, root.key("subjects").index(position), word, &self.known.subjects);
            }
        }
        if let Some(joint) = &register.joint {
            let path = root.key("joint").key("controllers");
            let ids = joint.controllers.iter().map(|other| &other.id);
            self.duplicates(file, ids, |at| path.index(at).key("id"));
            for (position, other) in joint.controllers.iter().enumerate() {
                let path = path.index(position).key("purposes");
                self.references(file, &path, &other.purposes, &declared.purposes, "ref-purposes");
            }
        }
    }

    fn purposes(&mut self, file: FileId, register: &Register, declared: &Declared<'_>) {
        for (position, purpose) in register.purposes.iter().enumerate() {
            let path = Path::root().key("purposes").index(position);
            for basis in purpose.bases() {
                let path = path.join(&basis.path);
                self.references(file, &path.key("data"), basis.data, &declared.data, "ref-data");
                self.references(file, &path.key("subjects"), basis.subjects, &declared.subjects, "ref-subjects");
                let controllers = path.key("controllers");
                self.references(file, &controllers, basis.controllers, &declared.controllers, "ref-controllers");
                self.acts(file, &path.key("laws"), basis.laws);
            }
            self.acts(file, &path.key("special-laws"), &purpose.special_laws);
            if let Some(provision) = &purpose.provision {
                self.acts(file, &path.key("provision").key("laws"), &provision.laws);
            }
        }
    }

    fn data(&mut self, file: FileId, register: &Register, declared: &Declared<'_>) {
        for (position, group) in register.data.iter().enumerate() {
            let path = Path::root().key("data").index(position);
            self.references(file, &path.key("subjects"), &group.subjects, &declared.subjects, "ref-subjects");
            self.data_words(file, &path, [&group.items, &group.required, &group.voluntary]);
            for (position, part) in group.parts.iter().enumerate() {
                let path = path.key("parts").index(position);
                self.data_words(file, &path, [&part.items, &part.required, &part.voluntary]);
            }
        }
        self.words(file, &Path::root().key("not-collected"), &register.not_collected, &self.known.data);
    }

    fn data_words(&mut self, file: FileId, path: &Path, lists: [&Vec<Term>; 3]) {
        for (key, list) in ["items", "required", "voluntary"].into_iter().zip(lists) {
            self.words(file, &path.key(key), list, &self.known.data);
        }
    }

    fn words(&mut self, file: FileId, path: &Path, terms: &[Term], words: &[&str]) {
        for (position, term) in terms.iter().enumerate() {
            if let Term::Word(word) = term
                && !self.is_known(word, words)
            {
                self.unknown_word(file, path.index(position), word, words);
            }
        }
    }

    fn security(&mut self, file: FileId, register: &Register) {
        let Some(security) = &register.security else { return };
        let path = Path::root().key("security");
        self.words(file, &path.key("measures"), &security.measures, &self.known.measures);
        if let Some(classification) = &security.classification {
            let path = path.key("classification");
            let classes: Vec<&Id> = classification.classes.iter().map(|class| &class.id).collect();
            self.duplicates(file, &classes, |at| path.key("classes").index(at).key("id"));
            self.reference(file, path.key("class"), &classification.class, &classes, "ref-classes");
        }
    }

    /// Registers, controllers and files that the register leads to.
    fn elsewhere(&mut self, owner: &Id, file: FileId, register: &Register) {
        for (position, related) in register.related.iter().enumerate() {
            let path = Path::root().key("related").index(position);
            let controllers: Vec<&Id> = self.site.controllers.iter().map(|entry| &entry.id).collect();
            if let Some(id) = &related.controller {
                self.reference(file, path.key("controller"), id, &controllers, "ref-site-controllers");
            }
            let controller = related.controller.as_ref().unwrap_or(owner);
            let entry = self.site.controllers.iter().find(|entry| entry.id == *controller);
            if let (Some(id), Some(entry), false) = (&related.register, entry, self.broken.registers) {
                let registers: Vec<&Id> = entry.registers.iter().map(|register| &register.id).collect();
                self.reference(file, path.key("register"), id, &registers, "ref-registers");
            }
        }
        for (position, annex) in register.annexes.iter().enumerate() {
            if let Some(name) = &annex.file {
                self.attachment(file, Path::root().key("annexes").index(position).key("file"), name);
            }
        }
    }

    fn recipients(&mut self, file: FileId, register: &Register, declared: &Declared<'_>) {
        let recipients = register.recipients.as_ref().and_then(|recipients| recipients.some());
        for (position, entry) in recipients.into_iter().flatten().enumerate() {
            let path = Path::root().key("recipients").index(position);
            match entry {
                RecipientEntry::Own(own) => {
                    self.references(file, &path.key("data"), &own.data, &declared.data, "ref-data");
                    self.references(file, &path.key("purposes"), &own.purposes, &declared.purposes, "ref-purposes");
                    self.acts(file, &path.key("laws"), &own.laws);
                    self.words(file, &path.key("items"), &own.items, &self.known.data);
                    if let Some(id) = &own.shared {
                        self.shared_recipient(file, path.key("shared"), id);
                    }
                }
                RecipientEntry::Shared(id) => self.shared_recipient(file, path, id),
            }
        }
    }

    fn shared_recipient(&mut self, file: FileId, path: Path, id: &Id) {
        if !self.broken.recipients {
            let shared: Vec<&Id> = self.site.recipients.keys().collect();
            self.reference(file, path, id, &shared, "ref-recipients");
        }
    }

    fn references(&mut self, file: FileId, list: &Path, ids: &[Id], declared: &[&Id], kind: &str) {
        for (position, id) in ids.iter().enumerate() {
            if !declared.contains(&id) {
                self.unknown_reference(file, list.index(position), id, declared, kind);
            }
        }
    }

    fn reference(&mut self, file: FileId, path: Path, id: &Id, declared: &[&Id], kind: &str) {
        if !declared.contains(&id) {
            self.unknown_reference(file, path, id, declared, kind);
        }
    }

    fn unknown_reference(&mut self, file: FileId, path: Path, id: &Id, declared: &[&Id], kind: &str) {
        let names = || declared.iter().map(|id| id.as_str());
        let finding = Finding::new(&rules::REF_UNKNOWN)
            .with("id", id.as_str())
            .with("kind", Argument::Key(kind.to_owned()))
            .with("allowed", list(names()));
        self.push(file, path, suggest(finding, id.as_str(), names()));
    }

    fn acts(&mut self, file: FileId, path: &Path, laws: &[StatuteReference]) {
        for (position, law) in laws.iter().enumerate() {
            // “7 §” of what? What a register takes from others is there by now, so that only the whole can be judged.
            if law.act.is_none() && law.name.is_none() && law.number.is_none() {
                self.push(file, path.index(position).key("act"), Finding::new(&rules::ACT_MISSING));
            }
            let own = &self.site.statutes;
            if let Some(act) = &law.act
                && !self.known.acts.contains(&act.as_str())
                && !own.contains_key(act)
                && !self.broken.statutes
            {
                let path = path.index(position).key("act");
                let all: Vec<&str> = self.known.acts.iter().copied().chain(own.keys().map(Id::as_str)).collect();
                self.unknown(file, path, &rules::ACT_UNKNOWN, act.as_str(), &all);
            }
        }
    }

    fn term(&mut self, file: FileId, path: Path, term: Option<&Term>, words: &[&str]) {
        if let Some(Term::Word(word)) = term {
            self.word(file, path, word, words);
        }
    }

    fn word(&mut self, file: FileId, path: Path, word: &Id, words: &[&str]) {
        if !self.is_known(word, words) {
            self.unknown_word(file, path, word, words);
        }
    }

    /// Whether a word is one of `words` or of the site's own; where these are broken, nobody can say.
    fn is_known(&self, word: &Id, words: &[&str]) -> bool {
        words.contains(&word.as_str()) || self.site.vocabulary.contains_key(word) || self.broken.vocabulary
    }

    fn unknown_word(&mut self, file: FileId, path: Path, word: &Id, words: &[&str]) {
        let own = self.site.vocabulary.keys().map(Id::as_str);
        let all: Vec<&str> = words.iter().copied().chain(own).collect();
        self.unknown(file, path, &rules::WORD_UNKNOWN, word.as_str(), &all);
    }

    fn unknown(&mut self, file: FileId, path: Path, rule: &'static Rule, word: &str, known: &[&str]) {
        let finding = suggest(Finding::new(rule).with("word", word), word, known.iter().copied());
        self.push(file, path, finding);
    }

    /// Ids that are there twice; `path` tells where each stands, by its position.
    fn duplicates(
        &mut self,
        file: FileId,
        ids: impl IntoIterator<Item = impl AsRef<str>>,
        path: impl Fn(usize) -> Path,
    ) {
        let ids: Vec<_> = ids.into_iter().collect();
        let mut seen = BTreeMap::new();
        for (position, id) in ids.iter().enumerate() {
            let id = id.as_ref();
            let first = *seen.entry(id).or_insert(position);
            if first != position {
                let first = position_of(self.sources, &Place { file, path: path(first) });
                self.push(file, path(position), Finding::new(&rules::ID_DUPLICATE).with("id", id).with("first", first));
            }
        }
    }

    fn push(&mut self, file: FileId, path: Path, finding: Finding) {
        self.findings.push(finding.at(Place { file, path }));
    }
}

/// A place as `content/demo/customers.yaml:12`.
pub fn position_of(sources: &Sources, place: &Place) -> String {
    let place = sources.origin(place);
    let file = sources.file(place.file);
    let (line, _) = file.position(sources.locate(&place).start);
    format!("{}:{line}", file.name)
}

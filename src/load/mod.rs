//! Stage 1: a content folder → [`Site`], with every structural error of every file at once.
//!
//! For each file ([`files`]): text → tree with positions ([`parse`]) → JSON value typed by the schema at each path, and
//! the index path → span ([`read`]) → findings against the schema ([`validate`]) → model. A file with an error yields
//! no model and no findings that only follow from it; all other files are read all the same. Then registers take what
//! they share with others ([`merge`]), and what files say of each other is checked ([`references`]).

mod diagnose;
mod files;
mod form;
mod meaning;
mod memory;
mod merge;
mod parse;
mod prepared;
mod read;
mod references;
mod register;
mod rules;
mod shape;
mod suggest;
#[cfg(test)]
mod tests;
mod validate;

use std::collections::{BTreeMap, HashMap};
use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;

use self::files::{Found, Role};
use self::memory::Remembered;
use self::merge::{Shared, Sourced};
use self::prepared::{Contents, Prepared};
use self::read::TranslatedFrom;
use self::references::Broken;
use self::register::Internal;
use crate::law::Law;
use crate::model::{
    Allowance, Controller, ControllerEntry, Exception, Id, InternalFacts, Language, Level, Recipient, RegisterEntry,
    Site, StatuteReference, Text, Translation,
};
use crate::parallel;
use crate::report::{Argument, Finding, Rule, settle};
use crate::source::{FileId, Index, Path, Place, Sources, Span};

pub(crate) use self::meaning::{kind_of_word, meaning};
pub use self::memory::Memory;
pub use self::rules::rules;
pub(crate) use self::suggest::{nearest, slug};
pub(crate) use self::validate::stands;

/// Fewer files than this are not worth a thread.
const WORTH_A_THREAD: usize = 4;

/// What `load` makes of a content folder.
#[derive(Debug)]
pub struct Loaded {
    /// Everything that has no structural error.
    pub site: Site,
    /// Every file that was read.
    pub sources: Sources,
    /// What is structurally wrong, by file, position and code.
    pub findings: Vec<Finding>,
}

/// What may be referred to without being in the site: the built-in words, acts and rules.
#[derive(Clone, Debug, Default)]
pub struct Known<'a> {
    /// Words for data: `email`.
    pub data: Vec<&'a str>,
    /// Words for groups of people: `customers`.
    pub subjects: Vec<&'a str>,
    /// Words for sources of data: `population-register`.
    pub sources: Vec<&'a str>,
    /// Words for events from which a storage time runs: `end-of-contract`.
    pub events: Vec<&'a str>,
    /// Words for measures of protection: `access-control`.
    pub measures: Vec<&'a str>,
    /// Ids of acts: `accounting-act`.
    pub acts: Vec<&'a str>,
    /// The rules that are not structural.
    pub rules: Vec<&'static Rule>,
    /// Levels of rules, by their codes, that hold whatever `site.yaml` says.
    pub levels: BTreeMap<&'static str, Level>,
    /// Languages that there is a locale for.
    pub locales: Vec<Language>,
}

impl<'a> Known<'a> {
    /// Adds the vocabulary of a locale by the keys of its messages: `data-…`, `subject-…`, `source-…`, `event-…`,
    /// `measure-…`.
    /// Other keys are left aside.
    #[must_use]
    pub fn with_vocabulary(mut self, keys: impl IntoIterator<Item = &'a str>) -> Self {
        for key in keys {
            let (words, word) = match key.split_once('-') {
                Some(("data", word)) => (&mut self.data, word),
                Some(("subject", word)) => (&mut self.subjects, word),
                Some(("source", word)) => (&mut self.sources, word),
                Some(("event", word)) => (&mut self.events, word),
                Some(("measure", word)) => (&mut self.measures, word),
                _ => continue,
            };
            words.push(word);
        }
        self
    }
}

impl Known<'_> {
    /// The rule that a word means: by its code or its name.
    #[must_use]
    pub fn rule(&self, word: &str) -> Option<&'static Rule> {
        self.every_rule().find(|rule| rule.is_called(word))
    }

    fn every_rule(&self) -> impl Iterator<Item = &'static Rule> {
        rules().iter().copied().chain(self.rules.iter().copied())
    }
}

/// The content folder is not there or cannot be read: nothing can be said of the site.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}", path.display())]
pub struct LoadError {
    /// The folder.
    pub path: PathBuf,
    /// What the system says.
    pub source: std::io::Error,
}

/// Loads the site whose files are in `content/` under `root`.
///
/// # Errors
/// [`LoadError`] when there is no such folder or it cannot be read. Everything else is a finding.
pub fn load(root: &FilePath, known: &Known<'_>) -> Result<Loaded, LoadError> {
    load_with(root, known, None)
}

/// The same, but registers that are as they were the last time are taken from there.
///
/// # Errors
/// As [`load`].
pub fn load_again(root: &FilePath, known: &Known<'_>, memory: &mut Memory) -> Result<Loaded, LoadError> {
    load_with(root, known, Some(memory))
}

fn load_with(root: &FilePath, known: &Known<'_>, mut memory: Option<&mut Memory>) -> Result<Loaded, LoadError> {
    let mut loader = Loader::default();
    let found = files::find(root)?;
    let files: Vec<_> =
        found.iter().map(|found| loader.sources.add(found.name.as_str(), String::new(), Index::new())).collect();
    let is_remembered = memory.is_some();
    // What concerns a file alone is done on all cores; what files say of each other, in their order.
    let (registers, others): (Vec<_>, Vec<_>) =
        files.into_iter().zip(found).partition(|(_, found)| found.role.as_ref().is_some_and(Role::is_register));
    let prepared = parallel::map(&others, WORTH_A_THREAD, |(_, found)| {
        Prepared::of(found, memory.as_ref().and_then(|memory| memory.other(&found.name)), is_remembered)
    });
    // What registers take from others decides whether they can be as they were.
    let is_usable = memory.as_mut().is_some_and(|memory| memory.open(&loader.sources, &others, &prepared));
    for ((file, found), prepared) in others.into_iter().zip(prepared) {
        loader.file(file, found, prepared);
    }
    // Each register's model is made as soon as its file is read: what it is made of is several times as large.
    let internal = Internal::new(&loader.site.internal);
    let made = parallel::map(&registers, WORTH_A_THREAD, |(file, found)| {
        let before = memory.as_ref().and_then(|memory| memory.get(file.number()));
        let read = before.filter(|_| is_usable).map(|known| &known.prepared);
        let mut prepared = Prepared::of(found, read, is_remembered);
        let merged = loader.merge(*file, found, &mut prepared, before, &internal);
        (prepared, merged)
    });
    for ((file, found), (prepared, merged)) in registers.into_iter().zip(made) {
        loader.register(file, found, prepared, merged, is_remembered);
    }
    loader.sort();
    loader.attachments(root);
    Ok(loader.finish(known, &internal, memory))
}

/// What of a controller's folder was read so far.
#[derive(Default)]
struct Folder {
    /// `controller.yaml`; without a model when it is broken.
    controller: Option<(FileId, Option<Controller>)>,
    registers: BTreeMap<Id, Arc<RegisterEntry>>,
    /// Every register by its id, broken ones too.
    names: BTreeMap<Id, FileId>,
    /// The first register.
    first: Option<FileId>,
}

/// A file that others take from; without a value when it is broken.
type Layer = (FileId, Option<Value>);

#[derive(Default)]
struct Loader {
    site: Site,
    sources: Sources,
    findings: Vec<Finding>,
    folders: BTreeMap<String, Folder>,
    /// What registers extend.
    extending: Vec<(FileId, String)>,
    /// What is kept of registers for the next time.
    remembered: HashMap<usize, Remembered>,
    /// `defaults.yaml` by the folders it is in.
    defaults: BTreeMap<Vec<String>, Layer>,
    /// `shared/registers/`.
    models: BTreeMap<String, Layer>,
    /// `shared/recipients.yaml`.
    recipients: Shared,
    /// `shared/storage.yaml`.
    storage: Shared,
    broken: Broken,
    /// Language keys of the files without errors.
    languages: Vec<(FileId, Arc<Contents>)>,
}

impl Loader {
    fn attachments(&mut self, root: &FilePath) {
        let (files, findings) = files::attachments(root);
        for (name, finding) in findings {
            let file = self.sources.add(name, String::new(), Index::new());
            self.report_whole(file, [finding]);
        }
        self.site.files = files;
    }

    /// A file that is no register.
    fn file(&mut self, file: FileId, found: Found, prepared: Prepared) {
        let before = self.findings.len();
        let Some(role) = found.role else {
            self.report(file, found.findings);
            return;
        };
        self.begin(file, found.findings, &prepared);
        match role {
            Role::Site => {
                let settings = self.model(file, prepared);
                self.broken.settings = settings.is_none();
                self.site.settings_file = settings.is_some().then_some(file);
                self.site.settings = settings.unwrap_or_default();
            }
            Role::Recipients => {
                let value = self.value(file, prepared);
                self.broken.recipients = value.is_none();
                self.recipients = shared(file, value.as_ref());
                let recipients: Option<BTreeMap<Id, Recipient>> = value.and_then(|value| self.typed(file, value));
                let recipients = recipients.into_iter().flatten();
                self.site.recipients = recipients.map(|(id, recipient)| (id, (file, recipient))).collect();
            }
            Role::Storage => {
                let value = self.value(file, prepared);
                self.broken.storage = value.is_none();
                self.storage = shared(file, value.as_ref());
                let storage: Option<BTreeMap<Id, crate::model::Storage>> =
                    value.and_then(|value| self.typed(file, value));
                let storage = storage.into_iter().flatten();
                self.site.storage = storage.map(|(id, storage)| (id, (file, storage))).collect();
            }
            Role::Statutes => {
                let statutes: Option<BTreeMap<Id, StatuteReference>> = self.model(file, prepared);
                self.broken.statutes = statutes.is_none();
                self.site.statutes_file = statutes.is_some().then_some(file);
                self.site.statutes = statutes.unwrap_or_default();
            }
            Role::Law => {
                let Some(value) = self.value(file, prepared) else { return };
                match Law::with(&value) {
                    Ok(law) => {
                        self.site.law = Arc::new(law);
                        self.site.law_file = Some(file);
                    }
                    Err(error) => {
                        self.report(file, [Finding::new(&rules::FILE_MODEL).with("reason", error.to_string())]);
                    }
                }
            }
            Role::Vocabulary => {
                let vocabulary: Option<BTreeMap<Id, Text>> = self.model(file, prepared);
                self.broken.vocabulary = vocabulary.is_none();
                self.site.vocabulary_file = vocabulary.is_some().then_some(file);
                self.site.vocabulary = vocabulary.unwrap_or_default();
            }
            Role::Controller { folder } => {
                let controller = self.model(file, prepared);
                let entry = self.folders.entry(folder.clone()).or_default();
                if let Some((first, _)) = entry.controller {
                    self.duplicate(file, "controller", first);
                } else {
                    entry.controller = Some((file, controller));
                }
                self.belongs(before, &folder, None);
            }
            // Read when all other files are: `register`.
            Role::Register { .. } => {}
            Role::Defaults { folders } => {
                let value = self.value(file, prepared);
                if let Some((first, _)) = self.defaults.get(&folders) {
                    self.duplicate(file, "defaults", *first);
                } else {
                    self.defaults.insert(folders, (file, value));
                }
            }
            Role::Model { stem } => {
                let value = self.value(file, prepared);
                if let Some((first, _)) = self.models.get(&stem) {
                    self.duplicate(file, &stem, *first);
                } else {
                    self.models.insert(stem, (file, value));
                }
            }
        }
    }

    /// Text and name of a file.
    fn begin(&mut self, file: FileId, findings: Vec<Finding>, prepared: &Prepared) {
        self.sources.set_text(file, Arc::clone(&prepared.text));
        self.report(file, prepared.fault.clone());
        self.report_whole(file, findings);
    }

    /// Says of every `extends` that leads nowhere, or in a circle.
    fn check_extends(&mut self) {
        let registers = self.extending.iter().map(|(file, id)| (*file, Some(id.as_str())));
        let models = self.models.values().chain(self.defaults.values());
        let models = models.map(|(file, value)| (*file, value.as_ref().and_then(extends)));
        let mut findings = Vec::new();
        for (file, id) in registers.chain(models) {
            let Some(id) = id else { continue };
            let place = Place { file, path: Path::root().key("extends") };
            if !self.models.contains_key(id) {
                let names = || self.models.keys().map(String::as_str);
                let finding = Finding::new(&rules::REF_UNKNOWN)
                    .with("id", id)
                    .with("kind", Argument::Key("ref-models".to_owned()))
                    .with("allowed", suggest::list(names()));
                findings.push(suggest::suggest(finding, id, names()).at_written(place));
            } else if self.leads_back(file, id) {
                findings.push(Finding::new(&rules::EXTENDS_CIRCLE).with("id", id).at_written(place));
            }
        }
        self.findings.extend(findings);
    }

    /// Whether what a file extends leads in a circle: the last of it names a file that is there.
    fn leads_back(&self, file: FileId, id: &str) -> bool {
        let layers = self.extended(file, Some(id));
        let last = layers.last().map_or(Some(id), |(_, value)| value.as_ref().and_then(extends));
        last.is_some_and(|id| self.models.contains_key(id))
    }

    /// The model of a file, if there is no structural error in it; every error is reported.
    fn model<T: DeserializeOwned>(&mut self, file: FileId, prepared: Prepared) -> Option<T> {
        let value = self.value(file, prepared)?;
        self.typed(file, value)
    }

    /// The value of a file by its schema, if there is no structural error in it; every error is reported.
    fn value(&mut self, file: FileId, prepared: Prepared) -> Option<Value> {
        self.take(file, &prepared).then_some(prepared.value).flatten()
    }

    /// Takes what is in a file beside its value, reports every structural error, and says whether there is none.
    fn take(&mut self, file: FileId, prepared: &Prepared) -> bool {
        let Some(contents) = &prepared.contents else { return false };
        self.report(file, contents.findings.iter().cloned());
        let at = |path: &Path| Place { file, path: path.clone() };
        self.findings.extend(contents.invalid.iter().map(|(path, finding)| finding.clone().at_written(at(path))));
        self.exceptions(file, &contents.allow);
        if !contents.internal.is_empty() {
            self.site.internal.push(InternalFacts { file, texts: Arc::clone(&contents.internal) });
        }
        self.site.translations.extend(contents.translations.iter().map(
            |TranslatedFrom { path, language, from, sources }| Translation {
                place: at(path),
                language: language.clone(),
                from: from.clone(),
                sources: sources.clone(),
            },
        ));
        self.sources.set_index(file, Arc::clone(&contents.index));
        if contents.is_good {
            self.languages.push((file, Arc::clone(contents)));
        }
        contents.is_good
    }

    /// Keeps what stands under every `allow:` of a file.
    fn exceptions(&mut self, file: FileId, allow: &[(Path, Value)]) {
        for (path, value) in allow {
            for (position, allowance) in
                self.typed::<Vec<Allowance>>(file, value.clone()).into_iter().flatten().enumerate()
            {
                let place = Place { file, path: path.index(position) };
                self.site.exceptions.push(Exception { place, allowance });
            }
        }
    }

    /// The model of a value that its schema accepts.
    fn typed<T: DeserializeOwned>(&mut self, file: FileId, value: Value) -> Option<T> {
        match typed(value) {
            Ok(model) => Some(model),
            Err(finding) => {
                self.report(file, [finding]);
                None
            }
        }
    }

    fn report(&mut self, file: FileId, findings: impl IntoIterator<Item = Finding>) {
        self.findings.extend(findings.into_iter().map(|finding| finding.at_written(whole(file))));
    }

    /// Findings about a file as a whole: its name, its place. No line of it is at fault.
    fn report_whole(&mut self, file: FileId, findings: impl IntoIterator<Item = Finding>) {
        let at_top = |finding| Finding { span: Some(Span::default()), ..finding };
        self.report(file, findings.into_iter().map(at_top));
    }

    fn duplicate(&mut self, file: FileId, id: &str, first: FileId) {
        let first = self.sources.file(first).name.clone();
        self.report_whole(file, [Finding::new(&rules::ID_DUPLICATE).with("id", id).with("first", first)]);
    }

    /// Says of the newest findings whose they are.
    fn belongs(&mut self, from: usize, folder: &str, stem: Option<&str>) {
        for finding in &mut self.findings[from..] {
            finding.controller = folder.parse().ok();
            finding.register = stem.and_then(|stem| stem.parse().ok());
        }
    }

    /// Puts what was read in the order of the files, as if registers had not been read last.
    fn sort(&mut self) {
        let file = |finding: &Finding| finding.place.as_ref().map(|place| place.file);
        self.findings.sort_by_key(file);
        self.languages.sort_by_key(|(file, _)| *file);
        self.site.internal.sort_by_key(|facts| facts.file);
        self.site.exceptions.sort_by_key(|exception| exception.place.file);
        self.site.translations.sort_by_key(|translation| translation.place.file);
    }

    fn finish(mut self, known: &Known<'_>, internal: &Internal, mut memory: Option<&mut Memory>) -> Loaded {
        if self.folders.is_empty() {
            self.findings.push(Finding::new(&rules::SITE_EMPTY));
        }
        self.check_extends();
        if let Some(memory) = &mut memory {
            memory.keep(std::mem::take(&mut self.remembered));
        }
        for (name, folder) in std::mem::take(&mut self.folders) {
            let id: Option<Id> = name.parse().ok();
            match (folder.controller, folder.first) {
                (None, Some(first)) => {
                    let mut finding = Finding::new(&rules::CONTROLLER_MISSING).with("folder", name.as_str());
                    finding.controller.clone_from(&id);
                    self.report_whole(first, [finding]);
                }
                (Some((file, Some(controller))), _) => {
                    if let Some(id) = id {
                        let registers = folder.registers.into_values().collect();
                        let recorded = internal.of(file);
                        self.site.controllers.push(ControllerEntry { id, file, controller, recorded, registers });
                    }
                }
                _ => {}
            }
        }
        // Sorted as ids: as folder names, `a-b` would come before `a`.
        self.site.controllers.sort_by(|a, b| a.id.cmp(&b.id));
        let sound = memory.map(|memory| memory.sound(&self.site, self.broken));
        self.findings.extend(references::check(&self.site, &self.sources, known, self.broken, sound));
        for exception in &mut self.site.exceptions {
            if let Some(rule) = known.rule(&exception.allowance.rule) {
                rule.code.clone_into(&mut exception.allowance.rule);
            }
        }
        if !self.broken.settings {
            for (file, contents) in &self.languages {
                self.findings.extend(references::unused_languages(&self.site, *file, &contents.languages));
            }
        }
        let set = self.site.settings.rules.iter();
        let set = set.filter_map(|(word, level)| known.rule(word).filter(|rule| rule.may_be(*level)).zip(Some(*level)));
        self.site.levels = set.map(|(rule, level)| (rule.code, level)).chain(known.levels.clone()).collect();
        for finding in &mut self.findings {
            if let Some(level) = self.site.levels.get(finding.rule.code) {
                finding.severity = *level;
            }
        }
        let Self { site, sources, mut findings, .. } = self;
        settle(&mut findings, &sources);
        findings.retain(|finding| finding.severity != Level::Allow);
        findings.sort_by_cached_key(|finding| position(&sources, finding));
        Loaded { site, sources, findings }
    }
}

/// Whether a finding keeps something from being read, so that it could not be held against the rules.
#[must_use]
pub fn is_unreadable(finding: &Finding) -> bool {
    finding.severity == Level::Error && rules().iter().any(|rule| std::ptr::eq(*rule, finding.rule))
}

fn typed<T: DeserializeOwned>(value: Value) -> Result<T, Finding> {
    serde_json::from_value(value).map_err(|error| Finding::new(&rules::FILE_MODEL).with("reason", error.to_string()))
}

/// A file as a whole.
fn whole(file: FileId) -> Place {
    Place { file, path: Path::root() }
}

/// The id of what a file extends.
fn extends(value: &Value) -> Option<&str> {
    value.get("extends")?.as_str()
}

/// The entries of a shared file by id.
fn shared(file: FileId, value: Option<&Value>) -> Shared {
    value.map(|value| Sourced::new(file, &Path::root(), value.clone()).into_entries()).unwrap_or_default()
}

/// What findings are sorted by.
fn position(sources: &Sources, finding: &Finding) -> (Option<FileId>, usize, &'static str) {
    let span = finding.span.or_else(|| finding.place.as_ref().map(|place| sources.locate(place)));
    (finding.place.as_ref().map(|place| place.file), span.unwrap_or_default().start, finding.rule.code)
}

/// Bytes → text without a byte order mark; what is not UTF-8 is told at its first byte.
fn decode(bytes: Vec<u8>) -> (String, Option<Finding>) {
    const MARK: char = '\u{feff}';
    match String::from_utf8(bytes) {
        Ok(text) => (text.strip_prefix(MARK).map(str::to_owned).unwrap_or(text), None),
        Err(error) => {
            let mut start = error.utf8_error().valid_up_to();
            let mut text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            if let Some(rest) = text.strip_prefix(MARK) {
                text = rest.to_owned();
                start -= MARK.len_utf8();
            }
            let mut finding = Finding::new(&rules::FILE_ENCODING);
            finding.span = Some(Span { start, end: start + char::REPLACEMENT_CHARACTER.len_utf8() });
            (text, Some(finding))
        }
    }
}

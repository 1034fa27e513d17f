//! Stage 1: a content folder → [`Site`], with every structural error of every file at once.
//!
//! For each file ([`files`]): text → tree with positions ([`parse`]) → JSON value typed by the schema at each path, and
//! the index path → span ([`read`]) → findings against the schema ([`validate`]) → model. A file with an error yields
//! no model and no findings that only follow from it; all other files are read all the same. Then what files say of
//! each other is checked ([`references`]).

mod diagnose;
mod files;
mod form;
mod meaning;
mod parse;
mod read;
mod references;
mod rules;
mod shape;
mod suggest;
#[cfg(test)]
mod tests;
mod validate;

use std::collections::BTreeMap;
use std::path::{Path as FilePath, PathBuf};

use serde::de::DeserializeOwned;

use self::files::{Found, Role};
use self::references::Broken;
use self::shape::Shape;
use crate::model::{
    Controller, ControllerEntry, Id, InternalFact, Language, Level, Recipient, Register, RegisterEntry, SchemaKind,
    Site, Text,
};
use crate::report::Finding;
use crate::source::{FileId, Index, Path, Place, Sources, Span};

pub use self::rules::rules;

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
    /// Ids of acts: `accounting-act`.
    pub acts: Vec<&'a str>,
    /// Codes of the rules that are not structural: `Q-PARITY`.
    pub rules: Vec<&'a str>,
    /// Languages that there is a locale for.
    pub locales: Vec<Language>,
}

impl<'a> Known<'a> {
    /// Adds the vocabulary of a locale by the keys of its messages: `data-…`, `subject-…`, `source-…`, `event-…`.
    /// Other keys are left aside.
    #[must_use]
    pub fn with_vocabulary(mut self, keys: impl IntoIterator<Item = &'a str>) -> Self {
        for key in keys {
            let (words, word) = match key.split_once('-') {
                Some(("data", word)) => (&mut self.data, word),
                Some(("subject", word)) => (&mut self.subjects, word),
                Some(("source", word)) => (&mut self.sources, word),
                Some(("event", word)) => (&mut self.events, word),
                _ => continue,
            };
            words.push(word);
        }
        self
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
    let mut loader = Loader::default();
    for found in files::find(root)? {
        loader.file(found);
    }
    Ok(loader.finish(known))
}

/// What of a controller's folder was read so far.
#[derive(Default)]
struct Folder {
    /// `controller.yaml`; without a model when it is broken.
    controller: Option<(FileId, Option<Controller>)>,
    registers: BTreeMap<Id, RegisterEntry>,
    /// Every register by its id, broken ones too.
    names: BTreeMap<Id, FileId>,
    /// The first register.
    first: Option<FileId>,
}

#[derive(Default)]
struct Loader {
    site: Site,
    sources: Sources,
    findings: Vec<Finding>,
    folders: BTreeMap<String, Folder>,
    broken: Broken,
    /// Language keys of the files without errors.
    languages: Vec<(FileId, Vec<(Path, String)>)>,
}

impl Loader {
    fn file(&mut self, found: Found) {
        let Found { path, name, role, findings } = found;
        let before = self.findings.len();
        let Some(role) = role else {
            let file = self.sources.add(name, String::new(), Index::new());
            self.report(file, findings);
            return;
        };
        let (file, readable) = self.text(name, &path);
        self.report_whole(file, findings);
        match role {
            Role::Site => {
                let settings = self.model(file, readable, SchemaKind::Site);
                self.broken.settings = settings.is_none();
                self.site.settings_file = settings.is_some().then_some(file);
                self.site.settings = settings.unwrap_or_default();
            }
            Role::Recipients => {
                let recipients: Option<BTreeMap<Id, Recipient>> = self.model(file, readable, SchemaKind::Recipients);
                self.broken.recipients = recipients.is_none();
                let recipients = recipients.into_iter().flatten();
                self.site.recipients = recipients.map(|(id, recipient)| (id, (file, recipient))).collect();
            }
            Role::Vocabulary => {
                let vocabulary: Option<BTreeMap<Id, Text>> = self.model(file, readable, SchemaKind::Vocabulary);
                self.broken.vocabulary = vocabulary.is_none();
                self.site.vocabulary_file = vocabulary.is_some().then_some(file);
                self.site.vocabulary = vocabulary.unwrap_or_default();
            }
            Role::Controller { folder } => {
                let controller = self.model(file, readable, SchemaKind::Controller);
                let entry = self.folders.entry(folder.clone()).or_default();
                if let Some((first, _)) = entry.controller {
                    self.duplicate(file, "controller", first);
                } else {
                    entry.controller = Some((file, controller));
                }
                self.belongs(before, &folder, None);
            }
            Role::Register { folder, stem } => {
                let register = self.model(file, readable, SchemaKind::Register);
                self.register(file, &folder, &stem, register);
                self.belongs(before, &folder, Some(&stem));
            }
        }
    }

    fn register(&mut self, file: FileId, folder: &str, stem: &str, register: Option<Register>) {
        let entry = self.folders.entry(folder.to_owned()).or_default();
        entry.first.get_or_insert(file);
        self.broken.registers |= register.is_none();
        let Ok(id) = stem.parse::<Id>() else { return };
        if let Some(&first) = entry.names.get(&id) {
            self.duplicate(file, stem, first);
            return;
        }
        entry.names.insert(id.clone(), file);
        if let Some(register) = register {
            entry.registers.insert(id.clone(), RegisterEntry { id, file, register });
        }
    }

    /// Adds a file to the sources; with whether its text can be read.
    fn text(&mut self, name: String, path: &FilePath) -> (FileId, bool) {
        let (text, finding) = match files::read(path) {
            Err(finding) => (String::new(), Some(finding)),
            Ok(bytes) => decode(bytes),
        };
        let file = self.sources.add(name, text, Index::new());
        let readable = finding.is_none();
        self.report(file, finding);
        (file, readable)
    }

    /// The model of a file, if there is no structural error in it; every error is reported.
    fn model<T: DeserializeOwned>(&mut self, file: FileId, readable: bool, kind: SchemaKind) -> Option<T> {
        if !readable {
            return None;
        }
        let (tree, findings) = parse::parse(&self.sources.file(file).text);
        let mut good = findings.iter().all(|finding| finding.severity != Level::Error);
        self.report(file, findings);
        let tree = tree?;
        let shape = Shape::of(kind);
        let reading = read::read(&tree, shape);
        for (path, finding) in validate::validate(&reading, shape) {
            good = false;
            self.findings.push(finding.at(Place { file, path }));
        }
        let internal = reading.internal.into_iter();
        self.site.internal.extend(internal.map(|(path, text)| InternalFact { place: Place { file, path }, text }));
        self.sources.set_index(file, reading.index);
        if !good {
            return None;
        }
        match serde_json::from_value(reading.value) {
            Ok(model) => {
                self.languages.push((file, reading.languages));
                Some(model)
            }
            Err(error) => {
                self.report(file, [Finding::new(&rules::FILE_MODEL).with("reason", error.to_string())]);
                None
            }
        }
    }

    fn report(&mut self, file: FileId, findings: impl IntoIterator<Item = Finding>) {
        let place = Place { file, path: Path::root() };
        self.findings.extend(findings.into_iter().map(|finding| finding.at(place.clone())));
    }

    /// Findings about a file as a whole: its name, its place. No line of it is at fault.
    fn report_whole(&mut self, file: FileId, findings: impl IntoIterator<Item = Finding>) {
        let whole = |finding| Finding { span: Some(Span::default()), ..finding };
        self.report(file, findings.into_iter().map(whole));
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

    fn finish(mut self, known: &Known<'_>) -> Loaded {
        if self.folders.is_empty() {
            self.findings.push(Finding::new(&rules::SITE_EMPTY));
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
                        self.site.controllers.push(ControllerEntry { id, file, controller, registers });
                    }
                }
                _ => {}
            }
        }
        // Sorted as ids: as folder names, `a-b` would come before `a`.
        self.site.controllers.sort_by(|a, b| a.id.cmp(&b.id));
        self.findings.extend(references::check(&self.site, &self.sources, known, self.broken));
        if !self.broken.settings {
            for (file, languages) in &self.languages {
                self.findings.extend(references::unused_languages(&self.site, *file, languages));
            }
        }
        let levels = &self.site.settings.rules;
        for finding in &mut self.findings {
            if let Some(level) = levels.get(finding.rule.code).filter(|_| !finding.rule.mandatory) {
                finding.severity = *level;
            }
        }
        let Self { site, sources, mut findings, .. } = self;
        findings.retain(|finding| finding.severity != Level::Allow);
        findings.sort_by_cached_key(|finding| position(&sources, finding));
        Loaded { site, sources, findings }
    }
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

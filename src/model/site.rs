use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use super::{
    Controller, Exception, Id, InternalFacts, Language, Level, Recipient, Register, Settings, StatuteReference,
    Storage, Text,
};
use crate::law::Law;
use crate::source::{FileId, Path, Place};

/// Everything that was read: what the stages after `load` work on.
#[derive(Debug, Default)]
pub struct Site {
    /// `site.yaml`.
    pub settings: Settings,
    /// The file `settings` came from; `None` when there is none.
    pub settings_file: Option<FileId>,
    /// Controllers by the order of their ids.
    pub controllers: Vec<ControllerEntry>,
    /// `shared/recipients.yaml`, with the file.
    pub recipients: BTreeMap<Id, (FileId, Recipient)>,
    /// `shared/storage.yaml`, with the file.
    pub storage: BTreeMap<Id, (FileId, Storage)>,
    /// The file `statutes` came from; `None` when there is none.
    pub statutes_file: Option<FileId>,
    /// `shared/statutes.yaml`: acts that the built-in table lacks.
    pub statutes: BTreeMap<Id, StatuteReference>,
    /// The file `vocabulary` came from; `None` when there is none.
    pub vocabulary_file: Option<FileId>,
    /// `shared/vocabulary.yaml`: words that the built-in vocabulary lacks.
    pub vocabulary: BTreeMap<Id, Text>,
    /// Files below `content/static/`, published as they are: name with `/` → where each is.
    pub files: BTreeMap<String, PathBuf>,
    /// The law that it is held against.
    pub law: Arc<Law>,
    /// The file in which the site says of the law what the program does not know; `None` when there is none.
    pub law_file: Option<FileId>,
    /// Every text under an `internal:`, by file.
    pub internal: Vec<InternalFacts>,
    /// Every exception from a rule, by file and position.
    pub exceptions: Vec<Exception>,
    /// Levels of single rules in this run, by their codes: as the caller of `load` says, else as `site.yaml` does. None
    /// lowers a mandatory rule.
    pub levels: BTreeMap<&'static str, Level>,
    /// Every `sv-from:` beside the versions of a text.
    pub translations: Vec<Translation>,
    /// The day the site is checked on. `None`: rules that compare dates say nothing.
    pub today: Option<Date>,
}

/// What a version of a text says it was translated from: `sv-from: 3f2a9c` beside `sv:`. It is in no text, so nothing of
/// it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Where it stands.
    pub place: Place,
    /// The translation's language.
    pub language: Language,
    /// The mark of the source as it was then.
    pub from: String,
    /// The other versions as they are now.
    pub sources: Vec<(Language, String)>,
}

/// A controller with its registers.
#[derive(Debug)]
pub struct ControllerEntry {
    /// Id: the name of its folder.
    pub id: Id,
    /// `controller.yaml`.
    pub file: FileId,
    /// What it states.
    pub controller: Controller,
    /// What is recorded about it for the organisation alone, by the path in its file.
    pub recorded: BTreeMap<Path, String>,
    /// Its registers by the order of their ids, drafts included.
    pub registers: Vec<Arc<RegisterEntry>>,
}

/// A register of a controller.
#[derive(Debug)]
pub struct RegisterEntry {
    /// Id: the name of its file, unique in its controller.
    pub id: Id,
    /// The file.
    pub file: FileId,
    /// The other files that it takes from: what it extends, then the defaults of its folders.
    pub layers: Vec<FileId>,
    /// What it states.
    pub register: Register,
    /// What is recorded about it for the organisation alone, by the path in the register: `internal.dpia`,
    /// `recipients[0].internal.contract`. Rules look whether something is recorded; nothing of it is published.
    pub recorded: BTreeMap<Path, String>,
}

impl ControllerEntry {
    /// Whether something is recorded under `internal:` of the entry at `path`.
    #[must_use]
    pub fn is_recorded(&self, path: &Path, key: &str) -> bool {
        is_recorded(&self.recorded, path, key)
    }
}

impl RegisterEntry {
    /// Whether something is recorded under `internal:` of the entry at `path`: `is_recorded(root, "dpia")`.
    #[must_use]
    pub fn is_recorded(&self, path: &Path, key: &str) -> bool {
        is_recorded(&self.recorded, path, key)
    }
}

fn is_recorded(recorded: &BTreeMap<Path, String>, path: &Path, key: &str) -> bool {
    let path = path.key("internal").named(key);
    // A map or list of facts counts as well as a text.
    recorded.keys().any(|known| known.segments().starts_with(path.segments()))
}

impl Site {
    /// The site's languages, the default first.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.settings.languages
    }

    /// The languages that a register is published in: the site's, or those of them that it names.
    pub fn languages_of<'a>(&'a self, register: &'a Register) -> impl Iterator<Item = &'a Language> {
        let own = &register.languages;
        self.languages().iter().filter(move |language| own.is_empty() || own.contains(language))
    }

    /// Whose file it is: the controller, and the register if it is a register's own.
    #[must_use]
    pub fn owner(&self, file: FileId) -> (Option<&Id>, Option<&Id>) {
        let own = self.registers().find(|(_, entry)| entry.file == file);
        match own {
            Some((controller, entry)) => (Some(&controller.id), Some(&entry.id)),
            None => (self.controllers.iter().find(|entry| entry.file == file).map(|entry| &entry.id), None),
        }
    }

    /// The languages in which a controller is spoken of: those of its registers, and of those that it keeps together with
    /// others; the site's while there are none.
    #[must_use]
    pub fn languages_of_controller(&self, controller: &ControllerEntry) -> Vec<&Language> {
        let names = |register: &Register| {
            let joint = register.joint.iter().flat_map(|joint| &joint.controllers).map(|other| &other.id);
            let related = register.related.iter().filter_map(|related| related.controller.as_ref());
            joint.chain(related).any(|id| *id == controller.id)
        };
        let of_it =
            |(owner, entry): &(&ControllerEntry, &RegisterEntry)| owner.id == controller.id || names(&entry.register);
        let used: BTreeSet<&Language> =
            self.registers().filter(of_it).flat_map(|(_, entry)| self.languages_of(&entry.register)).collect();
        self.languages().iter().filter(|language| used.is_empty() || used.contains(language)).collect()
    }

    /// A register by the ids of its controller and its own.
    #[must_use]
    pub fn register(&self, controller: &Id, register: &Id) -> Option<&RegisterEntry> {
        let controller = self.controllers.iter().find(|entry| entry.id == *controller)?;
        controller.registers.iter().find(|entry| entry.id == *register).map(AsRef::as_ref)
    }

    /// Where an internal fact stands, by its position among those of all files.
    #[must_use]
    pub fn internal_place(&self, fact: usize) -> Option<Place> {
        let places = self.internal.iter().flat_map(|facts| facts.texts.keys().map(|path| (facts.file, path)));
        places.map(|(file, path)| Place { file, path: path.clone() }).nth(fact)
    }

    /// Every register with its controller.
    pub fn registers(&self) -> impl Iterator<Item = (&ControllerEntry, &RegisterEntry)> {
        self.controllers.iter().flat_map(|entry| entry.registers.iter().map(move |register| (entry, &**register)))
    }
}

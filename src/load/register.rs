//! A register's file and what it takes from others → its model.

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;
use std::sync::Arc;

use serde_json::Value;

use super::files::{Found, Role};
use super::memory::{self, Remembered};
use super::merge::{self, Sourced};
use super::prepared::Prepared;
use super::{Layer, Loader, extends, typed, whole};
use crate::model::{Id, InternalFacts, Register, RegisterEntry};
use crate::report::Finding;
use crate::source::{FileId, Key, Origins, Path, Segment};

/// The model of a register, and what it was made of.
#[derive(Clone)]
pub struct Merged {
    pub entry: Arc<RegisterEntry>,
    pub origins: Arc<Origins>,
    /// Fingerprint of all that the model was made of.
    pub made_from: blake3::Hash,
}

/// What is recorded under `internal:` of files that are no registers, by file and path.
pub struct Internal(HashMap<FileId, Arc<BTreeMap<Path, String>>>);

impl Internal {
    pub fn new(facts: &[InternalFacts]) -> Self {
        Self(facts.iter().map(|facts| (facts.file, Arc::clone(&facts.texts))).collect())
    }

    pub fn of(&self, file: FileId) -> BTreeMap<Path, String> {
        self.0.get(&file).map(|texts| BTreeMap::clone(texts)).unwrap_or_default()
    }
}

const INTERNAL: Segment = Segment::Key(Key::Known("internal"));

/// The facts of a file that stand below `path`, each by its path from there.
fn below<'a>(facts: &'a BTreeMap<Path, String>, path: &'a [Segment]) -> impl Iterator<Item = (&'a [Segment], &'a str)> {
    let facts = facts.range::<[Segment], _>((Bound::Included(path), Bound::Unbounded));
    facts.map_while(move |(at, text)| Some((at.segments().strip_prefix(path)?, text.as_str())))
}

impl Loader {
    /// Merges a register with what it takes from others, and makes its model; or takes what was made the last time. `None`
    /// when something is wrong with its file or name.
    pub(super) fn merge(
        &self,
        file: FileId,
        found: &Found,
        prepared: &mut Prepared,
        before: Option<&Remembered>,
        internal: &Internal,
    ) -> Option<Result<Merged, Vec<Finding>>> {
        let Some(Role::Register { folders, stem }) = &found.role else { return None };
        let contents = prepared.contents.as_ref().filter(|contents| contents.is_good)?;
        let id: Id = stem.parse().ok()?;
        let Some(value) = prepared.value.take() else {
            return Some(before.map(|known| known.merged.clone()).ok_or_else(Vec::new));
        };
        let Some((value, layers, origins)) = self.merged(file, folders, value) else { return Some(Err(Vec::new())) };
        let recorded = Self::recorded(file, &contents.internal, &origins, internal);
        let mut made_from = blake3::Hash::from_bytes([0; 32]);
        if prepared.fingerprint.is_some() {
            let recorded = recorded.iter().map(|(path, text)| (path.to_string(), text));
            made_from = memory::fingerprint(&value, layers.iter().map(|layer| layer.number()), recorded);
        }
        let entry = match before.filter(|known| known.merged.made_from == made_from) {
            Some(known) => Arc::clone(&known.merged.entry),
            None => match typed::<Register>(value) {
                Ok(register) => Arc::new(RegisterEntry { id, file, layers, register, recorded }),
                Err(finding) => return Some(Err(vec![finding.at(whole(file))])),
            },
        };
        Some(Ok(Merged { entry, origins: Arc::new(origins), made_from }))
    }

    /// Takes what was made of a register.
    pub(super) fn register(
        &mut self,
        file: FileId,
        found: Found,
        prepared: Prepared,
        merged: Option<Result<Merged, Vec<Finding>>>,
        is_remembered: bool,
    ) {
        let before = self.findings.len();
        self.begin(file, found.findings, &prepared);
        let is_good = self.take(file, &prepared);
        self.broken.registers |= !is_good;
        let Some(Role::Register { folders, stem }) = found.role else { return };
        let folder = self.folders.entry(folders[0].clone()).or_default();
        folder.first.get_or_insert(file);
        let mut known = None;
        if let Ok(id) = stem.parse::<Id>() {
            known = folder.names.get(&id).copied();
            folder.names.entry(id).or_insert(file);
        }
        if let Some(first) = known {
            self.duplicate(file, &stem, first);
        }
        self.belongs(before, &folders[0], Some(&stem));
        let Some(merged) = merged.filter(|_| known.is_none()) else { return };
        let extends = prepared.contents.as_ref().and_then(|contents| contents.extends.clone());
        self.extending.extend(extends.map(|id| (file, id)));
        match merged {
            Ok(merged) => {
                let entry = Arc::clone(&merged.entry);
                self.sources.set_origins(file, Arc::clone(&merged.origins));
                self.folders.entry(folders[0].clone()).or_default().registers.insert(entry.id.clone(), entry);
                if is_remembered {
                    self.remembered.insert(file.number(), Remembered { prepared, merged });
                }
            }
            Err(findings) => {
                self.broken.registers = true;
                self.findings.extend(findings);
            }
        }
    }

    /// What is recorded about a register, by the paths of the whole: in its file, of all that it takes from other files, and
    /// of what it says something over.
    fn recorded(
        file: FileId,
        own: &BTreeMap<Path, String>,
        origins: &Origins,
        internal: &Internal,
    ) -> BTreeMap<Path, String> {
        let entry_of = |fact: &[Segment]| fact.iter().position(|step| *step == INTERNAL).unwrap_or_default();
        // Entries that are taken come before the register's own: what is recorded of one that moved is found where it is now.
        let is_there = |fact: &&Path| {
            let entry = &fact.segments()[..entry_of(fact.segments())];
            let place = origins.of(file, entry);
            place.file == file && place.path.segments() == entry
        };
        let own_ones = own.iter().filter(|(fact, _)| is_there(fact));
        let mut recorded: BTreeMap<Path, String> = own_ones.map(|(fact, text)| (fact.clone(), text.clone())).collect();
        let facts_of = |from: FileId| if from == file { Some(own) } else { internal.0.get(&from).map(Arc::as_ref) };
        let mut record = |at: &[Segment], fact: &[Segment], text: &str| {
            recorded.entry(at.iter().chain(fact).cloned().collect()).or_insert_with(|| text.into());
        };
        for (at, base) in origins.bases() {
            let facts = facts_of(base.file).into_iter().flat_map(|facts| below(facts, base.path.segments()));
            let beside = facts.filter(|(fact, _)| fact.first() == Some(&INTERNAL));
            beside.for_each(|(fact, text)| record(at.segments(), fact, text));
        }
        for (at, origin) in origins.taken() {
            for (fact, text) in facts_of(origin.file).into_iter().flat_map(|facts| below(facts, origin.path.segments()))
            {
                let at = at.segments();
                let taken = [at, &fact[..entry_of(fact)]].concat();
                // What is below may be taken from elsewhere.
                if origins.around(&taken).is_some_and(|(place, _)| place == origin) {
                    record(at, fact, text);
                }
            }
        }
        recorded
    }

    /// The value of a register over its layers, the files of these, and where what it takes was written; `None` when one of
    /// them is broken.
    fn merged(&self, file: FileId, folders: &[String], value: Value) -> Option<(Value, Vec<FileId>, Origins)> {
        let extended = extends(&value).map(str::to_owned);
        let mut layers = self.extended(file, extended.as_deref());
        let depths = (0..=folders.len()).rev();
        layers.extend(depths.filter_map(|depth| self.defaults.get(&folders[..depth])));
        let files = layers.iter().map(|(file, _)| *file).collect();
        let mut value = value;
        let mut origins = Origins::default();
        if !layers.is_empty() {
            let mut sourced = Sourced::new(file, &Path::root(), value);
            for (file, value) in layers {
                sourced.over(Sourced::new(*file, &Path::root(), value.clone()?), &Path::root());
            }
            (value, origins) = sourced.into_value(file);
        }
        merge::expand("recipients", &self.recipients, &mut value, file, &mut origins);
        merge::expand("storage", &self.storage, &mut value, file, &mut origins);
        Some((value, files, origins))
    }

    /// The files that a register extends, the nearest first. It stops where an id is not there, or leads back.
    pub(super) fn extended(&self, file: FileId, first: Option<&str>) -> Vec<&Layer> {
        let mut layers: Vec<&Layer> = Vec::new();
        let mut next = first;
        while let Some(layer) = next.and_then(|id| self.models.get(id)) {
            if layer.0 == file || layers.iter().any(|(known, _)| *known == layer.0) {
                break;
            }
            layers.push(layer);
            next = layer.1.as_ref().and_then(extends);
        }
        layers
    }
}

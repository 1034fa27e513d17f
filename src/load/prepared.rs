//! What can be known of a file by itself.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::files::{self, Found};
use super::read::{self, Reading, TranslatedFrom};
use super::shape::Shape;
use super::{decode, extends, parse, validate};
use crate::model::Level;
use crate::report::Finding;
use crate::source::{Index, Moment, Path, Stamp};

/// A file's text taken apart.
#[derive(Clone, Default)]
pub struct Prepared {
    pub text: Arc<str>,
    /// Why the text cannot be read.
    pub fault: Option<Finding>,
    /// `None` when it cannot be read, or is of no kind.
    pub contents: Option<Arc<Contents>>,
    /// What the file says, by its schema. `None` when something is structurally wrong with it, or when what was made of it is
    /// remembered.
    pub value: Option<Value>,
    /// Fingerprint of the file, where anything is to be remembered.
    pub fingerprint: Option<blake3::Hash>,
    /// The file's stamp, and when it was read.
    read: Option<(Stamp, Moment)>,
}

/// What is in a file beside its value.
#[derive(Default)]
pub struct Contents {
    /// What is wrong with the YAML.
    pub findings: Vec<Finding>,
    /// Where it departs from its schema.
    pub invalid: Vec<(Path, Finding)>,
    /// Nothing is structurally wrong.
    pub is_good: bool,
    /// Where every value stands.
    pub index: Arc<Index>,
    /// Every text under an `internal:`.
    pub internal: Arc<BTreeMap<Path, String>>,
    /// The language keys of texts, each at least where it stands first.
    pub languages: Vec<(Path, String)>,
    /// What stands under every `allow:`.
    pub allow: Vec<(Path, Value)>,
    /// Every `sv-from:` beside the versions of a text.
    pub translations: Vec<TranslatedFrom>,
    /// What it extends.
    pub extends: Option<String>,
}

impl Prepared {
    /// Reads a file. `before` is what was made of it the last time, when nothing else that counts has changed;
    /// `is_remembered` says whether this time is for a next one.
    pub fn of(found: &Found, before: Option<&Self>, is_remembered: bool) -> Self {
        let Some(role) = &found.role else { return Self::default() };
        // The stamp is that of before reading: what is written meanwhile gives another.
        let stamp = || Some((Stamp::of(&found.path.metadata().ok()?), Moment::now()));
        let read = if is_remembered { stamp() } else { None };
        if let Some(known) = before.filter(|known| known.is_there(read)) {
            return known.clone();
        }
        let bytes = match files::read(&found.path) {
            Err(finding) => return Self { fault: Some(finding), ..Self::default() },
            Ok(bytes) => bytes,
        };
        let fingerprint = is_remembered.then(|| blake3::hash(&bytes));
        if let Some(known) = before.filter(|known| known.fingerprint == fingerprint) {
            return Self { read, ..known.clone() };
        }
        let (text, fault) = decode(bytes);
        if fault.is_some() {
            return Self { text: text.into(), fault, fingerprint, read, ..Self::default() };
        }
        let (contents, value) = Contents::of(&text, Shape::of(role.kind()));
        Self { text: text.into(), fault, contents: Some(Arc::new(contents)), value, fingerprint, read }
    }

    /// Whether it was made from the file that now has this stamp, as far as that can be known without reading.
    fn is_there(&self, now: Option<(Stamp, Moment)>) -> bool {
        matches!((self.read, now), (Some((stamp, when)), Some((now, _))) if stamp == now && stamp.is_sure(when))
    }
}

impl Contents {
    /// What is in a text, and its value if nothing is structurally wrong.
    fn of(text: &str, shape: &Shape) -> (Self, Option<Value>) {
        let (tree, findings) = parse::parse(text);
        let Some(tree) = tree else { return (Self { findings, ..Self::default() }, None) };
        let mut reading = read::read(&tree, shape);
        let invalid = validate::validate(&reading, shape);
        let is_good = invalid.is_empty() && findings.iter().all(|finding| finding.severity != Level::Error);
        let allow = if is_good { reading.take_allow() } else { Vec::new() };
        let Reading { value, index, internal, languages, translations, .. } = reading;
        let extends = extends(&value).map(str::to_owned);
        let (index, internal) = (Arc::new(index), Arc::new(internal));
        let contents = Self { findings, invalid, is_good, index, internal, languages, allow, translations, extends };
        (contents, is_good.then_some(value))
    }
}

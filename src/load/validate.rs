//! Value × schema → findings, all at once, each at its place. One mistake makes one finding.

use std::collections::BTreeSet;

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::paths::Location;
use serde_json::Value;

use super::form;
use super::meaning::{kind_of_word, several, vocabulary};
use super::read::{Reading, is_cut};
use super::rules;
use super::shape::{Branch, Kind as ValueKind, Shape};
use super::suggest::{list, nearest, quote, suggest, with_help, with_suggestion};
use crate::law::Law;
use crate::model::{Date, Id, SchemaKind};
use crate::report::{Argument, Finding};
use crate::source::{Path, Segment};

/// The keys of texts that are most often written where no text is taken.
const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// Checks a reading against the schema of its kind of file.
pub fn validate(reading: &Reading, shape: &Shape) -> Vec<(Path, Finding)> {
    if shape.validator.is_valid(&reading.value) {
        return Vec::new();
    }
    let none = BTreeSet::new;
    let mut check = Check { reading, shape, findings: Vec::new(), meant: none(), wrong_keys: none(), texts: none() };
    for error in shape.validator.iter_errors(&reading.value) {
        check.error(&error);
    }
    let Check { mut findings, meant, wrong_keys, .. } = check;
    // A key that is misspelt is not missing as well.
    findings.retain(|(path, finding)| *finding.rule != rules::KEY_MISSING || !meant.contains(path));
    // A list where one of some words belongs is told once, with the words.
    let choices: BTreeSet<Path> = findings
        .iter()
        .filter(|(_, finding)| *finding.rule == rules::VALUE_CHOICE)
        .map(|(path, _)| path.clone())
        .collect();
    findings.retain(|(path, finding)| *finding.rule != rules::VALUE_TYPE || !choices.contains(path));
    // After a wrong key there may be nothing; the key is what to mend.
    findings.retain(|(path, finding)| *finding.rule != rules::VALUE_TYPE || !wrong_keys.contains(path));
    findings
}

struct Check<'a> {
    reading: &'a Reading,
    shape: &'a Shape,
    findings: Vec<(Path, Finding)>,
    /// Keys that unknown keys were probably meant to be.
    meant: BTreeSet<Path>,
    /// Keys of another form than their mapping wants.
    wrong_keys: BTreeSet<Path>,
    /// Groups that are written as if they were texts.
    texts: BTreeSet<Path>,
}

impl Check<'_> {
    fn error(&mut self, error: &ValidationError<'_>) {
        let path = self.path(error.instance_path());
        match error.kind() {
            Kind::AnyOf { context } => self.union(error, context, path),
            Kind::AdditionalProperties { unexpected } => {
                unexpected.iter().for_each(|key| self.unknown_key(&path, key));
            }
            Kind::Required { property } => {
                let key = property.as_str().unwrap_or_default();
                let finding = Finding::new(&rules::KEY_MISSING).with("key", key);
                self.findings.push((path.named(key), finding));
            }
            Kind::Type { .. } => self.wrong_type(path, error.instance()),
            Kind::Enum { options } => self.choice(path, options, error.instance()),
            Kind::Format { format } => self.form(path, format, error.instance()),
            Kind::MinItems { .. } => {
                let finding = Finding::new(&rules::VALUE_EMPTY).with("key", name(&path));
                self.findings.push((path, finding));
            }
            Kind::PropertyNames { error } => self.wrong_key(&path, error),
            _ => {
                let finding = Finding::new(&rules::FILE_MODEL).with("reason", error.to_string());
                self.findings.push((path, finding));
            }
        }
    }

    /// The validator's path as ours. A segment of digits is a key in a mapping and a position in a list.
    fn path(&self, location: &Location) -> Path {
        let mut path = Path::root();
        let mut value = &self.reading.value;
        for segment in location.segments() {
            let text = segment.to_string();
            let position = if value.is_array() { text.parse().ok() } else { None };
            value = position.map_or_else(|| &value[text.as_str()], |position: usize| &value[position]);
            path.push(position.map_or_else(|| Segment::Key(text.as_str().into()), Segment::Index));
        }
        path
    }

    /// None of the branches holds: the errors of the one whose kind of value this is.
    fn union(&mut self, error: &ValidationError<'_>, branches: &[Vec<ValidationError<'static>>], path: Path) {
        let fitting = branches.iter().find(|errors| !errors.iter().any(|e| mismatches(e, error.instance_path())));
        match fitting.map(Vec::as_slice) {
            // `recipients: mailer` is hardly the word `none` misspelt.
            Some([only]) if far_from_none(only) => self.wrong_type(path, error.instance()),
            Some(errors) => errors.iter().for_each(|error| self.error(error)),
            None => self.wrong_type(path, error.instance()),
        }
    }

    fn unknown_key(&mut self, parent: &Path, key: &str) {
        let branches = self.shape.at(parent);
        let allowed: Vec<&str> = branches.iter().flat_map(|branch| branch.properties().map(|(key, _)| key)).collect();
        let finding = Finding::new(&rules::KEY_UNKNOWN)
            .with("key", quote(key))
            .with("allowed", list(allowed.clone()))
            .with("topic", topic(self.shape.kind, parent));
        let text = LANGUAGES.contains(&key).then(|| text_in(self.shape, &branches)).flatten();
        let finding = match (nearest(key, allowed), text) {
            (Some(meant), _) => {
                self.meant.insert(parent.named(meant));
                with_suggestion(finding, meant)
            }
            // The next language is the same mistake.
            (None, Some(_)) if !self.texts.insert(parent.clone()) => return,
            (None, Some(text)) => with_help(finding.with("text", text), "text"),
            (None, None) if self.is_cut(&parent.named(key)) => with_help(finding, "comma"),
            (None, None) => finding,
        };
        self.at_key(parent, key, finding);
    }

    fn wrong_key(&mut self, parent: &Path, error: &ValidationError<'_>) {
        let instance = error.instance();
        let key = instance.as_str().unwrap_or_default();
        let Kind::Format { format } = error.kind() else { return };
        let finding = if format == "language" {
            Finding::new(&rules::LANGUAGE_UNKNOWN).with("language", quote(key))
        } else {
            Finding::new(&rules::VALUE_FORM)
                .with("key", name(parent))
                .with("value", quote(key))
                .with("form", Argument::Key(format!("form-{format}")))
        };
        let finding = if format == "language" && self.is_cut(&parent.named(key)) {
            with_help(finding, "comma")
        } else {
            corrected(finding, format, key)
        };
        self.wrong_keys.insert(parent.named(key));
        self.at_key(parent, key, finding);
    }

    /// Whether a comma has cut a text in two here.
    fn is_cut(&self, path: &Path) -> bool {
        self.reading.index.get(path).is_some_and(|entry| is_cut(entry.key, entry.value))
    }

    /// A finding about the key itself.
    fn at_key(&mut self, parent: &Path, key: &str, mut finding: Finding) {
        let path = parent.named(key);
        finding.span = self.reading.index.get(&path).map(|entry| entry.key);
        self.findings.push((path, finding));
    }

    fn wrong_type(&mut self, path: Path, found: &Value) {
        let expected = expected(&self.shape.at(&path));
        let kind = match found {
            Value::Null => "found-nothing",
            Value::Bool(_) => "found-flag",
            Value::Number(_) => "found-number",
            Value::String(_) => "found-text",
            Value::Array(_) => "found-list",
            Value::Object(_) => "found-group",
        };
        let finding = Finding::new(&rules::VALUE_TYPE)
            .with("key", name(&path))
            .with("expected", Argument::Key(expected.to_owned()))
            .with("found", Argument::Key(kind.to_owned()));
        let finding = match self.in_kind(&path, found.as_str()) {
            Some(better) => with_suggestion(finding, &better),
            None => finding,
        };
        let finding = match self.reading.index.get(&path) {
            Some(entry) if is_cut(entry.key, entry.value) => {
                Finding { span: Some(entry.key), ..with_help(finding, "comma") }
            }
            _ => finding,
        };
        self.findings.push((path, finding));
    }

    /// A text where a list or a group belongs, written as one.
    fn in_kind(&self, path: &Path, text: Option<&str>) -> Option<String> {
        let text = text?;
        let branches = self.shape.at(path);
        let named = branches.iter().any(|branch| branch.properties().any(|(key, _)| key == "name"));
        if named && matches!(path.segments().last(), Some(Segment::Index(_))) {
            return Some(format!("name: {}", quote(text)));
        }
        let list = branches.iter().any(|branch| branch.kind == ValueKind::List);
        let ids = text.split(',').all(|word| word.trim().parse::<Id>().is_ok());
        (list && ids).then(|| format!("{}: [{}]", name(path), quote(text)))
    }

    fn choice(&mut self, path: Path, options: &Value, found: &Value) {
        let choices: Vec<&str> = options.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let word = found.as_str().unwrap_or_default();
        let finding = Finding::new(&rules::VALUE_CHOICE)
            .with("key", name(&path))
            .with("value", found.as_str().map_or_else(|| "…".to_owned(), quote))
            .with("choices", list(choices.iter().copied()));
        let finding = suggest(finding, word, choices);
        self.findings.push((path, finding));
    }

    fn form(&mut self, path: Path, format: &str, found: &Value) {
        let text = found.as_str().unwrap_or_default();
        if path.segments().last() == Some(&Segment::Key("act".into())) {
            // Nobody means an id: it is the name of an act that is not known.
            let law = Law::embedded();
            let acts = law.acts.acts.keys().map(Id::as_str);
            let finding = suggest(Finding::new(&rules::ACT_UNKNOWN).with("word", quote(text)), text, acts);
            self.findings.push((path, finding));
            return;
        }
        let branches = self.shape.at(&path);
        let by_language = branches.iter().any(|branch| branch.is_by_language());
        let form = match format {
            "id" if by_language => "form-word".to_owned(),
            "id" if branches.len() > 1 => "form-id-or-group".to_owned(),
            format => format!("form-{format}"),
        };
        let finding = Finding::new(&rules::VALUE_FORM)
            .with("key", name(&path))
            .with("value", quote(text))
            .with("form", Argument::Key(form));
        let kind = kind_of_word(&path).filter(|_| by_language);
        let finding = match kind.and_then(|kind| vocabulary(text, kind)) {
            // Written as it should be.
            _ if format == "date" && Date::has_form(text) => with_help(finding.saying("calendar"), "calendar-help"),
            Some(word) => with_suggestion(finding, word),
            None if by_language => match kind.and_then(|kind| several(text, kind)) {
                Some(words) => with_help(with_suggestion(finding, &words.join(", ")), "several"),
                None => with_help(finding, "own-words"),
            },
            None if branches.len() == 1 || format != "id" => corrected(finding, format, text),
            None => match self.in_kind(&path, Some(text)) {
                Some(better) => with_suggestion(finding, &better),
                None => finding,
            },
        };
        self.findings.push((path, finding));
    }
}

fn corrected(finding: Finding, format: &str, text: &str) -> Finding {
    match form::corrected(format, text) {
        Some(better) => with_suggestion(finding, &better),
        None => finding,
    }
}

/// Whether the error says that the value at `location` is of another kind altogether.
fn mismatches(error: &ValidationError<'_>, location: &Location) -> bool {
    error.instance_path() == location
        && match error.kind() {
            Kind::Type { .. } => true,
            Kind::AnyOf { context } => {
                context.iter().all(|errors| errors.iter().any(|error| mismatches(error, location)))
            }
            _ => false,
        }
}

fn far_from_none(error: &ValidationError<'_>) -> bool {
    let word = error.instance().as_str().unwrap_or_default();
    matches!(error.kind(), Kind::Enum { options } if is_none_word(options)) && nearest(word, ["none"]).is_none()
}

fn is_none_word(choices: &Value) -> bool {
    choices.as_array().is_some_and(|words| words.len() == 1 && words[0] == "none")
}

/// What belongs here, in plain words: a key of the locales.
fn expected(branches: &[&Branch]) -> &'static str {
    let has = |kind: ValueKind| branches.iter().any(|branch| branch.kind == kind);
    let none = branches.iter().any(|branch| branch.choices == ["none"]);
    let word = branches.iter().any(|branch| branch.format.as_deref() == Some("id"));
    if has(ValueKind::List) {
        if none { "expected-list-or-none" } else { "expected-list" }
    } else if branches.iter().any(|branch| branch.is_by_language()) {
        match (word, none) {
            (true, _) => "expected-word",
            (_, true) => "expected-text-or-none",
            _ => "expected-text-by-language",
        }
    } else if has(ValueKind::Map) {
        match (word, none) {
            (true, _) => "expected-id-or-group",
            (_, true) => "expected-group-or-none",
            _ => "expected-group",
        }
    } else if has(ValueKind::Flag) {
        "expected-flag"
    } else if has(ValueKind::Number) || has(ValueKind::Integer) {
        "expected-number"
    } else {
        "expected-text"
    }
}

/// The key of a group that takes a text by language: its name, if it has one.
fn text_in<'a>(shape: &Shape, branches: &[&'a Branch]) -> Option<&'a str> {
    let takes_text = |below| shape.branches(below).iter().any(Branch::is_by_language);
    let keys = branches.iter().flat_map(|branch| branch.properties());
    let keys: Vec<_> = keys.filter(|(_, below)| takes_text(*below)).map(|(key, _)| key).collect();
    keys.iter().find(|key| **key == "name").or(keys.first()).copied()
}

/// The group of fields at a path, as `seloste explain` calls it.
fn topic(kind: SchemaKind, path: &Path) -> String {
    let mut topic = kind.name().to_owned();
    for segment in path.segments() {
        match segment {
            // They are explained at the top, and may be anywhere.
            Segment::Key(key) if ["internal", "allow"].contains(&&**key) => topic = format!("{}.{key}", kind.name()),
            Segment::Key(key) => topic = format!("{topic}.{key}"),
            Segment::Index(_) => {}
        }
    }
    topic
}

/// What may stand at a path of a kind of file, as a key of the locales: `expected-list`, `form-date`.
#[must_use]
pub fn stands(kind: SchemaKind, path: &Path) -> String {
    let branches = Shape::of(kind).at(path);
    match &branches[..] {
        [Branch { format: Some(format), .. }] => format!("form-{format}"),
        branches => expected(branches).to_owned(),
    }
}

/// What a message calls the value at a path: its key, or the key of the list it is in.
fn name(path: &Path) -> String {
    let key = path.segments().iter().rev().find_map(|segment| match segment {
        Segment::Key(key) => Some(quote(key)),
        Segment::Index(_) => None,
    });
    key.unwrap_or_else(|| "–".to_owned())
}

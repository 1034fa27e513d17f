//! Tree × schema → JSON value: the schema at a path types a plain scalar. On the way the index is made, everything
//! `internal` is taken out, and so is what translations say of their source; the languages of texts and the places of
//! exceptions are noted.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::parse::{Body, Node, Pair};
use super::shape::{Below, Kind, Shape, Treatment};
use crate::model::Language;
use crate::source::{Entry, Index, Indexing, Path, Segment, Span};

/// No text has more versions. Every translation looks at all others, so that many more would take long.
const MOST_LANGUAGES: usize = 100;

/// A file as read by its schema.
#[derive(Default)]
pub struct Reading {
    /// The value to check and to build the model of, without `internal:` and without what is empty.
    pub value: Value,
    /// Where every value stands, `internal:` and empty ones too.
    pub index: Index,
    /// Every text under an `internal:`.
    pub internal: BTreeMap<Path, String>,
    /// The language keys of texts, each where it stands first; of more than [`MOST_LANGUAGES`], some again.
    pub languages: Vec<(Path, String)>,
    /// Where an `allow:` stands.
    allow: Vec<Path>,
    /// Every `sv-from:` beside the versions of a text.
    pub translations: Vec<TranslatedFrom>,
}

/// What a version of a text says it was translated from.
pub struct TranslatedFrom {
    pub path: Path,
    pub language: Language,
    pub from: String,
    /// The other versions as they stand.
    pub sources: Vec<(Language, String)>,
}

impl Reading {
    /// Takes every `allow:` out of the value, which the validator has seen: the model does not have it.
    pub fn take_allow(&mut self) -> Vec<(Path, Value)> {
        let value = &mut self.value;
        let allow = std::mem::take(&mut self.allow).into_iter();
        allow.filter_map(|path| Some((path.clone(), take(value, path.segments())?))).collect()
    }
}

/// Takes out what stands at a path that ends in a key.
fn take(value: &mut Value, path: &[Segment]) -> Option<Value> {
    match path {
        [] => None,
        [Segment::Key(last)] => value.as_object_mut()?.remove(&**last),
        [Segment::Key(key), below @ ..] => take(value.get_mut(&**key)?, below),
        [Segment::Index(position), below @ ..] => take(value.get_mut(position)?, below),
    }
}

/// Reads a tree by the schema of its kind of file.
pub fn read(node: &Node, shape: &Shape) -> Reading {
    let mut reader = Reader { shape, reading: Reading::default(), index: Indexing::default(), path: Path::root() };
    let value = reader.value(node, Shape::root(), node.span);
    Reading { value: value.unwrap_or_default(), index: reader.index.finish(), ..reader.reading }
}

struct Reader<'a> {
    shape: &'a Shape,
    reading: Reading,
    index: Indexing,
    /// Where the reader is.
    path: Path,
}

impl Reader<'_> {
    /// The value; `None` when it is empty. The tree is not deep (`parse` sees to it), so recursion is safe.
    fn value(&mut self, node: &Node, place: Below, key: Span) -> Option<Value> {
        self.note(node, key);
        if node.is_null() {
            return None;
        }
        let shape = self.shape;
        let branches = shape.branches(place);
        let branch = |kind: Kind| branches.iter().find(|branch| branch.kind == kind);
        match node.body() {
            Body::Scalar { text, plain } => {
                // Spaces copied from a word processor: in a date or a choice no other space can be meant.
                let mut texts = branches.iter().filter(|branch| branch.kind == Kind::Text).peekable();
                let formed =
                    texts.peek().is_some() && texts.all(|branch| branch.format.is_some() || !branch.choices.is_empty());
                let takes = |kind| branch(kind).is_some();
                if formed && text.contains(['\u{a0}', '\u{202f}']) {
                    return Some(scalar(text.replace(['\u{a0}', '\u{202f}'], " ").trim(), *plain, takes));
                }
                Some(scalar(if formed { text.trim() } else { text }, *plain, takes))
            }
            Body::List(items) => {
                // Where no list belongs, an empty one is enough for the validator to say so.
                let Some(below) = branch(Kind::List).and_then(|branch| branch.items) else {
                    return Some(Value::Array(Vec::new()));
                };
                let items = items.iter().enumerate().map(|(position, item)| {
                    self.at_item(position, |reader| reader.value(item, below, item.span)).unwrap_or_default()
                });
                Some(items.collect())
            }
            Body::Map(pairs) => {
                let Some(branch) = branch(Kind::Map) else { return Some(Value::Object(Map::new())) };
                let by_language = branch.is_by_language();
                let mut map = Map::new();
                for pair in pairs {
                    self.at_key(&pair.key, |reader| {
                        if by_language
                            && pairs.len() <= MOST_LANGUAGES
                            && let Some(language) = translated(&pair.key)
                        {
                            reader.translation(language, pair, pairs);
                            return;
                        }
                        if by_language {
                            reader.language(&pair.key);
                        }
                        let Some(below) = branch.property(&pair.key) else {
                            // Not known: what it holds is of no interest.
                            reader.note(&pair.value, pair.key_span);
                            map.insert(pair.key.clone(), Value::Null);
                            return;
                        };
                        if below.treatment == Treatment::Internal && matches!(pair.value.body(), Body::Map(_)) {
                            reader.internal(&pair.value, pair.key_span);
                            return;
                        }
                        let languages = reader.reading.languages.len();
                        if let Some(value) = reader.value(&pair.value, below, pair.key_span) {
                            map.insert(pair.key.clone(), value);
                        } else if !branch.takes_key(&pair.key) || is_cut(pair.key_span, pair.value.span) {
                            // Nothing stands after the key, and yet it is told: it may be the rest of a text.
                            map.insert(pair.key.clone(), Value::Null);
                        }
                        if below.treatment == Treatment::Allow {
                            reader.reading.allow.push(reader.path.clone());
                            // A reason is for people of the house: it may be in any language.
                            reader.reading.languages.truncate(languages);
                        }
                    });
                }
                Some(Value::Object(map))
            }
            // `Node::body` looks through an alias, and an alias never leads to another.
            Body::Alias(_) => None,
        }
    }

    /// Does something with the value of a key.
    fn at_key<T>(&mut self, key: &str, action: impl FnOnce(&mut Self) -> T) -> T {
        let segment = self.index.enter_key(key);
        self.at(segment, action)
    }

    /// Does something with an item of a list.
    fn at_item<T>(&mut self, position: usize, action: impl FnOnce(&mut Self) -> T) -> T {
        let segment = self.index.enter_item(position);
        self.at(segment, action)
    }

    fn at<T>(&mut self, segment: Segment, action: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(segment);
        let result = action(self);
        self.path.pop();
        self.index.leave();
        result
    }

    /// Notes where a value stands.
    fn note(&mut self, node: &Node, key: Span) {
        self.index.note(Entry { key, value: node.span });
    }

    /// Notes that a text has a version in a language.
    fn language(&mut self, tag: &str) {
        let languages = &mut self.reading.languages;
        if !languages.iter().take(MOST_LANGUAGES).any(|(_, known)| known == tag) {
            languages.push((self.path.clone(), tag.to_owned()));
        }
    }

    /// Takes out what a version was translated from: it is about the texts, and none of them.
    fn translation(&mut self, language: Language, pair: &Pair, pairs: &[Pair]) {
        self.note(&pair.value, pair.key_span);
        let text = |node: &Node| match node.body() {
            Body::Scalar { text, .. } if !node.is_null() => text.clone(),
            _ => String::new(),
        };
        let others = pairs.iter().filter_map(|other| Some((other.key.parse().ok()?, text(&other.value))));
        let sources = others.filter(|(other, text): &(Language, String)| *other != language && !text.trim().is_empty());
        let sources = sources.filter(|(other, _)| translated(other.as_str()).is_none()).collect();
        let from = text(&pair.value).trim().to_owned();
        self.reading.translations.push(TranslatedFrom { path: self.path.clone(), language, from, sources });
    }

    fn internal(&mut self, node: &Node, key: Span) {
        self.note(node, key);
        match node.body() {
            Body::Scalar { text, .. } if node.is_null() || text.trim().is_empty() => {}
            Body::Scalar { text, .. } => {
                self.reading.internal.insert(self.path.clone(), text.clone());
            }
            Body::List(items) => {
                for (position, item) in items.iter().enumerate() {
                    self.at_item(position, |reader| reader.internal(item, item.span));
                }
            }
            Body::Map(pairs) => {
                for pair in pairs {
                    self.at_key(&pair.key, |reader| reader.internal(&pair.value, pair.key_span));
                }
            }
            Body::Alias(_) => {}
        }
    }
}

/// The language of `sv-from`.
fn translated(key: &str) -> Option<Language> {
    key.strip_suffix("-from")?.parse().ok()
}

/// Whether nothing stands after a key, not even a colon: in `{fi: Yksi, kaksi}` the comma has cut a text in two.
pub fn is_cut(key: Span, value: Span) -> bool {
    value.start == value.end && value.start == key.end
}

/// A scalar is a text wherever the schema takes one; only where it does not, it may be `true` or a number.
fn scalar(text: &str, plain: bool, takes: impl Fn(Kind) -> bool) -> Value {
    if plain && !takes(Kind::Text) {
        if takes(Kind::Flag) {
            match text {
                "true" | "True" | "TRUE" => return Value::Bool(true),
                "false" | "False" | "FALSE" => return Value::Bool(false),
                _ => {}
            }
        }
        if (takes(Kind::Integer) || takes(Kind::Number))
            && let Ok(number) = text.parse::<Number>()
        {
            return Value::Number(number);
        }
    }
    Value::String(text.to_owned())
}

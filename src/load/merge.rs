//! What several files say of one register → one value: what is shared in place of its id, then the register's own file
//! over the one it extends, over the defaults of its folders. Every part remembers where it was written, so that a
//! finding points there.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::shape::Shape;
use crate::model::SchemaKind;
use crate::source::{FileId, Origins, Path, Place, Segment};

/// Lists of a register whose entries have ids: entries of the same id are merged, others are added. Every other list
/// is one fact, and replaced as a whole.
const LISTS_BY_ID: [&str; 7] = ["subjects", "purposes", "data", "sources", "recipients", "storage", "sections"];

/// A value, each part with the place it was written at.
#[derive(Clone, Debug)]
pub struct Sourced {
    place: Place,
    body: Body,
}

#[derive(Clone, Debug)]
enum Body {
    Scalar(Value),
    List(Vec<Sourced>),
    Map(BTreeMap<String, Sourced>),
}

/// Things named once in `shared/`, by id.
pub type Shared = BTreeMap<String, Sourced>;

impl Sourced {
    /// A value of `file` that stands at `path` in it.
    pub fn new(file: FileId, path: &Path, value: Value) -> Self {
        let body = match value {
            Value::Array(items) => Body::List(
                items.into_iter().enumerate().map(|(at, item)| Self::new(file, &path.index(at), item)).collect(),
            ),
            Value::Object(map) => Body::Map(
                map.into_iter()
                    .map(|(key, value)| {
                        let below = Self::new(file, &path.key(&key), value);
                        (key, below)
                    })
                    .collect(),
            ),
            scalar => Body::Scalar(scalar),
        };
        Self { place: Place { file, path: path.clone() }, body }
    }

    /// A value that was merged before: each part where `origins` says it was written, else where it stands.
    fn known(value: Value, file: FileId, at: &mut Path, origins: &mut Origins) -> Self {
        let place = origins.remove(at).unwrap_or_else(|| Place { file, path: at.clone() });
        let mut below = |segment: Segment, value: Value| {
            at.push(segment);
            let sourced = Self::known(value, file, at, origins);
            at.pop();
            sourced
        };
        let body = match value {
            Value::Array(items) => {
                Body::List(items.into_iter().enumerate().map(|(at, item)| below(Segment::Index(at), item)).collect())
            }
            Value::Object(map) => Body::Map(
                map.into_iter()
                    .map(|(key, value)| {
                        let sourced = below(Segment::Key(key.as_str().into()), value);
                        (key, sourced)
                    })
                    .collect(),
            ),
            scalar => Body::Scalar(scalar),
        };
        Self { place, body }
    }

    /// The entries of a map by key; none for anything else.
    pub fn into_entries(self) -> BTreeMap<String, Self> {
        if let Body::Map(map) = self.body { map } else { BTreeMap::new() }
    }

    fn get(&self, key: &str) -> Option<&Self> {
        if let Body::Map(map) = &self.body { map.get(key) } else { None }
    }

    fn as_word(&self) -> Option<&str> {
        if let Body::Scalar(Value::String(word)) = &self.body { Some(word) } else { None }
    }

    /// The id of an entry of a list: itself, or what stands under `id`.
    fn id(&self) -> Option<&str> {
        self.as_word().or_else(|| self.get("id")?.as_word())
    }

    /// What this says, and what `base` says beside it. `at` is where both stand in the register.
    pub fn over(&mut self, base: Self, at: &Path) {
        let shape = Shape::of(SchemaKind::Register);
        match (&mut self.body, base.body) {
            (Body::Map(own), Body::Map(base)) if !is_text(shape, at) => {
                for (key, base) in base {
                    match own.get_mut(&key) {
                        Some(own) => own.over(base, &at.key(&key)),
                        None => {
                            own.insert(key, base);
                        }
                    }
                }
            }
            (Body::List(own), Body::List(base)) if is_list_by_id(at) => merge_lists(own, base, at),
            // A text is one thing: half of it in other words would not be a translation of the other half.
            _ => {}
        }
    }

    /// The value, and where its parts came from if not from the same path of `file`.
    pub fn into_value(self, file: FileId) -> (Value, Origins) {
        let mut origins = Origins::new();
        let value = self.value(file, &mut Path::root(), &mut origins);
        (value, origins)
    }

    fn value(self, file: FileId, at: &mut Path, origins: &mut Origins) -> Value {
        if self.place.file != file || self.place.path != *at {
            origins.insert(at.clone(), self.place);
        }
        let mut below = |segment: Segment, sourced: Self| {
            at.push(segment);
            let value = sourced.value(file, at, origins);
            at.pop();
            value
        };
        match self.body {
            Body::Scalar(value) => value,
            Body::List(items) => {
                items.into_iter().enumerate().map(|(position, item)| below(Segment::Index(position), item)).collect()
            }
            Body::Map(map) => {
                let entries = map.into_iter().map(|(key, value)| {
                    let value = below(Segment::Key(key.as_str().into()), value);
                    (key, value)
                });
                Value::Object(entries.collect::<Map<_, _>>())
            }
        }
    }
}

/// Puts what is shared in the place of its id, in a register that is already merged: under `recipients`, and what entries of
/// `recipients` and `storage` name under `shared`. Ids that are not there are left for `references` to find. Only these
/// entries are touched: most of a register is its own.
pub fn expand(key: &str, shared: &Shared, register: &mut Value, file: FileId, origins: &mut Origins) {
    let declared: BTreeMap<&str, Vec<String>> =
        ["data", "purposes", "subjects"].map(|key| (key, ids(register.get(key)))).into();
    let Some(Value::Array(entries)) = register.get_mut(key) else { return };
    for (position, entry) in entries.iter_mut().enumerate() {
        let named = entry.as_str().or_else(|| entry.get("shared")?.as_str());
        let Some(mut base) = named.and_then(|id| shared.get(id)).cloned() else { continue };
        keep_declared(&mut base, &declared);
        let mut at = Path::root().key(key).index(position);
        let sourced = if entry.is_string() {
            base
        } else {
            let mut own = Sourced::known(entry.take(), file, &mut at, origins);
            own.over(base, &at);
            own
        };
        *entry = sourced.value(file, &mut at, origins);
    }
}

/// Entries of `base` in their order, each under what `own` says of the same id; then what `own` adds.
fn merge_lists(own: &mut Vec<Sourced>, base: Vec<Sourced>, at: &Path) {
    let mut rest = std::mem::take(own);
    for (position, base) in base.into_iter().enumerate() {
        let same = base.id().and_then(|id| rest.iter().position(|entry| entry.id() == Some(id)));
        own.push(match same {
            None => base,
            Some(same) => {
                let mut entry = rest.remove(same);
                if entry.as_word().is_some() {
                    base
                } else {
                    entry.over(base, &at.index(position));
                    entry
                }
            }
        });
    }
    own.extend(rest);
}

fn is_list_by_id(at: &Path) -> bool {
    matches!(at.segments(), [Segment::Key(key)] if LISTS_BY_ID.contains(&&**key))
}

/// Whether what stands at `at` is a text by language.
fn is_text(shape: &Shape, at: &Path) -> bool {
    shape.at(at).iter().any(|branch| branch.is_by_language())
}

fn ids(list: Option<&Value>) -> Vec<String> {
    let entries = list.and_then(Value::as_array).into_iter().flatten();
    entries.filter_map(|entry| entry.as_str().or_else(|| entry.get("id")?.as_str())).map(str::to_owned).collect()
}

/// What is shared may name data that only some registers have: the others are left aside, unless none is left.
fn keep_declared(shared: &mut Sourced, declared: &BTreeMap<&str, Vec<String>>) {
    let Body::Map(map) = &mut shared.body else { return };
    for (key, declared) in declared {
        let Some(Body::List(named)) = map.get_mut(*key).map(|list| &mut list.body) else { continue };
        let known = |entry: &Sourced| entry.as_word().is_some_and(|id| declared.iter().any(|known| known == id));
        if named.iter().any(known) {
            named.retain(known);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::source::{Index, Sources};

    fn files() -> (FileId, FileId) {
        let mut sources = Sources::default();
        (sources.add("own", String::new(), Index::new()), sources.add("base", String::new(), Index::new()))
    }

    fn merged(own: Value, base: Value) -> (Value, Vec<(String, String)>) {
        let (own_file, base_file) = files();
        let mut sourced = Sourced::new(own_file, &Path::root(), own);
        sourced.over(Sourced::new(base_file, &Path::root(), base), &Path::root());
        let (value, origins) = sourced.into_value(own_file);
        let mut origins: Vec<_> = origins
            .into_iter()
            .filter(|(_, place)| place.file == base_file)
            .map(|(path, place)| (path.to_string(), place.path.to_string()))
            .collect();
        origins.sort();
        (value, origins)
    }

    #[test]
    fn own_words_replace_a_text_as_a_whole() {
        let (value, origins) = merged(json!({"name": {"fi": "A"}}), json!({"name": {"fi": "B", "sv": "B"}}));
        assert_eq!(value, json!({"name": {"fi": "A"}}));
        assert!(origins.is_empty());
    }

    #[test]
    fn entries_of_the_same_id_are_merged_and_others_added() {
        let own = json!({"purposes": [{"id": "b", "basis": "consent"}, {"id": "c"}]});
        let base = json!({"purposes": [{"id": "a"}, {"id": "b", "basis": "contract", "name": "B"}], "version": "1"});
        let (value, origins) = merged(own, base);
        assert_eq!(
            value,
            json!({"purposes": [{"id": "a"}, {"id": "b", "basis": "consent", "name": "B"}, {"id": "c"}], "version": "1"})
        );
        let of = |path: &str| origins.iter().find(|(own, _)| own == path).map(|(_, base)| base.as_str());
        assert_eq!(of("purposes[0]"), Some("purposes[0]"));
        assert_eq!(of("purposes[1].name"), Some("purposes[1].name"));
        assert_eq!(of("purposes[1].basis"), None);
        assert_eq!(of("version"), Some("version"));
    }

    #[test]
    fn lists_without_ids_are_one_fact() {
        let own = json!({"contacts": [{"name": "A"}], "purposes": [{"id": "a", "data": ["x"]}]});
        let base = json!({"contacts": [{"name": "B"}], "purposes": [{"id": "a", "data": ["y"]}]});
        assert_eq!(merged(own.clone(), base).0, own);
    }

    #[test]
    fn the_shared_stands_in_the_place_of_its_id() {
        let (own_file, shared_file) = files();
        let shared = json!({"payroll": {"name": "P", "country": "FI", "data": ["x", "y"]}});
        let shared = Sourced::new(shared_file, &Path::root(), shared).into_entries();
        let mut value = json!({
            "data": [{"id": "x"}],
            "recipients": ["payroll", {"shared": "payroll", "country": "SE"}, "unknown", {"name": "Q"}]
        });
        let mut origins = Origins::new();
        expand("recipients", &shared, &mut value, own_file, &mut origins);
        assert_eq!(
            value["recipients"],
            json!([
                {"name": "P", "country": "FI", "data": ["x"]},
                {"shared": "payroll", "name": "P", "country": "SE", "data": ["x"]},
                "unknown",
                {"name": "Q"}
            ])
        );
        let place = |path: &str| Place { file: shared_file, path: path.into() };
        assert_eq!(origins[&Path::parse("recipients[0]")], place("payroll"));
        assert_eq!(origins[&Path::parse("recipients[1].name")], place("payroll.name"));
        assert!(!origins.contains_key(&Path::parse("recipients[1].country")));
    }
}

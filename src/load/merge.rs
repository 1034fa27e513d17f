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

/// A value, and where its parts were written.
#[derive(Clone, Debug)]
pub struct Sourced {
    /// Where it was written, if not where what it is in was: at the same step there.
    place: Option<Place>,
    /// Of a map: the places of those that it was laid over, the nearest first.
    bases: Vec<Place>,
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
        Self { place: Some(Place { file, path: path.clone() }), ..Self::of(value) }
    }

    fn of(value: Value) -> Self {
        let body = match value {
            Value::Array(items) => Body::List(items.into_iter().map(Self::of).collect()),
            Value::Object(map) => Body::Map(map.into_iter().map(|(key, value)| (key, Self::of(value))).collect()),
            scalar => Body::Scalar(scalar),
        };
        Self { place: None, bases: Vec::new(), body }
    }

    /// A value that was merged before, at a path of the register in `file`: each part where `origins` says it was written.
    fn known(value: Value, file: FileId, at: &mut Path, origins: &mut Origins) -> Self {
        let place = origins.of(file, at.segments());
        let mut known = Self::of(value);
        known.take(at, origins);
        known.place = Some(place);
        known
    }

    fn take(&mut self, at: &mut Path, origins: &mut Origins) {
        self.place = origins.remove(at);
        self.parts().for_each(|(segment, part)| {
            at.push(segment);
            part.take(at, origins);
            at.pop();
        });
    }

    /// Its parts, each with the step to it.
    fn parts(&mut self) -> impl Iterator<Item = (Segment, &mut Self)> {
        let (list, map) = match &mut self.body {
            Body::Scalar(_) => (None, None),
            Body::List(items) => (Some(items), None),
            Body::Map(map) => (None, Some(map)),
        };
        let list = list.into_iter().flatten().enumerate().map(|(at, item)| (Segment::Index(at), item));
        let map = map.into_iter().flatten().map(|(key, value)| (Segment::Key(key.as_str().into()), value));
        list.chain(map)
    }

    /// Says of its parts where they were written, before they are moved; `place` is where it was itself.
    fn settle(&mut self, place: &Place) {
        for (segment, part) in self.parts() {
            part.place.get_or_insert_with(|| below(place, segment));
        }
    }

    /// The entries of a map by key; none for anything else.
    pub fn into_entries(mut self) -> BTreeMap<String, Self> {
        if let Some(place) = self.place.take() {
            self.settle(&place);
        }
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

    /// What this says, and what `base` says beside it. `at` is where both stand in the register. Both know their places.
    pub fn over(&mut self, mut base: Self, at: &Path) {
        for one in [&mut *self, &mut base] {
            if let Some(place) = one.place.clone() {
                one.settle(&place);
            }
        }
        let shape = Shape::of(SchemaKind::Register);
        match (&mut self.body, base.body) {
            (Body::Map(own), Body::Map(parts)) if !is_text(shape, at) => {
                self.bases.extend(base.place);
                for (key, base) in parts {
                    match own.get_mut(&key) {
                        Some(own) => own.over(base, &at.named(&key)),
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
        let mut origins = Origins::default();
        let own = Place { file, path: Path::root() };
        let value = self.value(&mut Path::root(), (&own, 0), &mut origins);
        (value, origins)
    }

    /// The value at a path. It comes from below a place, by the steps after so many, unless it knows better.
    fn value(self, at: &mut Path, from: (&Place, usize), origins: &mut Origins) -> Value {
        let (around, depth) = from;
        let follows = |place: &Place| {
            let steps = place.path.segments().strip_prefix(around.path.segments());
            place.file == around.file && steps == Some(&at.segments()[depth..])
        };
        let own = self.place.filter(|place| !follows(place));
        if let Some(place) = &own {
            origins.insert(at.clone(), place.clone());
        }
        self.bases.into_iter().for_each(|base| origins.lay_over(at.clone(), base));
        let from = own.as_ref().map_or(from, |place| (place, at.segments().len()));
        let mut below = |segment: Segment, sourced: Self| {
            at.push(segment);
            let value = sourced.value(at, from, origins);
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

fn below(place: &Place, step: Segment) -> Place {
    let mut place = place.clone();
    place.path.push(step);
    place
}

/// Puts what is shared in the place of its id, in a register that is already merged: under `recipients`, and what entries of
/// `recipients` and `storage` name under `shared`. Ids that are not there are left for `references` to find. Only these
/// entries are touched: most of a register is its own.
pub fn expand(key: &'static str, shared: &Shared, register: &mut Value, file: FileId, origins: &mut Origins) {
    let declared: BTreeMap<&str, Vec<String>> =
        ["data", "purposes", "subjects"].map(|key| (key, ids(register.get(key)))).into();
    let Some(Value::Array(entries)) = register.get_mut(key) else { return };
    for (position, entry) in entries.iter_mut().enumerate() {
        let named = entry.as_str().or_else(|| entry.get("shared")?.as_str());
        let Some(mut base) = named.and_then(|id| shared.get(id)).cloned() else { continue };
        keep_declared(&mut base, &declared);
        let mut at = Path::root().key(key).index(position);
        let own = Place { file, path: Path::root() };
        let around = origins.around(&at.segments()[..1]).map(|(place, depth)| (place.clone(), depth));
        let sourced = if entry.is_string() {
            base
        } else {
            let mut own = Sourced::known(entry.take(), file, &mut at, origins);
            own.over(base, &at);
            own
        };
        let from = around.as_ref().map_or((&own, 0), |(place, depth)| (place, *depth));
        *entry = sourced.value(&mut at, from, origins);
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
    let Some(place) = shared.place.clone() else { return };
    let Body::Map(map) = &mut shared.body else { return };
    for (key, declared) in declared {
        let Some(list) = map.get_mut(*key) else { continue };
        let known = |entry: &Sourced| entry.as_word().is_some_and(|id| declared.iter().any(|known| known == id));
        let Body::List(named) = &list.body else { continue };
        if named.iter().any(known) && !named.iter().all(known) {
            let at = list.place.clone().unwrap_or_else(|| below(&place, Segment::Key((*key).into())));
            list.settle(&at);
            if let Body::List(named) = &mut list.body {
                named.retain(known);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
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
            .taken()
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
        assert_eq!(of("purposes[0].id"), None, "it stands where the entry does");
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
        let mut origins = Origins::default();
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
        let of = |path: &str| origins.of(own_file, Path::parse(path).segments());
        assert_eq!(of("recipients[0]"), place("payroll"));
        assert_eq!(of("recipients[0].data[0]"), place("payroll.data[0]"));
        assert_eq!(of("recipients[1].name"), place("payroll.name"));
        assert_eq!(of("recipients[1].country"), Place { file: own_file, path: "recipients[1].country".into() });
        assert_eq!(of("recipients[3].name"), Place { file: own_file, path: "recipients[3].name".into() });
    }

    #[test]
    fn what_moves_is_still_found_where_it_was_written() {
        let (own_file, base_file) = files();
        let shared = json!({"payroll": {"data": ["x", "y", "z"]}});
        let shared = Sourced::new(base_file, &Path::root(), shared).into_entries();
        let own = json!({
            "data": [{"id": "z"}, {"id": "y"}],
            "recipients": [{"id": "own", "name": "O"}, {"id": "paid", "shared": "payroll"}]
        });
        let base = json!({"recipients": [{"id": "paid", "name": "P"}, {"id": "both", "name": {"fi": "B"}}]});
        let mut sourced = Sourced::new(own_file, &Path::root(), own);
        sourced.over(Sourced::new(base_file, &Path::root(), base), &Path::root());
        let (mut value, mut origins) = sourced.into_value(own_file);
        expand("recipients", &shared, &mut value, own_file, &mut origins);
        let ids: Vec<_> = value["recipients"].as_array().unwrap().iter().map(|entry| &entry["id"]).collect();
        assert_eq!(ids, ["paid", "both", "own"]);
        for (path, file, expected) in [
            ("recipients[0]", own_file, "recipients[1]"),
            ("recipients[0].id", own_file, "recipients[1].id"),
            ("recipients[0].name", base_file, "recipients[0].name"),
            ("recipients[0].data[0]", base_file, "payroll.data[1]"),
            ("recipients[0].data[1]", base_file, "payroll.data[2]"),
            ("recipients[1].name.fi", base_file, "recipients[1].name.fi"),
            ("recipients[2].name", own_file, "recipients[0].name"),
            ("data[1].id", own_file, "data[1].id"),
        ] {
            let place = origins.of(own_file, Path::from(path).segments());
            assert_eq!(place, Place { file, path: expected.into() }, "{path}");
        }
    }

    /// Each text says where it was written: `base:purposes[0].name.fi`.
    fn stamped(file: &str, at: &Path, value: Value) -> Value {
        match value {
            Value::String(text) if text == "?" => Value::String(format!("{file}:{at}")),
            Value::Array(items) => {
                items.into_iter().enumerate().map(|(position, item)| stamped(file, &at.index(position), item)).collect()
            }
            Value::Object(map) => {
                let parts = map.into_iter().map(|(key, value)| {
                    let value = stamped(file, &at.named(&key), value);
                    (key, value)
                });
                Value::Object(parts.collect())
            }
            other => other,
        }
    }

    /// Of these keys and values, any.
    fn some(fields: Vec<(&'static str, BoxedStrategy<Value>)>) -> BoxedStrategy<Value> {
        let fields: Vec<_> = fields.into_iter().map(|(key, value)| (Just(key), prop::option::of(value))).collect();
        let map = |fields: Vec<(&str, Option<Value>)>| {
            fields.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect::<Map<_, _>>()
        };
        fields.prop_map(move |fields| Value::Object(map(fields))).boxed()
    }

    fn text() -> BoxedStrategy<Value> {
        prop::sample::select(vec![json!("?"), json!({"fi": "?"}), json!({"fi": "?", "sv": "?"})]).boxed()
    }

    /// Entries with different ids, in any order.
    fn entries(of: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Value> {
        let ids = Just(["a", "b", "c", "d"]).prop_shuffle();
        let entries = (ids, prop::collection::vec(of, 0..4)).prop_map(|(ids, mut entries)| {
            for (id, entry) in ids.into_iter().zip(&mut entries) {
                if let Value::Object(map) = entry {
                    map.insert("id".into(), id.into());
                }
            }
            entries.into()
        });
        entries.boxed()
    }

    fn register() -> BoxedStrategy<Value> {
        let shared = || prop::sample::select(vec![json!("payroll"), json!("tax"), json!("nobody")]).boxed();
        let purpose = some(vec![("name", text()), ("details", text())]);
        let recipient = some(vec![("shared", shared()), ("name", text()), ("note", text())]);
        let recipient = prop_oneof![shared(), recipient];
        let storage = some(vec![("shared", shared()), ("note", text())]);
        some(vec![
            ("name", text()),
            ("version", Just(json!("?")).boxed()),
            ("contacts", prop::collection::vec(some(vec![("name", text())]), 0..3).prop_map(Value::from).boxed()),
            ("purposes", entries(purpose)),
            ("recipients", entries(recipient)),
            ("storage", entries(storage)),
        ])
    }

    fn assert_places(value: &Value, at: &Path, found: &dyn Fn(&Path) -> String) {
        match value {
            Value::String(text) if text.contains(':') => assert_eq!(found(at), *text, "{at}"),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(position, item)| assert_places(item, &at.index(position), found));
            }
            Value::Object(map) => map.iter().for_each(|(key, value)| assert_places(value, &at.named(key), found)),
            _ => {}
        }
    }

    proptest! {
        /// However parts are taken, moved and merged, each is found where it was written.
        #[test]
        fn each_part_is_found_where_it_was_written(
            layers in prop::collection::vec(register(), 1..4),
            shared in some(vec![
                ("payroll", some(vec![("name", text()), ("note", text()), ("location", text())])),
                ("tax", some(vec![("name", text()), ("note", text())])),
            ]),
        ) {
            let mut sources = Sources::default();
            let mut layers = layers.into_iter().enumerate().map(|(number, layer)| {
                let name = format!("layer{number}");
                let layer = stamped(&name, &Path::root(), layer);
                (sources.add(name, String::new(), Index::new()), layer)
            }).collect::<Vec<_>>().into_iter();
            let shared = stamped("shared", &Path::root(), shared);
            let shared_file = sources.add("shared", String::new(), Index::new());
            let shared = Sourced::new(shared_file, &Path::root(), shared).into_entries();
            let (own, value) = layers.next().unwrap();
            let mut sourced = Sourced::new(own, &Path::root(), value);
            for (file, layer) in layers {
                sourced.over(Sourced::new(file, &Path::root(), layer), &Path::root());
            }
            let (mut value, mut origins) = sourced.into_value(own);
            for key in ["recipients", "storage"] {
                expand(key, &shared, &mut value, own, &mut origins);
            }
            assert_places(&value, &Path::root(), &|at| {
                let place = origins.of(own, at.segments());
                format!("{}:{}", sources.file(place.file).name, place.path)
            });
        }
    }
}

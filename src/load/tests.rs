//! Properties of reading: nothing makes it panic, and what the schema accepts, the types accept.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::shape::{self, Shape};
use super::{decode, parse, read, validate};
use crate::model::{
    Allow, Controller, Id, Recipient, Register, SchemaKind, Settings, StatuteReference, Storage, Text, editor_schema,
    schema,
};

/// All that `load` does with one file.
fn digest(bytes: Vec<u8>) {
    let (text, _) = decode(bytes);
    let (tree, findings) = parse::parse(&text);
    let inside = |span: crate::source::Span| span.start <= span.end && text.get(span.start..span.end).is_some();
    assert!(findings.iter().all(|finding| finding.span.is_some_and(inside)));
    let Some(tree) = tree else {
        assert!(!findings.is_empty());
        return;
    };
    for kind in SchemaKind::ALL {
        let shape = Shape::of(kind);
        let mut reading = read::read(&tree, shape);
        assert!(reading.index.entries().all(|entry| inside(entry.key) && inside(entry.value)));
        if validate::validate(&reading, shape).is_empty() {
            for (_, allow) in reading.take_allow() {
                serde_json::from_value::<Allow>(allow).unwrap();
            }
            fits(kind, reading.value).unwrap();
        }
    }
}

fn fits(kind: SchemaKind, value: Value) -> Result<(), serde_json::Error> {
    match kind {
        SchemaKind::Site => serde_json::from_value::<Settings>(value).map(drop),
        SchemaKind::Controller => serde_json::from_value::<Controller>(value).map(drop),
        SchemaKind::Register => serde_json::from_value::<Register>(value).map(drop),
        SchemaKind::Recipients => serde_json::from_value::<BTreeMap<Id, Recipient>>(value).map(drop),
        SchemaKind::Vocabulary => serde_json::from_value::<BTreeMap<Id, Text>>(value).map(drop),
        SchemaKind::Storage => serde_json::from_value::<BTreeMap<Id, Storage>>(value).map(drop),
        SchemaKind::Statutes => serde_json::from_value::<BTreeMap<Id, StatuteReference>>(value).map(drop),
        SchemaKind::Law => crate::law::Law::with(&value).map(drop),
    }
}

/// Values near a schema: mostly of the right kind, now and then not.
struct Near<'a> {
    root: &'a Value,
    state: u64,
    /// One in so many values is wrong.
    wrong: u64,
}

impl<'a> Near<'a> {
    fn pick(&mut self, below: usize) -> usize {
        // SplitMix64.
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % below as u64).unwrap()
    }

    fn one_in(&mut self, number: u64) -> bool {
        self.pick(usize::try_from(number).unwrap()) == 0
    }

    fn value(&mut self, schema: &'a Value, depth: usize) -> Value {
        if self.one_in(self.wrong) {
            let odd = [json!(null), json!(1.5), json!(true), json!("ö !"), json!([]), json!({}), json!({"x y": "a"})];
            return odd[self.pick(odd.len())].clone();
        }
        let branches = shape::flat(self.root, schema);
        let branch = branches[self.pick(branches.len())];
        if let Some(words) = branch["enum"].as_array() {
            return words[self.pick(words.len())].clone();
        }
        match branch["type"].as_str().unwrap_or_default() {
            "string" => self.text(branch["format"].as_str()),
            "boolean" => json!(self.one_in(2)),
            "array" if depth > 6 => json!([]),
            "array" => (0..self.pick(3)).map(|_| self.value(&branch["items"], depth + 1)).collect(),
            _ => self.map(branch, depth),
        }
    }

    fn map(&mut self, branch: &'a Value, depth: usize) -> Value {
        let mut map = Map::new();
        let required = branch["required"].as_array().cloned().unwrap_or_default();
        for (key, below) in branch["properties"].as_object().into_iter().flatten() {
            let needed = required.contains(&json!(key)) && !self.one_in(self.wrong);
            if !["internal", "allow"].contains(&key.as_str()) && (needed || self.one_in(if depth > 3 { 20 } else { 4 }))
            {
                map.insert(key.clone(), self.value(below, depth + 1));
            }
        }
        if branch["additionalProperties"].is_object() {
            let format = branch["propertyNames"]["format"].as_str().map(str::to_owned);
            for _ in 0..self.pick(4) {
                let Value::String(key) = self.text(format.as_deref()) else { continue };
                map.insert(key, self.value(&branch["additionalProperties"], depth + 1));
            }
        }
        Value::Object(map)
    }

    fn text(&mut self, format: Option<&str>) -> Value {
        let good: &[&str] = match format {
            Some("id") => &["a", "b-2", "2024", "name"],
            Some("date") => &["2026-11-21", "0001-01-01", "2024-02-29"],
            Some("e-mail") => &["a@example.fi", "ä.b+c@ö.example.fi"],
            Some("web-address") => &["https://example.fi", "http://a/ö?b=c#d"],
            Some("phone") => &["0401_234_567", "+358 (40) 123-4567"],
            Some("period") => &["6 years", "1.5 months", "1 day", "0,25 hours"],
            Some("country") => &["FI", "AX"],
            Some("colour") => &["0b4a7d", "#0B4A7D", "#abc", "102030"],
            Some("language") => &["fi", "sv", "en", "zh-Hant", "smn"],
            _ => &["", "Teksti", "1.10", "true", " ", "a: b\n\n- c"],
        };
        let bad = ["", "A B", "--", "2026-02-30", "a@b", "xx", "0 days", "+", "9 years ", "ä", "FI ", "1e3", "\u{0}"];
        if self.one_in(self.wrong) { json!(bad[self.pick(bad.len())]) } else { json!(good[self.pick(good.len())]) }
    }
}

fn editor_validator(kind: SchemaKind) -> jsonschema::Validator {
    jsonschema::draft7::options().should_validate_formats(true).build(&editor_schema(kind)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        digest(bytes);
    }

    #[test]
    fn yaml_like_text_never_panics(
        words in proptest::collection::vec(
            proptest::sample::select(vec![
                "name", "purposes", "id", "data", "fi", "internal", "allow", "rule", ":", ": ", "\n", "\r\n", "  ", "- ", "-", "[", "]",
                "{", "}", ",", "\"", "'", "|", ">", "|2-\n", "#", " #", "&a ", "*a", "!", "!!str ", "<<", "? ", "---\n",
                "...\n", "%YAML 1.2\n", "~", "null", "true", "1.10", "ä", "😀", "\t", "\u{feff}", "\u{85}", "\u{2028}",
                "\u{0}", "\\", "\\x", "@", "`", "é\u{301}", "2026-11-21", "none",
            ]),
            0..60,
        )
    ) {
        digest(words.concat().into_bytes());
    }

    #[test]
    fn what_the_schema_accepts_the_types_accept(state in any::<u64>(), wrong in prop_oneof![Just(60_u64), Just(100_000)]) {
        for kind in SchemaKind::ALL {
            let (shape, root) = (Shape::of(kind), &shape::simplified(kind));
            let value = Near { root, state, wrong }.value(root, 0);
            if shape.validator.is_valid(&value) {
                prop_assert!(fits(kind, value.clone()).is_ok(), "{kind:?} {:?} {value}", fits(kind, value.clone()));
            }
        }
    }
}

/// That the property above is not empty: most values are valid when none is made wrong, and some are not otherwise.
#[test]
fn values_near_the_schema_are_often_valid() {
    for kind in SchemaKind::ALL {
        let (shape, root) = (Shape::of(kind), &shape::simplified(kind));
        let valid = |wrong| {
            (0..200).filter(|&state| shape.validator.is_valid(&Near { root, state, wrong }.value(root, 0))).count()
        };
        assert!(valid(100_000) > 150, "{kind:?} {}", valid(100_000));
        assert!(valid(4) < 150, "{kind:?} {}", valid(4));
    }
}

#[test]
fn editors_accept_what_the_schema_accepts_and_core_types() {
    for kind in SchemaKind::ALL {
        let (shape, root) = (Shape::of(kind), &shape::simplified(kind));
        let editor = editor_validator(kind);
        let strict = jsonschema::draft7::new(&schema(kind)).unwrap();
        let mut seen = 0;
        for state in 0..2000 {
            let value = Near { root, state, wrong: 100 }.value(root, 0);
            if shape.validator.is_valid(&value) {
                seen += 1;
                assert!(strict.is_valid(&value), "{kind:?} {value}");
                let error = editor.iter_errors(&value).next().map(|error| error.to_string());
                assert_eq!(error, None, "{kind:?} {value}");
            }
        }
        assert!(seen > 200, "{kind:?} {seen}");
    }
    let editor = editor_validator(SchemaKind::Register);
    for (value, good) in [
        (json!({"version": 1.0, "contacts": [{"phone": 401_234_567, "address": {"postcode": 100}}]}), true),
        (json!({"purposes": [{"id": 2024, "laws": [{"section": 10}]}], "contacts": null, "draft": null}), true),
        (json!({"internal": {"a": [1, {"b": true}]}}), true),
        (json!({"allow": [{"rule": "VER-1", "reason": {"fi": "a"}, "until": "2027-01-01"}]}), true),
        (json!({"purposes": [{"id": "a", "allow": [{"rule": "VER-1"}]}]}), true),
        (json!({"allow": ["VER-1"]}), false),
        (json!({"updated": 2026}), false),
        (json!({"nmae": "a"}), false),
        (json!({"purposes": [{"id": "A B"}]}), false),
        (json!({"name": {"suomi": "a"}}), false),
    ] {
        assert_eq!(editor.is_valid(&value), good, "{value}");
    }
    let schema = editor_schema(SchemaKind::Register);
    assert!(schema["title"].is_string() && schema["description"].is_string());
    assert!(schema["properties"]["purposes"]["description"].is_string());
}

/// How long each step takes: `cargo test --release --lib steps -- --ignored --nocapture`.
#[test]
#[ignore = "prints times"]
fn steps() {
    use std::time::Instant;
    let text: String = (0..30)
        .map(|n| format!("  - id: g-{n}\n    name:\n      fi: Ryhmä {n} ja sen tiedot, lyhyesti sanottuna\n      sv: Grupp {n} och dess uppgifter i korthet\n      en: Group {n} and its data in short\n"))
        .collect();
    let text = format!("data:\n{text}");
    let shape = Shape::of(SchemaKind::Register);
    let mut times = [0; 4];
    for _ in 0..1000 {
        let start = Instant::now();
        let (tree, _) = parse::parse(&text);
        let tree = tree.unwrap();
        times[0] += start.elapsed().as_nanos();
        let start = Instant::now();
        let reading = read::read(&tree, shape);
        times[1] += start.elapsed().as_nanos();
        let start = Instant::now();
        assert!(validate::validate(&reading, shape).is_empty());
        times[2] += start.elapsed().as_nanos();
        let start = Instant::now();
        fits(SchemaKind::Register, reading.value).unwrap();
        times[3] += start.elapsed().as_nanos();
    }
    println!("{} bytes; µs for parse, read, validate, serde: {:?}", text.len(), times.map(|time| time / 1_000_000));
}

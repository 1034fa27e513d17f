//! The made-up site that is measured is a good one: nothing is found in it, and every part of the model is in it.

mod common;
#[path = "../examples/synth/site.rs"]
mod site;
#[path = "../examples/synth/words.rs"]
mod words;

use std::collections::BTreeSet;

use common::tree;
use seloste::model::{SchemaKind, schema};
use serde_json::Value;

/// Enough registers that everything which alternates has had its turn, and all kinds of controllers.
const REGISTERS: usize = 11 * 25;

#[test]
fn checks_clean() {
    let folder = tempfile::tempdir().unwrap();
    site::write(REGISTERS, folder.path()).unwrap();
    let checked = seloste::pipeline::check(folder.path()).unwrap();
    let codes: Vec<_> = checked.findings.iter().map(|finding| (finding.rule.code, &finding.place)).take(5).collect();
    assert!(codes.is_empty(), "{codes:?}");
    assert_eq!(checked.notices.len(), (REGISTERS + 1) * 3);
    let sections = checked.notices.iter().map(|notice| notice.sections.len()).sum::<usize>() / checked.notices.len();
    assert!((13..=19).contains(&sections), "{sections} sections");
}

#[test]
fn is_the_same_every_time() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    site::write(3, one.path()).unwrap();
    site::write(3, two.path()).unwrap();
    assert_eq!(tree(one.path()), tree(two.path()));
}

/// Every key, and every word of a choice, that the schemas know.
#[test]
fn uses_every_part_of_the_model() {
    let folder = tempfile::tempdir().unwrap();
    site::write(REGISTERS, folder.path()).unwrap();
    let mut used = BTreeSet::new();
    for content in tree(folder.path()).values() {
        words_of(&serde_yaml::from_slice(content).unwrap(), &mut used);
    }
    let mut known = BTreeSet::new();
    SchemaKind::ALL.iter().for_each(|kind| words_of_schema(&schema(*kind), &mut known));
    assert!(known.len() > 150, "{}", known.len());
    // A site can have one of these at a time, and the default is not written.
    let unused: Vec<_> = known.difference(&used).filter(|word| !["omit", "show"].contains(&word.as_str())).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

fn words_of(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            words.insert(key.clone());
            words_of(value, words);
        }),
        Value::Array(items) => items.iter().for_each(|item| words_of(item, words)),
        Value::String(text) => _ = words.insert(text.clone()),
        _ => {}
    }
}

fn words_of_schema(schema: &Value, words: &mut BTreeSet<String>) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        words.extend(properties.keys().cloned());
    }
    let choices = schema.get("enum").and_then(Value::as_array).into_iter().flatten().chain(schema.get("const"));
    words.extend(choices.filter_map(Value::as_str).map(str::to_owned));
    match schema {
        Value::Object(map) => map.values().for_each(|value| words_of_schema(value, words)),
        Value::Array(items) => items.iter().for_each(|item| words_of_schema(item, words)),
        _ => {}
    }
}

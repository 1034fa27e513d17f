//! `docs/fields.md`: every field of every file, from the model's own comments, with an example out of the example sites.
//! It is checked to be current, and so is that the examples use all of the model.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use crate::common::project;
use seloste::language::{Locales, WordKind, words};
use seloste::law::Law;
use seloste::model::{Language, SchemaKind, schema};
use serde_json::Value;

/// Where examples are taken from, the best first.
const SITES: [&str; 3] = ["content", "tests/sites/features/content", "tests/sites/seeds/content"];
/// Longer examples say no more.
const LONGEST: usize = 60;

/// What the example files hold of each field: its definition and its key → a value.
type Examples = BTreeMap<(String, String), Value>;

/// The files of the example sites with what each is.
fn files() -> Vec<(SchemaKind, Value)> {
    let mut files = Vec::new();
    for site in SITES {
        for entry in walkdir::WalkDir::new(project().join(site)).sort_by_file_name() {
            let path = entry.unwrap().into_path();
            if path.extension().is_none_or(|end| end != "yaml")
                || path.components().any(|part| part.as_os_str() == "static")
            {
                continue;
            }
            let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
            let kind = SchemaKind::ALL.into_iter().find(|kind| kind.name() == stem).unwrap_or(SchemaKind::Register);
            files.push((kind, serde_yaml::from_str(&fs::read_to_string(&path).unwrap()).unwrap()));
        }
    }
    files
}

/// A schema with its definitions.
struct Shape {
    root: Value,
}

impl Shape {
    /// What a value may be, references followed: each with the name of its definition.
    fn branches<'a>(&'a self, schema: &'a Value, name: &str) -> Vec<(String, &'a Value)> {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.trim_start_matches("#/definitions/");
            return self.branches(&self.root["definitions"][name], name);
        }
        match schema["anyOf"].as_array() {
            Some(union) => union.iter().flat_map(|branch| self.branches(branch, name)).collect(),
            None => vec![(name.to_owned(), schema)],
        }
    }

    fn collect(&self, schema: &Value, name: &str, value: &Value, examples: &mut Examples) {
        for (name, branch) in self.branches(schema, name) {
            match value {
                Value::Object(map) => {
                    for (key, value) in map {
                        let below = branch["properties"].get(key);
                        let other = branch.get("additionalProperties").filter(|other| other.is_object());
                        if below.is_some() {
                            examples.entry((name.clone(), key.clone())).or_insert_with(|| value.clone());
                        }
                        if let Some(below) = below.or(other) {
                            self.collect(below, &format!("{name}.{key}"), value, examples);
                        }
                    }
                }
                Value::Array(items) => {
                    items.iter().for_each(|item| self.collect(&branch["items"], &name, item, examples));
                }
                _ => {}
            }
        }
    }
}

fn title(kind: SchemaKind) -> &'static str {
    match kind {
        SchemaKind::Site => "`site.yaml`",
        SchemaKind::Controller => "`controller.yaml`",
        SchemaKind::Register => "A register, `defaults.yaml`, `shared/registers/*.yaml`",
        SchemaKind::Recipients => "`shared/recipients.yaml`: recipients by id",
        SchemaKind::Vocabulary => "`shared/vocabulary.yaml`: words by id",
        SchemaKind::Storage => "`shared/storage.yaml`: storage times by id",
        SchemaKind::Statutes => "`shared/statutes.yaml`: statutes by id",
        SchemaKind::Law => "`shared/law.yaml`: what the law says otherwise than the program’s tables",
    }
}

fn reference() -> String {
    let shapes: BTreeMap<_, _> = SchemaKind::ALL.into_iter().map(|kind| (kind, Shape { root: schema(kind) })).collect();
    let mut examples = Examples::new();
    for (kind, value) in files() {
        let shape = &shapes[&kind];
        shape.collect(&shape.root, kind.name(), &value, &mut examples);
    }
    let mut out = String::from(
        "# Field reference\n\nEvery field of every file: what it means, an example out of the example sites, and which law asks for it. Made from\n\
         the comments of the model by `UPDATE_FIELDS=1 cargo test --release --test all fields`; do not edit by hand. The guide\n\
         ([fi](guide.fi.md), [sv](guide.sv.md), [en](guide.en.md)) tells how to use them.\n\n\
         A text is `{fi: …, sv: …, en: …}`. “→” leads to the fields inside. Every group of fields may also hold `internal:`,\n\
         which is never published, and `allow:`, a list of exceptions from rules (→ [Allowance](#allowance)), which hold in and below\n\
         the group.\n",
    );
    let mut told = BTreeSet::new();
    for (kind, shape) in &shapes {
        let _ = write!(out, "\n## {}\n", title(*kind));
        if let Some(text) = shape.root["description"].as_str() {
            let _ = write!(out, "\n{}\n", one_line(text));
        }
        if shape.root["properties"].as_object().is_some_and(|all| !all.keys().all(|key| is_beside(key))) {
            table(shape, kind.name(), &shape.root, &examples, &mut out);
        }
        let definitions = shape.root["definitions"].as_object().unwrap();
        for (name, definition) in definitions {
            if definition["properties"].is_object() && name != "Internal" && told.insert(name.clone()) {
                let text = one_line(definition["description"].as_str().unwrap_or_default());
                let _ = write!(out, "\n### {name}\n\n{text}\n");
                table(shape, name, definition, &examples, &mut out);
            }
        }
    }
    vocabulary(&mut out);
    let _ = write!(out, "\n## Words to choose from\n");
    let mut choices = BTreeMap::new();
    for shape in shapes.values() {
        for (name, definition) in shape.root["definitions"].as_object().unwrap() {
            if let Some(all) = definition["oneOf"].as_array() {
                choices.insert(name.clone(), all.clone());
            }
        }
    }
    for (name, all) in choices {
        let _ = write!(out, "\n### {name}\n\n");
        for choice in all {
            let text = one_line(choice["description"].as_str().unwrap_or_default());
            let _ = writeln!(out, "- `{}`: {text}", choice["const"].as_str().unwrap_or_default());
        }
    }
    out
}

/// The words that come translated, and the acts that are known.
fn vocabulary(out: &mut String) {
    let locales = Locales::embedded().unwrap();
    let locales = ["fi", "sv", "en"].map(|tag| locales.get(&Language::new(tag)).unwrap());
    for (kind, heading) in [
        (WordKind::Data, "Words for data: `items`, `required`, `voluntary`, `not-collected`"),
        (WordKind::Subject, "Words for groups of people: `subjects`"),
        (WordKind::Source, "Words for sources: `sources[].name`"),
        (WordKind::Event, "Words for the beginning of a storage time: `storage[].starts`"),
        (WordKind::Measure, "Words for measures of protection: `security.measures`"),
    ] {
        let _ = write!(out, "\n## {heading}\n\n| Word | fi | sv | en |\n|---|---|---|---|\n");
        for word in words(kind) {
            let [fi, sv, en] = locales.map(|locale| locale.word(kind, &word.parse().unwrap()).unwrap());
            let _ = writeln!(out, "| `{word}` | {fi} | {sv} | {en} |");
        }
    }
    let _ = write!(out, "\n## Acts: `laws[].act`\n\n| Act | Number | fi | sv | en |\n|---|---|---|---|---|\n");
    for (id, act) in &Law::embedded().acts.acts {
        let [fi, sv, en] = locales.map(|locale| locale.text(&format!("act-{id}")).unwrap());
        let _ = writeln!(out, "| `{id}` | {} | {fi} | {sv} | {en} |", act.number);
    }
}

fn table(shape: &Shape, name: &str, schema: &Value, examples: &Examples, out: &mut String) {
    let _ = write!(out, "\n| Field | Meaning | Example | Law |\n|---|---|---|---|\n");
    for (key, below) in schema["properties"].as_object().unwrap() {
        if is_beside(key) {
            continue;
        }
        let text = one_line(below["description"].as_str().unwrap_or_default());
        let inside = inside(shape, below);
        let example = examples.get(&(name.to_owned(), key.clone())).map(example).unwrap_or_default();
        let _ =
            writeln!(out, "| `{key}` | {} | {} | {} |", cell(&format!("{text}{inside}")), cell(&example), law(&text));
    }
}

/// Whether every group of fields may hold this key beside its own.
fn is_beside(key: &str) -> bool {
    ["internal", "allow"].contains(&key)
}

/// Leads to the definition of a group or choice.
fn inside(shape: &Shape, schema: &Value) -> String {
    let direct = shape.branches(schema, "");
    let items = direct.iter().flat_map(|(_, branch)| shape.branches(&branch["items"], ""));
    let mut names: Vec<String> = direct
        .iter()
        .cloned()
        .chain(items.collect::<Vec<_>>())
        .filter(|(name, branch)| !name.is_empty() && (branch["properties"].is_object() || branch["oneOf"].is_array()))
        .map(|(name, _)| name)
        .collect();
    names.dedup();
    let links = names.iter().map(|name| format!(" → [{name}](#{})", name.to_lowercase()));
    links.collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// A value in a few words: of a text the English, of a list the beginning.
fn example(value: &Value) -> String {
    let text = match value {
        Value::Object(map) => match map.get("en").or(map.get("fi")).and_then(Value::as_str) {
            Some(text) => format!("{{en: {}, …}}", one_line(text)),
            None => return String::new(),
        },
        Value::Array(items) => {
            let words: Vec<_> = items.iter().filter_map(Value::as_str).take(3).collect();
            if words.is_empty() {
                return String::new();
            }
            format!("[{}]", words.join(", "))
        }
        Value::String(text) => one_line(text),
        Value::Null => return String::new(),
        other => other.to_string(),
    };
    let short: String = text.chars().take(LONGEST).collect();
    let cut = if short.len() < text.len() { "…" } else { "" };
    format!("`{}{cut}`", short.replace('`', "'"))
}

/// The provisions that a comment names: they stand in brackets, or at its end.
fn law(text: &str) -> String {
    let is_law = |text: &str| text.contains("Art. ") || text.contains(", section") || text.contains("/20");
    let mut found = Vec::new();
    for (start, _) in text.match_indices(" (") {
        let inside = &text[start + 2..];
        let mut depth = 1;
        let end = inside.find(|c| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            depth == 0
        });
        found.extend(end.map(|end| &inside[..end]).filter(|inside| is_law(inside)));
    }
    if let Some((_, last)) = text.split_once("GDPR ").filter(|_| found.is_empty()) {
        found.push(last.trim_end_matches('.'));
    }
    cell(&found.join("; ")).replace("GDPR ", "")
}

#[test]
fn the_field_reference_is_current() {
    let made = reference();
    let file = project().join("docs/fields.md");
    if std::env::var_os("UPDATE_FIELDS").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, &made).unwrap();
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == made, "docs/fields.md is old: UPDATE_FIELDS=1 cargo test --release --test all fields");
}

#[test]
fn every_field_is_documented() {
    for kind in SchemaKind::ALL {
        let root = schema(kind);
        let definitions = root["definitions"].as_object().unwrap().iter().map(|(name, below)| (name.as_str(), below));
        for (name, definition) in definitions.chain([(kind.name(), &root)]) {
            for (key, below) in
                definition["properties"].as_object().into_iter().flatten().filter(|(key, _)| !is_beside(key))
            {
                assert!(below["description"].is_string(), "{name}.{key} has no comment");
            }
            for choice in definition["oneOf"].as_array().into_iter().flatten() {
                assert!(choice["description"].is_string(), "{name}: {} has no comment", choice["const"]);
            }
        }
    }
}

/// Every field and every choice is used in an example that people can read.
#[test]
fn the_examples_use_all_of_the_model() {
    let mut used = BTreeSet::new();
    files().iter().for_each(|(_, value)| words_of(value, &mut used));
    let mut known = BTreeSet::new();
    SchemaKind::ALL.iter().for_each(|kind| words_of_schema(&schema(*kind), &mut known));
    assert!(known.len() > 300, "{}", known.len());
    // A site has one of these at a time, or none; the default is not written.
    const ONE_AT_A_TIME: [&str; 12] = [
        "omit",
        "show",
        "theme",
        "fallback",
        "rules",
        "allow",
        "info",
        "warning",
        "error",
        "by-topic",
        "see-also",
        "recipient",
    ];
    let unused: Vec<_> = known.difference(&used).filter(|word| !ONE_AT_A_TIME.contains(&word.as_str())).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Words that come translated are each shown on a page: of a made-up register that has them all.
#[test]
fn every_word_of_the_vocabulary_reaches_a_page() {
    let list = |kind| words(kind).into_iter().map(|word| format!("    - {word}\n")).collect::<String>();
    let of = |kind, before: &str, after: &str| {
        words(kind).into_iter().map(|word| format!("  - {before}{word}{after}\n")).collect::<String>()
    };
    let register = format!(
        "name: {{fi: Sanasto, sv: Ord, en: Words}}\nsubjects:\n{}data:\n  - id: all\n    name: {{fi: K, sv: A, en: A}}\n    items:\n{}\
         sources:\n{}storage:\n{}security:\n  measures:\n{}",
        of(WordKind::Subject, "", ""),
        list(WordKind::Data),
        of(WordKind::Source, "name: ", ""),
        of(WordKind::Event, "{period: 1 year, starts: ", "}"),
        list(WordKind::Measure),
    );
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content/demo");
    fs::create_dir_all(&content).unwrap();
    fs::write(folder.path().join("content/site.yaml"), "languages: [fi, sv, en]\n").unwrap();
    fs::write(content.join("controller.yaml"), "name: Demo\n").unwrap();
    fs::write(content.join("words.yaml"), register).unwrap();
    let checked = seloste::pipeline::check(folder.path()).unwrap();
    assert_eq!(checked.notices.len(), 3);
    for notice in &checked.notices {
        let locale = checked.locales.get(&notice.language).unwrap();
        let mut text = String::new();
        notice.visit_texts(&mut |_, inlines| {
            text.push_str(&seloste::model::notice::plain_text(inlines).to_lowercase());
            text.push('\n');
        });
        for kind in WordKind::ALL {
            for word in words(kind) {
                let said = locale.word(kind, &word.parse().unwrap()).unwrap();
                assert!(text.contains(&said.to_lowercase()), "{} {kind:?} {word}: {said}", notice.language);
            }
        }
    }
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

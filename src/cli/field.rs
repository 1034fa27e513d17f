//! `seloste explain FIELD`: what the model's own comments say of a field, and what may stand in it.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;

use crate::language::{Locale, LocaleError, words};
use crate::law::Law;
use crate::load::{kind_of_word, stands};
use crate::model::{Id, SchemaKind, editor_schema};
use crate::source::Path;

/// What stands for an id of one's own among the keys of a field.
const ID: &str = "ID";

/// The schemas of all kinds of file.
pub struct Schemas(Vec<(SchemaKind, Value)>);

/// A field of a kind of file.
struct Field<'a> {
    kind: SchemaKind,
    /// The schema of the file, which has the definitions.
    root: &'a Value,
    /// Its keys from the top of the file.
    keys: Vec<&'a str>,
    /// The same as a path, through the first items of lists.
    path: Path,
    schema: &'a Value,
}

/// A key or word, and what it means.
type Line = (String, String);

impl Schemas {
    /// Of the program.
    pub fn new() -> Self {
        Self(SchemaKind::ALL.map(|kind| (kind, editor_schema(kind))).into())
    }

    /// What `word` means: a kind of file, or the keys that lead to a field, or only the last of them, as in `basis`,
    /// `purposes.basis` and `controller.contacts[0].email`. The comments are English; what is translated elsewhere comes in
    /// the locale's language.
    ///
    /// # Errors
    /// [`LocaleError`], when the locale lacks a message.
    pub fn explain(&self, word: &str, locale: &Locale) -> Result<Option<String>, LocaleError> {
        let fields = self.fields();
        let asked: Vec<&str> = word.split('.').map(|key| key.split('[').next().unwrap_or(key)).collect();
        let mut found: Vec<_> = fields.iter().filter_map(|field| Some((field.likelihood(&asked)?, field))).collect();
        found.sort_by_key(|(likelihood, _)| *likelihood);
        let [(_, field), others @ ..] = &found[..] else { return Ok(None) };

        let mut text = format!("{}\n\n{}\n", field.name(), paragraphs(field.comment()).join("\n\n"));
        let choices = field.choices();
        let value = stands(field.kind, &field.path);
        // Of choices, that they are texts says nothing; and a file is a group of fields.
        if !field.keys.is_empty() && (choices.is_empty() || value != "expected-text") {
            _ = write!(text, "\n{}\n  {}\n", locale.text("cli-explain-value")?, locale.text(&value)?);
        }
        let inside = fields.iter().filter(|other| field.has(other));
        let line = |name: String, field: &Field<'_>| (name, paragraphs(field.comment()).swap_remove(0));
        for (heading, lines) in [
            ("cli-explain-choices", choices),
            ("cli-explain-words", field.words(locale)?),
            ("cli-explain-inside", inside.map(|one| line(one.key().to_owned(), one)).collect()),
            ("cli-explain-elsewhere", others.iter().map(|(_, one)| line(one.name(), one)).collect()),
        ] {
            if !lines.is_empty() {
                _ = write!(text, "\n{}\n{}", locale.text(heading)?, table(&lines));
            }
        }
        Ok(Some(text))
    }

    /// All that [`Self::explain`] knows, each once.
    pub fn topics(&self) -> BTreeSet<String> {
        let fields = self.fields();
        fields.iter().flat_map(|field| [field.key().to_owned(), field.keys.join("."), field.name()]).collect()
    }

    fn fields(&self) -> Vec<Field<'_>> {
        let mut fields = Vec::new();
        for (kind, root) in &self.0 {
            let top = Field { kind: *kind, root, keys: Vec::new(), path: Path::root(), schema: root };
            top.collect(&mut Vec::new(), &mut fields);
        }
        fields
    }
}

impl<'a> Field<'a> {
    /// The field and all below it. `open` are the groups it is in: some may be in themselves.
    fn collect(self, open: &mut Vec<&'a Value>, fields: &mut Vec<Self>) {
        let mut below = Vec::new();
        let lists = self.values(|branch| &branch["items"]).map(|item| (item, self.path.index(0)));
        for (group, path) in
            branches(self.schema, self.root).into_iter().map(|one| (one, self.path.clone())).chain(lists)
        {
            if open.iter().any(|one| std::ptr::eq(*one, group)) {
                continue;
            }
            open.push(group);
            let keys =
                group["properties"].as_object().into_iter().flatten().map(|(key, schema)| (key.as_str(), schema));
            // Every group may have these; it is enough to tell it of the top.
            let keys = keys.filter(|(key, _)| self.keys.is_empty() || !["internal", "allow"].contains(key));
            // Not of texts, which are by language.
            let named = group.get("additionalProperties").filter(|one| one["$ref"].is_string());
            for (key, schema) in keys.chain(named.map(|schema| (ID, schema))) {
                let keys = self.keys.iter().copied().chain([key]).collect();
                Self { keys, path: path.named(key), schema, ..self }.collect(open, &mut below);
            }
            open.pop();
        }
        fields.push(self);
        fields.append(&mut below);
    }

    /// How likely it is meant by these keys, the least number the likeliest: none if it is not. Most of what is asked for
    /// is in registers.
    fn likelihood(&self, asked: &[&str]) -> Option<(u8, bool, usize)> {
        let is = |asked: &[&str]| {
            let mut pairs = self.keys.iter().zip(asked);
            self.keys.len() == asked.len() && pairs.all(|(key, asked)| key == asked || *key == ID)
        };
        let whole = asked.strip_prefix(&[self.kind.name()]).is_some_and(is);
        let rank = match () {
            () if whole && !self.keys.is_empty() || self.keys == asked => 0,
            () if whole => 1,
            () if self.keys.ends_with(asked) => 2,
            () => return None,
        };
        Some((rank, self.kind != SchemaKind::Register, self.keys.len()))
    }

    /// Whether the other is a field right in it.
    fn has(&self, other: &Self) -> bool {
        self.kind == other.kind && other.keys.split_last().is_some_and(|(_, above)| above == self.keys)
    }

    /// By which it can be asked for: `register.purposes.basis`.
    fn name(&self) -> String {
        [&[self.kind.name()], &self.keys[..]].concat().join(".")
    }

    fn key(&self) -> &'a str {
        self.keys.last().copied().unwrap_or(self.kind.name())
    }

    /// The comment on it, or else on what it is.
    fn comment(&self) -> &'a str {
        comment(self.schema, self.root).unwrap_or_default()
    }

    /// What is at a place of each thing that it may be.
    fn values(&self, at: impl Fn(&'a Value) -> &'a Value) -> impl Iterator<Item = &'a Value> {
        branches(self.schema, self.root).into_iter().flat_map(move |branch| branches(at(branch), self.root))
    }

    /// The words of which it must be one.
    fn choices(&self) -> Vec<Line> {
        let values = branches(self.schema, self.root).into_iter().chain(self.values(|branch| &branch["items"]));
        let choices = values.flat_map(|value| value["oneOf"].as_array().into_iter().flatten());
        let line = |choice: &Value| {
            let text = |key| choice[key].as_str().unwrap_or_default().to_owned();
            (text("const"), text("description"))
        };
        choices.map(line).collect()
    }

    /// The words of the vocabulary that it may be, and acts, in the locale's language.
    fn words(&self, locale: &Locale) -> Result<Vec<Line>, LocaleError> {
        if self.key() == "act" {
            let acts = Law::embedded().acts.acts.iter();
            let line = |(id, act): (&Id, &crate::law::Act)| {
                Ok((id.to_string(), format!("{} ({})", locale.text(&format!("act-{id}"))?, act.number)))
            };
            return acts.map(line).collect();
        }
        let Some(kind) = kind_of_word(&self.path) else { return Ok(Vec::new()) };
        words(kind).into_iter().map(|word| Ok((word.to_owned(), locale.word(kind, &Id::new(word))?))).collect()
    }
}

/// What a value may be, references followed.
fn branches<'a>(schema: &'a Value, root: &'a Value) -> Vec<&'a Value> {
    match referred(schema, root) {
        Some(union) => union.into_iter().flat_map(|branch| branches(branch, root)).collect(),
        None => vec![schema],
    }
}

/// The nearest comment: on a value, or on what it refers to.
fn comment<'a>(schema: &'a Value, root: &'a Value) -> Option<&'a str> {
    let referred = || referred(schema, root)?.into_iter().find_map(|one| comment(one, root));
    schema["description"].as_str().or_else(referred)
}

/// The schemas that are said to be the value's: a definition, or the parts of a union.
fn referred<'a>(schema: &'a Value, root: &'a Value) -> Option<Vec<&'a Value>> {
    if let Some(name) = schema["$ref"].as_str().and_then(|address| address.strip_prefix("#/definitions/")) {
        return Some(vec![&root["definitions"][name]]);
    }
    let union = schema["anyOf"].as_array().or(schema["allOf"].as_array());
    union.map(|union| union.iter().collect())
}

/// A comment as it is read: each paragraph a line.
fn paragraphs(comment: &str) -> Vec<String> {
    comment.split("\n\n").map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// Lines in two columns.
fn table(lines: &[Line]) -> String {
    let width = lines.iter().map(|(word, _)| word.len()).max().unwrap_or(0);
    let mut text = String::new();
    for (word, meaning) in lines {
        _ = writeln!(text, "  {}", format!("{word:<width$}  {meaning}").trim_end());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Locales;
    use crate::model::Language;

    #[test]
    fn every_field_is_explained_under_its_name() {
        let schemas = Schemas::new();
        let locales = Locales::embedded().unwrap();
        let locale = locales.get(&Language::new("sv")).unwrap();
        let fields = schemas.fields();
        assert!(fields.len() > 500, "{}", fields.len());
        for field in fields.iter().filter(|field| !field.keys.is_empty()) {
            let name = field.name();
            assert!(!field.comment().is_empty(), "{name} has no comment");
            let text = schemas.explain(&name, locale).unwrap().unwrap();
            assert!(text.starts_with(&format!("{name}\n\n{}", paragraphs(field.comment())[0])), "{name}: {text}");
        }
    }

    #[test]
    fn words_of_the_vocabulary_are_listed_where_they_can_stand() {
        let schemas = Schemas::new();
        let locales = Locales::embedded().unwrap();
        let locale = locales.get(&Language::new("fi")).unwrap();
        let term = |field: &Field<'_>| {
            let named = |schema: &Value| {
                ["Term", "Event", "SubjectGroup"].iter().any(|name| schema["$ref"] == format!("#/definitions/{name}"))
            };
            let all = std::iter::once(field.schema).chain([&field.schema["items"]]);
            all.chain(field.schema["anyOf"].as_array().into_iter().flatten()).any(named)
        };
        for field in schemas.fields().iter().filter(|field| term(field)) {
            assert!(!field.words(locale).unwrap().is_empty(), "{}", field.name());
        }
    }

    #[test]
    fn what_is_asked_for() {
        let (schemas, locales) = (Schemas::new(), Locales::embedded().unwrap());
        let locale = locales.get(&Language::new("fi")).unwrap();
        let first = |word: &str| {
            let text = schemas.explain(word, locale).unwrap()?;
            Some(text.lines().next().unwrap().to_owned())
        };
        for (asked, found) in [
            ("purposes", Some("register.purposes")),
            ("purposes.basis", Some("register.purposes.basis")),
            ("purposes[2].basis", Some("register.purposes.basis")),
            ("basis", Some("register.purposes.basis")),
            ("recipients", Some("register.recipients")),
            ("name", Some("register.name")),
            ("controller", Some("controller")),
            ("controller.name", Some("controller.name")),
            ("base-url", Some("site.base-url")),
            ("recipients.ID.country", Some("recipients.ID.country")),
            ("recipients.mailer.country", Some("recipients.ID.country")),
            ("register.allow", Some("register.allow")),
            ("", None),
            (".", None),
            ("[", None),
            ("nosuch", None),
            ("purposes.nosuch", None),
            ("purposes.country", None),
        ] {
            assert_eq!(first(asked).as_deref(), found, "{asked}");
        }
    }
}

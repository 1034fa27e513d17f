use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::law::Law;

use super::{Allow, Controller, Id, Internal, Recipient, Register, Settings, StatuteReference, Storage, Text};

/// The kinds of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `site.yaml`
    Site,
    /// `controller.yaml`
    Controller,
    /// Every other file in a controller's folder.
    Register,
    /// `shared/recipients.yaml`
    Recipients,
    /// `shared/vocabulary.yaml`
    Vocabulary,
    /// `shared/storage.yaml`
    Storage,
    /// `shared/statutes.yaml`
    Statutes,
    /// `shared/law.yaml`
    Law,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 8] = [
        Self::Site,
        Self::Controller,
        Self::Register,
        Self::Recipients,
        Self::Vocabulary,
        Self::Storage,
        Self::Statutes,
        Self::Law,
    ];

    /// The name on the command line and of the committed copy.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Controller => "controller",
            Self::Register => "register",
            Self::Recipients => "recipients",
            Self::Vocabulary => "vocabulary",
            Self::Storage => "storage",
            Self::Statutes => "statutes",
            Self::Law => "law",
        }
    }

    /// Whether the file is a map by ids of one's own.
    fn is_map(self) -> bool {
        matches!(self, Self::Recipients | Self::Vocabulary | Self::Storage | Self::Statutes)
    }
}

/// The JSON Schema (draft 7) of a kind of file, made from the types themselves. Every object may also carry
/// `internal:` and `allow:`, which the types do not have; see [`Internal`] and [`Allow`].
#[must_use]
pub fn schema(kind: Kind) -> Value {
    let mut generator = SchemaSettings::draft07().into_generator();
    // Named as a definition first, so that `$ref`s to it below hold.
    let internal = Value::from(generator.subschema_for::<Internal>());
    let beside = [("internal", internal), ("allow", Value::from(generator.subschema_for::<Allow>()))];
    let root = match kind {
        Kind::Site => generator.into_root_schema_for::<Settings>(),
        Kind::Controller => generator.into_root_schema_for::<Controller>(),
        Kind::Register => generator.into_root_schema_for::<Register>(),
        Kind::Recipients => generator.into_root_schema_for::<BTreeMap<Id, Recipient>>(),
        Kind::Vocabulary => generator.into_root_schema_for::<BTreeMap<Id, Text>>(),
        Kind::Storage => generator.into_root_schema_for::<BTreeMap<Id, Storage>>(),
        Kind::Statutes => generator.into_root_schema_for::<BTreeMap<Id, StatuteReference>>(),
        Kind::Law => generator.into_root_schema_for::<Law>(),
    };
    let mut root = Value::from(root);
    if kind.is_map() {
        // A map by id says nothing of its keys by itself.
        root["propertyNames"] = json!({"format": "id"});
        root["properties"] = beside.iter().cloned().collect();
    }
    put_beside(&mut root, &beside);
    if let Some(definitions) = root.get_mut("definitions").and_then(Value::as_object_mut) {
        let others = definitions.iter_mut().filter(|(name, _)| *name != "Allowance");
        others.for_each(|(_, definition)| put_beside(definition, &beside));
    }
    root
}

/// What every object may carry beside its own properties.
fn put_beside(schema: &mut Value, beside: &[(&str, Value)]) {
    if schema.get("additionalProperties") == Some(&json!(false))
        && let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut)
    {
        properties.extend(beside.iter().map(|(key, schema)| ((*key).to_owned(), schema.clone())));
    }
}

/// The schema for editors, which read YAML by its core types: `00100` and `1.0` are numbers to them, an empty value is
/// null. It accepts all that [`schema`] accepts, and those; our own formats become patterns.
#[must_use]
pub fn editor_schema(kind: Kind) -> Value {
    let mut root = schema(kind);
    root["title"] = json!(match kind {
        Kind::Site => "seloste: site.yaml",
        Kind::Controller => "seloste: controller.yaml",
        Kind::Register => "seloste: a register",
        Kind::Recipients => "seloste: shared/recipients.yaml",
        Kind::Vocabulary => "seloste: shared/vocabulary.yaml",
        Kind::Storage => "seloste: shared/storage.yaml",
        Kind::Statutes => "seloste: shared/statutes.yaml",
        Kind::Law => "seloste: shared/law.yaml",
    });
    match kind {
        Kind::Recipients => root["description"] = json!("Recipients that several registers use, by id."),
        Kind::Vocabulary => root["description"] = json!("Words that the built-in vocabulary lacks, by id."),
        Kind::Storage => root["description"] = json!("Storage times that several registers use, by id."),
        Kind::Statutes => root["description"] = json!("Statutes that seloste does not know, by id."),
        Kind::Law => root["description"] = json!("What the law says otherwise than the tables of this seloste."),
        _ => {}
    }
    loosen(&mut root);
    root
}

/// Accepts core types where `schema` wants strings, in it and in everything below.
fn loosen(schema: &mut Value) {
    let Some(keywords) = schema.as_object_mut() else { return };
    let format = keywords.get("format").and_then(Value::as_str).map(str::to_owned);
    if let Some(pattern) = format.as_deref().and_then(pattern) {
        keywords.insert("pattern".into(), pattern.into());
    }
    if format.as_deref() != Some("date") {
        keywords.remove("format");
    }
    let free = !keywords.contains_key("const") && !keywords.contains_key("enum");
    match keywords.get_mut("type") {
        Some(Value::String(name)) if free && name == "string" && format.as_deref() != Some("date") => {
            keywords["type"] = json!(["string", "number"]);
        }
        Some(Value::Array(names)) if free && names.contains(&json!("string")) => names.push(json!("number")),
        _ => {}
    }
    for (keyword, below) in keywords.iter_mut() {
        match keyword.as_str() {
            "properties" => {
                for property in below.as_object_mut().into_iter().flat_map(serde_json::Map::values_mut) {
                    loosen(property);
                    match property.get("type").and_then(Value::as_str) {
                        Some("array") => property["type"] = json!(["array", "null"]),
                        Some("boolean") => property["type"] = json!(["boolean", "null"]),
                        _ => {}
                    }
                }
            }
            "definitions" => below.as_object_mut().into_iter().flat_map(serde_json::Map::values_mut).for_each(loosen),
            "items" | "additionalProperties" | "propertyNames" => loosen(below),
            "anyOf" | "oneOf" | "allOf" => below.as_array_mut().into_iter().flatten().for_each(loosen),
            _ => {}
        }
    }
}

/// What a format of ours looks like, where that says most of it.
fn pattern(format: &str) -> Option<&'static str> {
    match format {
        "id" => Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
        "language" => Some("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"),
        "country" => Some("^[A-Z]{2}$"),
        "colour" => Some("^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"),
        "period" => Some("^[0-9]+([.,][0-9]+)? (minute|hour|day|week|month|year)s?$"),
        "e-mail" => Some("@"),
        "web-address" => Some("^https?://"),
        _ => None,
    }
}

//! The schema of each kind of file, compiled once: for the validator, and in a simpler form for reading by it.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::model::{Colour, Country, Date, Email, Id, Language, Period, Phone, SchemaKind, SitePath, Url, schema};
use crate::source::{Path, Segment};

/// The schema of a kind of file.
pub struct Shape {
    root: Value,
    /// Checks a value against it.
    pub validator: Validator,
}

static SHAPES: LazyLock<BTreeMap<SchemaKind, Shape>> =
    LazyLock::new(|| SchemaKind::ALL.into_iter().map(|kind| (kind, Shape::new(kind))).collect());

impl Shape {
    /// The schema of this kind of file.
    pub fn of(kind: SchemaKind) -> &'static Self {
        &SHAPES[&kind]
    }

    fn new(kind: SchemaKind) -> Self {
        let root = simplify(schema(kind));
        let validator = jsonschema::draft7::options()
            .should_validate_formats(true)
            .with_format("id", parses::<Id>)
            .with_format("date", parses::<Date>)
            .with_format("e-mail", parses::<Email>)
            .with_format("web-address", parses::<Url>)
            .with_format("phone", parses::<Phone>)
            .with_format("period", parses::<Period>)
            .with_format("country", parses::<Country>)
            .with_format("colour", parses::<Colour>)
            .with_format("site-path", parses::<SitePath>)
            .with_format("language", parses::<Language>)
            .build(&root)
            .expect("the schemas of the model are schemas: a test builds them all");
        Self { root, validator }
    }

    /// The top.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// What a value may be: the branches of a schema, references followed and unions within unions laid flat.
    pub fn branches<'a>(&'a self, schema: &'a Value) -> Vec<&'a Value> {
        if let Some(name) = schema["$ref"].as_str().and_then(|to| to.strip_prefix("#/definitions/")) {
            return self.branches(&self.root["definitions"][name]);
        }
        match schema["anyOf"].as_array() {
            Some(union) => union.iter().flat_map(|branch| self.branches(branch)).collect(),
            None => vec![schema],
        }
    }

    /// What the value of `key` may be in a mapping of this branch.
    pub fn property<'a>(branch: &'a Value, key: &str) -> Option<&'a Value> {
        branch["properties"].get(key).or_else(|| branch.get("additionalProperties").filter(|other| other.is_object()))
    }

    /// Whether `key` has the form that a mapping of this branch wants of its keys.
    pub fn takes_key(branch: &Value, key: &str) -> bool {
        match branch["propertyNames"]["format"].as_str() {
            Some("language") => parses::<Language>(key),
            Some("id") => parses::<Id>(key),
            Some("country") => parses::<crate::model::Country>(key),
            _ => true,
        }
    }

    /// What the value at `path` may be; nothing when the schema does not know the path.
    pub fn at(&self, path: &Path) -> Vec<&Value> {
        let mut branches = self.branches(&self.root);
        for segment in path.segments() {
            branches = branches
                .into_iter()
                .filter_map(|branch| match segment {
                    Segment::Key(key) => Self::property(branch, key),
                    Segment::Index(_) => branch.get("items"),
                })
                .flat_map(|below| self.branches(below))
                .collect();
        }
        branches
    }
}

fn parses<T: FromStr>(text: &str) -> bool {
    text.parse::<T>().is_ok()
}

/// The same schema with fewer ways to say it: no null (an empty value counts as absent), choices as `enum`, no unions
/// of one, no annotations.
fn simplify(mut schema: Value) -> Value {
    let Some(keywords) = schema.as_object_mut() else { return schema };
    keywords.retain(|keyword, _| !matches!(keyword.as_str(), "title" | "description" | "default" | "examples"));
    for keyword in ["properties", "definitions"] {
        for below in
            keywords.get_mut(keyword).and_then(Value::as_object_mut).into_iter().flat_map(|map| map.values_mut())
        {
            *below = simplify(below.take());
        }
    }
    for keyword in ["items", "additionalProperties"] {
        if let Some(below) = keywords.get_mut(keyword) {
            *below = simplify(below.take());
        }
    }
    if let Some(Value::Array(types)) = keywords.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_mut_slice() {
            keywords["type"] = only.take();
        }
    }
    if let Some(Value::Array(choices)) = keywords.remove("oneOf") {
        let words = choices.into_iter().flat_map(|mut choice| match choice["enum"].take() {
            Value::Array(words) => words,
            _ => vec![choice["const"].take()],
        });
        keywords.insert("enum".into(), words.collect());
        keywords.insert("type".into(), "string".into());
    }
    for keyword in ["allOf", "anyOf"] {
        if let Some(Value::Array(branches)) = keywords.remove(keyword) {
            let mut branches: Vec<_> =
                branches.into_iter().filter(|branch| *branch != json!({"type": "null"})).map(simplify).collect();
            if branches.len() == 1 {
                return branches.remove(0);
            }
            keywords.insert(keyword.into(), branches.into());
        }
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `read` and `validate` understand. A model type that makes another keyword must teach it to them first.
    #[test]
    fn schemas_use_only_what_is_understood() {
        for kind in SchemaKind::ALL {
            understood(Shape::of(kind).root());
        }
        fn understood(schema: &Value) {
            let Some(keywords) = schema.as_object() else {
                assert!(schema.is_boolean(), "{schema}");
                return;
            };
            for (keyword, below) in keywords {
                match keyword.as_str() {
                    "$schema" | "$ref" | "required" | "enum" | "minItems" => {}
                    "format" => assert!(
                        [
                            "id",
                            "date",
                            "e-mail",
                            "web-address",
                            "phone",
                            "period",
                            "country",
                            "colour",
                            "language",
                            "site-path",
                        ]
                        .contains(&below.as_str().unwrap()),
                        "{below}"
                    ),
                    "type" => assert!(
                        ["string", "boolean", "integer", "number", "array", "object"]
                            .contains(&below.as_str().unwrap())
                    ),
                    "properties" | "definitions" => below.as_object().unwrap().values().for_each(understood),
                    "items" | "additionalProperties" | "propertyNames" => understood(below),
                    "anyOf" => below.as_array().unwrap().iter().for_each(understood),
                    other => panic!("“{other}” in {schema}"),
                }
            }
        }
    }
}

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
    pub kind: SchemaKind,
    /// The branches of each place of the schema, the top first.
    places: Vec<Vec<Branch>>,
    /// Checks a value against it.
    pub validator: Validator,
}

/// A place of a schema: [`Shape::branches`] tells what a value may be there.
#[derive(Clone, Copy, Debug)]
pub struct Below {
    at: usize,
    /// What is to be done with the value.
    pub treatment: Treatment,
}

/// What is to be done with a value when it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// It is read.
    Read,
    /// It is taken out: an `internal:`.
    Internal,
    /// It is read, and noted: an `allow:`.
    Allow,
}

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Flag,
    Integer,
    Number,
    List,
    Map,
}

/// One of the things that a value may be.
#[derive(Debug)]
pub struct Branch {
    pub kind: Kind,
    /// The form of a text.
    pub format: Option<String>,
    /// The words of which a text must be one; none if it is free.
    pub choices: Vec<String>,
    /// The items of a list.
    pub items: Option<Below>,
    /// What a mapping may have, in the order of the model.
    properties: Vec<(String, Below)>,
    /// What a mapping may have under other keys.
    pub others: Option<Below>,
    /// The form of those keys.
    keys: Option<String>,
}

static SHAPES: LazyLock<BTreeMap<SchemaKind, Shape>> =
    LazyLock::new(|| SchemaKind::ALL.into_iter().map(|kind| (kind, Shape::new(kind))).collect());

impl Shape {
    /// The schema of this kind of file.
    pub fn of(kind: SchemaKind) -> &'static Self {
        &SHAPES[&kind]
    }

    fn new(kind: SchemaKind) -> Self {
        let root = simplified(kind);
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
        Self { kind, places: Places::of(&root), validator }
    }

    /// The top.
    pub fn root() -> Below {
        Below { at: 0, treatment: Treatment::Read }
    }

    /// What a value may be.
    pub fn branches(&self, place: Below) -> &[Branch] {
        &self.places[place.at]
    }

    /// What the value at `path` may be; nothing when the schema does not know the path.
    pub fn at(&self, path: &Path) -> Vec<&Branch> {
        let mut branches: Vec<&Branch> = self.branches(Self::root()).iter().collect();
        for segment in path.segments() {
            branches = branches
                .into_iter()
                .filter_map(|branch| match segment {
                    Segment::Key(key) => branch.property(key),
                    Segment::Index(_) => branch.items,
                })
                .flat_map(|below| self.branches(below))
                .collect();
        }
        branches
    }
}

impl Branch {
    /// The keys that a mapping may have, in the order of the model.
    pub fn properties(&self) -> impl Iterator<Item = (&str, Below)> {
        self.properties.iter().map(|(key, below)| (key.as_str(), *below))
    }

    /// What the value of `key` may be in a mapping.
    pub fn property(&self, key: &str) -> Option<Below> {
        self.properties().find(|(own, _)| *own == key).map(|(_, below)| below).or(self.others)
    }

    /// Whether it is a text by language.
    pub fn is_by_language(&self) -> bool {
        self.keys.as_deref() == Some("language")
    }

    /// Whether `key` has the form that a mapping wants of its keys.
    pub fn takes_key(&self, key: &str) -> bool {
        match self.keys.as_deref() {
            Some("language") => parses::<Language>(key),
            Some("id") => parses::<Id>(key),
            Some("country") => parses::<Country>(key),
            _ => true,
        }
    }
}

/// The places of a schema that is being taken apart.
struct Places<'a> {
    root: &'a Value,
    made: Vec<Vec<Branch>>,
    /// Those of the definitions, which may refer to each other and to themselves.
    named: BTreeMap<&'a str, usize>,
}

impl<'a> Places<'a> {
    fn of(root: &'a Value) -> Vec<Vec<Branch>> {
        let mut places = Self { root, made: Vec::new(), named: BTreeMap::new() };
        places.add(root);
        places.made
    }

    /// The place of a schema.
    fn below(&mut self, schema: &'a Value) -> Below {
        let Some(name) = definition(schema) else {
            return Below { at: self.add(schema), treatment: Treatment::Read };
        };
        let treatment = match name {
            "Internal" => Treatment::Internal,
            "Allow" => Treatment::Allow,
            _ => Treatment::Read,
        };
        let known = self.named.get(name).copied();
        let at = known.unwrap_or_else(|| {
            self.named.insert(name, self.made.len());
            self.add(&self.root["definitions"][name])
        });
        Below { at, treatment }
    }

    fn add(&mut self, schema: &'a Value) -> usize {
        let at = self.made.len();
        self.made.push(Vec::new());
        self.made[at] = flat(self.root, schema).into_iter().filter_map(|branch| self.branch(branch)).collect();
        at
    }

    /// `None` for a schema of anything.
    fn branch(&mut self, schema: &'a Value) -> Option<Branch> {
        let kind = match schema["type"].as_str()? {
            "string" => Kind::Text,
            "boolean" => Kind::Flag,
            "integer" => Kind::Integer,
            "number" => Kind::Number,
            "array" => Kind::List,
            _ => Kind::Map,
        };
        let word = |value: &Value| value.as_str().map(str::to_owned);
        let others = &schema["additionalProperties"];
        let properties = schema["properties"].as_object().into_iter().flatten();
        Some(Branch {
            kind,
            format: word(&schema["format"]),
            choices: schema["enum"].as_array().into_iter().flatten().filter_map(word).collect(),
            items: schema.get("items").map(|items| self.below(items)),
            properties: properties.map(|(key, below)| (key.clone(), self.below(below))).collect(),
            others: others.is_object().then(|| self.below(others)),
            keys: word(&schema["propertyNames"]["format"]),
        })
    }
}

/// The branches of a schema, unions within unions laid flat.
pub(super) fn flat<'a>(root: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    if let Some(name) = definition(schema) {
        return flat(root, &root["definitions"][name]);
    }
    match schema["anyOf"].as_array() {
        Some(union) => union.iter().flat_map(|branch| flat(root, branch)).collect(),
        None => vec![schema],
    }
}

/// The name of the definition that a schema refers to.
fn definition(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/definitions/")
}

/// The schema of a kind of file, in fewer ways to say it.
pub(super) fn simplified(kind: SchemaKind) -> Value {
    simplify(schema(kind))
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
            understood(&simplified(kind));
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

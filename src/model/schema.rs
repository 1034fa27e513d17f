use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::{Controller, Id, Internal, Recipient, Register, Settings, Text};

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
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Site, Self::Controller, Self::Register, Self::Recipients, Self::Vocabulary];

    /// The name on the command line and of the committed copy.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Controller => "controller",
            Self::Register => "register",
            Self::Recipients => "recipients",
            Self::Vocabulary => "vocabulary",
        }
    }
}

/// The JSON Schema (draft 7) of a kind of file, made from the types themselves. Every object may also carry
/// `internal:`, which the types do not have; see [`Internal`].
#[must_use]
pub fn schema(kind: Kind) -> Value {
    let mut generator = SchemaSettings::draft07().into_generator();
    // Named as a definition first, so that `$ref`s to it below hold.
    let internal = generator.subschema_for::<Internal>();
    let root = match kind {
        Kind::Site => generator.into_root_schema_for::<Settings>(),
        Kind::Controller => generator.into_root_schema_for::<Controller>(),
        Kind::Register => generator.into_root_schema_for::<Register>(),
        Kind::Recipients => generator.into_root_schema_for::<BTreeMap<Id, Recipient>>(),
        Kind::Vocabulary => generator.into_root_schema_for::<BTreeMap<Id, Text>>(),
    };
    let mut root = Value::from(root);
    let internal = Value::from(internal);
    allow_internal(&mut root, &internal);
    if let Some(definitions) = root.get_mut("definitions").and_then(Value::as_object_mut) {
        definitions.values_mut().for_each(|definition| allow_internal(definition, &internal));
    }
    root
}

fn allow_internal(schema: &mut Value, internal: &Value) {
    if schema.get("additionalProperties") == Some(&json!(false))
        && let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut)
    {
        properties.insert("internal".into(), internal.clone());
    }
}

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Term, Text};

/// How the data are protected.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Security {
    /// The principles of protection.
    pub principles: Option<Text>,
    /// What is done: words of the vocabulary (`encryption-in-transit`, `access-control`) or own words.
    #[serde(default)]
    pub measures: Vec<Term>,
    /// How the electronic material is protected.
    pub electronic: Option<Text>,
    /// How the material on paper is protected.
    pub manual: Option<Text>,
    /// Who may use the data.
    pub access: Option<Text>,
    /// Where the data are stored.
    pub location: Option<Text>,
    /// How the data are classified.
    pub classification: Option<Classification>,
    /// How the data may be handled.
    #[serde(default)]
    pub handling: Vec<HandlingRule>,
    /// More about the handling rules.
    pub handling_note: Option<Text>,
}

/// The organisation's classes of information, and the class of this register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Classification {
    /// The class of this register: an id of `classes`.
    pub class: Id,
    /// All classes, the most open first.
    #[serde(default)]
    pub classes: Vec<Class>,
    /// More about it.
    pub note: Option<Text>,
}

/// One class of information.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Class {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub name: Option<Text>,
    /// What belongs to it.
    pub description: Option<Text>,
}

/// One rule on handling the data: “Printing” – “allowed on …”.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct HandlingRule {
    /// What is done.
    pub action: Option<Text>,
    /// On which terms.
    pub rule: Option<Text>,
}

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, StatuteReference, Term, Text, Url};

/// What is public and what is secret in the register of an authority (621/1999).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Openness {
    /// The principle: what is public, what is not.
    pub principle: Option<Text>,
    /// Which parts are public or secret.
    #[serde(default)]
    pub parts: Vec<OpennessPart>,
    /// How to ask for information from the register.
    pub requests: Option<Text>,
    /// Which authority or official decides whether information is given (906/2019, section 28(1)(2)).
    pub decided_by: Option<Text>,
    /// The information systems that hold the data, for the document publicity description (906/2019, section 28).
    #[serde(default)]
    pub systems: Vec<InformationSystem>,
}

/// An information system of an authority, as its document publicity description tells it (906/2019, section 28).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct InformationSystem {
    /// What it is called: the name of the service, not of the product.
    pub name: Option<Text>,
    /// The data in it, by group (ids of `data`).
    #[serde(default)]
    pub data: Vec<Id>,
    /// By what documents and data are searched for in it: words of the vocabulary (`name`) or own words.
    #[serde(default)]
    pub search_keys: Vec<Term>,
    /// Whether its data are openly available through a technical interface.
    pub open_interface: Option<bool>,
}

/// One part of the register: “Names of users” – secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OpennessPart {
    /// Which part.
    pub what: Option<Text>,
    /// Whether it is public.
    pub status: OpennessStatus,
    /// The provisions on secrecy.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
}

/// Whether a part of a register is public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OpennessStatus {
    /// Public.
    Public,
    /// Secret.
    Secret,
    /// Public in part.
    PartlySecret,
}

impl OpennessStatus {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Secret => "secret",
            Self::PartlySecret => "partly-secret",
        }
    }
}

/// A part of the register that everybody can see, mostly on the web.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Publication {
    /// What is published and where.
    pub text: Option<Text>,
    /// Which data (ids of `data`).
    #[serde(default)]
    pub data: Vec<Id>,
    /// Which items of them alone, if not whole groups: words of the vocabulary or own words.
    #[serde(default)]
    pub items: Vec<Term>,
    /// The page where it is published.
    pub website: Option<Url>,
    /// What the person can choose: to publish more, or less.
    pub choice: Option<Text>,
    /// The provision that lets or makes it be published.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
}

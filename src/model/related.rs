use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Text, Url};

/// A word that the notice explains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Definition {
    /// The word.
    pub term: Option<Text>,
    /// What it means here.
    pub meaning: Option<Text>,
}

/// A document that belongs to the notice: a balancing test, a form, a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Annex {
    /// What it is.
    pub name: Option<Text>,
    /// The file below `content/static/`: `balancing-test.pdf`.
    pub file: Option<String>,
    /// Where it is on the web, if it is not a file of the site.
    pub website: Option<Url>,
    /// More about it.
    pub note: Option<Text>,
}

/// Another notice, and which of the two holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Related {
    /// A register of this site.
    pub register: Option<Id>,
    /// Its controller, if it is another one.
    pub controller: Option<Id>,
    /// What the other notice is called, if it is not on this site.
    pub name: Option<Text>,
    /// Where it is, if it is not on this site.
    pub website: Option<Url>,
    /// How the two stand to each other.
    pub relation: Option<Relation>,
    /// More about it.
    pub note: Option<Text>,
}

/// How another notice stands to this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// It is worth reading too.
    SeeAlso,
    /// It adds to this one.
    AddsToThis,
    /// This one adds to it.
    AddedToByThis,
    /// Where the two differ, the other one holds.
    Prevails,
    /// Where the two differ, this one holds.
    YieldsToThis,
    /// The data move on to its register.
    DataMoveThere,
    /// Another body keeps the register; its notice tells of it.
    KeptByOther,
}

impl Relation {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SeeAlso => "see-also",
            Self::AddsToThis => "adds-to-this",
            Self::AddedToByThis => "added-to-by-this",
            Self::Prevails => "prevails",
            Self::YieldsToThis => "yields-to-this",
            Self::DataMoveThere => "data-move-there",
            Self::KeptByOther => "kept-by-other",
        }
    }
}

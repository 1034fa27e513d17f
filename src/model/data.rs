use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Term, Text, Url};

/// A group of people in the register: a word of the vocabulary (`customers`), or an own id with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum SubjectGroup {
    /// A word of the vocabulary; it is also the group's id.
    Word(Id),
    /// A group of one's own.
    Own(OwnSubjectGroup),
}

/// A group of people that the vocabulary does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OwnSubjectGroup {
    /// Its id, by which purposes refer to it.
    pub id: Id,
    /// What the group is called.
    pub name: Option<Text>,
}

impl SubjectGroup {
    /// The id by which other parts of the register refer to the group.
    #[must_use]
    pub fn id(&self) -> &Id {
        match self {
            Self::Word(id) => id,
            Self::Own(own) => &own.id,
        }
    }
}

/// A category of personal data (GDPR Art. 14(1)(d)) and what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DataGroup {
    /// Its id, by which purposes, sources, recipients and storage times refer to it.
    pub id: Id,
    /// What the group is called.
    pub name: Option<Text>,
    /// What it holds.
    #[serde(default)]
    pub items: Vec<Term>,
    /// From whom the data come: from the person (`subject`), from elsewhere, or both.
    pub from: Option<Origin>,
    /// The groups of people it concerns; all if empty.
    #[serde(default)]
    pub subjects: Vec<Id>,
    /// More about the group.
    pub note: Option<Text>,
}

/// From whom data are collected: decides between GDPR Art. 13 and 14.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// From the person, also by observing them (C-422/24).
    Subject,
    /// From somebody else.
    Elsewhere,
    /// From both.
    Both,
}

/// A source other than the person (GDPR Art. 14(2)(f)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// The source: a word of the vocabulary (`population-register`) or own words.
    pub name: Option<Term>,
    /// Which data come from there (ids of `data`); all if empty.
    #[serde(default)]
    pub data: Vec<Id>,
    /// Whether anybody can use the source.
    pub public: Option<bool>,
    /// A page about the source.
    pub website: Option<Url>,
    /// When and why.
    pub note: Option<Text>,
}

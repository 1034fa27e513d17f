use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use super::written::Written;
use super::{Id, SpecialCategory, StatuteReference, Term, Text, Url};

/// A group of people in the register: a word of the vocabulary (`customers`), or an own id with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum SubjectGroup {
    /// A word of the vocabulary; it is also the group's id.
    Word(Id),
    /// A group of one's own.
    Own(OwnSubjectGroup),
}

impl<'de> Deserialize<'de> for SubjectGroup {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Written::deserialize(deserializer)?.try_either(|word| word.try_into().map(Self::Word), Self::Own)
    }
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
    /// Of it, what must be given.
    #[serde(default)]
    pub required: Vec<Term>,
    /// Of it, what may be given or not.
    #[serde(default)]
    pub voluntary: Vec<Term>,
    /// Parts of the group, each with items of its own.
    #[serde(default)]
    pub parts: Vec<DataPart>,
    /// Special categories of data in it (GDPR Art. 9(1)).
    #[serde(default)]
    pub special: Vec<SpecialCategory>,
    /// Whether it holds data on criminal convictions and offences (GDPR Art. 10).
    #[serde(default)]
    pub criminal: bool,
    /// From whom the data come: from the person (`subject`), from elsewhere, or both.
    pub from: Option<Origin>,
    /// The groups of people it concerns; all if empty.
    #[serde(default)]
    pub subjects: Vec<Id>,
    /// More about the group.
    pub note: Option<Text>,
}

impl DataGroup {
    /// A group that says nothing yet.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self {
            id,
            name: None,
            items: Vec::new(),
            required: Vec::new(),
            voluntary: Vec::new(),
            parts: Vec::new(),
            special: Vec::new(),
            criminal: false,
            from: None,
            subjects: Vec::new(),
            note: None,
        }
    }
}

/// A part of a group of data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DataPart {
    /// What the part is called.
    pub name: Option<Text>,
    /// What it holds.
    #[serde(default)]
    pub items: Vec<Term>,
    /// Of it, what must be given.
    #[serde(default)]
    pub required: Vec<Term>,
    /// Of it, what may be given or not.
    #[serde(default)]
    pub voluntary: Vec<Term>,
    /// More about the part.
    pub note: Option<Text>,
}

/// From whom data are collected: decides between GDPR Art. 13 and 14.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// From the person, who gives them.
    Subject,
    /// From the person, by observing them: logs, cameras, cookies. Counts as collected from the person (C-422/24).
    Observed,
    /// Inferred by the controller from other data.
    Derived,
    /// Made by the controller itself: assessments, notes, decisions.
    Created,
    /// From somebody else.
    Elsewhere,
    /// From the person and from somebody else.
    Both,
}

impl Origin {
    /// All origins, in the order in which a notice tells them.
    pub const ALL: [Self; 6] =
        [Self::Subject, Self::Observed, Self::Both, Self::Elsewhere, Self::Created, Self::Derived];

    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Observed => "observed",
            Self::Derived => "derived",
            Self::Created => "created",
            Self::Elsewhere => "elsewhere",
            Self::Both => "both",
        }
    }

    /// Whether data come from the person, so that GDPR Art. 13 applies.
    #[must_use]
    pub fn is_from_subject(self) -> bool {
        matches!(self, Self::Subject | Self::Observed | Self::Both)
    }

    /// Whether the person gives data, so that it is to be told whether they must (GDPR Art. 13(2)(e)). What is observed
    /// is collected from the person, but not given.
    #[must_use]
    pub fn is_given(self) -> bool {
        matches!(self, Self::Subject | Self::Both)
    }

    /// Whether data come from somebody else, so that GDPR Art. 14 applies.
    #[must_use]
    pub fn is_from_elsewhere(self) -> bool {
        matches!(self, Self::Elsewhere | Self::Both)
    }
}

/// A source other than the person (GDPR Art. 14(2)(f)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// An id of its own, by which a file that extends another one adds to it.
    pub id: Option<Id>,
    /// The source: a word of the vocabulary (`population-register`) or own words.
    pub name: Option<Term>,
    /// Which data come from there (ids of `data`); all if empty.
    #[serde(default)]
    pub data: Vec<Id>,
    /// Whether anybody can use the source.
    pub public: Option<bool>,
    /// A page about the source.
    pub website: Option<Url>,
    /// For which purposes (ids of `purposes`); for all if empty.
    #[serde(default)]
    pub purposes: Vec<Id>,
    /// The provision on which the data are received.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
    /// When and why.
    pub note: Option<Text>,
}

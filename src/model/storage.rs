use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Period, StatuteReference, Term, Text, Url};

/// How long data are kept, or how that time is decided (GDPR Art. 13(2)(a)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Storage {
    /// An id of its own, by which a file that extends another one changes it.
    pub id: Option<Id>,
    /// The id of one in `shared/storage.yaml`, from which everything is taken that is not said here.
    pub shared: Option<Id>,
    /// What is kept so long, in words, where it is not a whole group of data: “Log of logins”.
    pub what: Option<Text>,
    /// Which data (ids of `data`); all if neither data, purposes nor subjects are given.
    #[serde(default)]
    pub data: Vec<Id>,
    /// For which purposes (ids of `purposes`).
    #[serde(default)]
    pub purposes: Vec<Id>,
    /// Whose data (ids of `subjects`).
    #[serde(default)]
    pub subjects: Vec<Id>,
    /// How long: `6 years`.
    pub period: Option<Period>,
    /// Kept at least so long: `5 years`. Beside a longer `period`, or beside `review`, `criteria` or `plan`: alone it does
    /// not tell how long.
    pub at_least: Option<Period>,
    /// From which event the period runs.
    pub starts: Option<Event>,
    /// How the time is decided, in a sentence, where there is no fixed period.
    pub criteria: Option<Text>,
    /// The statutes that set the time.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
    /// Kept permanently.
    #[serde(default)]
    pub permanent: bool,
    /// The plan that sets the time: an authority's records plan.
    pub plan: Option<RecordsPlan>,
    /// How often it is looked at whether the data are still needed. No promise to erase them then.
    pub review: Option<Period>,
    /// What happens to the data after the time.
    pub afterwards: Option<Afterwards>,
    /// More about storing and erasing.
    pub note: Option<Text>,
}

/// A plan that sets storage times: an authority's records plan (tiedonohjaussuunnitelma, 831/1994, section 8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RecordsPlan {
    /// What it is called.
    pub name: Option<Text>,
    /// Which part of it, which task class: `06.01`.
    pub section: Option<String>,
    /// Where it can be read.
    pub website: Option<Url>,
}

/// What happens to data after the storage time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Afterwards {
    /// They are erased.
    Erased,
    /// They are made anonymous.
    Anonymised,
    /// They are moved to an archive.
    Archived,
}

impl Afterwards {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Erased => "erased",
            Self::Anonymised => "anonymised",
            Self::Archived => "archived",
        }
    }
}

/// The event from which a storage period runs: a word of the vocabulary (`end-of-financial-year`), or own words in the
/// form that follows the period: `{fi: tilauksen toimituksesta, sv: från leveransen, en: from the delivery}`.
pub type Event = Term;

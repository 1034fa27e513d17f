use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Period, StatuteReference, Term, Text};

/// How long data are kept, or how that time is decided (GDPR Art. 13(2)(a)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Storage {
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
    /// More about storing and erasing.
    pub note: Option<Text>,
}

/// The event from which a storage period runs: a word of the vocabulary (`end-of-financial-year`), or own words in the
/// form that follows the period: `{fi: tilauksen toimituksesta, sv: från leveransen, en: from the delivery}`.
pub type Event = Term;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, StatuteReference, Text, Url};

/// A decision made by automated means alone, GDPR Art. 22.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AutomatedDecision {
    /// What is decided.
    pub decision: Option<Text>,
    /// What allows it (GDPR Art. 22(2)).
    pub ground: Option<DecisionGround>,
    /// The statutes that allow it.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
    /// Which data it rests on (ids of `data`).
    #[serde(default)]
    pub data: Vec<Id>,
    /// The logic involved.
    pub logic: Option<Text>,
    /// What the decision means for the person.
    pub consequences: Option<Text>,
    /// How to contest it and have a human look at it (GDPR Art. 22(3)).
    pub contest: Option<Text>,
    /// A page that tells more: an authority's decision to use automated decisions (906/2019, section 28 e).
    pub website: Option<Url>,
}

/// What allows a decision by automated means alone, GDPR Art. 22(2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionGround {
    /// It is necessary for a contract with the person, Art. 22(2)(a).
    Contract,
    /// A statute allows it, Art. 22(2)(b).
    Statute,
    /// The person's explicit consent, Art. 22(2)(c).
    ExplicitConsent,
}

impl DecisionGround {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Contract => "contract",
            Self::Statute => "statute",
            Self::ExplicitConsent => "explicit-consent",
        }
    }
}

/// Profiling that is not a decision by automated means alone (GDPR Art. 4(4)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Profiling {
    /// What is assessed or predicted of the person, and what for.
    pub text: Option<Text>,
    /// The logic involved.
    pub logic: Option<Text>,
    /// What it means for the person.
    pub consequences: Option<Text>,
}

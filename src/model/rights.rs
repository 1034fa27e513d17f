use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{StatuteReference, Text, Url};

/// What adds to the computed rights. It never replaces them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rights {
    /// How to make a request.
    pub requests: Option<Text>,
    /// A page or form for requests.
    pub website: Option<Url>,
    /// How the person's identity is checked.
    pub identity_check: Option<Text>,
    /// More about single rights.
    #[serde(default)]
    pub notes: Vec<RightNote>,
}

/// More about one right: its own procedure, a page, a fee, a restriction with its provision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RightNote {
    /// Which right.
    pub right: Right,
    /// What is said about it: how it is used here.
    pub text: Option<Text>,
    /// A page or form for this right.
    pub website: Option<Url>,
    /// A fee, and when it is asked for (GDPR Art. 12(5)).
    pub fee: Option<Text>,
    /// That the right is restricted or excluded, and why.
    pub restriction: Option<Restriction>,
    /// Provisions on the right as a whole.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
}

impl RightNote {
    /// A note that says nothing yet.
    #[must_use]
    pub fn of(right: Right) -> Self {
        Self { right, text: None, website: None, fee: None, restriction: None, laws: Vec::new() }
    }
}

/// A restriction of a right (GDPR Art. 23; 1050/2018, sections 31–34).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Restriction {
    /// Whether the right is limited or does not exist in this register at all.
    pub kind: RestrictionKind,
    /// Why, and to what extent.
    pub reason: Option<Text>,
    /// The provision that the restriction rests on.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
}

/// How far a restriction goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RestrictionKind {
    /// The right exists, but not in full.
    Limited,
    /// The right does not exist in this register.
    Excluded,
}

/// A right of the data subject, GDPR Art. 7(3) and 15–22.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// Access, Art. 15.
    Access,
    /// Rectification, Art. 16.
    Rectification,
    /// Erasure, Art. 17.
    Erasure,
    /// Restriction, Art. 18.
    Restriction,
    /// Portability, Art. 20.
    Portability,
    /// Objection on grounds of one's own situation, Art. 21(1).
    Objection,
    /// Objection to direct marketing, Art. 21(2).
    MarketingObjection,
    /// Not to be subject to automated decisions, Art. 22.
    AutomatedDecisions,
    /// Withdrawal of consent, Art. 7(3).
    Withdrawal,
}

impl Right {
    /// All rights, in the order in which a notice tells them: Art. 15–22, then 7(3).
    pub const ALL: [Self; 9] = [
        Self::Access,
        Self::Rectification,
        Self::Erasure,
        Self::Restriction,
        Self::Portability,
        Self::Objection,
        Self::MarketingObjection,
        Self::AutomatedDecisions,
        Self::Withdrawal,
    ];
}

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Email, Name, Phone, Text, Url};

/// What the accessibility statement of the site says (306/2019, section 9). A page is made of it in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Accessibility {
    /// How much of the site meets the requirements.
    pub conformance: Conformance,
    /// Who answers for the site, if not `brand: name`.
    pub provider: Option<Name>,
    /// What does not meet the requirements, why, and how to get it otherwise.
    #[serde(default)]
    pub gaps: Vec<Gap>,
    /// How the pages were assessed.
    pub assessed: Option<Assessment>,
    /// Who made the assessment, if somebody else did.
    pub assessor: Option<Name>,
    /// When the statement was drawn up.
    pub created: Option<Date>,
    /// When it was last looked at.
    pub updated: Option<Date>,
    /// Where people tell of what is not accessible. The law wants an electronic way.
    pub feedback: Option<Feedback>,
    /// More of your own.
    pub note: Option<Text>,
}

/// How much of the site meets the requirements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Conformance {
    /// All of it.
    Full,
    /// Most of it; `gaps` tells the rest.
    Partial,
    /// Much of it does not.
    Insufficient,
}

impl Conformance {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partial => "partial",
            Self::Insufficient => "insufficient",
        }
    }
}

/// Something that does not meet the requirements.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Gap {
    /// What it is: “The attached application form”.
    pub what: Option<Text>,
    /// What is wrong with it, and for whom.
    pub problem: Option<Text>,
    /// The success criteria of WCAG that it does not meet: `1.1.1`.
    #[serde(default)]
    pub criteria: Vec<String>,
    /// Why it is not accessible.
    pub reason: Option<GapReason>,
    /// The reason in words.
    pub reason_words: Option<Text>,
    /// How to get the same otherwise.
    pub instead: Option<Text>,
    /// By when it will be mended.
    pub until: Option<Date>,
}

/// Why something is not accessible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GapReason {
    /// It is to be mended.
    NotYet,
    /// It would be a disproportionate burden (306/2019, section 8).
    DisproportionateBurden,
    /// The law does not ask it of this content (306/2019, section 3).
    OutOfScope,
}

impl GapReason {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::DisproportionateBurden => "disproportionate-burden",
            Self::OutOfScope => "out-of-scope",
        }
    }
}

/// How the pages were assessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Assessment {
    /// By the organisation itself.
    Own,
    /// By somebody else.
    Other,
}

impl Assessment {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Other => "other",
        }
    }
}

/// Where people tell of what is not accessible.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Feedback {
    /// E-mail address.
    pub email: Option<Email>,
    /// A form.
    pub website: Option<Url>,
    /// Phone number.
    pub phone: Option<Phone>,
}

impl Accessibility {
    /// Whether it says what the law asks in every case: an electronic way to give feedback (306/2019, section 9). The
    /// rest, which parts are not accessible, only those know who looked.
    #[must_use]
    pub fn has_feedback(&self) -> bool {
        self.feedback.as_ref().is_some_and(|feedback| feedback.email.is_some() || feedback.website.is_some())
    }
}

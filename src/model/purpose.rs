use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Name, Text, Url};

/// What the data are used for, and on which legal basis (GDPR Art. 13(1)(c)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Purpose {
    /// Its id, by which storage times refer to it.
    pub id: Id,
    /// The purpose in a few words: “Delivering orders”.
    pub name: Option<Text>,
    /// More about it, in sentences.
    pub details: Option<Text>,
    /// The legal basis (GDPR Art. 6(1)).
    pub basis: Option<Basis>,
    /// The basis, or more about it, in words.
    pub basis_words: Option<Text>,
    /// Statutes the basis rests on.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
    /// Which interest, and whose, when the basis is `legitimate-interests` (GDPR Art. 13(1)(d)).
    pub legitimate_interest: Option<LegitimateInterest>,
    /// How consent is withdrawn, when the basis is `consent` (GDPR Art. 7(3)).
    pub withdrawal: Option<Text>,
    /// Whether the purpose is direct marketing (GDPR Art. 21(2)).
    pub marketing: Option<Marketing>,
    /// Whether the person must give the data (GDPR Art. 13(2)(e)).
    pub provision: Option<Provision>,
    /// Which data it uses (ids of `data`); all if empty.
    #[serde(default)]
    pub data: Vec<Id>,
    /// Whose data it uses (ids of `subjects`); everybody's if empty.
    #[serde(default)]
    pub subjects: Vec<Id>,
}

/// Legal basis, GDPR Art. 6(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Consent, Art. 6(1)(a).
    Consent,
    /// A contract with the person, or steps before one at the person's request, Art. 6(1)(b).
    Contract,
    /// A legal obligation of the controller, Art. 6(1)(c).
    LegalObligation,
    /// Somebody's vital interests, Art. 6(1)(d).
    VitalInterests,
    /// A task in the public interest or official authority, Art. 6(1)(e).
    PublicTask,
    /// Legitimate interests of the controller or a third party, Art. 6(1)(f). Not for authorities in their tasks.
    LegitimateInterests,
}

impl Basis {
    /// All bases, in the order of Art. 6(1).
    pub const ALL: [Self; 6] = [
        Self::Consent,
        Self::Contract,
        Self::LegalObligation,
        Self::VitalInterests,
        Self::PublicTask,
        Self::LegitimateInterests,
    ];

    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Contract => "contract",
            Self::LegalObligation => "legal-obligation",
            Self::VitalInterests => "vital-interests",
            Self::PublicTask => "public-task",
            Self::LegitimateInterests => "legitimate-interests",
        }
    }
}

/// The interest behind `legitimate-interests`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LegitimateInterest {
    /// What the interest is.
    pub interest: Option<Text>,
    /// Whose it is, if not the controller's.
    pub whose: Option<Text>,
    /// Where the balancing of interests can be read, or how to ask for it.
    pub balancing: Option<Text>,
}

/// Kind of direct marketing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Marketing {
    /// By post, by phone call, or in a form that is not told.
    Direct,
    /// By e-mail, text message and the like (917/2014, section 200).
    Electronic,
}

/// Whether giving the data is required, GDPR Art. 13(2)(e).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Provision {
    /// On which ground, if any.
    pub kind: ProvisionKind,
    /// What follows if the data are not given.
    pub consequences: Option<Text>,
}

/// On which ground giving the data is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProvisionKind {
    /// A statute requires it.
    Statutory,
    /// A contract requires it.
    Contractual,
    /// A contract cannot be made without it.
    Precondition,
    /// It is voluntary.
    Voluntary,
}

impl ProvisionKind {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Statutory => "statutory",
            Self::Contractual => "contractual",
            Self::Precondition => "precondition",
            Self::Voluntary => "voluntary",
        }
    }
}

/// A reference to a statute: a known act (`act: accounting-act`) or a name of one's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct StatuteReference {
    /// An act that seloste knows: `accounting-act`.
    pub act: Option<Id>,
    /// The act's name, if seloste does not know it.
    pub name: Option<Name>,
    /// Its number: `1336/1997`.
    pub number: Option<String>,
    /// Section, with the chapter before a colon: `10`, `2:10`.
    pub section: Option<String>,
    /// Where it can be read.
    pub website: Option<Url>,
}

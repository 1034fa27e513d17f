use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{StatuteReference, Text, Url};

/// A special category of personal data, GDPR Art. 9(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SpecialCategory {
    /// Racial or ethnic origin.
    EthnicOrigin,
    /// Political opinions.
    PoliticalOpinions,
    /// Religious or philosophical beliefs.
    Religion,
    /// Trade union membership.
    TradeUnion,
    /// Genetic data.
    Genetic,
    /// Biometric data that identify a person.
    Biometric,
    /// Data on health.
    Health,
    /// Sex life or sexual orientation.
    SexLife,
}

impl SpecialCategory {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::EthnicOrigin => "ethnic-origin",
            Self::PoliticalOpinions => "political-opinions",
            Self::Religion => "religion",
            Self::TradeUnion => "trade-union",
            Self::Genetic => "genetic",
            Self::Biometric => "biometric",
            Self::Health => "health",
            Self::SexLife => "sex-life",
        }
    }
}

/// What allows special categories of data to be used for a purpose, GDPR Art. 9(2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SpecialCondition {
    /// Explicit consent, Art. 9(2)(a).
    ExplicitConsent,
    /// Obligations and rights in employment, social security and social protection law, Art. 9(2)(b).
    EmploymentAndSocialLaw,
    /// Vital interests of somebody who cannot consent, Art. 9(2)(c).
    VitalInterests,
    /// Members of a political, philosophical, religious or trade-union body, Art. 9(2)(d).
    Members,
    /// Data that the person has made public, Art. 9(2)(e).
    MadePublic,
    /// Legal claims, Art. 9(2)(f).
    LegalClaims,
    /// Substantial public interest on the basis of law, Art. 9(2)(g); 1050/2018, section 6.
    SubstantialPublicInterest,
    /// Health care and social services, Art. 9(2)(h).
    HealthAndSocialCare,
    /// Public health, Art. 9(2)(i).
    PublicHealth,
    /// Archiving, research and statistics, Art. 9(2)(j).
    ArchivingAndResearch,
}

impl SpecialCondition {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ExplicitConsent => "explicit-consent",
            Self::EmploymentAndSocialLaw => "employment-and-social-law",
            Self::VitalInterests => "vital-interests",
            Self::Members => "members",
            Self::MadePublic => "made-public",
            Self::LegalClaims => "legal-claims",
            Self::SubstantialPublicInterest => "substantial-public-interest",
            Self::HealthAndSocialCare => "health-and-social-care",
            Self::PublicHealth => "public-health",
            Self::ArchivingAndResearch => "archiving-and-research",
        }
    }
}

/// What allows data on criminal convictions and offences to be used, GDPR Art. 10; 1050/2018, section 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CriminalCondition {
    /// Under the control of official authority, GDPR Art. 10.
    OfficialAuthority,
    /// Legal claims, 1050/2018, section 7(1)(1).
    LegalClaims,
    /// A duty or task laid down in an act, 1050/2018, sections 7(1)(2) and 6(1)(2).
    Statute,
    /// An insurer's handling of claims, 1050/2018, sections 7(1)(2) and 6(1)(1).
    Insurance,
    /// Scientific or historical research, or statistics, 1050/2018, sections 7(1)(2) and 6(1)(7).
    Research,
}

impl CriminalCondition {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OfficialAuthority => "official-authority",
            Self::LegalClaims => "legal-claims",
            Self::Statute => "statute",
            Self::Insurance => "insurance",
            Self::Research => "research",
        }
    }
}

/// Why personal identity codes are used (1050/2018, section 29).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct IdentityCode {
    /// What allows it.
    pub ground: IdentityCodeGround,
    /// What people must be told apart for, and how the code is used: asked for, but not stored.
    pub text: Option<Text>,
    /// The statutes that allow it.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
}

/// What allows the use of personal identity codes, 1050/2018, section 29.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IdentityCodeGround {
    /// The person's consent.
    Consent,
    /// A provision of an act.
    Statute,
    /// Telling people apart is important for a task laid down in an act.
    StatutoryTask,
    /// Telling people apart is important for the rights and duties of the person or the controller.
    RightsAndDuties,
    /// Telling people apart is important for research or statistics.
    Research,
    /// Credit, debt collection, insurance, payment services, renting, credit data, health care, social services,
    /// employment and the like.
    Sector,
}

impl IdentityCodeGround {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Statute => "statute",
            Self::StatutoryTask => "statutory-task",
            Self::RightsAndDuties => "rights-and-duties",
            Self::Research => "research",
            Self::Sector => "sector",
        }
    }
}

/// How the register treats children.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Children {
    /// Whose consent is asked for, and how it is checked, when a service of the information society is offered to a
    /// child (GDPR Art. 8; in Finland under the age of 13, 1050/2018, section 5).
    pub consent: Option<Text>,
    /// Who acts for the child, and what a child may decide.
    pub guardians: Option<Text>,
    /// A notice in words that a child understands (GDPR Art. 12(1)).
    pub website: Option<Url>,
    /// More about it.
    pub note: Option<Text>,
}

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Address, Contact, Email, Id, Language, Name, NoneOr, Phone, Text, Url};

/// Who decides why and how the personal data are used: the controller (GDPR Art. 4(7)). One `controller.yaml` in each
/// controller's folder; the folder's name is its id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Controller {
    /// Official name (GDPR Art. 13(1)(a)).
    pub name: Option<Name>,
    /// More about the name, in brackets after it: a group, an auxiliary name.
    pub name_note: Option<Text>,
    /// What kind of body it is. Decides which supervisory authority and which rules apply.
    pub kind: Option<ControllerKind>,
    /// Business ID: `1234567-1`.
    pub business_id: Option<Name>,
    /// Postal address.
    pub address: Option<Address>,
    /// Where to visit, if not at the postal address.
    pub visiting_address: Option<Address>,
    /// E-mail address.
    pub email: Option<Email>,
    /// Phone number.
    pub phone: Option<Phone>,
    /// Website.
    pub website: Option<Url>,
    /// When somebody answers: “weekdays 9–15”.
    pub hours: Option<Text>,
    /// More about how to reach it: that the phone number is the switchboard's.
    pub note: Option<Text>,
    /// The municipality itself, or the members of a joint authority or county, by their Finnish or Swedish names:
    /// `[Espoo]`. Which languages it must serve the public in follows from them (Language Act 423/2003, section 6).
    #[serde(default)]
    pub municipalities: Vec<String>,
    /// Languages in which it must serve the public, where that does not follow from its kind and its municipalities
    /// (Language Act 423/2003, Sámi Language Act 1086/2003): `[fi, sv]`.
    #[serde(default)]
    pub language_duty: Vec<Language>,
    /// The data protection officer's contact details (GDPR Art. 13(1)(b)), or `none`.
    pub dpo: Option<NoneOr<Contact>>,
    /// More about the data protection officer: that several bodies share one, or why there is none.
    pub dpo_note: Option<Text>,
    /// The representative in the EU of a controller established outside it (GDPR Art. 27).
    pub representative: Option<Contact>,
    /// Contacts that serve all of its registers.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Pages that tell of several registers at once. Each register keeps its own page besides.
    #[serde(default)]
    pub pages: Vec<JointPage>,
}

/// A page that tells of several registers at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct JointPage {
    /// Its id, part of its address.
    pub id: Id,
    /// What it is called.
    pub name: Option<Text>,
    /// First words.
    pub introduction: Option<Text>,
    /// The registers on it, in order.
    #[serde(default)]
    pub registers: Vec<Id>,
}

/// What kind of body a controller is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ControllerKind {
    /// A company, a cooperative, a private trader.
    Company,
    /// An association.
    Association,
    /// A foundation.
    Foundation,
    /// A natural person.
    Person,
    /// An authority of the state.
    StateAuthority,
    /// A municipality.
    Municipality,
    /// A joint municipal authority.
    JointMunicipalAuthority,
    /// A wellbeing services county, or the joint authority of several.
    WellbeingServicesCounty,
    /// Another body of public law: an institution, a fund, a body that uses public power.
    PublicBody,
    /// A university or a university of applied sciences.
    University,
    /// A parish.
    Parish,
    /// The government of Åland, an authority under it, or a municipality on Åland.
    AlandAuthority,
}

impl ControllerKind {
    /// All kinds, private bodies first.
    pub const ALL: [Self; 12] = [
        Self::Company,
        Self::Association,
        Self::Foundation,
        Self::Person,
        Self::StateAuthority,
        Self::Municipality,
        Self::JointMunicipalAuthority,
        Self::WellbeingServicesCounty,
        Self::PublicBody,
        Self::University,
        Self::Parish,
        Self::AlandAuthority,
    ];

    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Association => "association",
            Self::Foundation => "foundation",
            Self::Person => "person",
            Self::StateAuthority => "state-authority",
            Self::Municipality => "municipality",
            Self::JointMunicipalAuthority => "joint-municipal-authority",
            Self::WellbeingServicesCounty => "wellbeing-services-county",
            Self::PublicBody => "public-body",
            Self::University => "university",
            Self::Parish => "parish",
            Self::AlandAuthority => "aland-authority",
        }
    }
}

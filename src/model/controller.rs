use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Address, Contact, Email, Name, NoneOr, Phone, Text, Url};

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
    /// E-mail address.
    pub email: Option<Email>,
    /// Phone number.
    pub phone: Option<Phone>,
    /// Website.
    pub website: Option<Url>,
    /// The data protection officer's contact details (GDPR Art. 13(1)(b)), or `none`.
    pub dpo: Option<NoneOr<Contact>>,
    /// The representative in the EU of a controller established outside it (GDPR Art. 27).
    pub representative: Option<Contact>,
    /// Contacts that serve all of its registers.
    #[serde(default)]
    pub contacts: Vec<Contact>,
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
    /// A wellbeing services county.
    WellbeingServicesCounty,
    /// A university or a university of applied sciences.
    University,
    /// A parish.
    Parish,
    /// The government of Åland, an authority under it, or a municipality on Åland.
    AlandAuthority,
}

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Address, Contact, Date, Email, Id, Name, Phone, Text, Url};

/// Controllers that decide together why and how the data are used (GDPR Art. 26). The controller in whose folder the
/// register stands is one of them without being listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Joint {
    /// The other controllers.
    #[serde(default)]
    pub controllers: Vec<JointController>,
    /// What this controller answers for.
    pub duties: Option<Text>,
    /// The essence of the arrangement (GDPR Art. 26(2)).
    pub essence: Option<Text>,
    /// The contact point for people in the register (GDPR Art. 26(1)).
    pub contact_point: Option<Contact>,
}

/// Another controller of the same register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct JointController {
    /// Its id: that of a controller of this site, whose details are then taken from there, or one of its own.
    pub id: Id,
    /// Official name.
    pub name: Option<Name>,
    /// Business ID.
    pub business_id: Option<Name>,
    /// Postal address.
    pub address: Option<Address>,
    /// E-mail address.
    pub email: Option<Email>,
    /// Phone number.
    pub phone: Option<Phone>,
    /// Website, or its own privacy notice.
    pub website: Option<Url>,
    /// Whom to ask there.
    pub contact: Option<Contact>,
    /// Its data protection officer.
    pub dpo: Option<Contact>,
    /// What it answers for.
    pub duties: Option<Text>,
    /// From when it is a controller of the register.
    pub from: Option<Date>,
    /// Until when.
    pub until: Option<Date>,
    /// For which purposes alone it is a controller (ids of `purposes`); for all if empty.
    #[serde(default)]
    pub purposes: Vec<Id>,
}

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Country, Email, Name, Phone, Text, Url};

/// Somebody to turn to: a person, a role or a desk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Contact {
    /// What the contact is for. Without it: the contact person for matters of the register.
    pub role: Option<ContactRole>,
    /// Name of the person, role or desk.
    pub name: Option<Name>,
    /// E-mail address.
    pub email: Option<Email>,
    /// Phone number.
    pub phone: Option<Phone>,
    /// Postal address.
    pub address: Option<Address>,
    /// A page or form on the web.
    pub website: Option<Url>,
    /// Opening hours and other advice.
    pub note: Option<Text>,
}

impl Contact {
    /// Whether it tells a way to reach somebody: post, e-mail, phone or a web page.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        self.email.is_some() || self.phone.is_some() || self.address.is_some() || self.website.is_some()
    }
}

/// What a [`Contact`] is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ContactRole {
    /// Answers questions about the register.
    ContactPerson,
    /// Is responsible for the register in the organisation.
    ResponsiblePerson,
    /// Takes care of the register's content.
    RegisterManager,
    /// Serves customers.
    CustomerService,
}

/// A postal address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Address {
    /// Street and number, or post-office box.
    pub street: Option<Name>,
    /// Postal code: `00100`.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<Name>,
    /// Country, if it is not Finland.
    pub country: Option<Country>,
}

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
    /// Title of the person, or the unit: “Director of library services”.
    pub title: Option<Text>,
    /// E-mail address.
    pub email: Option<Email>,
    /// Phone number.
    pub phone: Option<Phone>,
    /// Postal address.
    pub address: Option<Address>,
    /// Where to visit, if not at the postal address.
    pub visiting_address: Option<Address>,
    /// A page or form on the web.
    pub website: Option<Url>,
    /// When somebody answers: “weekdays 9–15”.
    pub hours: Option<Text>,
    /// Other advice.
    pub note: Option<Text>,
}

impl Contact {
    /// Whether it tells a way to reach somebody: post, a place to visit, e-mail, phone or a web page.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        self.email.is_some()
            || self.phone.is_some()
            || self.address.is_some()
            || self.visiting_address.is_some()
            || self.website.is_some()
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
    /// Answers questions about data protection.
    DataProtection,
    /// Takes requests that concern the rights of the people in the register.
    RightsRequests,
    /// Answers for the project, in research and development.
    ProjectContact,
    /// Leads the research.
    ResponsibleResearcher,
    /// The registry office of an authority.
    RegistryOffice,
    /// Answers questions about information security.
    InformationSecurity,
    /// Gives technical support.
    TechnicalSupport,
    /// Stands in for the contact person.
    Substitute,
}

impl ContactRole {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ContactPerson => "contact-person",
            Self::ResponsiblePerson => "responsible-person",
            Self::RegisterManager => "register-manager",
            Self::CustomerService => "customer-service",
            Self::DataProtection => "data-protection",
            Self::RightsRequests => "rights-requests",
            Self::ProjectContact => "project-contact",
            Self::ResponsibleResearcher => "responsible-researcher",
            Self::RegistryOffice => "registry-office",
            Self::InformationSecurity => "information-security",
            Self::TechnicalSupport => "technical-support",
            Self::Substitute => "substitute",
        }
    }
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Address {
    /// Through whom post is delivered: “c/o Example Offices”, without the “c/o”.
    pub care_of: Option<Name>,
    /// Street and number, or post-office box.
    pub street: Option<Name>,
    /// Postal code: `00100`.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<Name>,
    /// Country, if it is not Finland.
    pub country: Option<Country>,
}

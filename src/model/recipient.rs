use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Country, Date, Id, Name, Text, Url};

/// One recipient of a register: the id of one in `shared/recipients.yaml`, or one described here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum RecipientEntry {
    /// The id of a shared recipient.
    Shared(Id),
    /// A recipient of this register alone.
    Own(Box<Recipient>),
}

/// Somebody who receives the data (GDPR Art. 4(9), 13(1)(e)): a processor, an authority, another controller.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Recipient {
    /// Name, if the notice names it.
    pub name: Option<Name>,
    /// The kind of recipient, with its line of business: “Accounting firms in Finland”.
    pub category: Option<Text>,
    /// In which role it uses the data.
    pub role: Option<RecipientRole>,
    /// What it receives the data for.
    pub purpose: Option<Text>,
    /// Data are given only on this condition. Begins with its own “if …” or “when …”.
    pub condition: Option<Text>,
    /// Which data it receives (ids of `data`); all if empty.
    #[serde(default)]
    pub data: Vec<Id>,
    /// Where it uses the data.
    pub country: Option<Country>,
    /// What protects the data outside the EU and EEA.
    pub safeguard: Option<Safeguard>,
    /// Its website or privacy notice.
    pub website: Option<Url>,
}

/// In which role a recipient uses the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RecipientRole {
    /// For the controller and on its instructions (GDPR Art. 4(8)).
    Processor,
    /// For purposes of its own.
    Controller,
    /// An authority in its tasks.
    Authority,
}

/// A transfer outside the EU and EEA that `recipients` does not already tell (GDPR Art. 13(1)(f)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Transfer {
    /// Where to.
    pub country: Option<Country>,
    /// To whom.
    pub recipient: Option<Name>,
    /// Data are transferred only on this condition. Begins with its own “if …” or “when …”.
    pub condition: Option<Text>,
    /// What protects the data there.
    pub safeguard: Option<Safeguard>,
}

/// What protects data outside the EU and EEA, and how to see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Safeguard {
    /// On what the transfer rests.
    pub mechanism: Mechanism,
    /// The document: “Standard contractual clauses, module 2”.
    pub document: Option<Text>,
    /// Date of the document.
    pub date: Option<Date>,
    /// How to get a copy, or where it can be read.
    pub copy: Option<Text>,
}

/// On what a transfer rests, GDPR Art. 45–49.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mechanism {
    /// The Commission's decision that the country protects data well enough, Art. 45.
    AdequacyDecision,
    /// The recipient is on the list of the EU–US Data Privacy Framework, Art. 45.
    DataPrivacyFramework,
    /// A binding instrument between public bodies, Art. 46(2)(a).
    PublicBodyInstrument,
    /// Binding corporate rules, Art. 46(2)(b) and 47.
    BindingCorporateRules,
    /// The Commission's standard contractual clauses, Art. 46(2)(c).
    StandardContractualClauses,
    /// Clauses adopted by a supervisory authority, Art. 46(2)(d).
    AuthorityClauses,
    /// A code of conduct, Art. 46(2)(e).
    CodeOfConduct,
    /// A certification, Art. 46(2)(f).
    Certification,
    /// Clauses authorised case by case, Art. 46(3)(a).
    AdHocClauses,
    /// An administrative arrangement between public bodies, Art. 46(3)(b).
    AdministrativeArrangement,
    /// Explicit consent after being told of the risks, Art. 49(1)(a).
    ExplicitConsent,
    /// A contract with the person, Art. 49(1)(b).
    ContractWithPerson,
    /// A contract in the person's interest, Art. 49(1)(c).
    ContractForPerson,
    /// Important reasons of public interest, Art. 49(1)(d).
    PublicInterest,
    /// Legal claims, Art. 49(1)(e).
    LegalClaims,
    /// Vital interests, Art. 49(1)(f).
    VitalInterests,
    /// A public register, Art. 49(1)(g).
    PublicRegister,
    /// Compelling legitimate interests, Art. 49(1), second subparagraph.
    CompellingInterests,
}

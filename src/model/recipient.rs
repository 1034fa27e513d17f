use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use super::written::Written;
use super::{Country, Date, Id, Name, OneOrMany, StatuteReference, Term, Text, Url};

/// One recipient of a register: the id of one in `shared/recipients.yaml`, or one described here.
///
/// `load` puts what is shared in the place of its id, so that later stages see only [`RecipientEntry::Own`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum RecipientEntry {
    /// The id of a shared recipient.
    Shared(Id),
    /// A recipient of this register alone.
    Own(Box<Recipient>),
}

impl<'de> Deserialize<'de> for RecipientEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Written::deserialize(deserializer)?.try_either(|id| id.try_into().map(Self::Shared), Self::Own)
    }
}

impl RecipientEntry {
    /// The recipient; `None` for the id of a shared one that is not there.
    #[must_use]
    pub fn own(&self) -> Option<&Recipient> {
        match self {
            Self::Own(own) => Some(own),
            Self::Shared(_) => None,
        }
    }
}

/// Somebody who receives the data (GDPR Art. 4(9), 13(1)(e)): a processor, an authority, another controller.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Recipient {
    /// An id of its own, by which a file that extends another one adds to it.
    pub id: Option<Id>,
    /// The id of one in `shared/recipients.yaml`, from which everything is taken that is not said here.
    pub shared: Option<Id>,
    /// Name, if the notice names it.
    pub name: Option<Name>,
    /// The kind of recipient, with its line of business: “Accounting firms in Finland”.
    pub category: Option<Text>,
    /// In which role it uses the data.
    pub role: Option<RecipientRole>,
    /// What it receives the data for.
    pub purpose: Option<Text>,
    /// What it also does with the data for purposes of its own, when it is processor and controller at once.
    pub own_purposes: Option<Text>,
    /// Data are given only on this condition. Begins with its own “if …” or “when …”.
    pub condition: Option<Text>,
    /// Data are given only if the person consents.
    #[serde(default)]
    pub consent: bool,
    /// Data are given now and then, in single cases, not regularly.
    #[serde(default)]
    pub occasional: bool,
    /// The provisions on which the data are given.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
    /// Which data it receives (ids of `data`); all if neither they nor items are given.
    #[serde(default)]
    pub data: Vec<Id>,
    /// Which items of them alone, if not whole groups: words of the vocabulary or own words.
    #[serde(default)]
    pub items: Vec<Term>,
    /// For which of the register's purposes (ids of `purposes`); for all if empty.
    #[serde(default)]
    pub purposes: Vec<Id>,
    /// Where it uses the data: one country or several.
    pub country: Option<OneOrMany<Country>>,
    /// Where the data are, in words: the place of the servers, of the copies.
    pub location: Option<Text>,
    /// Processors that it uses in turn (GDPR Art. 28(2)).
    #[serde(default)]
    pub sub_processors: Vec<SubProcessor>,
    /// What protects the data outside the EU and EEA.
    pub safeguard: Option<Safeguard>,
    /// Its website or privacy notice.
    pub website: Option<Url>,
    /// More about it.
    pub note: Option<Text>,
}

/// A processor that another processor uses (GDPR Art. 28(2) and (4)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SubProcessor {
    /// Name, if the notice names it.
    pub name: Option<Name>,
    /// What kind of processor it is.
    pub category: Option<Text>,
    /// What it does.
    pub purpose: Option<Text>,
    /// Where it uses the data.
    pub country: Option<OneOrMany<Country>>,
    /// What protects the data outside the EU and EEA.
    pub safeguard: Option<Safeguard>,
}

/// In which role a recipient uses the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RecipientRole {
    /// For the controller and on its instructions (GDPR Art. 4(8)).
    Processor,
    /// For purposes of its own.
    Controller,
    /// Processor for some tasks and controller for purposes of its own.
    ProcessorAndController,
    /// A joint controller (GDPR Art. 26).
    JointController,
    /// Another unit of the same controller, for tasks of its own.
    OwnUnit,
    /// An authority in its tasks.
    Authority,
}

impl RecipientRole {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Processor => "processor",
            Self::Controller => "controller",
            Self::ProcessorAndController => "processor-and-controller",
            Self::JointController => "joint-controller",
            Self::OwnUnit => "own-unit",
            Self::Authority => "authority",
        }
    }
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
    /// On what it rests where that does not hold: the clauses, if the recipient leaves the list.
    pub otherwise: Option<Mechanism>,
    /// The document: “Standard contractual clauses, module 2”.
    pub document: Option<Text>,
    /// Date of the document.
    pub date: Option<Date>,
    /// The compelling legitimate interest, when the transfer rests on one (GDPR Art. 49(1), second subparagraph).
    pub interest: Option<Text>,
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

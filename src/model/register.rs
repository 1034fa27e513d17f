use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Contact, DataGroup, Date, Id, NoneOr, Purpose, RecipientEntry, Source, StatuteReference, Storage, SubjectGroup,
    Text, Transfer,
};

/// One register of people, or one processing activity: what its privacy notice states. The file's name is its id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Register {
    /// What the register is called.
    pub name: Option<Text>,
    /// Not ready: kept out of `build`, shown by `build --draft`.
    #[serde(default)]
    pub draft: bool,
    /// Version of the notice: `1.0`.
    pub version: Option<String>,
    /// Date of the latest change of the notice.
    pub updated: Option<Date>,
    /// Earlier changes, the newest first.
    #[serde(default)]
    pub changes: Vec<Change>,
    /// Own words before everything else: what the notice is about.
    pub introduction: Option<Text>,
    /// Who answers questions about this register.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Whose data the register holds (GDPR Art. 30(1)(c)).
    #[serde(default)]
    pub subjects: Vec<SubjectGroup>,
    /// What the data are used for (GDPR Art. 13(1)(c)).
    #[serde(default)]
    pub purposes: Vec<Purpose>,
    /// More about the purposes together.
    pub purposes_note: Option<Text>,
    /// What data the register holds (GDPR Art. 14(1)(d)).
    #[serde(default)]
    pub data: Vec<DataGroup>,
    /// More about the data together.
    pub data_note: Option<Text>,
    /// Whether the data are in electronic form, on paper or both: portability depends on it (GDPR Art. 20).
    pub material: Option<Material>,
    /// Where the data come from, other than the person (GDPR Art. 14(2)(f)).
    #[serde(default)]
    pub sources: Vec<Source>,
    /// How and when data are collected.
    pub collection: Option<Text>,
    /// Who receives the data (GDPR Art. 13(1)(e)), or `none`.
    pub recipients: Option<NoneOr<Vec<RecipientEntry>>>,
    /// More about recipients.
    pub recipients_note: Option<Text>,
    /// Transfers outside the EU and EEA (GDPR Art. 13(1)(f)), or `none`. Recipients outside the EEA are told without
    /// being listed again here.
    pub transfers: Option<NoneOr<Vec<Transfer>>>,
    /// How long data are kept (GDPR Art. 13(2)(a)).
    #[serde(default)]
    pub storage: Vec<Storage>,
    /// Decisions made by automated means alone (GDPR Art. 13(2)(f), 22), or `none`.
    pub automated_decisions: Option<NoneOr<Vec<AutomatedDecision>>>,
    /// Profiling that is not such a decision, in words; or `none`.
    pub profiling: Option<NoneOr<Text>>,
    /// More about the rights of the people in the register. Which rights they have is computed.
    pub rights: Option<Rights>,
    /// How the data are protected, as told to the public.
    pub security: Option<Security>,
    /// The controller's own role as a processor for its customers, in words.
    pub processor_role: Option<Text>,
    /// Sections of one's own, after the sections of the law.
    #[serde(default)]
    pub sections: Vec<FreeSection>,
}

/// In which form the data are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Material {
    /// In information systems.
    Electronic,
    /// On paper.
    Paper,
    /// Both.
    Both,
}

/// An earlier change of the notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Change {
    /// Version that the change made.
    pub version: Option<String>,
    /// When.
    pub date: Date,
    /// What changed and why.
    pub note: Option<Text>,
}

/// A decision made by automated means alone, GDPR Art. 22.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AutomatedDecision {
    /// What is decided.
    pub decision: Option<Text>,
    /// The logic involved.
    pub logic: Option<Text>,
    /// What the decision means for the person.
    pub consequences: Option<Text>,
    /// How to contest it and have a human look at it (GDPR Art. 22(3)).
    pub contest: Option<Text>,
}

/// What adds to the computed rights. It never replaces them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rights {
    /// How to make a request.
    pub requests: Option<Text>,
    /// More about single rights.
    #[serde(default)]
    pub notes: Vec<RightNote>,
}

/// More about one right: its own procedure, a page, a restriction with its provision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RightNote {
    /// Which right.
    pub right: Right,
    /// What is said about it.
    pub text: Option<Text>,
    /// The provision that a restriction rests on.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
}

/// A right of the data subject, GDPR Art. 7(3) and 15–22.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// Access, Art. 15.
    Access,
    /// Rectification, Art. 16.
    Rectification,
    /// Erasure, Art. 17.
    Erasure,
    /// Restriction, Art. 18.
    Restriction,
    /// Portability, Art. 20.
    Portability,
    /// Objection on grounds of one's own situation, Art. 21(1).
    Objection,
    /// Objection to direct marketing, Art. 21(2).
    MarketingObjection,
    /// Not to be subject to automated decisions, Art. 22.
    AutomatedDecisions,
    /// Withdrawal of consent, Art. 7(3).
    Withdrawal,
}

/// How the data are protected.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Security {
    /// The principles of protection.
    pub principles: Option<Text>,
    /// Who may use the data.
    pub access: Option<Text>,
    /// Where the data are stored.
    pub location: Option<Text>,
    /// How the data are classified.
    pub classification: Option<Classification>,
    /// How the data may be handled.
    #[serde(default)]
    pub handling: Vec<HandlingRule>,
    /// More about the handling rules.
    pub handling_note: Option<Text>,
}

/// The organisation's classes of information, and the class of this register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Classification {
    /// The class of this register: an id of `classes`.
    pub class: Id,
    /// All classes, the most open first.
    #[serde(default)]
    pub classes: Vec<Class>,
    /// More about it.
    pub note: Option<Text>,
}

/// One class of information.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Class {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub name: Option<Text>,
    /// What belongs to it.
    pub description: Option<Text>,
}

/// One rule on handling the data: “Printing” – “allowed on …”.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct HandlingRule {
    /// What is done.
    pub action: Option<Text>,
    /// On which terms.
    pub rule: Option<Text>,
}

/// A section of one's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FreeSection {
    /// Its id, part of its address on the page.
    pub id: Id,
    /// Its heading.
    pub heading: Option<Text>,
    /// What it says.
    pub text: Option<Text>,
}

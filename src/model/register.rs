use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Address, Annex, AutomatedDecision, Children, Contact, Cookies, DataGroup, Date, Definition, Email, Id,
    IdentityCode, Joint, Language, Name, NoneOr, Openness, Phone, Profiling, Publication, Purpose, Recipient,
    RecipientEntry, Related, Research, Rights, Security, SitePath, Source, Storage, SubjectGroup, Term, Text, Transfer,
    Url,
};

/// One register of people, or one processing activity: what its privacy notice states. The file's name is its id.
///
/// The same keys may stand in `defaults.yaml` of a folder, for all registers in and below it, and in
/// `shared/registers/<id>.yaml`, for registers that say `extends: <id>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Register {
    /// What the register is called.
    pub name: Option<Text>,
    /// The id of a file in `shared/registers/` from which everything is taken that is not said here. Entries with an
    /// id are added to those of the same id.
    pub extends: Option<Id>,
    /// Languages in which the notice is published, if not in all of the site's.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// Languages in which the service itself is offered, for the check that the notice is there in them too.
    #[serde(default)]
    pub service_languages: Vec<Language>,
    /// Not ready: kept out of `build`, shown by `build --draft`.
    #[serde(default)]
    pub draft: bool,
    /// Earlier addresses of the notice below the language, which lead to it: `old-company/customers`.
    #[serde(default)]
    pub aliases: Vec<SitePath>,
    /// Further duties that the notice is to be held against, which do not follow from its facts.
    #[serde(default)]
    pub profiles: Vec<DeclaredProfile>,
    /// How the notice is arranged.
    #[serde(default)]
    pub arrangement: Arrangement,
    /// Version of the notice: `1.0`.
    pub version: Option<String>,
    /// Date when the notice was first drawn up.
    pub created: Option<Date>,
    /// Date of the latest change of the notice.
    pub updated: Option<Date>,
    /// Date when the notice was last found to be right.
    pub reviewed: Option<Date>,
    /// Date by which it will be looked at again.
    pub next_review: Option<Date>,
    /// From when the notice holds.
    pub valid_from: Option<Date>,
    /// Until when it holds.
    pub valid_until: Option<Date>,
    /// Earlier changes, the newest first.
    #[serde(default)]
    pub changes: Vec<Change>,
    /// Own words before everything else: what the notice is about, whom it concerns, where it ends.
    pub introduction: Option<Text>,
    /// Words that the notice explains.
    #[serde(default)]
    pub definitions: Vec<Definition>,
    /// The unit or service of the controller that keeps the register.
    pub unit: Option<Unit>,
    /// Who answers questions about this register.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Controllers that keep the register together (GDPR Art. 26).
    pub joint: Option<Joint>,
    /// Whose data the register holds (GDPR Art. 30(1)(c)).
    #[serde(default)]
    pub subjects: Vec<SubjectGroup>,
    /// More about the people: who counts as one, who does not.
    pub subjects_note: Option<Text>,
    /// How the register treats children.
    pub children: Option<Children>,
    /// What the data are used for (GDPR Art. 13(1)(c)).
    #[serde(default)]
    pub purposes: Vec<Purpose>,
    /// More about the purposes together.
    pub purposes_note: Option<Text>,
    /// The scientific study for which the register is kept.
    pub research: Option<Research>,
    /// What data the register holds (GDPR Art. 14(1)(d)).
    #[serde(default)]
    pub data: Vec<DataGroup>,
    /// What is expressly not collected or stored.
    #[serde(default)]
    pub not_collected: Vec<Term>,
    /// More about the data together.
    pub data_note: Option<Text>,
    /// Why personal identity codes are used (1050/2018, section 29).
    pub identity_code: Option<IdentityCode>,
    /// Whether the data are in electronic form, on paper or both: portability depends on it (GDPR Art. 20).
    pub material: Option<Material>,
    /// Where the data come from, other than the person (GDPR Art. 14(2)(f)).
    #[serde(default)]
    pub sources: Vec<Source>,
    /// How and when data are collected.
    pub collection: Option<Text>,
    /// Cookies and what else is stored on people's devices, or `none`.
    pub cookies: Option<NoneOr<Cookies>>,
    /// Who receives the data (GDPR Art. 13(1)(e)), or `none`.
    pub recipients: Option<NoneOr<Vec<RecipientEntry>>>,
    /// More about recipients.
    pub recipients_note: Option<Text>,
    /// Parts of the register that everybody can see.
    #[serde(default)]
    pub publications: Vec<Publication>,
    /// Transfers outside the EU and EEA (GDPR Art. 13(1)(f)), or `none`. Recipients outside the EEA are told without
    /// being listed again here.
    pub transfers: Option<NoneOr<Vec<Transfer>>>,
    /// How long data are kept (GDPR Art. 13(2)(a)).
    #[serde(default)]
    pub storage: Vec<Storage>,
    /// More about storage times together.
    pub storage_note: Option<Text>,
    /// Decisions made by automated means alone (GDPR Art. 13(2)(f), 22), or `none`.
    pub automated_decisions: Option<NoneOr<Vec<AutomatedDecision>>>,
    /// Profiling that is not such a decision, or `none`.
    pub profiling: Option<NoneOr<Profiling>>,
    /// More about the rights of the people in the register. Which rights they have is computed.
    pub rights: Option<Rights>,
    /// What is public and what is secret in the register of an authority.
    pub openness: Option<Openness>,
    /// How the data are protected, as told to the public.
    pub security: Option<Security>,
    /// The controller's own role as a processor for its customers, in words.
    pub processor_role: Option<Text>,
    /// Other notices, and which of them holds.
    #[serde(default)]
    pub related: Vec<Related>,
    /// Documents that belong to the notice.
    #[serde(default)]
    pub annexes: Vec<Annex>,
    /// Sections of one's own, each at the place it names, else after the sections of the law.
    #[serde(default)]
    pub sections: Vec<FreeSection>,
}

impl Register {
    /// Whether 1054/2018 governs every purpose, so that the GDPR's rights, provisions and complaint are not told.
    #[must_use]
    pub fn is_law_enforcement(&self) -> bool {
        !self.purposes.is_empty() && self.purposes.iter().all(Purpose::is_law_enforcement)
    }

    /// Its recipients, each with its position in the list.
    pub fn listed_recipients(&self) -> impl Iterator<Item = (usize, &Recipient)> {
        let entries = self.recipients.as_ref().and_then(NoneOr::some).into_iter().flatten().enumerate();
        entries.filter_map(|(at, entry)| Some((at, entry.own()?)))
    }
}

/// A set of duties that only the controller knows it falls under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeclaredProfile {
    /// The file is the record of processing activities too (GDPR Art. 30(1)).
    RecordOfProcessing,
    /// The register is part of the document publicity description that an authority keeps (906/2019, section 28).
    DocumentPublicity,
    /// The notice keeps the layout of the old register description (repealed act 523/1999, section 10).
    RegisterDescription,
    /// Journalism, or academic, artistic or literary expression: Articles 13 and 14 do not apply (1050/2018, section 27).
    FreedomOfExpression,
}

/// How a notice is arranged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Arrangement {
    /// By topic: all purposes, all data, all recipients …
    #[default]
    ByTopic,
    /// By processing activity: each purpose with its own data, sources, recipients and storage times.
    ByPurpose,
}

/// A unit or service of a controller.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Unit {
    /// What it is called.
    pub name: Option<Name>,
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
    /// After which section it stands: `purposes`, `data`, `storage` …
    pub after: Option<SectionId>,
}

/// A section of the notice, by the name that is also its anchor on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SectionId {
    /// The first layer.
    Summary,
    /// Own first words.
    Introduction,
    /// Words explained.
    Definitions,
    /// Who the controller is.
    Controller,
    /// Controllers together.
    Joint,
    /// The data protection officer.
    Dpo,
    /// Purposes and their bases.
    Purposes,
    /// The scientific study.
    Research,
    /// Whose data.
    Subjects,
    /// Children.
    Children,
    /// What data.
    Data,
    /// Personal identity codes.
    IdentityCode,
    /// Where the data come from.
    Sources,
    /// Whether giving them is required.
    Provision,
    /// Cookies and the like.
    Cookies,
    /// Who receives them.
    Recipients,
    /// Transfers outside the EU and EEA.
    Transfers,
    /// How long they are kept.
    Storage,
    /// Automated decisions and profiling.
    Automated,
    /// The right to object.
    Objection,
    /// Rights.
    Rights,
    /// The complaint.
    Complaint,
    /// Openness and secrecy.
    Openness,
    /// Protection.
    Security,
    /// The controller's own role as a processor.
    Processor,
    /// Other notices.
    Related,
    /// Annexes.
    Annexes,
    /// Version and changes.
    Version,
}

impl SectionId {
    /// The word in YAML: the anchor on the page, and `section-` and it is the heading's key in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Introduction => "introduction",
            Self::Definitions => "definitions",
            Self::Controller => "controller",
            Self::Joint => "joint",
            Self::Dpo => "dpo",
            Self::Purposes => "purposes",
            Self::Research => "research",
            Self::Subjects => "subjects",
            Self::Children => "children",
            Self::Data => "data",
            Self::IdentityCode => "identity-code",
            Self::Sources => "sources",
            Self::Provision => "provision",
            Self::Cookies => "cookies",
            Self::Recipients => "recipients",
            Self::Transfers => "transfers",
            Self::Storage => "storage",
            Self::Automated => "automated",
            Self::Objection => "objection",
            Self::Rights => "rights",
            Self::Complaint => "complaint",
            Self::Openness => "openness",
            Self::Security => "security",
            Self::Processor => "processor",
            Self::Related => "related",
            Self::Annexes => "annexes",
            Self::Version => "version",
        }
    }
}

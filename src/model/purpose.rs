use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CriminalCondition, Date, Id, Name, SpecialCondition, Text, Url};
use crate::source::Path;

/// What the data are used for, and on which legal basis (GDPR Art. 13(1)(c)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Purpose {
    /// Its id, by which storage times refer to it.
    pub id: Id,
    /// The purpose in a few words: “Delivering orders”.
    pub name: Option<Text>,
    /// More about it, in sentences.
    pub details: Option<Text>,
    /// Which law governs the processing for it: the General Data Protection Regulation if not told.
    pub regime: Option<Regime>,
    /// The legal basis (GDPR Art. 6(1)).
    pub basis: Option<Basis>,
    /// The basis, or more about it, in words.
    pub basis_words: Option<Text>,
    /// Statutes the basis rests on.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
    /// In which phase or circumstances this basis holds, where others hold in others: “While the contract is in force”.
    pub phase: Option<Text>,
    /// Further bases: in another phase, for other data, other people or another controller.
    #[serde(default)]
    pub further_bases: Vec<FurtherBasis>,
    /// That the data were collected for another purpose at first (GDPR Art. 13(3), 14(4)).
    pub further_use: Option<FurtherUse>,
    /// What allows special categories of data to be used (GDPR Art. 9(2)).
    #[serde(default)]
    pub special_conditions: Vec<SpecialCondition>,
    /// Statutes that the conditions rest on.
    #[serde(default)]
    pub special_laws: Vec<StatuteReference>,
    /// What allows data on criminal convictions and offences to be used (GDPR Art. 10).
    pub criminal_condition: Option<CriminalCondition>,
    /// Which interest, and whose, when the basis is `legitimate-interests` (GDPR Art. 13(1)(d)).
    pub legitimate_interest: Option<LegitimateInterest>,
    /// How consent is withdrawn, when the basis is `consent` (GDPR Art. 7(3)).
    pub withdrawal: Option<Text>,
    /// Whether the purpose is direct marketing (GDPR Art. 21(2)).
    pub marketing: Option<Marketing>,
    /// What allows electronic marketing without consent (917/2014, sections 200 and 202).
    pub marketing_ground: Option<MarketingGround>,
    /// How the person chooses or refuses marketing.
    pub marketing_choice: Option<Text>,
    /// Whether the person must give the data (GDPR Art. 13(2)(e)).
    pub provision: Option<Provision>,
    /// Which data it uses (ids of `data`); all if empty.
    #[serde(default)]
    pub data: Vec<Id>,
    /// Whose data it uses (ids of `subjects`); everybody's if empty.
    #[serde(default)]
    pub subjects: Vec<Id>,
    /// Which of several controllers uses them (ids of `joint.controllers`, or of this controller); all if empty.
    #[serde(default)]
    pub controllers: Vec<Id>,
}

/// A new use of data that were collected for another purpose (GDPR Art. 6(4), 13(3), 14(4)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FurtherUse {
    /// For what the data were collected at first.
    pub collected_for: Option<Text>,
    /// When the new use begins.
    pub starts: Option<Date>,
    /// Why the new purpose is compatible with the first one, or how to ask for the reasons (GDPR Art. 6(4)).
    pub compatibility: Option<Text>,
}

/// A further legal basis of the same purpose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FurtherBasis {
    /// The legal basis (GDPR Art. 6(1)).
    pub basis: Option<Basis>,
    /// The basis, or more about it, in words.
    pub basis_words: Option<Text>,
    /// Statutes the basis rests on.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
    /// In which phase or circumstances it holds: “After the contract has ended”.
    pub phase: Option<Text>,
    /// Which interest, and whose, when the basis is `legitimate-interests` (GDPR Art. 13(1)(d)).
    pub legitimate_interest: Option<LegitimateInterest>,
    /// How consent is withdrawn, when the basis is `consent` (GDPR Art. 7(3)).
    pub withdrawal: Option<Text>,
    /// For which data it holds (ids of `data`).
    #[serde(default)]
    pub data: Vec<Id>,
    /// For whose data it holds (ids of `subjects`).
    #[serde(default)]
    pub subjects: Vec<Id>,
    /// For which controllers it holds.
    #[serde(default)]
    pub controllers: Vec<Id>,
}

/// One basis of a purpose: its own, or a further one.
#[derive(Clone, Debug)]
pub struct PurposeBasis<'a> {
    /// Where it stands in the purpose; empty for the purpose's own.
    pub path: Path,
    /// The legal basis.
    pub basis: Option<Basis>,
    /// In words.
    pub basis_words: Option<&'a Text>,
    /// Statutes.
    pub laws: &'a [StatuteReference],
    /// Phase or circumstances.
    pub phase: Option<&'a Text>,
    /// The interest.
    pub legitimate_interest: Option<&'a LegitimateInterest>,
    /// How consent is withdrawn.
    pub withdrawal: Option<&'a Text>,
    /// For which data.
    pub data: &'a [Id],
    /// For whose data.
    pub subjects: &'a [Id],
    /// For which controllers.
    pub controllers: &'a [Id],
}

impl Purpose {
    /// A purpose that says nothing yet.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self {
            id,
            name: None,
            details: None,
            regime: None,
            basis: None,
            basis_words: None,
            laws: Vec::new(),
            phase: None,
            further_bases: Vec::new(),
            further_use: None,
            special_conditions: Vec::new(),
            special_laws: Vec::new(),
            criminal_condition: None,
            legitimate_interest: None,
            withdrawal: None,
            marketing: None,
            marketing_ground: None,
            marketing_choice: None,
            provision: None,
            data: Vec::new(),
            subjects: Vec::new(),
            controllers: Vec::new(),
        }
    }

    /// Whether the act on personal data in criminal matters (1054/2018) governs it, and not the GDPR.
    #[must_use]
    pub fn is_law_enforcement(&self) -> bool {
        self.regime == Some(Regime::LawEnforcement)
    }

    /// Its bases: its own first, then the further ones.
    pub fn bases(&self) -> impl Iterator<Item = PurposeBasis<'_>> {
        let own = PurposeBasis {
            path: Path::root(),
            basis: self.basis,
            basis_words: self.basis_words.as_ref(),
            laws: &self.laws,
            phase: self.phase.as_ref(),
            legitimate_interest: self.legitimate_interest.as_ref(),
            withdrawal: self.withdrawal.as_ref(),
            data: &self.data,
            subjects: &self.subjects,
            controllers: &self.controllers,
        };
        let further = self.further_bases.iter().enumerate().map(|(at, further)| PurposeBasis {
            path: Path::root().key("further-bases").index(at),
            basis: further.basis,
            basis_words: further.basis_words.as_ref(),
            laws: &further.laws,
            phase: further.phase.as_ref(),
            legitimate_interest: further.legitimate_interest.as_ref(),
            withdrawal: further.withdrawal.as_ref(),
            data: &further.data,
            subjects: &further.subjects,
            controllers: &further.controllers,
        });
        std::iter::once(own).chain(further)
    }
}

/// Which law governs the processing of personal data for a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// The General Data Protection Regulation.
    DataProtectionRegulation,
    /// The act on the processing of personal data in criminal matters and in connection with maintaining national
    /// security (1054/2018): competent authorities that prevent, detect, investigate or prosecute offences, try criminal
    /// matters, enforce penalties, or maintain national security.
    LawEnforcement,
}

/// Legal basis, GDPR Art. 6(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Consent, Art. 6(1)(a).
    Consent,
    /// A contract with the person, or steps before one at the person's request, Art. 6(1)(b).
    Contract,
    /// A legal obligation of the controller, Art. 6(1)(c).
    LegalObligation,
    /// Somebody's vital interests, Art. 6(1)(d).
    VitalInterests,
    /// A task in the public interest or official authority, Art. 6(1)(e).
    PublicTask,
    /// Legitimate interests of the controller or a third party, Art. 6(1)(f). Not for authorities in their tasks.
    LegitimateInterests,
}

impl Basis {
    /// All bases, in the order of Art. 6(1).
    pub const ALL: [Self; 6] = [
        Self::Consent,
        Self::Contract,
        Self::LegalObligation,
        Self::VitalInterests,
        Self::PublicTask,
        Self::LegitimateInterests,
    ];

    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Contract => "contract",
            Self::LegalObligation => "legal-obligation",
            Self::VitalInterests => "vital-interests",
            Self::PublicTask => "public-task",
            Self::LegitimateInterests => "legitimate-interests",
        }
    }
}

/// The interest behind `legitimate-interests`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LegitimateInterest {
    /// What the interest is.
    pub interest: Option<Text>,
    /// Whose it is, if not the controller's.
    pub whose: Option<Text>,
    /// Where the balancing of interests can be read, or how to ask for it.
    pub balancing: Option<Text>,
}

/// Kind of direct marketing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Marketing {
    /// By post, by phone call, or in a form that is not told.
    Direct,
    /// By e-mail, text message and the like (917/2014, section 200).
    Electronic,
}

/// What allows electronic direct marketing without the person's consent (917/2014).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MarketingGround {
    /// The person has bought something and is told of the same seller's similar products (section 200(3)).
    SimilarProducts,
    /// It is sent to a company or another body, about what concerns its work (section 202).
    Organisations,
}

impl MarketingGround {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SimilarProducts => "similar-products",
            Self::Organisations => "organisations",
        }
    }
}

/// Whether giving the data is required, GDPR Art. 13(2)(e).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Provision {
    /// On which ground, if any.
    pub kind: ProvisionKind,
    /// What follows if the data are not given.
    pub consequences: Option<Text>,
    /// Who asks for which data, and more.
    pub note: Option<Text>,
    /// The statute that requires it.
    #[serde(default)]
    pub laws: Vec<StatuteReference>,
}

impl Provision {
    /// On this ground, and no more said.
    #[must_use]
    pub fn of(kind: ProvisionKind) -> Self {
        Self { kind, consequences: None, note: None, laws: Vec::new() }
    }
}

/// On which ground giving the data is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProvisionKind {
    /// A statute requires it.
    Statutory,
    /// A contract requires it.
    Contractual,
    /// A contract cannot be made without it.
    Precondition,
    /// A decision, a permit or an appointment cannot be made without it.
    Decision,
    /// It is voluntary.
    Voluntary,
    /// Nobody gives the data: they are recorded or made by themselves.
    NotGiven,
}

impl ProvisionKind {
    /// The word in YAML, which is also part of the keys in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Statutory => "statutory",
            Self::Contractual => "contractual",
            Self::Precondition => "precondition",
            Self::Decision => "decision",
            Self::Voluntary => "voluntary",
            Self::NotGiven => "not-given",
        }
    }
}

/// A reference to a statute: a known act (`act: accounting-act`), one of `shared/statutes.yaml`, or a name of one's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct StatuteReference {
    /// An act that seloste knows (`accounting-act`), or the id of one in `shared/statutes.yaml`.
    pub act: Option<Id>,
    /// The act's name, if seloste does not know it.
    pub name: Option<Name>,
    /// Its number: `1336/1997`; of the European Union or Community `(EU) 2016/679`, `(EY) 1/2003`: then `section` is an
    /// article.
    pub number: Option<String>,
    /// Section, with the chapter before a colon: `10`, `10 a`, `2:10`, `10-12`. Subsection and point in brackets:
    /// `6(1)`, `6(1)(7)`; a point of a section without subsections `4()(3)`. Several with commas: `6(1)(7), 6(1)(8)`.
    pub section: Option<String>,
    /// Where it can be read.
    pub website: Option<Url>,
}

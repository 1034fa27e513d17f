//! The dated tables: what changes in the law while the program stays. Each is a file of `tables/`, with the day it was last
//! checked and its source; a site may say otherwise in `content/shared/law.yaml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::repealed::REPEALED;
use crate::model::{Basis, ControllerKind, Country, Date, Id, Period, Right};

/// The law that a site is held against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(transform = in_part)]
pub struct Law {
    /// Acts that notices cite.
    pub acts: Acts,
    /// The EEA and the Commission's adequacy decisions (GDPR Art. 45).
    pub adequacy: Adequacies,
    /// Supervisory authorities (GDPR Art. 77).
    pub authorities: Authorities,
    /// Languages of municipalities (423/2003, 1086/2003).
    pub municipalities: Municipalities,
    /// Storage times that acts set (GDPR Art. 13(2)(a)).
    pub retention: Retentions,
    /// Which rights follow from which basis (GDPR Art. 15–22).
    pub rights: Rights,
}

/// When a table was checked, and against what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(transform = in_part)]
pub struct Checked {
    /// The day it was last checked.
    pub on: Date,
    /// The day by which it is to be checked again: after it, the table is a finding.
    pub next: Date,
    /// Against what.
    pub source: String,
}

/// Acts that notices cite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(transform = in_part)]
pub struct Acts {
    /// When and against what the numbers were checked.
    pub checked: Checked,
    /// The acts by id. Their names are in the locales, under `act-<id>`.
    #[schemars(extend("propertyNames" = serde_json::json!({"format": "id"})))]
    pub acts: BTreeMap<Id, Act>,
}

/// An act in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Act {
    /// Its number: `1336/1997`, `(EU) 2016/679`.
    pub number: String,
    /// Whether it is of the European Union: it has articles, not sections.
    #[serde(default)]
    pub european: bool,
}

/// The EEA and the adequacy decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(transform = in_part)]
pub struct Adequacies {
    /// When and against what they were checked.
    pub checked: Checked,
    /// Countries in which data are inside the EU and EEA, so that no transfer takes place (GDPR Art. 44).
    pub eea: Vec<Country>,
    /// The decisions by country.
    #[schemars(extend("propertyNames" = serde_json::json!({"format": "country"})))]
    pub decisions: BTreeMap<Country, Adequacy>,
}

/// A decision of the Commission that a country protects data well enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Adequacy {
    /// The decision, where its number is certain. Numbers of before 2010 end in `/EC`: each language has its own letters
    /// for the European Community.
    pub decision: Option<String>,
    /// Whom it covers.
    #[serde(default)]
    pub scope: Scope,
    /// The last day on which it is in force, if it has one.
    pub until: Option<Date>,
}

/// Whom a decision covers. Unless it is everybody, the register must say that its recipient is covered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Every recipient in the country.
    #[default]
    Country,
    /// Commercial organisations alone (Canada).
    CommercialOrganisations,
    /// Companies on the list of the EU–US Data Privacy Framework alone (United States).
    ListedCompanies,
}

/// Supervisory authorities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(transform = in_part)]
pub struct Authorities {
    /// When and against what they and their addresses were checked.
    pub checked: Checked,
    /// The authority of every controller that has no other. Names and addresses are in the locales.
    pub otherwise: Authority,
    /// The authority of other controllers, by kind.
    pub of: Vec<AuthorityOf>,
}

/// The supervisory authority of a kind of controller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AuthorityOf {
    /// The kind.
    pub kind: ControllerKind,
    /// Its authority.
    pub authority: Authority,
}

/// A supervisory authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// Tietosuojavaltuutettu, dataombudsmannen.
    Ombudsman,
    /// Datainspektionen on Åland.
    Aland,
}

impl Authority {
    /// The word in YAML; the key of its name and addresses in the locales is `authority-` and this.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ombudsman => "ombudsman",
            Self::Aland => "aland",
        }
    }
}

/// A site says only what is otherwise.
fn in_part(schema: &mut schemars::Schema) {
    schema.remove("required");
}

/// Languages of municipalities and wellbeing services counties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(transform = in_part)]
pub struct Municipalities {
    /// When and against what they were checked.
    pub checked: Checked,
    /// Those that inform the public in Finnish and Swedish (423/2003, sections 6 and 32).
    pub bilingual: Vec<Municipality>,
    /// Those in the homeland of the Sámi (1086/2003, sections 2 and 8).
    pub sami: Vec<Municipality>,
}

/// A municipality or wellbeing services county.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Municipality {
    /// Its name in Finnish.
    pub fi: String,
    /// Its name in Swedish.
    pub sv: String,
}

/// Storage times that acts set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(transform = in_part)]
pub struct Retentions {
    /// When and against what they were checked.
    pub checked: Checked,
    /// The sections that set a time.
    pub times: Vec<Retention>,
    /// Acts that set no storage time at all, though they are cited for one.
    pub silent: Vec<Id>,
}

/// The storage times that a section sets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Retention {
    /// The act, by its id.
    pub act: Id,
    /// The section.
    pub section: String,
    /// The times it sets.
    pub periods: Vec<Period>,
    /// Whether they are the longest allowed; otherwise a storage time that rests on the section is one of them.
    #[serde(default)]
    pub longest: bool,
    /// The words of the vocabulary for the event from which they run; any if empty.
    #[serde(default)]
    pub starts: Vec<Id>,
}

/// Which rights follow from which basis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(transform = in_part)]
pub struct Rights {
    /// When and against what it was checked.
    pub checked: Checked,
    /// Access, Art. 15.
    #[serde(default)]
    pub access: Vec<Basis>,
    /// Rectification, Art. 16.
    #[serde(default)]
    pub rectification: Vec<Basis>,
    /// Erasure, Art. 17.
    #[serde(default)]
    pub erasure: Vec<Basis>,
    /// Restriction, Art. 18.
    #[serde(default)]
    pub restriction: Vec<Basis>,
    /// Portability, Art. 20: needs automated means besides.
    #[serde(default)]
    pub portability: Vec<Basis>,
    /// Objection on grounds of one's own situation, Art. 21(1).
    #[serde(default)]
    pub objection: Vec<Basis>,
    /// Withdrawal of consent, Art. 7(3).
    #[serde(default)]
    pub withdrawal: Vec<Basis>,
}

static EMBEDDED: LazyLock<(Value, Law)> = LazyLock::new(|| {
    let tables = [
        ("acts", include_str!("tables/acts.yaml")),
        ("adequacy", include_str!("tables/adequacy.yaml")),
        ("authorities", include_str!("tables/authorities.yaml")),
        ("municipalities", include_str!("tables/municipalities.yaml")),
        ("retention", include_str!("tables/retention.yaml")),
        ("rights", include_str!("tables/rights.yaml")),
    ];
    let table = |(name, text): (&str, &str)| (name.to_owned(), serde_yaml::from_str(text).expect("a test reads it"));
    let value = Value::Object(tables.into_iter().map(table).collect());
    let law = serde_json::from_value(value.clone()).expect("a test reads it");
    (value, law)
});

impl Default for Law {
    fn default() -> Self {
        EMBEDDED.1.clone()
    }
}

impl Law {
    /// The law as the program knows it.
    ///
    /// # Panics
    /// Never: a test reads the tables.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &EMBEDDED.1
    }

    /// The same with what a site says otherwise: maps are merged, everything else is replaced.
    ///
    /// # Errors
    /// When something is not as the tables are.
    pub fn with(own: &Value) -> Result<Self, serde_json::Error> {
        let mut value = EMBEDDED.0.clone();
        merge(&mut value, own);
        serde_json::from_value(value)
    }

    /// Every table by its name, with when it was checked.
    #[must_use]
    pub fn tables(&self) -> [(&'static str, &Checked); 7] {
        [
            ("acts", &self.acts.checked),
            ("adequacy", &self.adequacy.checked),
            ("authorities", &self.authorities.checked),
            ("municipalities", &self.municipalities.checked),
            ("retention", &self.retention.checked),
            ("rights", &self.rights.checked),
            ("repealed", &REPEALED.checked),
        ]
    }

    /// The act with this id.
    #[must_use]
    pub fn act(&self, id: &Id) -> Option<&Act> {
        self.acts.acts.get(id)
    }

    /// Whether data in this country are inside the EU and EEA (GDPR Art. 44).
    #[must_use]
    pub fn is_eea(&self, country: &Country) -> bool {
        self.adequacy.eea.contains(country)
    }

    /// The Commission's decision on a country, if there is one.
    #[must_use]
    pub fn adequacy(&self, country: &Country) -> Option<&Adequacy> {
        self.adequacy.decisions.get(country)
    }

    /// The supervisory authority for a kind of controller (GDPR Art. 77).
    #[must_use]
    pub fn authority(&self, kind: Option<ControllerKind>) -> Authority {
        let of = self.authorities.of.iter().find(|of| Some(of.kind) == kind);
        of.map_or(self.authorities.otherwise, |of| of.authority)
    }

    /// Whether the municipality or wellbeing services county of this Finnish or Swedish name is bilingual.
    #[must_use]
    pub fn is_bilingual(&self, name: &str) -> bool {
        is_among(&self.municipalities.bilingual, name)
    }

    /// Whether the municipality or wellbeing services county of this Finnish or Swedish name is in the homeland of the Sámi.
    #[must_use]
    pub fn is_sami(&self, name: &str) -> bool {
        is_among(&self.municipalities.sami, name)
    }

    /// Whether a right follows from a basis, GDPR Art. 15–22 and 7(3).
    #[must_use]
    pub fn gives(&self, basis: Basis, right: Right) -> bool {
        let bases = match right {
            Right::Access => &self.rights.access,
            Right::Rectification => &self.rights.rectification,
            Right::Erasure => &self.rights.erasure,
            Right::Restriction => &self.rights.restriction,
            Right::Portability => &self.rights.portability,
            Right::Objection => &self.rights.objection,
            Right::Withdrawal => &self.rights.withdrawal,
            // These follow from no basis.
            Right::MarketingObjection | Right::AutomatedDecisions => return false,
        };
        bases.contains(&basis)
    }
}

fn is_among(all: &[Municipality], name: &str) -> bool {
    let name = name.trim().to_lowercase();
    all.iter().any(|one| [&one.fi, &one.sv].iter().any(|known| known.to_lowercase() == name))
}

fn merge(base: &mut Value, own: &Value) {
    match (base, own) {
        (Value::Object(base), Value::Object(own)) => {
            for (key, own) in own {
                merge(base.entry(key.as_str()).or_insert(Value::Null), own);
            }
        }
        (base, own) => own.clone_into(base),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn country(code: &str) -> Country {
        code.parse().unwrap()
    }

    #[test]
    fn the_tables_are_read() {
        let law = Law::embedded();
        for (name, checked) in law.tables() {
            assert!(checked.on < checked.next && checked.source.starts_with("https://"), "{name}");
        }
        assert_eq!(law.adequacy.eea.len(), 30 + 7);
        assert!(law.adequacy.decisions.keys().all(|country| !law.is_eea(country)));
        for kind in ControllerKind::ALL {
            let aland = kind == ControllerKind::AlandAuthority;
            assert_eq!(law.authority(Some(kind)).name(), if aland { "aland" } else { "ombudsman" });
        }
    }

    #[test]
    fn tells_eea_adequate_and_other_countries_apart() {
        let law = Law::embedded();
        for (code, eea, scope) in [
            ("SE", true, None),
            ("NO", true, None),
            ("AX", true, None),
            ("CH", false, Some(Scope::Country)),
            ("CA", false, Some(Scope::CommercialOrganisations)),
            ("US", false, Some(Scope::ListedCompanies)),
            ("IN", false, None),
        ] {
            assert_eq!(law.is_eea(&country(code)), eea, "{code}");
            assert_eq!(law.adequacy(&country(code)).map(|adequacy| adequacy.scope), scope, "{code}");
        }
    }

    /// The table of catalogue §1.6, row by row.
    #[test]
    fn the_matrix_of_rights() {
        let law = Law::embedded();
        for (right, row) in [
            (Right::Access, [true; 6]),
            (Right::Rectification, [true; 6]),
            (Right::Erasure, [true, true, false, true, false, true]),
            (Right::Restriction, [true; 6]),
            (Right::Portability, [true, true, false, false, false, false]),
            (Right::Objection, [false, false, false, false, true, true]),
            (Right::MarketingObjection, [false; 6]),
            (Right::AutomatedDecisions, [false; 6]),
            (Right::Withdrawal, [true, false, false, false, false, false]),
        ] {
            assert_eq!(Basis::ALL.map(|basis| law.gives(basis, right)), row, "{right:?}");
        }
    }

    #[test]
    fn municipalities_by_both_names() {
        let law = Law::embedded();
        for name in ["Espoo", "Esbo", " espoo", "Närpes", "Varsinais-Suomi"] {
            assert!(law.is_bilingual(name), "{name}");
        }
        for name in ["Tampere", "Tammerfors", "Oulu", "Mikkeli", "", "Inari"] {
            assert!(!law.is_bilingual(name), "{name}");
        }
        assert!(law.is_sami("Utsjoki") && law.is_sami("Enare") && !law.is_sami("Rovaniemi"));
        // 18 and 15 municipalities (Government Decree 1385/2022), seven counties and HUS.
        assert_eq!(law.municipalities.bilingual.len(), 18 + 15 + 8);
    }

    #[test]
    fn a_site_may_say_otherwise() {
        let law = Law::with(&json!({
            "adequacy": {"decisions": {"GB": {"until": "2027-01-31"}, "XK": {"decision": "(EU) 2099/1"}}},
            "rights": {"portability": ["consent"]},
        }));
        assert!(law.is_err(), "XK is no assigned code");
        let law = Law::with(&json!({
            "adequacy": {"decisions": {"GB": {"until": "2027-01-31"}, "IN": {"decision": "(EU) 2099/1"}}},
            "rights": {"portability": ["consent"]},
        }))
        .unwrap();
        assert_eq!(law.adequacy(&country("GB")).and_then(|adequacy| adequacy.until), "2027-01-31".parse().ok());
        assert!(law.adequacy(&country("IN")).is_some() && law.adequacy(&country("JP")).is_some());
        assert!(!law.gives(Basis::Contract, Right::Portability) && law.gives(Basis::Contract, Right::Access));
        assert_eq!(Law::with(&json!({})).unwrap(), *Law::embedded());
    }
}

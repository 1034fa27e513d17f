//! The parts that the law asks of a notice, and which rule and which field belongs to each.

use crate::law::{Facts, Profile};
use crate::model::{Basis, ControllerEntry, RegisterEntry};
use crate::report::Rule;
use crate::source::{Path, Segment};

/// A part of a notice: a column of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Who the controller is (GDPR Art. 13(1)(a)).
    Controller,
    /// The data protection officer (13(1)(b)).
    Dpo,
    /// Purposes (13(1)(c)).
    Purposes,
    /// Legal bases (13(1)(c)).
    Bases,
    /// Legitimate interests (13(1)(d)).
    Interests,
    /// Special categories, criminal data, identity codes, children (9, 10, 8; 1050/2018, section 29).
    Special,
    /// Whose data, and what (14(1)(d)).
    Data,
    /// Where the data come from (14(2)(f)).
    Sources,
    /// Recipients (13(1)(e)).
    Recipients,
    /// Transfers outside the EU and EEA (13(1)(f)).
    Transfers,
    /// Storage times (13(2)(a)).
    Storage,
    /// Rights (13(2)(b) and (c)).
    Rights,
    /// The complaint (13(2)(d)).
    Complaint,
    /// Whether the data must be given (13(2)(e)).
    Provision,
    /// Automated decisions and profiling (13(2)(f)).
    Automated,
    /// Version and review.
    Version,
    /// Duties of single kinds of register: working life, cookies, openness …, and own words.
    Other,
}

impl Part {
    /// All parts, in the order of Articles 13 and 14.
    pub const ALL: [Self; 17] = [
        Self::Controller,
        Self::Dpo,
        Self::Purposes,
        Self::Bases,
        Self::Interests,
        Self::Special,
        Self::Data,
        Self::Sources,
        Self::Recipients,
        Self::Transfers,
        Self::Storage,
        Self::Rights,
        Self::Complaint,
        Self::Provision,
        Self::Automated,
        Self::Version,
        Self::Other,
    ];

    /// The word for scripts, and in the keys of the locales: `matrix-part-storage`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::Dpo => "dpo",
            Self::Purposes => "purposes",
            Self::Bases => "bases",
            Self::Interests => "legitimate-interests",
            Self::Special => "special-data",
            Self::Data => "data",
            Self::Sources => "sources",
            Self::Recipients => "recipients",
            Self::Transfers => "transfers",
            Self::Storage => "storage",
            Self::Rights => "rights",
            Self::Complaint => "complaint",
            Self::Provision => "provision",
            Self::Automated => "automated-decisions",
            Self::Version => "version",
            Self::Other => "other",
        }
    }

    /// The part that a finding belongs to: by the group of its rule, and where that is a group of rules about all words,
    /// or errors of form, by the place. `None` for what is about no part: the exceptions, the site.
    #[must_use]
    pub fn of(rule: &Rule, group: Option<&str>, file: &str, path: &Path) -> Option<Self> {
        match group {
            None => Self::at(file, path),
            Some(group) => match Self::of_group(group, rule)? {
                Belonging::Part(part) => Some(part),
                Belonging::Place => Self::at(file, path),
                Belonging::Nothing => None,
            },
        }
    }

    /// What the rules of a group are about; by the provision that a rule cites where a group has several parts. `None`
    /// for a group that is not known: a test sees to it that there is none.
    #[must_use]
    pub fn of_group(group: &str, rule: &Rule) -> Option<Belonging> {
        let cites = |provision: &str| rule.law.iter().any(|law| law.starts_with(provision));
        Some(Belonging::Part(match group {
            "controller" if cites("GDPR 13(1)(b)") || cites("GDPR 37") => Self::Dpo,
            "controller" => Self::Controller,
            "purposes" if cites("GDPR 13(1)(d)") => Self::Interests,
            "purposes" if ["A13-1C-P", "A13-3", "A6-4"].contains(&rule.code) => Self::Purposes,
            "purposes" => Self::Bases,
            "special" => Self::Special,
            "data" => Self::Data,
            "sources" => Self::Sources,
            "recipients" => Self::Recipients,
            "transfers" => Self::Transfers,
            "storage" => Self::Storage,
            "rights" if cites("GDPR 13(2)(d)") => Self::Complaint,
            "rights" => Self::Rights,
            "provision" => Self::Provision,
            "automated" => Self::Automated,
            "form" if rule.kind == crate::report::Kind::Structure => return Some(Belonging::Nothing),
            "form" => Self::Version,
            "security" | "openness" | "record" | "work" | "enforcement" | "marketing" => Self::Other,
            "language" | "stale" | "words" | "text" => return Some(Belonging::Place),
            "exceptions" => return Some(Belonging::Nothing),
            _ => return None,
        }))
    }

    /// The part that a field belongs to.
    fn at(file: &str, path: &Path) -> Option<Self> {
        let mut folders = file.split('/').skip(1);
        let (first, second) = (folders.next()?, folders.next());
        let stem = |name: &str| name.rsplit_once('.').map(|(stem, _)| stem.to_owned()).unwrap_or_default();
        match (first, second.map(stem).as_deref()) {
            ("shared", Some("recipients")) => Some(Self::Recipients),
            ("shared", Some("storage")) => Some(Self::Storage),
            ("shared", Some("vocabulary" | "statutes")) => None,
            (_, Some("controller")) => {
                let is_dpo = keys(path).next().is_some_and(|key| key.starts_with("dpo"));
                Some(if is_dpo { Self::Dpo } else { Self::Controller })
            }
            _ if first.starts_with("site.") => None,
            _ => Some(keys(path).next().map_or(Self::Other, |key| Self::of_field(key, path).unwrap_or(Self::Other))),
        }
    }

    /// The part that a field of a register belongs to, by its first key. `None` for a key that is not known: a test sees
    /// to it that there is none.
    #[must_use]
    pub fn of_field(key: &str, path: &Path) -> Option<Self> {
        Some(match key {
            "unit" | "contacts" | "joint" => Self::Controller,
            "purposes" => Self::inside_purpose(path),
            "purposes-note" | "research" => Self::Purposes,
            "identity-code" | "children" => Self::Special,
            "subjects" | "subjects-note" | "data" | "data-note" | "not-collected" | "material" => Self::Data,
            "sources" | "collection" => Self::Sources,
            "recipients" | "recipients-note" | "publications" => Self::Recipients,
            "transfers" => Self::Transfers,
            "storage" | "storage-note" => Self::Storage,
            "rights" => Self::Rights,
            "automated-decisions" | "profiling" => Self::Automated,
            "version" | "created" | "updated" | "reviewed" | "next-review" | "valid-from" | "valid-until"
            | "changes" => Self::Version,
            "name" | "extends" | "languages" | "service-languages" | "draft" | "aliases" | "profiles"
            | "arrangement" | "introduction" | "definitions" | "cookies" | "openness" | "security"
            | "processor-role" | "related" | "annexes" | "sections" => Self::Other,
            _ => return None,
        })
    }

    fn inside_purpose(path: &Path) -> Self {
        let part = keys(path).skip(1).find_map(|key| match key {
            "legitimate-interest" => Some(Self::Interests),
            "special-conditions" | "special-laws" | "criminal-condition" => Some(Self::Special),
            "withdrawal" => Some(Self::Rights),
            "provision" => Some(Self::Provision),
            _ => None,
        });
        let is_basis =
            || keys(path).any(|key| ["basis", "basis-words", "laws", "further-bases", "phase"].contains(&key));
        part.unwrap_or_else(|| if is_basis() { Self::Bases } else { Self::Purposes })
    }

    /// Whether the law asks this part of a register at all.
    #[must_use]
    pub fn applies(self, controller: &ControllerEntry, entry: &RegisterEntry, facts: &Facts<'_>) -> bool {
        let register = &entry.register;
        match self {
            Self::Dpo => facts.authority || controller.controller.dpo.is_some(),
            Self::Interests => Facts::bases(entry).contains(&Basis::LegitimateInterests),
            Self::Special => {
                register.identity_code.is_some()
                    || register.children.is_some()
                    || register.data.iter().any(|group| group.criminal || !group.special.is_empty())
            }
            // Of data that people give themselves, the law does not ask for a list.
            Self::Data => !register.data.is_empty() || facts.from_elsewhere,
            Self::Sources => facts.from_elsewhere,
            Self::Provision => facts.given,
            Self::Other => {
                facts.profiles.iter().any(|profile| !matches!(profile, Profile::Collected | Profile::Elsewhere))
            }
            _ => true,
        }
    }
}

/// What the rules of a group are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belonging {
    /// One part.
    Part(Part),
    /// Whatever part they find something in.
    Place,
    /// No part of a notice.
    Nothing,
}

fn keys(path: &Path) -> impl Iterator<Item = &str> {
    path.segments().iter().filter_map(|segment| match segment {
        Segment::Key(key) => Some(&**key),
        Segment::Index(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{SchemaKind, schema};

    #[test]
    fn every_field_of_a_register_has_its_part() {
        let schema = schema(SchemaKind::Register);
        let keys = schema["properties"].as_object().unwrap().keys();
        let unknown: Vec<_> = keys
            .filter(|key| !["internal", "allow"].contains(&key.as_str()))
            .filter(|key| Part::of_field(key, &Path::root().named(key)).is_none())
            .collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }

    #[test]
    fn a_place_has_its_part() {
        for (file, path, part) in [
            ("content/demo/customers.yaml", "purposes[0].name", Some(Part::Purposes)),
            ("content/demo/customers.yaml", "purposes[0].further-bases[1].legitimate-interest", Some(Part::Interests)),
            ("content/demo/unit/customers.yaml", "purposes[0].laws[0]", Some(Part::Bases)),
            ("content/defaults.yaml", "storage[2].criteria.fi", Some(Part::Storage)),
            ("content/shared/registers/model.yaml", "sources", Some(Part::Sources)),
            ("content/shared/recipients.yaml", "mailer.country", Some(Part::Recipients)),
            ("content/shared/vocabulary.yaml", "word", None),
            ("content/demo/controller.yaml", "dpo.email", Some(Part::Dpo)),
            ("content/demo/controller.yaml", "", Some(Part::Controller)),
            ("content/demo/customers.yaml", "", Some(Part::Other)),
            ("content/site.yaml", "rules", None),
        ] {
            assert_eq!(Part::at(file, &path.into()), part, "{file} {path}");
        }
    }
}

use std::sync::OnceLock;

use super::texts::{Field, Holder};
use crate::law::Facts;
use crate::model::{ControllerEntry, Id, Language, Name, RegisterEntry, Site, Term, Text};
use crate::report::{Argument, Finding, Rule};
use crate::source::{Path, Place};

/// One register as rules see it.
#[derive(Debug)]
pub struct Case<'a> {
    /// The site.
    pub site: &'a Site,
    /// The controller.
    pub controller: &'a ControllerEntry,
    /// The register.
    pub entry: &'a RegisterEntry,
    /// What follows from both.
    pub facts: Facts<'a>,
    fields: OnceLock<Vec<Field<'a>>>,
}

impl<'a> Case<'a> {
    /// The case of one register.
    #[must_use]
    pub fn new(site: &'a Site, controller: &'a ControllerEntry, entry: &'a RegisterEntry) -> Self {
        Self { site, controller, entry, facts: Facts::of(&site.law, controller, entry), fields: OnceLock::new() }
    }

    /// The register's texts, in the order of its fields.
    pub(super) fn fields(&self) -> &[Field<'a>] {
        self.fields.get_or_init(|| Holder::of(self.controller, self.entry).fields())
    }

    /// Every register of the site.
    pub fn all(site: &'a Site) -> impl Iterator<Item = Self> {
        site.registers().map(move |(controller, entry)| Self::new(site, controller, entry))
    }

    /// The ids of the controller and the register.
    #[must_use]
    pub fn ids(&self) -> (&'a Id, &'a Id) {
        (&self.controller.id, &self.entry.id)
    }

    /// A finding at a path of the register's file.
    #[must_use]
    pub fn finding(&self, rule: &'static Rule, path: impl Into<Path>) -> Finding {
        self.finding_at(rule, Place { file: self.entry.file, path: path.into() })
    }

    /// A finding of this register at any place.
    #[must_use]
    pub fn finding_at(&self, rule: &'static Rule, place: Place) -> Finding {
        let mut finding = Finding::new(rule).with("register", self.register_name()).at(place);
        finding.controller = Some(self.controller.id.clone());
        finding.register = Some(self.entry.id.clone());
        finding
    }

    fn register_name(&self) -> Argument {
        named(self.entry.register.name.as_ref(), &self.entry.id)
    }

    /// A purpose as messages name it: by its name, or its id.
    #[must_use]
    pub fn purpose_name(&self, at: usize) -> Argument {
        let purpose = &self.entry.register.purposes[at];
        named(purpose.name.as_ref(), &purpose.id)
    }

    /// A group of data as messages name it.
    #[must_use]
    pub fn data_name(&self, at: usize) -> Argument {
        let group = &self.entry.register.data[at];
        named(group.name.as_ref(), &group.id)
    }

    /// Whether the register is published in the language of this tag.
    #[must_use]
    pub fn is_published_in(&self, tag: &str) -> bool {
        self.site.languages_of(&self.entry.register).any(|language| language.as_str() == tag)
    }

    /// The site's default language.
    #[must_use]
    pub fn default_language(&self) -> &'a Language {
        self.site.settings.default_language()
    }

    /// Whether a text says anything in any language.
    #[must_use]
    pub fn says(&self, text: Option<&Text>) -> bool {
        text.is_some_and(|text| text.all(self.default_language()).next().is_some())
    }
}

fn named(name: Option<&Text>, id: &Id) -> Argument {
    // A name that is still empty names nothing.
    let said = |text: &Text| match text {
        Text::Default(text) => !text.trim().is_empty(),
        Text::ByLanguage(texts) => texts.values().any(|text| !text.trim().is_empty()),
    };
    match name.filter(|name| said(name)) {
        Some(name) => Argument::Text(name.clone()),
        None => Argument::Plain(id.to_string()),
    }
}

/// Whether a name says anything in any language.
#[must_use]
pub fn is_named(name: Option<&Name>) -> bool {
    name.is_some_and(|name| match name {
        Name::Same(text) => !text.trim().is_empty(),
        Name::ByLanguage(texts) => texts.values().any(|text| !text.trim().is_empty()),
    })
}

/// Whether a term says anything: a word does, own words may not.
#[must_use]
pub fn is_term(term: &Term) -> bool {
    match term {
        Term::Word(_) => true,
        Term::Own(texts) => texts.values().any(|text| !text.trim().is_empty()),
    }
}

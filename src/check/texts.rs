//! Every text of a site with its place, in each of its languages: for rules that read words.

use crate::model::{AnyText, Id, Language, Name, Site, Term, Text, Texts};
use crate::report::{Finding, Rule};
use crate::source::{FileId, Path, Place};

/// A text in one language.
#[derive(Clone, Debug)]
pub struct Words<'a> {
    /// Where it stands.
    pub place: Place,
    /// Its language; `None` when it is the same in every language.
    pub language: Option<&'a Language>,
    /// What it says.
    pub text: &'a str,
    /// Whether it is Markdown.
    pub is_prose: bool,
    /// The controller it belongs to.
    pub controller: Option<&'a Id>,
    /// The register it belongs to.
    pub register: Option<&'a Id>,
}

impl Words<'_> {
    /// A finding about these words.
    pub fn finding(&self, rule: &'static Rule) -> Finding {
        let mut finding = Finding::new(rule).at(self.place.clone());
        finding.language = self.language.cloned();
        finding.controller = self.controller.cloned();
        finding.register = self.register.cloned();
        finding
    }
}

/// One text of the model, with its owner.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    /// Where it stands.
    pub place: Place,
    /// The text.
    pub text: AnyText<'a>,
    /// The controller it belongs to.
    pub controller: Option<&'a Id>,
    /// The register it belongs to.
    pub register: Option<&'a Id>,
}

/// Every text of the site, in the order of its files.
pub fn every_field(site: &Site) -> impl Iterator<Item = Field<'_>> {
    let settings = site.settings_file.map(|file| fields(file, Path::root(), &site.settings, None, None));
    let controllers = site.controllers.iter().flat_map(|controller| {
        let own = fields(controller.file, Path::root(), &controller.controller, Some(&controller.id), None);
        let registers = controller
            .registers
            .iter()
            .flat_map(|entry| fields(entry.file, Path::root(), &entry.register, Some(&controller.id), Some(&entry.id)));
        own.into_iter().chain(registers)
    });
    let recipients = site
        .recipients
        .iter()
        .flat_map(|(id, (file, recipient))| fields(*file, Path::root().key(id.as_str()), recipient, None, None));
    let storage = site
        .storage
        .iter()
        .flat_map(|(id, (file, storage))| fields(*file, Path::root().key(id.as_str()), storage, None, None));
    let statutes = site.statutes_file.map(|file| fields(file, Path::root(), &site.statutes, None, None));
    let vocabulary = site.vocabulary_file.map(|file| fields(file, Path::root(), &site.vocabulary, None, None));
    settings
        .into_iter()
        .flatten()
        .chain(controllers)
        .chain(recipients)
        .chain(storage)
        .chain(statutes.into_iter().flatten())
        .chain(vocabulary.into_iter().flatten())
}

fn fields<'a, T: Texts>(
    file: FileId,
    mut at: Path,
    value: &'a T,
    controller: Option<&'a Id>,
    register: Option<&'a Id>,
) -> Vec<Field<'a>> {
    let mut found = Vec::new();
    value.texts(&mut at, &mut |path, text| {
        found.push(Field { place: Place { file, path: path.clone() }, text, controller, register });
    });
    found
}

/// Every text of the site in each of its languages.
pub fn every_text(site: &Site) -> impl Iterator<Item = Words<'_>> {
    every_field(site).flat_map(|field| field.versions(site.settings.default_language()))
}

impl<'a> Field<'a> {
    /// The text in each of its languages; a plain string of prose is in `default`.
    pub fn versions(&self, default: &'a Language) -> Vec<Words<'a>> {
        let words = |language, path, text, is_prose| Words {
            place: Place { file: self.place.file, path },
            language,
            text,
            is_prose,
            controller: self.controller,
            register: self.register,
        };
        let is_prose = !matches!(self.text, AnyText::Name(_));
        match self.text {
            AnyText::Plain(text) => vec![words(None, self.place.path.clone(), text, false)],
            AnyText::Name(Name::Same(text)) => vec![words(None, self.place.path.clone(), text, false)],
            AnyText::Text(Text::Default(text)) => vec![words(Some(default), self.place.path.clone(), text, true)],
            AnyText::Text(Text::ByLanguage(texts))
            | AnyText::Name(Name::ByLanguage(texts))
            | AnyText::Term(Term::Own(texts)) => texts
                .iter()
                .map(|(language, text)| words(Some(language), self.place.path.key(language.as_str()), text, is_prose))
                .collect(),
            AnyText::Term(Term::Word(_)) => Vec::new(),
        }
    }
}

//! Every text of a site with its place, in each of its languages: for rules that read words.

use crate::model::{AnyText, Id, Language, Name, Site, Term, Text, Texts};
use crate::report::{Finding, Rule};
use crate::source::{FileId, Path, Place, Segment};

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
    /// The kind of file it belongs to.
    pub part: Part,
    /// The controller it belongs to.
    pub controller: Option<&'a Id>,
    /// The register it belongs to.
    pub register: Option<&'a Id>,
}

/// The kinds of file that texts are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// `site.yaml`.
    Settings,
    /// `controller.yaml`.
    Controller,
    /// A register.
    Register,
    /// `shared/recipients.yaml`.
    Recipients,
    /// `shared/storage.yaml`.
    Storage,
    /// `shared/statutes.yaml`.
    Statutes,
    /// `shared/vocabulary.yaml`.
    Vocabulary,
}

impl Words<'_> {
    /// The key of a register under which the text stands, wherever it was written: `recipients`, `storage-note`. Empty
    /// for what is in no register.
    pub fn topic(&self) -> &str {
        match self.part {
            Part::Register => key_at(&self.place.path, 0),
            Part::Recipients => "recipients",
            Part::Storage => "storage",
            Part::Settings | Part::Controller | Part::Statutes | Part::Vocabulary => "",
        }
    }

    /// The keys from the register's or entry's top to the text, without positions and the language: `purposes`,
    /// `legitimate-interest`, `interest`.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &str> {
        let language = self.language.map(Language::as_str);
        let segments = self.place.path.segments();
        let last = segments.len();
        segments.iter().enumerate().filter_map(move |(at, segment)| match segment {
            Segment::Key(key) if at + 1 == last && language == Some(&**key) => None,
            Segment::Key(key) => Some(&**key),
            Segment::Index(_) => None,
        })
    }

    /// Whether it tells what changed when: that is told as it was.
    pub fn is_history(&self) -> bool {
        self.topic() == "changes"
    }

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
    /// The kind of file it belongs to.
    pub part: Part,
    /// The controller it belongs to.
    pub controller: Option<&'a Id>,
    /// The register it belongs to.
    pub register: Option<&'a Id>,
}

fn key_at(path: &Path, at: usize) -> &str {
    match path.segments().get(at) {
        Some(Segment::Key(key)) => key,
        _ => "",
    }
}

/// Every text of the site, in the order of its files.
pub fn every_field(site: &Site) -> impl Iterator<Item = Field<'_>> {
    let settings =
        site.settings_file.map(|file| fields(Part::Settings, file, Path::root(), &site.settings, None, None));
    let controllers = site.controllers.iter().flat_map(|controller| {
        let own =
            fields(Part::Controller, controller.file, Path::root(), &controller.controller, Some(&controller.id), None);
        let registers = controller.registers.iter().flat_map(|entry| {
            fields(Part::Register, entry.file, Path::root(), &entry.register, Some(&controller.id), Some(&entry.id))
        });
        own.into_iter().chain(registers)
    });
    let recipients = site.recipients.iter().flat_map(|(id, (file, recipient))| {
        fields(Part::Recipients, *file, Path::root().key(id.as_str()), recipient, None, None)
    });
    let storage = site.storage.iter().flat_map(|(id, (file, storage))| {
        fields(Part::Storage, *file, Path::root().key(id.as_str()), storage, None, None)
    });
    let statutes =
        site.statutes_file.map(|file| fields(Part::Statutes, file, Path::root(), &site.statutes, None, None));
    let vocabulary =
        site.vocabulary_file.map(|file| fields(Part::Vocabulary, file, Path::root(), &site.vocabulary, None, None));
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
    part: Part,
    file: FileId,
    mut at: Path,
    value: &'a T,
    controller: Option<&'a Id>,
    register: Option<&'a Id>,
) -> Vec<Field<'a>> {
    let mut found = Vec::new();
    value.texts(&mut at, &mut |path, text| {
        found.push(Field { place: Place { file, path: path.clone() }, text, part, controller, register });
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
            part: self.part,
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

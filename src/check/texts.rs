//! Every text of a site with its place, in each of its languages: for rules that read words.

use std::cell::OnceCell;
use std::iter::once;

use super::words::Hit;
use crate::model::markdown::{self, Problem};
use crate::model::notice::Block;
use crate::model::{AnyText, ControllerEntry, Id, Language, Name, RegisterEntry, Site, Term, Text, Texts};
use crate::report::{Finding, Rule};
use crate::source::{FileId, Path, Place, Segment};

/// A text in one language.
#[derive(Clone, Debug)]
pub struct Words<'a> {
    /// The text with all its languages, and where it stands.
    pub field: &'a Field<'a>,
    /// Its language; `None` when it is the same in every language.
    pub language: Option<&'a Language>,
    /// Whether its language is the last key of its place.
    is_keyed: bool,
    /// What it says.
    pub text: &'a str,
    /// Whether it is Markdown.
    pub is_prose: bool,
    /// What its Markdown is made of, once a rule asked for it.
    parsed: OnceCell<(Vec<Block>, Vec<Problem>)>,
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

impl<'a> Words<'a> {
    /// The key of a register under which the text stands, wherever it was written: `recipients`, `storage-note`. Empty
    /// for what is in no register.
    pub fn topic(&self) -> &'a str {
        match self.field.part {
            Part::Register => self.keys().next().unwrap_or_default(),
            Part::Recipients => "recipients",
            Part::Storage => "storage",
            Part::Settings | Part::Controller | Part::Statutes | Part::Vocabulary => "",
        }
    }

    /// The keys from the register's or entry's top to the text, without positions and the language: `purposes`,
    /// `legitimate-interest`, `interest`.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &'a str> {
        self.field.place.path.segments().iter().filter_map(|segment| match segment {
            Segment::Key(key) => Some(&**key),
            Segment::Index(_) => None,
        })
    }

    /// What its Markdown is made of.
    pub fn blocks(&self) -> &[Block] {
        &self.parsed().0
    }

    /// What of its Markdown is none that a notice can hold.
    pub fn problems(&self) -> &[Problem] {
        &self.parsed().1
    }

    fn parsed(&self) -> &(Vec<Block>, Vec<Problem>) {
        self.parsed.get_or_init(|| markdown::parse(self.text))
    }

    /// Whether it tells what changed when: that is told as it was.
    pub fn is_history(&self) -> bool {
        self.topic() == "changes"
    }

    /// A finding about what was found in these words, with what the list says instead.
    pub fn said(&self, rule: &'static Rule, hit: &Hit<'_>) -> Finding {
        let finding = self.finding(rule).with("text", &self.text[hit.range.clone()]);
        match &hit.entry.instead {
            Some(instead) => finding.with("instead", instead.as_str()),
            None => finding,
        }
    }

    /// A finding about these words.
    pub fn finding(&self, rule: &'static Rule) -> Finding {
        let mut place = self.field.place.clone();
        if let Some(language) = self.language.filter(|_| self.is_keyed) {
            place.path = place.path.named(language.as_str());
        }
        let mut finding = Finding::new(rule).at(place);
        finding.language = self.language.cloned();
        finding.controller = self.field.controller.cloned();
        finding.register = self.field.register.cloned();
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

impl<'a> Field<'a> {
    /// The text in each of its languages; a plain string of prose is in `default`.
    pub fn versions(&'a self, default: &'a Language) -> Vec<Words<'a>> {
        let is_prose = !matches!(self.text, AnyText::Name(_) | AnyText::Plain(_));
        let words = |language, is_keyed, text| Words {
            field: self,
            language,
            is_keyed,
            text,
            is_prose,
            parsed: OnceCell::new(),
        };
        match self.text {
            AnyText::Plain(text) => vec![words(None, false, text)],
            AnyText::Name(Name::Same(text)) => vec![words(None, false, text)],
            AnyText::Text(Text::Default(text)) => vec![words(Some(default), false, text)],
            AnyText::Text(Text::ByLanguage(texts))
            | AnyText::Name(Name::ByLanguage(texts))
            | AnyText::Term(Term::Own(texts)) => {
                texts.iter().map(|(language, text)| words(Some(language), true, text)).collect()
            }
            AnyText::Term(Term::Word(_)) => Vec::new(),
        }
    }
}

/// What holds texts: a file, or an entry of a shared one.
#[derive(Clone)]
pub struct Holder<'a> {
    value: &'a (dyn Texts + Sync),
    file: FileId,
    path: Path,
    part: Part,
    controller: Option<&'a Id>,
    register: Option<&'a Id>,
    /// Whether it is a draft.
    pub is_draft: bool,
}

impl<'a> Holder<'a> {
    fn new(part: Part, file: FileId, value: &'a (dyn Texts + Sync)) -> Self {
        Self { value, file, path: Path::root(), part, controller: None, register: None, is_draft: false }
    }

    /// A register.
    pub fn of(controller: &'a ControllerEntry, entry: &'a RegisterEntry) -> Self {
        Self {
            controller: Some(&controller.id),
            register: Some(&entry.id),
            is_draft: entry.register.draft,
            ..Self::new(Part::Register, entry.file, &entry.register)
        }
    }

    /// Whether it is `site.yaml`.
    pub fn is_settings(&self) -> bool {
        self.part == Part::Settings
    }

    /// Whether it is a register.
    pub fn is_register(&self) -> bool {
        self.part == Part::Register
    }

    /// Its texts, in the order of the fields.
    pub fn fields(&self) -> Vec<Field<'a>> {
        let mut found = Vec::new();
        let Self { part, controller, register, file, .. } = *self;
        self.value.texts(&mut self.path.clone(), &mut |path, text| {
            found.push(Field { place: Place { file, path: path.clone() }, text, part, controller, register });
        });
        found
    }
}

/// What holds the texts of a site, in the order of its files.
pub fn holders<'a>(site: &'a Site) -> impl Iterator<Item = Holder<'a>> {
    let settings = site.settings_file.map(|file| Holder::new(Part::Settings, file, &site.settings));
    let of_controller = |entry: &'a ControllerEntry| {
        let own =
            Holder { controller: Some(&entry.id), ..Holder::new(Part::Controller, entry.file, &entry.controller) };
        once(own).chain(entry.registers.iter().map(move |register| Holder::of(entry, register)))
    };
    let shared = |id: &Id, holder| Holder { path: Path::root().named(id.as_str()), ..holder };
    let recipients = site.recipients.iter();
    let recipients = recipients.map(move |(id, (file, entry))| shared(id, Holder::new(Part::Recipients, *file, entry)));
    let storage = site.storage.iter();
    let storage = storage.map(move |(id, (file, entry))| shared(id, Holder::new(Part::Storage, *file, entry)));
    let statutes = site.statutes_file.map(|file| Holder::new(Part::Statutes, file, &site.statutes));
    let vocabulary = site.vocabulary_file.map(|file| Holder::new(Part::Vocabulary, file, &site.vocabulary));
    let of_controllers = site.controllers.iter().flat_map(of_controller);
    settings.into_iter().chain(of_controllers).chain(recipients).chain(storage).chain(statutes).chain(vocabulary)
}

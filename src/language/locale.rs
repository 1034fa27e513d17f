use std::borrow::Cow;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Pattern, PatternElement};
use icu_collator::CollatorBorrowed;
use icu_collator::options::{CollatorOptions, Strength};
use icu_locale_core::Locale as IcuLocale;

use super::file::{File, FileError, FileProblem};
use super::number::{Numbers, icu_locale, write_in_message};
use crate::model::Language;

/// Variables of a message.
pub type Arguments<'a> = FluentArgs<'a>;

/// Makes [`Arguments`] from pairs.
#[must_use]
pub fn arguments<'a, V: Into<FluentValue<'a>>>(
    pairs: impl IntoIterator<Item = (impl Into<Cow<'a, str>>, V)>,
) -> Arguments<'a> {
    let mut arguments = FluentArgs::new();
    for (name, value) in pairs {
        arguments.set(name, value);
    }
    arguments
}

/// What is wrong with a locale.
#[derive(Debug, thiserror::Error)]
pub enum LocaleError {
    /// No folder of this language.
    #[error("no locale for “{0}”")]
    Unknown(Language),
    /// A file of a locale is broken.
    #[error(transparent)]
    File(#[from] FileError),
    /// A message is missing.
    #[error("locale “{language}” has no message “{key}”")]
    Missing {
        /// The locale.
        language: Language,
        /// The key.
        key: String,
    },
    /// A message could not be formatted: mostly a missing variable.
    #[error("locale “{language}”, message “{key}”: {reason}")]
    Format {
        /// The locale.
        language: Language,
        /// The key.
        key: String,
        /// What Fluent says.
        reason: String,
    },
}

/// Everything that is written in one language.
pub struct Locale {
    pub(super) language: Language,
    pub(super) icu: IcuLocale,
    pub(super) numbers: Numbers,
    pub(super) collator: CollatorBorrowed<'static>,
    /// Compares letters: accents that the language does not count as letters of their own are no difference.
    pub(super) letters: CollatorBorrowed<'static>,
    /// Its files; messages of later ones replace those of earlier ones.
    pub(super) files: Vec<Arc<File>>,
    /// Of a small locale: the one that has what it lacks.
    pub(super) fallback: Option<Arc<Locale>>,
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl Locale {
    /// A locale without messages.
    ///
    /// # Errors
    /// [`FileProblem::Language`] for a tag that Fluent or ICU4X does not take, though it looks like one.
    pub(super) fn empty(language: &Language) -> Result<Self, FileProblem> {
        let tag = language.as_str().parse().map_err(|_| FileProblem::Language)?;
        let icu = icu_locale(language.as_str()).ok_or(FileProblem::Language)?;
        let collator = |options| CollatorBorrowed::try_new((&icu).into(), options).map_err(|_| FileProblem::Language);
        let mut primary = CollatorOptions::default();
        primary.strength = Some(Strength::Primary);
        let (collator, letters) = (collator(CollatorOptions::default())?, collator(primary)?);
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks U+2068 and U+2069 around variables would end up in names, addresses and PDF text.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write_in_message));
        let numbers = Numbers::new(icu.clone());
        Ok(Self {
            language: language.clone(),
            icu,
            numbers,
            collator,
            letters,
            files: Vec::new(),
            fallback: None,
            bundle,
        })
    }

    /// Adds a file; its messages replace those of the same key.
    pub(super) fn add(&mut self, file: Arc<File>) {
        self.bundle.add_resource_overriding(Arc::clone(&file.resource));
        self.files.push(file);
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Says something with this locale or, where a message for it is lacking, with the one it falls back to; and in
    /// which language it is said. All other functions of a locale know its own messages alone, so what `say` puts
    /// together is whole in one language: never a Finnish date in a Sámi sentence.
    ///
    /// # Errors
    /// As `say`; [`LocaleError::Missing`] when the last locale lacks a message too.
    pub fn say<T>(&self, say: impl Fn(&Self) -> Result<T, LocaleError>) -> Result<(&Language, T), LocaleError> {
        let mut locale = self;
        loop {
            match (say(locale), &locale.fallback) {
                (Err(LocaleError::Missing { .. }), Some(fallback)) => locale = fallback,
                (said, _) => return said.map(|said| (&locale.language, said)),
            }
        }
    }

    /// The language that the message `key` is in: this one, or that of the locale it is taken from.
    #[must_use]
    pub fn language_of(&self, key: &str) -> &Language {
        match &self.fallback {
            Some(fallback) if !self.has(key) => fallback.language_of(key),
            _ => &self.language,
        }
    }

    /// Whether the locale itself has the message, or the attribute after a dot.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        let (message, attribute) = key.split_once('.').map_or((key, None), |(m, a)| (m, Some(a)));
        self.bundle.get_message(message).is_some_and(|message| match attribute {
            None => message.value().is_some(),
            Some(attribute) => message.get_attribute(attribute).is_some(),
        })
    }

    /// The message `key` without variables; `key.attribute` for one of its attributes.
    ///
    /// # Errors
    /// [`LocaleError::Missing`], or [`LocaleError::Format`] when it does need variables.
    pub fn text(&self, key: &str) -> Result<String, LocaleError> {
        self.format(key, None)
    }

    /// The message `key` with variables; `key.attribute` for one of its attributes. Numbers among the variables are
    /// written as in the language.
    ///
    /// # Errors
    /// [`LocaleError::Missing`], or [`LocaleError::Format`] when a variable is missing.
    pub fn phrase(&self, key: &str, arguments: &Arguments<'_>) -> Result<String, LocaleError> {
        self.format(key, Some(arguments))
    }

    /// The message `key` as it stands, with the names of its variables in braces: `{purpose}`. Of a selection, the part
    /// for all other cases.
    ///
    /// # Errors
    /// [`LocaleError::Missing`].
    pub fn template(&self, key: &str) -> Result<String, LocaleError> {
        let (pattern, missing) = self.pattern(key);
        // Without its variables, Fluent writes `{$purpose}`; that they are missing is what is wanted here.
        let text = self.bundle.format_pattern(pattern.ok_or_else(missing)?, None, &mut Vec::new());
        Ok(text.replace("{$", "{"))
    }

    /// All its messages as they stand.
    pub fn templates(&self) -> impl Iterator<Item = String> {
        let definitions = self.files.iter().flat_map(|file| file.definitions()).filter(|definition| !definition.term);
        let keys = definitions.flat_map(|definition| definition.patterns().map(|(key, ..)| key).collect::<Vec<_>>());
        keys.filter_map(|key| self.template(&key).ok())
    }

    fn pattern<'a>(&'a self, key: &'a str) -> (Option<&'a Pattern<&'a str>>, impl Fn() -> LocaleError + 'a) {
        let missing = || LocaleError::Missing { language: self.language.clone(), key: key.to_owned() };
        // Most keys are those of messages; none of these has a dot.
        let pattern = match self.bundle.get_message(key) {
            Some(message) => message.value(),
            None => key.split_once('.').and_then(|(name, attribute)| {
                let attribute = self.bundle.get_message(name)?.get_attribute(attribute);
                attribute.map(|attribute| attribute.value())
            }),
        };
        (pattern, missing)
    }

    fn format(&self, key: &str, arguments: Option<&Arguments<'_>>) -> Result<String, LocaleError> {
        let (pattern, missing) = self.pattern(key);
        let pattern = pattern.ok_or_else(missing)?;
        // Most have nothing but words.
        if let [PatternElement::TextElement { value }] = pattern.elements[..] {
            return Ok(value.to_owned());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors);
        if errors.is_empty() {
            Ok(text.into_owned())
        } else {
            let reason = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
            Err(self.unformatted(key, reason))
        }
    }

    /// The error that `key` could not be formatted.
    pub(super) fn unformatted(&self, key: &str, reason: impl Into<String>) -> LocaleError {
        LocaleError::Format { language: self.language.clone(), key: key.to_owned(), reason: reason.into() }
    }
}

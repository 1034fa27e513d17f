use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, PatternElement};

use super::load::embedded_text;
use super::locale::{Locale, LocaleError};
use crate::model::{Country, Id, Language};

/// The form of a country's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Yhdysvallat, USA, United States
    Name,
    /// Yhdysvaltoihin, till USA, to the United States
    To,
    /// Yhdysvalloissa, i USA, in the United States
    In,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 3] = [Self::Name, Self::To, Self::In];

    /// What follows the message's key.
    fn suffix(self) -> &'static str {
        match self {
            Self::Name => "",
            Self::To => ".to",
            Self::In => ".in",
        }
    }
}

/// A kind of word in the built-in vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordKind {
    /// Personal data: `email`.
    Data,
    /// A group of data subjects: `customers`.
    Subject,
    /// A source of data: `population-register`.
    Source,
    /// An event from which a storage period runs: `end-of-financial-year`.
    Event,
    /// A measure of protection: `encryption-in-transit`.
    Measure,
}

impl WordKind {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Data, Self::Subject, Self::Source, Self::Event, Self::Measure];

    /// What the keys of its messages begin with.
    fn prefix(self) -> &'static str {
        match self {
            Self::Data => "data-",
            Self::Subject => "subject-",
            Self::Source => "source-",
            Self::Event => "event-",
            Self::Measure => "measure-",
        }
    }
}

/// The keys of the built-in vocabulary's messages, in the order of the file.
static KEYS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse_runtime(embedded_text("fi/vocabulary.ftl"));
    let key = |entry| if let Entry::Message(message) = entry { Some(message.id.name) } else { None };
    resource.body.into_iter().filter_map(key).collect()
});

/// The ids of the built-in vocabulary's words of one kind, in the order of the file.
#[must_use]
pub fn words(kind: WordKind) -> Vec<&'static str> {
    KEYS.iter().filter_map(|key| key.strip_prefix(kind.prefix())).collect()
}

/// What the program's own languages call countries and words of the vocabulary: keys by names in small letters.
static NAMED: LazyLock<HashMap<String, Vec<&'static str>>> = LazyLock::new(|| {
    let mut named = HashMap::<String, Vec<&str>>::new();
    for path in
        ["fi", "sv", "en"].iter().flat_map(|tag| ["countries", "vocabulary"].map(|file| format!("{tag}/{file}.ftl")))
    {
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse_runtime(embedded_text(&path));
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && let Some([PatternElement::TextElement { value }]) =
                    message.value.as_ref().map(|value| &value.elements[..])
            {
                named.entry(value.to_lowercase()).or_default().push(message.id.name);
            }
        }
    }
    named
});

/// The country that one of the program's own languages calls so: `IN` for `Intia` and `Indien`.
#[must_use]
pub fn country_named(name: &str) -> Option<&'static str> {
    NAMED.get(&name.to_lowercase())?.iter().find_map(|key| key.strip_prefix("country-"))
}

/// The words of the built-in vocabulary that one of the program's own languages calls so, each with its kind.
pub fn words_named(name: &str) -> impl Iterator<Item = (WordKind, &'static str)> {
    let keys = NAMED.get(&name.to_lowercase()).map(Vec::as_slice).unwrap_or_default();
    keys.iter().filter_map(|key| WordKind::ALL.iter().find_map(|kind| Some((*kind, key.strip_prefix(kind.prefix())?))))
}

/// The languages that people in Finland most often meet, by their own names.
const AUTONYMS: &[(&str, &str)] = &[
    ("fi", "Suomi"),
    ("sv", "Svenska"),
    ("en", "English"),
    ("se", "Davvisámegiella"),
    ("smn", "Anarâškielâ"),
    ("sms", "Nuõrttsääʹmǩiõll"),
    ("ru", "Русский"),
    ("et", "Eesti"),
    ("uk", "Українська"),
    ("ar", "العربية"),
    ("so", "Soomaali"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("es", "Español"),
    ("zh", "中文"),
    ("fa", "فارسی"),
    ("ku", "Kurdî"),
    ("tr", "Türkçe"),
    ("vi", "Tiếng Việt"),
    ("th", "ไทย"),
];

/// The language's own name, for switches between languages: `Suomi`, `Svenska`. The tag itself for a language that is
/// not known.
#[must_use]
pub fn autonym(language: &Language) -> &str {
    let primary = primary(language);
    AUTONYMS.iter().find(|(tag, _)| *tag == primary).map_or(language.as_str(), |(_, name)| name)
}

/// `sv` of `sv-FI`.
fn primary(language: &Language) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
}

impl Locale {
    /// A country's name in one of its forms.
    ///
    /// # Errors
    /// [`LocaleError::Missing`] in an incomplete locale; those in the binary have all countries.
    pub fn country(&self, country: &Country, form: Form) -> Result<String, LocaleError> {
        self.text(&format!("country-{country}{}", form.suffix()))
    }

    /// A language's name: `suomi`.
    ///
    /// # Errors
    /// [`LocaleError::Missing`] for a language that the locale does not name; a site can add `language-<tag>`.
    pub fn language_name(&self, language: &Language) -> Result<String, LocaleError> {
        self.text(&self.language_key(language))
    }

    /// In which language: `suomeksi`, `på finska`, `in Finnish`.
    ///
    /// # Errors
    /// As [`Locale::language_name`].
    pub fn in_language(&self, language: &Language) -> Result<String, LocaleError> {
        self.text(&format!("{}.in", self.language_key(language)))
    }

    /// The message of the tag as it is, or else of its language alone.
    fn language_key(&self, language: &Language) -> String {
        let exact = format!("language-{language}");
        if self.has(&exact) { exact } else { format!("language-{}", primary(language)) }
    }

    /// A word of the built-in vocabulary.
    ///
    /// # Errors
    /// [`LocaleError::Missing`] when there is no such word: see [`words`].
    pub fn word(&self, kind: WordKind, id: &Id) -> Result<String, LocaleError> {
        self.text(&format!("{}{id}", kind.prefix()))
    }
}

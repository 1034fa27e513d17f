use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::value::{Id, ValueError};
use super::written::Written;

/// A language as in `lang` attributes: `fi`, `sv`, `en`, `se`, `ru` …
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(extend("format" = "language", "examples" = ["fi", "sv", "en"]))]
pub struct Language(#[schemars(with = "String")] Tag);

/// A tag that is among [`COMMON`] is always known by its place there: a site has thousands of texts, each with its languages.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Tag {
    Common(u8),
    Other(Box<str>),
}

const COMMON: [&str; 12] = ["fi", "sv", "en", "se", "smn", "sms", "ru", "et", "de", "fr", "uk", "ar"];

impl Language {
    /// The language with this tag. For tags known when the program is written; others are parsed.
    ///
    /// # Panics
    /// When `tag` is not a language tag.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        tag.parse().expect("a language tag")
    }

    /// The tag: `fi`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Tag::Common(at) => COMMON[usize::from(*at)],
            Tag::Other(tag) => tag,
        }
    }
}

impl PartialOrd for Language {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Language {
    /// By their tags.
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Language").field(&self.as_str()).finish()
    }
}

impl AsRef<str> for Language {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl FromStr for Language {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(at) = (0..).zip(COMMON).find_map(|(at, tag)| (tag == text).then_some(at)) {
            return Ok(Self(Tag::Common(at)));
        }
        let mut parts = text.split('-');
        let primary = parts.next().unwrap_or_default();
        let good = (2..=3).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_lowercase())
            && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if good { Ok(Self(Tag::Other(text.into()))) } else { Err(ValueError::Language) }
    }
}

impl TryFrom<String> for Language {
    type Error = ValueError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.as_str().to_owned()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is said in several languages, by their tags. A site has thousands of these: a map of the standard library would take
/// ten times as much memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByLanguage(Box<[(Language, Box<str>)]>);

impl ByLanguage {
    /// What is said in a language.
    #[must_use]
    pub fn get(&self, language: &Language) -> Option<&str> {
        self.0.iter().find_map(|(own, text)| (own == language).then_some(&**text))
    }

    /// All of it.
    pub fn iter(&self) -> impl Iterator<Item = (&Language, &str)> {
        self.0.iter().map(|(language, text)| (language, &**text))
    }

    /// The languages.
    pub fn keys(&self) -> impl Iterator<Item = &Language> {
        self.0.iter().map(|(language, _)| language)
    }

    /// What is said.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, text)| &**text)
    }
}

impl FromIterator<(Language, String)> for ByLanguage {
    /// What is said last of a language holds.
    fn from_iter<T: IntoIterator<Item = (Language, String)>>(texts: T) -> Self {
        let texts = texts.into_iter().map(|(language, text)| (language, text.into_boxed_str()));
        let mut texts: Vec<_> = texts.collect();
        texts.sort_by(|(a, _), (b, _)| a.cmp(b));
        texts.dedup_by(|later, earlier| {
            let is_same = later.0 == earlier.0;
            if is_same {
                std::mem::swap(later, earlier);
            }
            is_same
        });
        Self(texts.into())
    }
}

impl<const N: usize> From<[(Language, String); N]> for ByLanguage {
    fn from(texts: [(Language, String); N]) -> Self {
        texts.into_iter().collect()
    }
}

impl Serialize for ByLanguage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for ByLanguage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts;
        impl<'de> Visitor<'de> for Texts {
            type Value = ByLanguage;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text by language")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ByLanguage, A::Error> {
                let mut texts = Vec::with_capacity(map.size_hint().unwrap_or_default().min(8));
                while let Some(entry) = map.next_entry::<Language, String>()? {
                    texts.push(entry);
                }
                Ok(texts.into_iter().collect())
            }
        }
        deserializer.deserialize_map(Texts)
    }
}

/// Prose, in Markdown (paragraphs, emphasis, lists, links, tables, footnotes: `text[^1]`, and on a line of its own
/// `[^1]: the note`). A plain string is in the site's default language alone; write a map for several:
/// `{fi: …, sv: …, en: …}`. A translation may say what it was made of: `sv-from: 3f2a9c` beside `sv`; `seloste check` tells
/// the sign, and when the source has changed since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Text {
    /// In the site's default language.
    Default(String),
    /// By language.
    #[schemars(extend("propertyNames" = serde_json::json!({"format": "language"})))]
    ByLanguage(#[schemars(with = "BTreeMap<Language, String>")] ByLanguage),
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Written::deserialize(deserializer)?.either(Self::Default, Self::ByLanguage))
    }
}

impl Text {
    /// The text in `language`, if it has one that is not blank. `default` is the site's default language.
    #[must_use]
    pub fn get(&self, language: &Language, default: &Language) -> Option<&str> {
        let text = match self {
            Self::Default(text) => (language == default).then_some(text.as_str()),
            Self::ByLanguage(texts) => texts.get(language),
        };
        text.filter(|text| !text.trim().is_empty())
    }

    /// The text in `language`, or failing that in `default`, or in any language; with the language it is in.
    /// `None` when it is blank in all.
    #[must_use]
    pub fn resolve<'a>(&'a self, language: &'a Language, default: &'a Language) -> Option<(&'a Language, &'a str)> {
        [language, default]
            .into_iter()
            .find_map(|candidate| self.get(candidate, default).map(|text| (candidate, text)))
            .or_else(|| self.all(default).next())
    }

    /// All that is not blank, by language.
    pub fn all<'a>(&'a self, default: &'a Language) -> impl Iterator<Item = (&'a Language, &'a str)> {
        let (plain, map) = match self {
            Self::Default(text) => (Some((default, text.as_str())), None),
            Self::ByLanguage(texts) => (None, Some(texts.iter())),
        };
        plain.into_iter().chain(map.into_iter().flatten()).filter(|(_, text)| !text.trim().is_empty())
    }
}

/// A name, address line or number: a plain string is the same in every language; write a map where it differs:
/// `{fi: Helsinki, sv: Helsingfors, en: Helsinki}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Name {
    /// The same in every language.
    Same(String),
    /// By language.
    #[schemars(extend("propertyNames" = serde_json::json!({"format": "language"})))]
    ByLanguage(#[schemars(with = "BTreeMap<Language, String>")] ByLanguage),
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Written::deserialize(deserializer)?.either(Self::Same, Self::ByLanguage))
    }
}

impl Name {
    /// The name in `language`, if it has one that is not blank.
    #[must_use]
    pub fn get(&self, language: &Language) -> Option<&str> {
        let text = match self {
            Self::Same(text) => Some(text.as_str()),
            Self::ByLanguage(texts) => texts.get(language),
        };
        text.filter(|text| !text.trim().is_empty())
    }

    /// The name in `language`, or in `default`, or in any language; with the language it is in, which is `None` for a
    /// name that is the same in all.
    #[must_use]
    pub fn resolve<'a>(
        &'a self,
        language: &'a Language,
        default: &'a Language,
    ) -> Option<(Option<&'a Language>, &'a str)> {
        match self {
            Self::Same(_) => self.get(language).map(|text| (None, text)),
            Self::ByLanguage(texts) => [language, default]
                .into_iter()
                .chain(texts.keys())
                .find_map(|candidate| self.get(candidate).map(|text| (Some(candidate), text))),
        }
    }
}

/// A term: a word of the vocabulary (`email`, `customers`), which comes translated, or own words by language
/// (`{fi: …, sv: …, en: …}`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Term {
    /// A word of the vocabulary: the built-in one or the site's `shared/vocabulary.yaml`.
    Word(Id),
    /// Own words.
    #[schemars(extend("propertyNames" = serde_json::json!({"format": "language"})))]
    Own(#[schemars(with = "BTreeMap<Language, String>")] ByLanguage),
}

impl<'de> Deserialize<'de> for Term {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Written::deserialize(deserializer)?.try_either(|word| word.try_into().map(Self::Word), Self::Own)
    }
}

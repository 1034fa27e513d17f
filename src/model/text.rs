use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::value::{Id, ValueError};

/// A language as in `lang` attributes: `fi`, `sv`, `en`, `se`, `ru` …
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(extend("format" = "language", "examples" = ["fi", "sv", "en"]))]
pub struct Language(#[schemars(with = "String")] Box<str>);

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
        &self.0
    }
}

impl AsRef<str> for Language {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl FromStr for Language {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.split('-');
        let primary = parts.next().unwrap_or_default();
        let good = (2..=3).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_lowercase())
            && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if good { Ok(Self(text.into())) } else { Err(ValueError::Language) }
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
        language.0.into()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Prose, in Markdown (paragraphs, emphasis, lists, links, tables, footnotes: `text[^1]`, and on a line of its own
/// `[^1]: the note`). A plain string is in the site's default language alone; write a map for several:
/// `{fi: …, sv: …, en: …}`. A translation may say what it was made of: `sv-from: 3f2a9c` beside `sv`; `seloste check` tells
/// the sign, and when the source has changed since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Text {
    /// In the site's default language.
    Default(String),
    /// By language.
    #[schemars(extend("propertyNames" = serde_json::json!({"format": "language"})))]
    ByLanguage(BTreeMap<Language, String>),
}

impl Text {
    /// The text in `language`, if it has one that is not blank. `default` is the site's default language.
    #[must_use]
    pub fn get(&self, language: &Language, default: &Language) -> Option<&str> {
        let text = match self {
            Self::Default(text) => (language == default).then_some(text),
            Self::ByLanguage(texts) => texts.get(language),
        };
        text.map(String::as_str).filter(|text| !text.trim().is_empty())
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
            Self::ByLanguage(texts) => (None, Some(texts.iter().map(|(language, text)| (language, text.as_str())))),
        };
        plain.into_iter().chain(map.into_iter().flatten()).filter(|(_, text)| !text.trim().is_empty())
    }
}

/// A name, address line or number: a plain string is the same in every language; write a map where it differs:
/// `{fi: Helsinki, sv: Helsingfors, en: Helsinki}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Name {
    /// The same in every language.
    Same(String),
    /// By language.
    #[schemars(extend("propertyNames" = serde_json::json!({"format": "language"})))]
    ByLanguage(BTreeMap<Language, String>),
}

impl Name {
    /// The name in `language`, if it has one that is not blank.
    #[must_use]
    pub fn get(&self, language: &Language) -> Option<&str> {
        let text = match self {
            Self::Same(text) => Some(text),
            Self::ByLanguage(texts) => texts.get(language),
        };
        text.map(String::as_str).filter(|text| !text.trim().is_empty())
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Term {
    /// A word of the vocabulary: the built-in one or the site's `shared/vocabulary.yaml`.
    Word(Id),
    /// Own words.
    #[schemars(extend("propertyNames" = serde_json::json!({"format": "language"})))]
    Own(BTreeMap<Language, String>),
}

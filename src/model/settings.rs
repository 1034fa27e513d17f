use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Accessibility, Brand, Id, Language, Period, Text, Url};

/// The site as a whole: `site.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Settings {
    /// Title of the site.
    pub title: Option<Text>,
    /// Address where the site will be: `https://example.fi/tietosuoja`.
    pub base_url: Option<Url>,
    /// Languages of the site; the first is the default.
    #[serde(default = "default_languages")]
    #[schemars(length(min = 1))]
    pub languages: Vec<Language>,
    /// Theme: `default`, or a folder of the site's own `themes/`.
    pub theme: Option<Id>,
    /// Name, logo, colours, typeface.
    #[serde(default)]
    pub brand: Brand,
    /// How the pages are sent.
    #[serde(default)]
    pub hosting: Hosting,
    /// What a page does where a text lacks its language.
    #[serde(default)]
    pub missing_translation: MissingTranslation,
    /// For a language with a small locale of its own: the language from which its other words are taken, marked as such.
    /// `{se: fi}`.
    #[serde(default)]
    #[schemars(extend("propertyNames" = serde_json::json!({"format": "language"})))]
    pub fallback: BTreeMap<Language, Language>,
    /// How often a notice is to be looked at again: `12 months` if not told.
    pub review_interval: Option<Period>,
    /// The accessibility statement of the site (306/2019, section 9), by language. Every page links to it.
    #[serde(default)]
    #[schemars(extend("propertyNames" = serde_json::json!({"format": "language"})))]
    pub accessibility_statement: BTreeMap<Language, Url>,
    /// The same as data, for a page of the site's own in every language instead of, or beside, an address.
    pub accessibility: Option<Accessibility>,
    /// Level of single rules: `Q-PARITY: warning`. Rules that the law makes mandatory cannot be lowered.
    #[serde(default)]
    pub rules: BTreeMap<String, Level>,
}

fn default_languages() -> Vec<Language> {
    ["fi", "sv", "en"].map(Language::new).into()
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            title: None,
            base_url: None,
            languages: default_languages(),
            theme: None,
            brand: Brand::default(),
            hosting: Hosting::default(),
            missing_translation: MissingTranslation::default(),
            fallback: BTreeMap::new(),
            review_interval: None,
            accessibility_statement: BTreeMap::new(),
            accessibility: None,
            rules: BTreeMap::new(),
        }
    }
}

impl Settings {
    /// The default language: the first of `languages`, which the schema keeps from being empty.
    #[must_use]
    pub fn default_language(&self) -> &Language {
        &self.languages[0]
    }
}

/// How the pages are sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Hosting {
    /// Other sites that may show these pages in a frame of their own: `https://www.example.fi`.
    #[serde(default)]
    pub framed_by: Vec<Url>,
    /// Whether each page carries the Content-Security-Policy itself, for a host that sends no headers.
    #[serde(default)]
    pub policy_in_pages: bool,
}

/// What a page does where a text lacks its language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MissingTranslation {
    /// The build stops with an error.
    #[default]
    Stop,
    /// The notice is not published in that language.
    Omit,
    /// The text is shown in another language, marked as such, and the page says so.
    Show,
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported as something to know or to think about; the exit code stays 0, whatever is denied.
    Info,
    /// Reported; the exit code stays 0.
    Warning,
    /// Reported; the exit code is 1, and nothing is published.
    Error,
}

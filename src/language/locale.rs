use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};

use crate::model::Language;

/// The locales in the binary: one folder a language, any number of `.ftl` files in it.
static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

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
    /// A file does not parse.
    #[error("{file}: {reason}")]
    Syntax {
        /// The file, as `fi/document.ftl`.
        file: String,
        /// What the parser says.
        reason: String,
    },
    /// A message is in two files.
    #[error("{file}: “{key}” is there already")]
    Duplicate {
        /// The file.
        file: String,
        /// The key.
        key: String,
    },
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

/// All locales that were loaded.
pub struct Locales {
    locales: BTreeMap<Language, Locale>,
}

/// Everything that is written in one language.
pub struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Locales {
    /// The locales in the binary.
    ///
    /// # Errors
    /// When one does not parse; a test makes sure that they do.
    pub fn embedded() -> Result<Self, LocaleError> {
        let mut locales = BTreeMap::new();
        for folder in EMBEDDED.dirs() {
            let name = folder.path().to_string_lossy();
            let language: Language = name.parse().map_err(|_| LocaleError::Syntax {
                file: name.to_string(),
                reason: "not a language tag".to_owned(),
            })?;
            let mut locale = Locale::empty(&language);
            for file in folder.files() {
                locale.add(&file.path().to_string_lossy(), file.contents_utf8().unwrap_or_default())?;
            }
            locales.insert(language, locale);
        }
        Ok(Self { locales })
    }

    /// The locale of a language.
    ///
    /// # Errors
    /// [`LocaleError::Unknown`].
    pub fn get(&self, language: &Language) -> Result<&Locale, LocaleError> {
        self.locales.get(language).ok_or_else(|| LocaleError::Unknown(language.clone()))
    }
}

impl Locale {
    fn empty(language: &Language) -> Self {
        let tag = language.as_str().parse().expect("a language tag is a language identifier");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks U+2068 and U+2069 around variables would end up in names, addresses and PDF text.
        bundle.set_use_isolating(false);
        Self { language: language.clone(), bundle }
    }

    fn add(&mut self, file: &str, text: &str) -> Result<(), LocaleError> {
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| LocaleError::Syntax {
            file: file.to_owned(),
            reason: errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        })?;
        self.bundle.add_resource(resource).map_err(|errors| LocaleError::Duplicate {
            file: file.to_owned(),
            key: errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        })
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Whether the locale has the message, or the attribute after a dot.
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

    /// The message `key` with variables; `key.attribute` for one of its attributes.
    ///
    /// # Errors
    /// [`LocaleError::Missing`], or [`LocaleError::Format`] when a variable is missing.
    pub fn phrase(&self, key: &str, arguments: &Arguments<'_>) -> Result<String, LocaleError> {
        self.format(key, Some(arguments))
    }

    fn format(&self, key: &str, arguments: Option<&Arguments<'_>>) -> Result<String, LocaleError> {
        let missing = || LocaleError::Missing { language: self.language.clone(), key: key.to_owned() };
        let (name, attribute) = key.split_once('.').map_or((key, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.bundle.get_message(name).ok_or_else(missing)?;
        let pattern = match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern.ok_or_else(missing)?, arguments, &mut errors);
        if errors.is_empty() {
            Ok(text.into_owned())
        } else {
            Err(LocaleError::Format {
                language: self.language.clone(),
                key: key.to_owned(),
                reason: errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
            })
        }
    }
}

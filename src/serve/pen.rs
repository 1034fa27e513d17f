//! HTML in a reader's language. Whatever it is given as text is escaped.

use crate::language::{Arguments, Locale, LocaleError};
use crate::model::Language;
use crate::report::{Message, escaped, render_message, shortened};

/// Writes HTML in the language of its locale.
pub struct Pen<'a> {
    /// The reader's language.
    pub locale: &'a Locale,
    /// The language of site texts that lack the reader's.
    pub default: &'a Language,
    /// What addresses of the workbench end with, so that it stays in this language: `?lang=sv`, or nothing.
    pub suffix: &'a str,
    out: String,
}

impl<'a> Pen<'a> {
    /// Nothing is written yet.
    pub fn new(locale: &'a Locale, default: &'a Language, suffix: &'a str) -> Self {
        Self { locale, default, suffix, out: String::new() }
    }

    /// Adds HTML and a line break.
    pub fn line(&mut self, html: &str) {
        self.out.push_str(html);
        self.out.push('\n');
    }

    /// What was written.
    pub fn finish(self) -> String {
        self.out
    }

    /// An empty one for the same reader.
    pub fn another(&self) -> Self {
        Self::new(self.locale, self.default, self.suffix)
    }

    /// A text of the locale.
    pub fn text(&self, key: &str) -> Result<String, LocaleError> {
        self.locale.text(key).map(|text| escaped(&text))
    }

    /// A text of the locale with variables.
    pub fn phrase(&self, key: &str, arguments: &Arguments<'_>) -> Result<String, LocaleError> {
        self.locale.phrase(key, arguments).map(|text| escaped(&text))
    }

    /// The words of a message.
    pub fn say(&self, message: &Message) -> Result<String, LocaleError> {
        render_message(message, self.locale, self.default).map(|text| escaped(&shortened(&text)))
    }

    /// An address of the workbench in the reader's language. `path` holds no characters that mean something in HTML.
    pub fn own(&self, path: &str) -> String {
        format!("/_seloste/{path}{}", self.suffix)
    }

    /// The attribute for text that is in another language than the reader's.
    pub fn lang(&self, language: Option<&Language>) -> String {
        let other = language.filter(|language| *language != self.locale.language());
        other.map(|language| format!(" lang=\"{language}\"")).unwrap_or_default()
    }

    /// The name of a language.
    pub fn language(&self, language: &Language) -> Result<String, LocaleError> {
        let key = format!("language-{language}");
        if self.locale.has(&key) { self.text(&key) } else { Ok(escaped(language.as_str())) }
    }
}

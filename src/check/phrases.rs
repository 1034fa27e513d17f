//! Phrases that a rule looks for, by language.

use std::ops::Range;

use super::words::find;
use crate::model::{Language, Name, Text};

/// Phrases in small letters; one that ends in `*` is the beginning of a word ([`find`]).
#[derive(Clone, Copy, Debug)]
pub struct Phrases {
    /// In Finnish.
    pub fi: &'static [&'static str],
    /// In Swedish.
    pub sv: &'static [&'static str],
    /// In English.
    pub en: &'static [&'static str],
}

impl Phrases {
    /// Where the first of them stands in a text of this language.
    pub fn find(&self, language: &Language, text: &str) -> Option<Range<usize>> {
        find(text, self.of(language))
    }

    /// Whether one of them stands in the text, in any of its languages.
    pub fn are_in(&self, text: Option<&Text>, default: &Language) -> bool {
        text.is_some_and(|text| text.all(default).any(|(language, words)| self.find(language, words).is_some()))
    }

    /// Whether the words are one of the phrases and nothing else.
    pub fn is(&self, language: &Language, words: &str) -> bool {
        self.of(language).contains(&plain(words).as_str())
    }

    /// Whether a name is one of the phrases and nothing else, in any of its languages.
    pub fn is_name(&self, name: &Name) -> bool {
        match name {
            Name::Same(name) => [self.fi, self.sv, self.en].iter().any(|all| all.contains(&plain(name).as_str())),
            Name::ByLanguage(names) => names.iter().any(|(language, name)| self.is(language, name)),
        }
    }

    fn of(&self, language: &Language) -> &'static [&'static str] {
        match language.as_str().split('-').next() {
            Some("fi") => self.fi,
            Some("sv") => self.sv,
            Some("en") => self.en,
            _ => &[],
        }
    }
}

fn plain(words: &str) -> String {
    words.trim().trim_end_matches(['.', ':', ';']).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_phrase() {
        let phrases = Phrases { fi: &["viranomaiset"], sv: &["myndigheter"], en: &["authorities"] };
        assert!(phrases.is_name(&Name::Same(" Viranomaiset.".into())));
        assert!(!phrases.is_name(&Name::Same("Viranomaiset ja poliisi".into())));
        let sv = Language::new("sv-FI");
        assert!(phrases.is(&sv, "myndigheter") && !phrases.is(&sv, "viranomaiset"));
        assert!(!phrases.is(&Language::new("se"), "myndigheter"));
    }
}

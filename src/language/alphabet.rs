//! Texts in the order of the alphabet, and the letters under which they are filed.

use std::cmp::Ordering;

use super::locale::Locale;
use crate::model::Language;

/// Letters that a language counts as its own though ICU4X files them under plain ones.
const OWN_LETTERS: [(&str, &str); 3] = [("se", "ÁČĐŊŠŦŽ"), ("smn", "ÁÂČĐŊŠŽ"), ("sms", "ÂČĐǤǦǨŊÕŠŽ")];

impl Locale {
    /// The order of two texts in an alphabetical list: å, ä and ö come last in Finnish and Swedish. Different texts
    /// are never equal.
    #[must_use]
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.compare(left, right).then_with(|| left.cmp(right))
    }

    /// The letter under which a text is looked for: `Ä` in Finnish, `A` for the same in English; `0–9` for what has none.
    #[must_use]
    pub fn initial(&self, text: &str) -> String {
        let first = from_letter(text).chars().next().filter(|first| !first.is_numeric());
        let Some(first) = first else { return "0–9".to_owned() };
        let first: String = first.to_uppercase().collect();
        if own_letters(&self.language).contains(&first) {
            return first;
        }
        let mut plain = ('A'..='Z').map(String::from);
        plain.find(|plain| self.letters.compare(plain, &first).is_eq()).unwrap_or(first)
    }
}

/// A text from its first letter or digit on: a quotation mark is no letter to look under.
#[must_use]
pub fn from_letter(text: &str) -> &str {
    text.trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// Whether nobody sees a character: a soft hyphen, a joiner, a space without width, a mark of the direction of writing, a
/// variation selector, a tag.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

fn own_letters(language: &Language) -> &'static str {
    OWN_LETTERS.iter().find(|(own, _)| *own == language.as_str()).map_or("", |(_, letters)| letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_the_language() {
        for (language, text, letter) in [
            ("fi", "ääniloki", "Ä"),
            ("fi", "Ålands register", "Å"),
            ("sv", "ärendehantering", "Ä"),
            ("en", "Ämne", "A"),
            ("fi", "École", "E"),
            ("se", "Čálán", "Č"),
            ("se", "École", "E"),
            ("sms", "ǩeâll", "Ǩ"),
            ("fi", "”Kulkulupa”", "K"),
            ("fi", "2026 vaalit", "0–9"),
            ("fi", "…", "0–9"),
        ] {
            let locale = Locale::empty(&Language::new(language)).unwrap();
            assert_eq!(locale.initial(text), letter, "{language}: {text}");
        }
    }
}

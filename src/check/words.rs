//! Finding phrases in prose, with respect for word boundaries.

use std::ops::Range;

/// The byte range at which the first of `phrases` that is in `text` stands, whatever the case of letters. A phrase begins
/// at a word's beginning; it ends at a word's end unless it ends in `*` (a stem: `henkilötietola*`). Phrases are in small
/// letters.
pub fn find(text: &str, phrases: &[&str]) -> Option<Range<usize>> {
    let lower = Lowercase::new(text);
    phrases.iter().find_map(|phrase| lower.find(phrase))
}

/// A text in small letters, with the way back to the original's offsets: a small letter may be longer or shorter.
struct Lowercase {
    text: String,
    offsets: Vec<usize>,
}

impl Lowercase {
    fn new(original: &str) -> Self {
        let mut text = String::with_capacity(original.len());
        let mut offsets = Vec::with_capacity(original.len() + 1);
        for (at, c) in original.char_indices() {
            for small in c.to_lowercase() {
                text.push(small);
                offsets.resize(text.len(), at);
            }
        }
        offsets.push(original.len());
        Self { text, offsets }
    }

    fn find(&self, phrase: &str) -> Option<Range<usize>> {
        let (phrase, stem) = phrase.strip_suffix('*').map_or((phrase, false), |phrase| (phrase, true));
        let is_word = |c: char| c.is_alphanumeric();
        let at = self.text.match_indices(phrase).map(|(at, _)| at).find(|&at| {
            let before = self.text[..at].chars().next_back();
            let after = self.text[at + phrase.len()..].chars().next();
            !before.is_some_and(is_word) && (stem || !after.is_some_and(is_word))
        })?;
        Some(self.offsets[at]..self.offsets[at + phrase.len()])
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn words_have_boundaries() {
        assert_eq!(find("Ei toistaiseksia, TOISTAISEKSI.", &["toistaiseksi"]), Some(18..30));
        assert_eq!(find("toistaiseksia", &["toistaiseksi"]), None);
        assert_eq!(find("henkilötietolain (523/99)", &["henkilötietola*"]), Some(0..15));
        assert_eq!(find("uusihenkilötietolaki", &["henkilötietola*"]), None);
        assert!(find("İÄ tills vidare", &["tills vidare"]).is_some());
        let text = "Ä 523/1999 x";
        assert_eq!(&text[find(text, &["personuppgiftslag", "523/1999"]).unwrap()], "523/1999");
    }
}

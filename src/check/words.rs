//! Finding phrases in prose, with respect for word boundaries.

use std::ops::Range;

/// The byte ranges at which `phrase` stands in `text`, whatever the case of letters. The phrase begins at a word's
/// beginning; it ends at a word's end unless it ends in `*` (a stem: `henkilötietola*`). Both are in small letters.
pub fn occurrences(text: &str, phrase: &str) -> Vec<Range<usize>> {
    let (phrase, stem) = phrase.strip_suffix('*').map_or((phrase, false), |phrase| (phrase, true));
    let lower = Lowercase::new(text);
    let is_word = |c: char| c.is_alphanumeric();
    lower
        .text
        .match_indices(phrase)
        .filter(|(at, _)| {
            let before = lower.text[..*at].chars().next_back();
            let after = lower.text[at + phrase.len()..].chars().next();
            !before.is_some_and(is_word) && (stem || !after.is_some_and(is_word))
        })
        .map(|(at, _)| lower.original(at)..lower.original(at + phrase.len()))
        .collect()
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

    fn original(&self, at: usize) -> usize {
        self.offsets[at]
    }
}

#[cfg(test)]
mod tests {
    use super::occurrences;

    #[test]
    fn words_have_boundaries() {
        assert_eq!(occurrences("Toistaiseksi, TOISTAISEKSI.", "toistaiseksi").len(), 2);
        assert_eq!(occurrences("toistaiseksia", "toistaiseksi").len(), 0);
        assert_eq!(occurrences("henkilötietolain (523/99)", "henkilötietola*").pop(), Some(0..15));
        assert_eq!(occurrences("uusihenkilötietolaki", "henkilötietola*").len(), 0);
        assert_eq!(occurrences("İÄ tills vidare", "tills vidare").len(), 1);
        assert_eq!(&"Ä 523/1999 x"[occurrences("Ä 523/1999 x", "523/1999")[0].clone()], "523/1999");
    }
}

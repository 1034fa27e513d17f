use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The fonts in the binary: a sans for everything, and Typst's own for the characters it lacks.
pub(super) struct Fonts {
    pub(super) fonts: Vec<Font>,
    pub(super) book: LazyHash<FontBook>,
    /// First and last of each stretch of characters that some font has, in order.
    covered: Vec<(char, char)>,
}

pub(super) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let noto = [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF];
    let fonts: Vec<Font> =
        noto.into_iter().chain(typst_assets::fonts()).flat_map(|data| Font::iter(Bytes::new(data))).collect();
    let book = LazyHash::new(FontBook::from_fonts(&fonts));
    let mut all: Vec<char> =
        fonts.iter().flat_map(|font| font.info().coverage.iter()).filter_map(char::from_u32).collect();
    all.sort_unstable();
    all.dedup();
    let covered = all
        .chunk_by(|&a, &b| u32::from(a) + 1 == u32::from(b))
        .filter_map(|stretch| Some((*stretch.first()?, *stretch.last()?)))
        .collect();
    Fonts { fonts, book, covered }
});

/// The characters of `text` that a PDF cannot show, each once, in order of their numbers: those that none of the
/// embedded fonts has (PDF/UA wants a glyph for each), control characters, and marks that make a reader see something
/// else than what is written: bidirectional embeddings, overrides and isolates (U+202A–202E, U+2066–2069), private
/// use, and the invisible “tags” from U+E0000. White space of any kind, soft hyphens, zero-width spaces and joiners,
/// variation selectors and the plain marks of direction (U+200E, U+200F, U+061C) are no problem.
#[must_use]
pub fn unrenderable(text: &str) -> Vec<char> {
    let mut found: Vec<char> = text.chars().filter(|&c| !is_renderable(c)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn is_renderable(c: char) -> bool {
    match c {
        ' '..='~' => true,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' => true,
        '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => true,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => false,
        '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{E0FFF}' | '\u{F0000}'.. => false,
        _ if c.is_whitespace() => true,
        _ if c.is_control() => false,
        _ => {
            let after = FONTS.covered.partition_point(|&(first, _)| first <= c);
            after.checked_sub(1).is_some_and(|at| c <= FONTS.covered[at].1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn european_text_is_renderable() {
        let text = "Åäö čđŋšŧž ÁÂŠŽ Привет, κόσμε! “”„‘’«» –—… €§©№ ½ → • \t\r\n\u{a0}\u{202f}\u{2009}soft\u{ad}hyphen\u{200b}\u{feff}";
        assert_eq!(unrenderable(text), Vec::<char>::new());
    }

    #[test]
    fn what_cannot_or_must_not_be_shown_is_named_once_and_in_order() {
        assert_eq!(unrenderable("漢 \u{0} a漢\u{202e}b \u{7} \u{e000} \u{2066}"), [
            '\u{0}', '\u{7}', '\u{202e}', '\u{2066}', '漢', '\u{e000}'
        ]);
        assert_eq!(unrenderable("\u{e0041}\u{378}\u{fffe}\u{10ffff}\u{9f}").len(), 5);
    }
}

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontBook, FontInstance, FontStretch, FontStyle, FontVariant, FontVariations, FontWeight};
use typst::utils::LazyHash;

/// The fonts in the binary: a sans for everything, and Typst's own for the characters it lacks.
pub(super) struct Fonts {
    pub(super) fonts: Vec<Font>,
    pub(super) book: LazyHash<FontBook>,
    /// For regular, bold, italic and bold italic text, the face of each family.
    faces: Vec<(FontVariant, Vec<FontInstance>)>,
}

pub(super) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let noto = [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF];
    let fonts: Vec<Font> =
        noto.into_iter().chain(typst_assets::fonts()).flat_map(|data| Font::iter(Bytes::new(data))).collect();
    let book = FontBook::from_fonts(&fonts);
    let faces = [FontStyle::Normal, FontStyle::Italic]
        .iter()
        .flat_map(|&style| [FontWeight::REGULAR, FontWeight::BOLD].map(|weight| (style, weight)))
        .map(|(style, weight)| {
            let variant = FontVariant::new(style, weight, FontStretch::NORMAL);
            let families = book.families().filter_map(|(family, _)| book.select(&family.to_lowercase(), variant));
            (variant, families.filter_map(|index| Some(instance(fonts.get(index)?, variant))).collect())
        })
        .collect();
    Fonts { book: LazyHash::new(book), fonts, faces }
});

fn instance(font: &Font, variant: FontVariant) -> FontInstance {
    font.clone().instantiate(variant, Abs::pt(10.0), &FontVariations::default())
}

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
        // Almost all there is in European text, without a look into the fonts.
        '\u{A1}'..='\u{17F}' | '–' | '—' | '‘'..='‚' | '“'..='„' | '•' | '…' | '€' => true,
        _ => has_glyph(c),
    }
}

/// Whether text of each style can show it, as headings are bold: the face of a family has it, or the one font that
/// Typst would fall back on.
fn has_glyph(c: char) -> bool {
    // A mark that Unicode discourages: it is taken apart before it is shown.
    let is_taken_apart = c == '\u{344}';
    let shows = |face: &FontInstance| face.ttf().glyph_index(c).is_some_and(|glyph| glyph.0 != 0);
    let falls_back = |variant: FontVariant, faces: &[FontInstance]| {
        let like = faces.iter().map(|face| face.info()).find(|info| info.family == "Noto Sans");
        let index = FONTS.book.select_fallback(like, variant, c.encode_utf8(&mut [0; 4]));
        index.and_then(|index| FONTS.fonts.get(index)).is_some_and(|font| shows(&instance(font, variant)))
    };
    !is_taken_apart && FONTS.faces.iter().all(|(variant, faces)| faces.iter().any(shows) || falls_back(*variant, faces))
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
    fn what_is_not_looked_up_is_there() {
        let taken_as_read = (' '..='\u{17F}').chain('–'..='…').chain(['€']);
        let missing: Vec<_> = taken_as_read
            .filter(|&c| !c.is_control() && !c.is_whitespace() && is_renderable(c) && c != '\u{AD}' && !has_glyph(c))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn what_cannot_or_must_not_be_shown_is_named_once_and_in_order() {
        assert_eq!(
            unrenderable("漢 \u{0} a漢\u{202e}b \u{7} \u{e000} \u{2066}"),
            ['\u{0}', '\u{7}', '\u{202e}', '\u{2066}', '漢', '\u{e000}']
        );
        assert_eq!(unrenderable("\u{e0041}\u{378}\u{fffe}\u{10ffff}\u{9f}").len(), 5);
    }
}

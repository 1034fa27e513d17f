//! Whether a rendering shows the whole Notice: a theme that forgets a kind of block must not publish a notice with a
//! hole in it.

use memchr::memmem;

use crate::language::is_invisible;
use crate::model::Language;
use crate::model::notice::{Inline, Notice, note_mark, shown_text};

/// A text of the Notice that a rendering does not show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost<'a> {
    /// Id of the section; empty for the title of the notice.
    pub section: &'a str,
    /// Heading of the section; empty for the title of the notice.
    pub heading: &'a str,
    /// The text itself.
    pub text: String,
}

/// Every text of `notice` that is not in its rendering: the title, headings, paragraphs, cells, terms, notes with their
/// numbers, in the order of the notice. `pages` is the text that a reader of each page gets, an HTML page counting as one.
///
/// White space, hyphens and accents that are characters of their own do not count: lines may break anywhere, and a font
/// joins letter and accent as it likes. A text may be cut by the end of a page, and
/// other text (page headers, the other cells of the row) may stand between its pieces. Order is followed where it can
/// be, as that is what makes the search fast; a text in another place is not lost.
#[must_use]
pub fn lost<'a>(notice: &'a Notice, pages: &[String]) -> Vec<Lost<'a>> {
    let mut lost = Vec::new();
    let mut rendered = Rendered::new(pages);
    let by_words = is_right_to_left_language(&notice.language);
    if !rendered.shows(&notice.title, by_words) {
        lost.push(Lost { section: "", heading: "", text: notice.title.clone() });
    }
    for section in &notice.sections {
        if !rendered.shows(&section.heading, by_words) {
            lost.push(Lost { section: &section.id, heading: &section.heading, text: section.heading.clone() });
        }
    }
    rendered.cursor = 0;
    let heading = |id| notice.sections.iter().find(|section| section.id == id).map_or("", |section| &section.heading);
    notice.visit_texts(&mut |section, inlines| {
        let shown = match inlines {
            [Inline::Text { text }] => rendered.shows(text, by_words),
            _ => rendered.shows(&shown_text(inlines), by_words || inlines.iter().any(has_right_to_left_language)),
        };
        if !shown {
            lost.push(Lost { section, heading: heading(section), text: shown_text(inlines) });
        }
    });
    rendered.cursor = 0;
    for section in &notice.sections {
        for note in section.notes() {
            let text = note_mark(note.number) + &shown_text(&note.content);
            if !rendered.shows(&text, by_words || note.content.iter().any(has_right_to_left_language)) {
                lost.push(Lost { section: &section.id, heading: &section.heading, text });
            }
        }
    }
    lost
}

/// How far a short text may move the search forward: it may have been found in the wrong place.
const NEAR: usize = 4096;
/// How long a text must be, in bytes, to be searched for far away.
const LONG: usize = 32;
/// The shortest beginning of a text, in bytes, that is believed to go on on the next page.
const PIECE: usize = 4;

/// The text of all pages, squeezed, and how far it was read.
struct Rendered {
    text: String,
    /// Where each page ends.
    ends: Vec<usize>,
    cursor: usize,
    needle: String,
}

impl Rendered {
    fn new(pages: &[String]) -> Self {
        let mut text = String::with_capacity(pages.iter().map(String::len).sum());
        let ends = pages
            .iter()
            .map(|page| {
                squeeze(page, &mut text);
                text.len()
            })
            .collect();
        Self { text, ends, cursor: 0, needle: String::new() }
    }

    /// Lines with writing from right to left are laid out in the order of the eye: only their words can be compared.
    fn shows(&mut self, text: &str, by_words: bool) -> bool {
        let mut needle = std::mem::take(&mut self.needle);
        needle.clear();
        squeeze(text, &mut needle);
        let shown = self.shows_squeezed(&needle)
            || (by_words || text.contains(is_right_to_left)) && words(text).all(|word| self.shows_word(word));
        self.needle = needle;
        shown
    }

    fn shows_squeezed(&mut self, needle: &str) -> bool {
        if needle.is_empty() {
            return true;
        }
        // Most texts stand just after the one before.
        if self.text.as_bytes()[self.cursor..].starts_with(needle.as_bytes()) {
            self.cursor += needle.len();
            return true;
        }
        if let Some(gap) = memmem::find(&self.text.as_bytes()[self.cursor..], needle.as_bytes()) {
            if gap <= NEAR || needle.len() >= LONG {
                self.cursor += gap + needle.len();
            }
            return true;
        }
        let before = &self.text.as_bytes()[..self.cursor];
        memmem::find(before, needle.as_bytes()).is_some() || self.shows_in_pieces(needle)
    }

    /// Whether the word, or the beginning of a long one, is there, whole or in two parts on two lines.
    fn shows_word(&self, word: &str) -> bool {
        let mut needle = String::new();
        squeeze(word, &mut needle);
        let needle: String = needle.chars().take(12).collect();
        let mut cuts = needle.char_indices().map(|(at, _)| needle.split_at(at));
        needle.is_empty() || cuts.any(|(start, end)| self.text.contains(start) && self.text.contains(end))
    }

    /// Whether the text begins on one page and goes on on the following ones. A short text found too far on may have led
    /// the cursor past the page it begins on.
    fn shows_in_pieces(&mut self, needle: &str) -> bool {
        let first = self.ends.partition_point(|&end| end <= self.cursor);
        for page in (first..self.ends.len()).chain(0..first) {
            if let Some(end) = self.pieces(needle, page) {
                self.cursor = end;
                return true;
            }
        }
        false
    }

    /// Where the piece on `page` ends, if the rest is on the pages after it.
    fn pieces(&self, needle: &str, page: usize) -> Option<usize> {
        let mut rest = needle;
        let mut end_of_first = None;
        for page in page..self.ends.len() {
            let start = page.checked_sub(1).map_or(0, |before| self.ends[before]);
            let text = &self.text[start..self.ends[page]];
            // A longer beginning is only found where every shorter one is, so the longest is found by halves. One
            // that is too long by chance does no harm: what is left is still somewhere on the next page.
            let cuts: Vec<usize> = rest.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
            let cut = match cuts.partition_point(|&cut| text.contains(&rest[..cut])) {
                0 => 0,
                found => cuts[found - 1],
            };
            if cut < rest.len() && cut < PIECE {
                return None;
            }
            if end_of_first.is_none() {
                end_of_first = text.find(&rest[..cut]).map(|at| start + at + cut);
            }
            rest = &rest[cut..];
            if rest.is_empty() {
                return end_of_first;
            }
        }
        None
    }
}

/// The stretches of letters and digits with one direction of writing.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).flat_map(|word| {
        let (right_to_left, left_to_right) = (word.split(|c| !is_right_to_left(c)), word.split(is_right_to_left));
        right_to_left.chain(left_to_right)
    })
}

/// Appends `text` without what line breaking may add, move or swallow. A letter with accents of its own that is repeated
/// counts once: Typst gives the letter and each accent placed on it as texts of the whole.
fn squeeze(text: &str, out: &mut String) {
    let mut last_accented = "";
    let mut rest = text;
    while !rest.is_empty() {
        let (run, after) = rest.split_at(plain_run(rest));
        if !run.is_empty() {
            out.push_str(run);
            last_accented = "";
            rest = after;
            continue;
        }
        if let Some(b'\t'..=b'\r' | b' ' | b'-') = rest.bytes().next() {
            rest = &rest[1..];
            continue;
        }
        let mut chars = rest.char_indices();
        let Some((_, c)) = chars.next() else { return };
        let letter = c.len_utf8();
        if c == '-' || c.is_whitespace() || c.is_control() || is_hyphen(c) || is_invisible(c) || is_mark(c) {
            rest = &rest[letter..];
            continue;
        }
        let end = chars.find(|(_, next)| !is_mark(*next)).map_or(rest.len(), |(at, _)| at);
        let accented = if end > letter { &rest[..end] } else { "" };
        if accented.is_empty() || accented != last_accented {
            out.push(c);
        }
        last_accented = accented;
        rest = &rest[end..];
    }
}

/// How many bytes at the beginning count as they are, which is most of a text: ASCII and the Latin letters after it. The
/// last of them is left to be looked at if something else follows, which may be its accent.
fn plain_run(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut last) = (0, 0);
    while let Some(&byte) = bytes.get(at) {
        let length = match byte {
            b'-' => break,
            b'!'..=b'~' => 1,
            // U+00C0 to U+027F.
            0xC3..=0xC9 => 2,
            _ => break,
        };
        last = at;
        at += length;
    }
    if bytes.get(at).is_some_and(|next| !next.is_ascii()) { last } else { at }
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '\u{2010}' | '\u{2011}')
}

/// Accents of their own, which a font may draw onto the letter before in any order, or as one letter with it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}')
}

fn has_right_to_left_language(inline: &Inline) -> bool {
    match inline {
        Inline::Foreign { language, content } => {
            is_right_to_left_language(language) || content.iter().any(has_right_to_left_language)
        }
        Inline::Emphasis { content } | Inline::Strong { content } | Inline::Link { content, .. } => {
            content.iter().any(has_right_to_left_language)
        }
        Inline::Text { .. } | Inline::Break | Inline::NoteReference { .. } => false,
    }
}

fn is_right_to_left_language(language: &Language) -> bool {
    let primary = language.as_str().split('-').next();
    matches!(primary, Some("ar" | "ckb" | "dv" | "fa" | "he" | "ks" | "pa" | "ps" | "sd" | "ug" | "ur" | "yi"))
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;
    use crate::model::notice::{Block, OtherLanguages, Section};
    use crate::model::outline::Outline;

    fn notice(blocks: Vec<Block>) -> Notice {
        let id = |id: &str| id.parse::<Id>().unwrap();
        Notice {
            controller: id("city"),
            register: id("library"),
            language: Language::new("en"),
            languages: vec![Language::new("en")],
            kind: "Privacy notice".into(),
            title: "Library".into(),
            controller_name: "City".into(),
            version: None,
            updated: None,
            updated_text: None,
            aliases: Vec::new(),
            draft: false,
            has_foreign_text: false,
            is_untranslated: false,
            leads_elsewhere: true,
            outline: Outline::default(),
            other_languages: OtherLanguages::default(),
            sections: vec![Section {
                id: "purposes".into(),
                heading: "Why we need data".into(),
                heading_language: None,
                level: 2,
                blocks,
            }],
        }
    }

    fn pages(pages: &[&str]) -> Vec<String> {
        pages.iter().map(|&page| page.to_owned()).collect()
    }

    fn lost_texts(blocks: Vec<Block>, text: &[&str]) -> Vec<String> {
        lost(&notice(blocks), &pages(text)).into_iter().map(|lost| lost.text).collect()
    }

    #[test]
    fn a_paragraph_that_is_missing_is_named_with_its_section() {
        let notice = notice(vec![Block::paragraph("We lend books."), Block::paragraph("We send reminders.")]);
        let lost = lost(&notice, &pages(&["Library", "Why we need data", "We lend books."]));
        assert_eq!(
            lost,
            [Lost { section: "purposes", heading: "Why we need data", text: "We send reminders.".into() }]
        );
    }

    #[test]
    fn title_and_headings_are_looked_for() {
        assert_eq!(lost_texts(vec![], &["Something else"]), ["Library", "Why we need data"]);
    }

    #[test]
    fn hyphenation_and_line_breaks_do_not_matter() {
        let blocks = vec![Block::paragraph("Asiakasrekisterin tietosuoja-asiat")];
        let page = "Library Why we\nneed data Asiakas\u{ad}rekis-\nterin tieto\u{2010}suoja\nasiat";
        assert_eq!(lost_texts(blocks, &[page]), [""; 0]);
    }

    #[test]
    fn a_text_may_go_on_after_the_header_of_the_next_page_or_two() {
        let blocks = vec![Block::paragraph("We lend books to all who live in the city and send reminders.")];
        let head = "Library Why we need data ";
        assert_eq!(
            lost_texts(
                blocks.clone(),
                &[
                    &format!("{head}We lend books to"),
                    "City 2/3 all who live in",
                    "City 3/3 the city and send reminders."
                ]
            ),
            [""; 0]
        );
        let without_middle = [&format!("{head}We lend books to"), "City 2/3", "City 3/3 the city and send reminders."];
        assert_eq!(lost_texts(blocks, &without_middle.map(|page| page as &str)).len(), 1);
    }

    #[test]
    fn cells_of_a_row_that_is_cut_by_the_page_interleave() {
        let cell = |text: &str| vec![Inline::text(text)];
        let table = Block::Table {
            caption_language: None,
            caption: String::new(),
            columns: vec![cell("Data"), cell("Storage time")],
            rows: vec![vec![cell("Names and addresses"), cell("Six years from the last loan")]],
        };
        let text =
            ["Library Why we need data Data Storage time Names and Six years from", "2/2 addresses the last loan"];
        assert_eq!(lost_texts(vec![table], &text), [""; 0]);
    }

    #[test]
    fn what_line_breaking_may_change_does_not_count() {
        for (text, squeezed) in [
            ("Ääni-\n levy", "Äänilevy"),
            ("a\u{301}\u{308}b", "ab"),
            ("a\u{301}a\u{301}b", "ab"),
            ("aa\u{301}", "aa"),
            ("ä\u{301}ö", "äö"),
            ("x\u{ad}y\u{200b}z\u{a0}→ ř", "xyz→ř"),
            ("\u{301}", ""),
            ("", ""),
        ] {
            let mut out = String::new();
            squeeze(text, &mut out);
            assert_eq!(out, squeezed, "{text:?}");
        }
    }

    #[test]
    fn a_letter_with_accents_may_be_given_again_for_each_of_them() {
        let blocks = vec![Block::paragraph("Skolt Sámi: e\u{308}e\u{308}ll")];
        let head = "Library Why we need data Skolt Sámi: ";
        let given = |letters: &str| lost_texts(blocks.clone(), &[&format!("{head}{letters}")]).len();
        assert_eq!(given("e\u{308}\ne\u{308}\ne\u{308}\ne\u{308}\nll"), 0);
        assert_eq!(given("ll"), 1);
        assert_eq!(given("e\u{308}l"), 1);
    }

    #[test]
    fn a_text_out_of_order_is_not_lost() {
        let blocks = vec![Block::paragraph("First."), Block::paragraph("Second.")];
        assert_eq!(lost_texts(blocks, &["Second. First. Why we need data Library"]), [""; 0]);
    }

    #[test]
    fn right_to_left_text_is_compared_by_words() {
        let blocks = vec![Block::paragraph("שלום 2026 עולם")];
        assert_eq!(lost_texts(blocks.clone(), &["Library Why we need data עולם 2026 שלום"]), [""; 0]);
        assert_eq!(lost_texts(blocks, &["Library Why we need data עולם 2026"]).len(), 1);
    }
}

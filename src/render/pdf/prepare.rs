use std::collections::HashSet;
use std::hash::Hash;

use super::fonts::unrenderable;
use crate::language::is_invisible;
use crate::model::notice::{Block, Fact, Inline, Note, Notice, Section, note_mark, plain_text, shown_text};
use crate::model::outline::Outline;

/// Typst refuses longer ones.
const LONGEST_ADDRESS: usize = 8000;

/// The Notice as the theme gets it, so that a theme need not care: links lead somewhere or are plain text, white space
/// is plain, and there are no empty headings, lists or tables, which PDF/UA forbids. Also the characters that cannot
/// be shown.
pub(super) fn prepare(notice: &Notice, base_url: Option<&str>) -> (Notice, Vec<char>) {
    let mut preparation =
        Preparation { anchors: anchors(notice), notes: notes(notice), base_url, unrenderable: HashSet::new() };
    let kind = preparation.heading(&notice.kind, "–");
    let prepared = Notice {
        title: preparation.heading(&notice.title, &kind),
        kind,
        controller_name: preparation.clean(&notice.controller_name),
        version: notice.version.as_deref().map(|version| preparation.clean(version)),
        updated_text: notice.updated_text.as_deref().map(|date| preparation.clean(date)),
        sections: notice
            .sections
            .iter()
            .map(|section| Section {
                id: section.id.clone(),
                heading: preparation.heading(&section.heading, "–"),
                level: section.level,
                heading_language: section.heading_language.clone(),
                blocks: preparation.blocks(&section.blocks),
            })
            .collect(),
        controller: notice.controller.clone(),
        register: notice.register.clone(),
        language: notice.language.clone(),
        languages: notice.languages.clone(),
        updated: notice.updated,
        aliases: Vec::new(),
        draft: notice.draft,
        has_foreign_text: notice.has_foreign_text,
        is_untranslated: notice.is_untranslated,
        leads_elsewhere: notice.leads_elsewhere,
        other_languages: notice.other_languages.clone(),
        outline: Outline::default(),
    };
    let mut unrenderable: Vec<char> = preparation.unrenderable.into_iter().collect();
    unrenderable.sort_unstable();
    (prepared, unrenderable)
}

/// The section ids that a link can lead to: Typst refuses a link to one that is there twice.
fn anchors(notice: &Notice) -> HashSet<&str> {
    once(notice.sections.iter().map(|section| section.id.as_str()).filter(|id| !id.is_empty()))
}

/// The numbers of the notes that a reference can lead to.
fn notes(notice: &Notice) -> HashSet<usize> {
    once(notice.sections.iter().flat_map(Section::notes).map(|note| note.number))
}

/// What is there once, not more often.
fn once<T: Eq + Hash + Copy>(all: impl Iterator<Item = T>) -> HashSet<T> {
    let mut once = HashSet::new();
    let mut twice = HashSet::new();
    for one in all {
        if !once.insert(one) {
            twice.insert(one);
        }
    }
    once.retain(|one| !twice.contains(one));
    once
}

struct Preparation<'a> {
    anchors: HashSet<&'a str>,
    notes: HashSet<usize>,
    base_url: Option<&'a str>,
    unrenderable: HashSet<char>,
}

impl Preparation<'_> {
    fn clean(&mut self, text: &str) -> String {
        self.unrenderable.extend(unrenderable(text));
        text.chars()
            .filter(|&c| c != '\u{FEFF}')
            .map(|c| match c {
                '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' => c,
                _ if c.is_whitespace() => ' ',
                _ => c,
            })
            .collect()
    }

    fn heading(&mut self, text: &str, instead: &str) -> String {
        if is_blank(text) { instead.to_owned() } else { self.clean(text) }
    }

    fn blocks(&mut self, blocks: &[Block]) -> Vec<Block> {
        blocks.iter().filter_map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &Block) -> Option<Block> {
        match block {
            Block::Paragraph { text } => self.line(text).map(|text| Block::Paragraph { text }),
            Block::Subheading { level, text } => self.line(text).map(|text| Block::Subheading { level: *level, text }),
            Block::List { ordered, items } => {
                let items: Vec<_> =
                    items.iter().map(|item| self.blocks(item)).filter(|item| !item.is_empty()).collect();
                (!items.is_empty()).then_some(Block::List { ordered: *ordered, items })
            }
            Block::Table { caption, caption_language, columns, rows } => {
                let width = rows.iter().map(Vec::len).chain([columns.len()]).max()?;
                // What is repeated on each page must not have links (PDF/UA).
                let columns = self.row(columns, width, true);
                let rows = rows.iter().map(|cells| self.row(cells, width, false)).collect();
                let (caption, caption_language) = (self.clean(caption), caption_language.clone());
                (width > 0).then_some(Block::Table { caption, caption_language, columns, rows })
            }
            Block::Facts { items } => {
                let items: Vec<_> = items
                    .iter()
                    .map(|fact| Fact { term: self.inlines(&fact.term, false), blocks: self.blocks(&fact.blocks) })
                    .filter(|fact| !fact.blocks.is_empty() || !is_blank(&shown_text(&fact.term)))
                    .collect();
                (!items.is_empty()).then_some(Block::Facts { items })
            }
            Block::Callout { blocks } => {
                let blocks = self.blocks(blocks);
                (!blocks.is_empty()).then_some(Block::Callout { blocks })
            }
            Block::Notes { items } => {
                let note = |note: &Note| Note { number: note.number, content: self.inlines(&note.content, false) };
                let items: Vec<_> = items.iter().map(note).collect();
                (!items.is_empty()).then_some(Block::Notes { items })
            }
        }
    }

    fn row(&mut self, cells: &[Vec<Inline>], width: usize, without_links: bool) -> Vec<Vec<Inline>> {
        let mut row: Vec<_> = cells.iter().map(|cell| self.inlines(cell, without_links)).collect();
        row.resize(width, Vec::new());
        row
    }

    fn line(&mut self, text: &[Inline]) -> Option<Vec<Inline>> {
        let text = self.inlines(text, false);
        (!is_blank(&shown_text(&text))).then_some(text)
    }

    fn inlines(&mut self, inlines: &[Inline], without_links: bool) -> Vec<Inline> {
        let mut out: Vec<Inline> = Vec::with_capacity(inlines.len());
        for inline in inlines {
            if begins_with_letter(inline) && out.last().is_some_and(ends_with_link) {
                out.push(Inline::text(WORD_JOINER));
            }
            let mut content =
                |content| Some(self.inlines(content, without_links)).filter(|content| !content.is_empty());
            match inline {
                Inline::Text { text } if text.is_empty() => {}
                Inline::Text { text } if without_links => out.push(Inline::Text { text: self.clean(text) }),
                Inline::Text { text } => self.with_addresses(text, &mut out),
                Inline::Emphasis { content: inner } => {
                    out.extend(content(inner).map(|content| Inline::Emphasis { content }));
                }
                Inline::Strong { content: inner } => {
                    out.extend(content(inner).map(|content| Inline::Strong { content }));
                }
                Inline::Foreign { language, content: inner } => {
                    out.extend(content(inner).map(|content| Inline::Foreign { language: language.clone(), content }));
                }
                Inline::Break => out.push(Inline::Break),
                // In a link, or in what is repeated on each page, there is no place for one more link.
                Inline::NoteReference { number, .. } if without_links || !self.notes.contains(number) => {
                    out.push(Inline::text(note_mark(*number)));
                }
                Inline::NoteReference { .. } => out.push(inline.clone()),
                Inline::Link { href, content } => {
                    let is_plain = without_links || is_blank(&shown_text(content));
                    let target = if is_plain { None } else { self.target(href) };
                    let content = self.inlines(content, without_links || target.is_some());
                    match target {
                        Some(href) => out.push(Inline::Link { href, content }),
                        None => out.extend(content),
                    }
                }
            }
        }
        out
    }

    /// A text with its addresses as links: who reads a PDF cannot tell a program to find them.
    fn with_addresses(&mut self, text: &str, out: &mut Vec<Inline>) {
        let mut rest = text;
        while let Some((before, address, href)) = first_address(rest) {
            if !before.is_empty() {
                out.push(Inline::Text { text: self.clean(before) });
            }
            rest = &rest[before.len() + address.len()..];
            match self.target(&href) {
                Some(href) => {
                    out.push(Inline::Link { href, content: vec![Inline::Text { text: self.clean(address) }] });
                }
                None => out.push(Inline::Text { text: self.clean(address) }),
            }
        }
        if !rest.is_empty() {
            out.push(Inline::Text { text: self.clean(rest) });
        }
    }

    /// Where a link leads: `#section`, or a whole address. `None` when it leads nowhere a PDF can go.
    fn target(&self, href: &str) -> Option<String> {
        if let Some(id) = href.strip_prefix('#') {
            return self.anchors.contains(id).then(|| href.to_owned());
        }
        let address = match scheme(href) {
            Some("https" | "http" | "mailto" | "tel") => encode(href),
            Some(_) => return None,
            None => encode(&join(self.base_url?, href)),
        };
        (address.len() <= LONGEST_ADDRESS).then_some(address)
    }
}

/// The first e-mail or web address of a text: what is before it, the address, and where it leads.
fn first_address(text: &str) -> Option<(&str, &str, String)> {
    let is_edge =
        |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | '<' | '>' | '"' | '”' | '“' | '„' | '’');
    let mut at = 0;
    for word in text.split_inclusive(is_edge) {
        let start = at;
        at += word.len();
        let word = word.trim_end_matches(is_edge).trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
        let href = if is_web_address(word) {
            word.to_owned()
        } else if is_email_address(word) {
            format!("mailto:{word}")
        } else {
            continue;
        };
        return Some((&text[..start], word, href));
    }
    None
}

fn is_web_address(word: &str) -> bool {
    let rest = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://"));
    rest.is_some_and(|rest| is_host(rest.split(['/', '?', '#']).next().unwrap_or_default()))
}

fn is_email_address(word: &str) -> bool {
    let is_mailbox = |name: &str| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-'))
    };
    word.split_once('@').is_some_and(|(name, host)| is_mailbox(name) && is_host(host))
}

fn is_host(host: &str) -> bool {
    let is_label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    host.contains('.') && host.split('.').all(is_label)
}

fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c.is_control() || is_invisible(c))
}

/// Typst fails when it hyphenates a word just where a link ends in it. A word with this in it is not hyphenated.
const WORD_JOINER: &str = "\u{2060}";

fn ends_with_link(inline: &Inline) -> bool {
    match inline {
        Inline::Link { .. } => true,
        Inline::Emphasis { content } | Inline::Strong { content } | Inline::Foreign { content, .. } => {
            content.last().is_some_and(ends_with_link)
        }
        Inline::NoteReference { .. } => true,
        Inline::Text { .. } | Inline::Break => false,
    }
}

fn begins_with_letter(inline: &Inline) -> bool {
    plain_text(std::slice::from_ref(inline)).starts_with(char::is_alphabetic)
}

fn scheme(href: &str) -> Option<&str> {
    let (scheme, _) = href.split_once(':')?;
    scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '.' | '-')).then_some(scheme)
}

/// The address of `path`, which is relative to the site's root at `base`. `..` never leaves the host.
pub(super) fn join(base: &str, path: &str) -> String {
    let host = base.find("://").map_or(0, |at| at + 3);
    let host = base[host..].find('/').map_or(base.len(), |at| host + at);
    let (path, rest) = path.split_at(path.find(['?', '#']).unwrap_or(path.len()));
    let mut segments: Vec<&str> = Vec::new();
    for segment in base[host..].split('/').chain(path.split('/')) {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            segment => segments.push(segment),
        }
    }
    let is_folder = matches!(path.rsplit('/').next(), None | Some("" | "." | ".."));
    let slash = if is_folder && !segments.is_empty() { "/" } else { "" };
    format!("{}/{}{slash}{rest}", &base[..host], segments.join("/"))
}

/// The address in ASCII, as PDF wants it.
fn encode(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        match byte {
            b'!'..=b'~' if !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}') => {
                out.push(char::from(byte));
            }
            _ => {
                let digit = |value: u8| char::from(b"0123456789ABCDEF"[usize::from(value)]);
                out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_addresses_are_joined_to_the_base() {
        for (base, path, whole) in [
            ("https://example.fi/tietosuoja", "fi/kirjasto/", "https://example.fi/tietosuoja/fi/kirjasto/"),
            ("https://example.fi/tietosuoja/", "./ohje.pdf?x=1#s", "https://example.fi/tietosuoja/ohje.pdf?x=1#s"),
            ("https://example.fi", "/ohje.pdf", "https://example.fi/ohje.pdf"),
            ("https://example.fi/a/b", "../c", "https://example.fi/a/c"),
            ("https://example.fi", "../../..", "https://example.fi/"),
            ("https://example.fi/a", "", "https://example.fi/a/"),
        ] {
            assert_eq!(join(base, path), whole, "{base} + {path}");
        }
    }

    #[test]
    fn addresses_are_found_in_text() {
        let found = |text: &'static str| first_address(text);
        for (text, before, address, href) in [
            ("Kirjoita: a.b@example.fi.", "Kirjoita: ", "a.b@example.fi", "mailto:a.b@example.fi"),
            ("(https://example.fi/a?b#c)", "(", "https://example.fi/a?b#c", "https://example.fi/a?b#c"),
            ("http://example.fi, https://example.org", "", "http://example.fi", "http://example.fi"),
        ] {
            assert_eq!(found(text), Some((before, address, href.to_owned())), "{text}");
        }
        for text in [
            "",
            "a@b",
            "@example.fi",
            "a@@example.fi",
            "https://",
            "https://x",
            "example.fi",
            "a@.fi",
            "ftp://example.fi",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn addresses_are_ascii() {
        assert_eq!(encode("https://example.fi/ä ö?q=%20"), "https://example.fi/%C3%A4%20%C3%B6?q=%20");
    }

    #[test]
    fn schemes_are_told_from_paths() {
        assert_eq!(scheme("mailto:a@example.fi"), Some("mailto"));
        assert_eq!(scheme("fi/kello:12"), None);
    }
}

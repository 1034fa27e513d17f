//! What differs between a notice and what is published of it.

use std::fs;
use std::io::Read;
use std::path::Path;

use super::diff::{Change, diff};
use crate::model::notice::{Block, Inline, Notice, Section, note_mark};

/// Larger files are no notices.
const LARGEST: u64 = 8 << 20;

/// What is published of a notice.
pub enum Published {
    /// Nothing.
    Nothing,
    /// A file that cannot be read.
    Unreadable,
    /// This.
    Notice(Box<Notice>),
}

impl Published {
    /// Reads the notice at the same address in the folder that `build` writes to.
    pub fn of(notice: &Notice, root: &Path) -> Self {
        let folder = root.join("public").join(notice.language.to_string());
        let file = folder.join(notice.controller.as_str()).join(notice.register.as_str()).join("notice.json");
        let Ok(file) = fs::File::open(file) else { return Self::Nothing };
        let mut text = String::new();
        if file.take(LARGEST).read_to_string(&mut text).is_err() {
            return Self::Unreadable;
        }
        match serde_json::from_str(&text) {
            Ok(published) => Self::Notice(Box::new(published)),
            Err(_) => Self::Unreadable,
        }
    }
}

/// How a section differs from the published one.
pub struct Difference<'a> {
    /// The section: the new one, unless it went.
    pub section: &'a Section,
    /// What became of it.
    pub kind: Kind,
    /// Its lines that differ, in order.
    pub lines: Vec<Line>,
}

/// What became of a section or a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It came.
    Added,
    /// It went.
    Removed,
    /// Some of its words are others.
    Changed,
}

/// A line that differs: a paragraph, an item of a list, a row of a table, a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What became of it.
    pub kind: Kind,
    /// The heading in the section that it stands under: the purpose that a basis is of.
    pub under: Option<String>,
    /// Its words.
    pub words: Vec<Change<String>>,
}

/// The sections that differ, in the order of the new notice, those that went at the end.
pub fn differences<'a>(old: &'a Notice, new: &'a Notice) -> Vec<Difference<'a>> {
    let of = |notice: &'a Notice, id: &str| notice.sections.iter().find(|section| section.id == id);
    let mut all = Vec::new();
    for section in &new.sections {
        let (kind, before) = match of(old, &section.id) {
            Some(before) => (Kind::Changed, lines(before)),
            None => (Kind::Added, Vec::new()),
        };
        let lines = between(&before, &lines(section));
        if !lines.is_empty() || kind == Kind::Added {
            all.push(Difference { section, kind, lines });
        }
    }
    for section in &old.sections {
        if of(new, &section.id).is_none() {
            all.push(Difference { section, kind: Kind::Removed, lines: between(&lines(section), &[]) });
        }
    }
    all
}

/// A line of a section, and the heading in it that it stands under. Two lines are one if they say the same.
#[derive(Clone, Copy)]
struct Said<'a> {
    text: &'a str,
    under: Option<&'a str>,
}

impl PartialEq for Said<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

fn said(lines: &[(String, Option<String>)]) -> Vec<Said<'_>> {
    lines.iter().map(|(text, under)| Said { text, under: under.as_deref() }).collect()
}

/// The lines that differ. One that came where one went, with most of its words, is that one changed.
fn between(old: &[(String, Option<String>)], new: &[(String, Option<String>)]) -> Vec<Line> {
    let (old, new) = (said(old), said(new));
    let mut out = Vec::new();
    let mut gone = Vec::new();
    let mut came = Vec::new();
    let settle = |gone: &mut Vec<Said<'_>>, came: &mut Vec<Said<'_>>, out: &mut Vec<Line>| {
        let mut came = came.drain(..).peekable();
        for line in gone.drain(..) {
            match came.peek().and_then(|other| alike(line.text, other.text)) {
                Some(words) => {
                    came.next();
                    out.push(Line { kind: Kind::Changed, under: line.under.map(str::to_owned), words });
                }
                None => out.push(whole(Kind::Removed, line)),
            }
        }
        out.extend(came.map(|line| whole(Kind::Added, line)));
    };
    for change in diff(&old, &new) {
        match change {
            Change::Removed(line) => gone.push(line),
            Change::Added(line) => came.push(line),
            Change::Same(_) => settle(&mut gone, &mut came, &mut out),
        }
    }
    settle(&mut gone, &mut came, &mut out);
    out
}

fn whole(kind: Kind, line: Said<'_>) -> Line {
    let word = if kind == Kind::Added { Change::Added } else { Change::Removed };
    Line { kind, under: line.under.map(str::to_owned), words: vec![word(line.text.to_owned())] }
}

/// The words of two lines that have much in common.
fn alike(old: &str, new: &str) -> Option<Vec<Change<String>>> {
    let split = |line| str::split_whitespace(line).collect::<Vec<_>>();
    let (old, new) = (split(old), split(new));
    let changes = diff(&old, &new);
    let same = changes.iter().filter(|change| matches!(change, Change::Same(_))).count();
    if same * 3 < old.len().max(new.len()) {
        return None;
    }
    // Neighbours of one kind are read as one.
    let mut joined: Vec<Change<String>> = Vec::new();
    // Of several words that changed together, first all that went.
    let mut went: Vec<&str> = Vec::new();
    let mut came: Vec<&str> = Vec::new();
    let mut stayed: Vec<&str> = Vec::new();
    let settle = |went: &mut Vec<&str>, came: &mut Vec<&str>| {
        let mut words = Vec::new();
        if !went.is_empty() {
            words.push(Change::Removed(went.join(" ")));
        }
        if !came.is_empty() {
            words.push(Change::Added(came.join(" ")));
        }
        went.clear();
        came.clear();
        words
    };
    for change in changes {
        if !matches!(change, Change::Same(_)) && !stayed.is_empty() {
            joined.push(Change::Same(stayed.join(" ")));
            stayed.clear();
        }
        match change {
            Change::Same(word) => {
                joined.extend(settle(&mut went, &mut came));
                stayed.push(word);
            }
            Change::Removed(word) => went.push(word),
            Change::Added(word) => came.push(word),
        }
    }
    joined.extend(settle(&mut went, &mut came));
    if !stayed.is_empty() {
        joined.push(Change::Same(stayed.join(" ")));
    }
    Some(joined)
}

/// A section as lines of text, its heading first, each with the heading in the section that it stands under.
fn lines(section: &Section) -> Vec<(String, Option<String>)> {
    let mut out = vec![(section.heading.clone(), None)];
    let mut under = None;
    for block in &section.blocks {
        let is_heading = matches!(block, Block::Subheading { .. });
        if is_heading {
            under = None;
        }
        let mut own = Vec::new();
        collect(std::slice::from_ref(block), &mut own);
        out.extend(own.iter().map(|line| (line.clone(), under.clone())));
        if is_heading {
            under = own.pop();
        }
    }
    out
}

fn collect(blocks: &[Block], out: &mut Vec<String>) {
    let mut add = |text: String| {
        if !text.trim().is_empty() {
            out.push(text);
        }
    };
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Subheading { text, .. } => add(plain(text)),
            Block::Table { caption, columns, rows, .. } => {
                add(caption.clone());
                for row in std::iter::once(columns).chain(rows) {
                    add(row.iter().map(|cell| plain(cell)).collect::<Vec<_>>().join(" · "));
                }
            }
            Block::Notes { items } => {
                items.iter().for_each(|note| add(format!("{} {}", note_mark(note.number), plain(&note.content))));
            }
            Block::List { items, .. } => {
                for item in items {
                    let mut inner = Vec::new();
                    collect(item, &mut inner);
                    inner.into_iter().for_each(&mut add);
                }
            }
            Block::Facts { items } => {
                for fact in items {
                    let mut inner = Vec::new();
                    collect(&fact.blocks, &mut inner);
                    let term = plain(&fact.term);
                    add(format!("{term}: {}", inner.first().map_or("", String::as_str)));
                    inner.into_iter().skip(1).for_each(|line| add(format!("{term}: {line}")));
                }
            }
            Block::Callout { blocks } => {
                let mut inner = Vec::new();
                collect(blocks, &mut inner);
                inner.into_iter().for_each(&mut add);
            }
        }
    }
}

/// The text of inlines, with the addresses of links out of the site: another address is another fact.
fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    say(inlines, &mut out);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn say(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text } => out.push_str(text),
            Inline::Emphasis { content } | Inline::Strong { content } | Inline::Foreign { content, .. } => {
                say(content, out);
            }
            Inline::Link { href, content } => {
                let text = plain(content);
                let bare = href.trim_start_matches("mailto:").trim_start_matches("tel:");
                let is_told = !href.contains(':') || text.contains(bare.trim_end_matches('/'));
                say(content, out);
                if !is_told {
                    out.push_str(&format!(" ({bare})"));
                }
            }
            Inline::Break => out.push(' '),
            Inline::NoteReference { number, .. } => out.push_str(&note_mark(*number)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(id: &str, paragraphs: &[&str]) -> Section {
        let blocks = paragraphs.iter().map(|text| Block::paragraph(*text)).collect();
        Section { id: id.to_owned(), heading: id.to_uppercase(), level: 2, heading_language: None, blocks }
    }

    fn shown(old: &[Section], new: &[Section]) -> Vec<String> {
        let notice = |sections: &[Section]| {
            let json = serde_json::json!({
                "controller": "demo", "register": "customers", "language": "en", "languages": ["en"],
                "kind": "", "title": "", "controller_name": "", "version": null, "updated": null,
                "updated_text": null, "draft": false, "has_foreign_text": false, "sections": sections,
            });
            serde_json::from_value::<Notice>(json).unwrap()
        };
        let (old, new) = (notice(old), notice(new));
        let line = |line: &Line| {
            let word = |word: &Change<String>| match word {
                Change::Same(text) => text.clone(),
                Change::Removed(text) => format!("[-{text}-]"),
                Change::Added(text) => format!("[+{text}+]"),
            };
            line.words.iter().map(word).collect::<Vec<_>>().join(" ")
        };
        differences(&old, &new)
            .iter()
            .map(|one| {
                format!(
                    "{} {:?}: {}",
                    one.section.id,
                    one.kind,
                    one.lines.iter().map(line).collect::<Vec<_>>().join(" | ")
                )
            })
            .collect()
    }

    #[test]
    fn facts_that_came_went_and_changed() {
        let old = [
            section("storage", &["Data are kept for two years.", "Logs are erased."]),
            section("transfers", &["To Norway."]),
            section("rights", &["You may object."]),
        ];
        let new = [
            section(
                "storage",
                &["Data are kept for ten whole years.", "Logs are erased.", "Backups are kept a month."],
            ),
            section("rights", &["You may object."]),
            section("automated", &["Nothing is decided by machine."]),
        ];
        assert_eq!(
            shown(&old, &new),
            [
                "storage Changed: Data are kept for [-two-] [+ten whole+] years. | [+Backups are kept a month.+]",
                "automated Added: [+AUTOMATED+] | [+Nothing is decided by machine.+]",
                "transfers Removed: [-TRANSFERS-] | [-To Norway.-]",
            ]
        );
        assert!(shown(&new, &new).is_empty());
    }

    #[test]
    fn lines_know_what_they_stand_under() {
        let of = |basis: &str| {
            let blocks = ["Sales", "Repairs"].map(|purpose| {
                [
                    Block::subheading(vec![Inline::text(purpose)]),
                    Block::paragraph(if purpose == "Sales" { basis } else { "Same." }),
                ]
            });
            Section { blocks: blocks.concat(), ..section("purposes", &[]) }
        };
        let (old, new) = (lines(&of("A contract.")), lines(&of("Consent.")));
        let under: Vec<_> = between(&old, &new).into_iter().map(|line| line.under).collect();
        assert_eq!(under, [Some("Sales".to_owned()), Some("Sales".to_owned())]);
    }

    #[test]
    fn lines_with_nothing_in_common_are_two() {
        let [old, new] =
            [["Letters are kept."], ["Nobody outside receives anything."]].map(|text| [section("a", &text)]);
        assert_eq!(shown(&old, &new), ["a Changed: [-Letters are kept.-] | [+Nobody outside receives anything.+]"]);
    }

    #[test]
    fn another_address_is_another_fact() {
        let link = |href: &str| {
            let blocks = vec![Block::Paragraph { text: vec![Inline::text("See "), Inline::link(href, "our form")] }];
            [Section { blocks, ..section("contact", &[]) }]
        };
        assert_eq!(
            shown(&link("https://a.example/"), &link("https://b.example/")),
            ["contact Changed: See our form [-(https://a.example/)-] [+(https://b.example/)+]"]
        );
        assert!(shown(&link("#rights"), &link("#rights2")).is_empty());
    }
}

//! The Markdown of prose: paragraphs, emphasis, lists, links, tables and footnotes, parsed into the Notice's blocks.
//! Whatever else Markdown knows is kept as plain text and told as a [`Problem`]; raw HTML is never more than text.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::notice::{Block, Inline};

/// Lists in lists deeper than this are kept as text of the outer one.
const MAX_DEPTH: usize = 4;
/// Emphasis and links inside each other deeper than this are kept as text of the outer ones: everything that reads a
/// notice later, themes too, recurses over them.
const MAX_MARKS: usize = 8;
/// Wider tables fit no page. A row is filled up to the width of its table, so a few words could make millions of cells.
const MAX_COLUMNS: usize = 12;

/// Markdown that is not part of what a notice can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What it is.
    pub kind: ProblemKind,
    /// Where it is in the text, in bytes.
    pub range: Range<usize>,
}

/// Kinds of [`Problem`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// HTML: shown as text.
    Html,
    /// A link to something other than a web page, an e-mail address, a phone number or a section: shown as its text.
    Link,
    /// A heading, a quotation, a picture, code, a rule, a table too wide for a page, a list or a reference in a
    /// footnote, a reference to no footnote: only its text is kept. A footnote that nothing refers to, or whose label
    /// another one has: left out.
    Unsupported,
}

/// Parses prose, for its blocks or its problems: its footnotes are left aside.
#[must_use]
pub fn parse(text: &str) -> (Vec<Block>, Vec<Problem>) {
    parse_with_notes(text, &mut Vec::new())
}

/// Whether a text is one line without anything that could be Markdown: most are, and need no parser.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    /// Whether a byte may be a mark: looked up for every byte of a site, several times.
    const IS_MARK: [bool; 256] = {
        let mut table = [false; 256];
        let marks = b"\n\r\t\\`*_[]<>|~&!#=";
        let mut at = 0;
        while at < marks.len() {
            table[marks[at] as usize] = true;
            at += 1;
        }
        table
    };
    text.starts_with(char::is_alphabetic)
        && !text.ends_with(char::is_whitespace)
        && !text.bytes().any(|byte| IS_MARK[usize::from(byte)])
}

/// Parses prose. Its footnotes, each as one line, are added to `notes`; the number of a reference is the index there.
pub fn parse_with_notes(text: &str, notes: &mut Vec<Vec<Inline>>) -> (Vec<Block>, Vec<Problem>) {
    if is_plain(text) {
        return (vec![Block::paragraph(text)], Vec::new());
    }
    let mut builder = Builder { labels: labels(text, notes.len()), notes: std::mem::take(notes), ..Builder::default() };
    builder.notes.resize(builder.notes.len() + builder.labels.len(), Vec::new());
    for (event, range) in parser(text).into_offset_iter() {
        if let Event::Text(start) = &event
            && start.as_ref() == "["
            && let Some(end) = end_of_reference(&text[range.end..])
        {
            builder.problem(ProblemKind::Unsupported, range.start..range.end + end);
        }
        builder.take(event, range);
    }
    let (blocks, problems);
    (blocks, *notes, problems) = builder.finish();
    (blocks, problems)
}

/// Parses prose that should be one paragraph, with its footnotes as [`parse_with_notes`]; more paragraphs become lines.
pub fn parse_line(text: &str, notes: &mut Vec<Vec<Inline>>) -> Vec<Inline> {
    if is_plain(text) {
        return vec![Inline::text(text)];
    }
    one_line(parse_with_notes(text, notes).0)
}

fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES)
}

/// The labels of all footnotes: a reference may come before what it refers to. Notes are numbered from `first`.
fn labels(text: &str, first: usize) -> HashMap<String, Label> {
    let mut labels = HashMap::new();
    if text.contains("[^") {
        for event in parser(text) {
            if let Event::Start(Tag::FootnoteDefinition(label)) = event {
                let number = first + labels.len();
                labels.entry(label.to_lowercase()).or_insert(Label { number, place: None, is_used: false });
            }
        }
    }
    labels
}

/// Where a reference to a footnote ends whose `[` is text, since there is no such footnote.
fn end_of_reference(rest: &str) -> Option<usize> {
    const LONGEST: usize = 60;
    let (end, _) = rest.strip_prefix('^')?.char_indices().take(LONGEST).find(|(_, c)| matches!(c, ']' | '\n'))?;
    (end > 0 && rest[end + 1..].starts_with(']')).then_some(end + 2)
}

/// What is known of a footnote by its label.
struct Label {
    number: usize,
    /// Where it stands, once that was read.
    place: Option<Range<usize>>,
    is_used: bool,
}

fn one_line(blocks: Vec<Block>) -> Vec<Inline> {
    let mut line = Vec::new();
    flatten(blocks, &mut line);
    line
}

fn flatten(blocks: Vec<Block>, line: &mut Vec<Inline>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Subheading { text, .. } => {
                if !line.is_empty() {
                    line.push(Inline::Break);
                }
                line.extend(text);
            }
            Block::List { items, .. } => items.into_iter().for_each(|item| flatten(item, line)),
            Block::Callout { blocks } => flatten(blocks, line),
            Block::Facts { items } => items.into_iter().for_each(|fact| {
                flatten(vec![Block::Paragraph { text: fact.term }], line);
                flatten(fact.blocks, line);
            }),
            Block::Table { columns, rows, .. } => {
                for text in columns.into_iter().chain(rows.into_iter().flatten()) {
                    flatten(vec![Block::Paragraph { text }], line);
                }
            }
            Block::Notes { items } => {
                items.into_iter().for_each(|note| flatten(vec![Block::Paragraph { text: note.content }], line));
            }
        }
    }
}

/// Whether a link may lead there: a web page, an e-mail address, a phone number, a section of the page, or a page of
/// the site (relative, without leaving it).
#[must_use]
pub fn is_safe_link(href: &str) -> bool {
    if href.is_empty() || href.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\') {
        return false;
    }
    if let Some((scheme, rest)) = href.split_once(':')
        && !scheme.contains(['/', '?', '#'])
    {
        let scheme = scheme.to_ascii_lowercase();
        return match scheme.as_str() {
            "https" | "http" => rest.strip_prefix("//").is_some_and(|rest| !rest.is_empty()),
            "mailto" | "tel" => !rest.is_empty(),
            _ => false,
        };
    }
    !href.starts_with('/') && !climbs(href)
}

/// Whether a relative address has a `..` in it. Browsers take `%2e` for a dot.
#[must_use]
pub fn climbs(href: &str) -> bool {
    href.split(['/', '?', '#']).any(|part| part.to_ascii_lowercase().replace("%2e", ".") == "..")
}

/// What is open while events come in.
enum Open {
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Link(String, Vec<Inline>),
    /// An inline that is not kept: its content goes on in the same line.
    Plain,
    List {
        ordered: bool,
        items: Vec<Vec<Block>>,
    },
    Item(Vec<Block>),
    Table {
        columns: Vec<Vec<Inline>>,
        rows: Vec<Vec<Vec<Inline>>>,
    },
    Row(Vec<Vec<Inline>>),
    /// A footnote, and its number: none if another one has its label.
    Note {
        number: Option<usize>,
        blocks: Vec<Block>,
        place: Range<usize>,
    },
    /// A container that is not kept: its content goes to its parent.
    Nothing,
}

#[derive(Default)]
struct Builder {
    blocks: Vec<Block>,
    open: Vec<Open>,
    line: Vec<Inline>,
    depth: usize,
    /// How many marks of a stretch of text are open, kept or not.
    marks: usize,
    /// How many footnotes are open.
    depth_of_notes: usize,
    labels: HashMap<String, Label>,
    notes: Vec<Vec<Inline>>,
    problems: Vec<Problem>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.text(&text),
            Event::Html(text) | Event::InlineHtml(text) => {
                self.problem(ProblemKind::Html, range);
                self.text(text.trim_end_matches('\n'));
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.inline(Inline::Break),
            Event::Rule => self.problem(ProblemKind::Unsupported, range),
            Event::FootnoteReference(label) => self.reference(&label, range),
            // Only with options that are off.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.end_line(),
            Tag::Emphasis => self.mark(Open::Emphasis),
            Tag::Strong => self.mark(Open::Strong),
            Tag::Link { dest_url, .. } if is_safe_link(dest_url) => {
                self.mark(|before| Open::Link(dest_url.to_string(), before));
            }
            Tag::Link { .. } => {
                self.problem(ProblemKind::Link, range);
                self.plain();
            }
            Tag::Image { .. } => {
                self.problem(ProblemKind::Unsupported, range);
                self.plain();
            }
            Tag::List(first) => {
                self.end_line();
                self.depth += 1;
                self.open.push(if self.depth > MAX_DEPTH {
                    Open::Nothing
                } else {
                    Open::List { ordered: first.is_some(), items: Vec::new() }
                });
            }
            Tag::Item => {
                self.end_line();
                self.open.push(if self.depth > MAX_DEPTH { Open::Nothing } else { Open::Item(Vec::new()) });
            }
            Tag::Table(columns) if columns.len() <= MAX_COLUMNS => {
                self.end_line();
                self.open.push(Open::Table { columns: Vec::new(), rows: Vec::new() });
            }
            Tag::TableHead | Tag::TableRow => {
                let is_kept = matches!(self.open.last(), Some(Open::Table { .. }));
                self.open.push(if is_kept { Open::Row(Vec::new()) } else { Open::Nothing });
            }
            Tag::TableCell => {}
            Tag::FootnoteDefinition(label) => {
                self.end_line();
                self.depth_of_notes += 1;
                let label = self.labels.get_mut(&label.to_lowercase()).filter(|label| label.place.is_none());
                let number = label.map(|label| {
                    label.place = Some(range.clone());
                    label.number
                });
                self.open.push(Open::Note { number, blocks: Vec::new(), place: range });
            }
            _ => {
                self.problem(ProblemKind::Unsupported, range);
                self.end_line();
                self.open.push(Open::Nothing);
            }
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => return self.end_line(),
            TagEnd::TableCell => {
                if let Some(Open::Row(cells)) = self.open.last_mut() {
                    cells.push(std::mem::take(&mut self.line));
                } else {
                    self.end_line();
                }
                return;
            }
            TagEnd::Item | TagEnd::List(_) | TagEnd::FootnoteDefinition => self.end_line(),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image => self.marks -= 1,
            _ => {}
        }
        if matches!(tag, TagEnd::List(_)) {
            self.depth = self.depth.saturating_sub(1);
        }
        match self.open.pop() {
            Some(Open::Emphasis(before)) => self.wrap(before, |content| Inline::Emphasis { content }),
            Some(Open::Strong(before)) => self.wrap(before, |content| Inline::Strong { content }),
            Some(Open::Link(href, before)) => self.wrap(before, |content| Inline::Link { href, content }),
            Some(Open::Plain) => {}
            Some(Open::List { ordered, items }) => self.block(Block::List { ordered, items }),
            Some(Open::Item(blocks)) => {
                if let Some(Open::List { items, .. }) = self.open.last_mut() {
                    items.push(blocks);
                }
            }
            Some(Open::Row(cells)) => {
                if let Some(Open::Table { columns, rows }) = self.open.last_mut() {
                    if matches!(tag, TagEnd::TableHead) { *columns = cells } else { rows.push(cells) }
                }
            }
            Some(Open::Table { columns, rows }) => {
                self.block(Block::Table { caption: String::new(), caption_language: None, columns, rows });
            }
            Some(Open::Note { number, blocks, place }) => self.note(number, blocks, place),
            Some(Open::Nothing) | None => self.end_line(),
        }
    }

    /// A note cannot refer to notes: they could do so in a circle.
    fn reference(&mut self, label: &str, range: Range<usize>) {
        match self.labels.get_mut(&label.to_lowercase()) {
            Some(note) if self.depth_of_notes == 0 => {
                let first = !std::mem::replace(&mut note.is_used, true);
                let number = note.number;
                self.inline(Inline::NoteReference { number, first });
            }
            _ => {
                self.problem(ProblemKind::Unsupported, range);
                self.text(&format!("[^{label}]"));
            }
        }
    }

    fn note(&mut self, number: Option<usize>, blocks: Vec<Block>, place: Range<usize>) {
        self.depth_of_notes -= 1;
        let is_line = blocks.iter().all(|block| matches!(block, Block::Paragraph { .. }));
        if !is_line || number.is_none() {
            self.problem(ProblemKind::Unsupported, place);
        }
        if let Some(number) = number {
            self.notes[number] = one_line(blocks);
        }
    }

    /// Opens a mark around what comes, unless there are too many already.
    fn mark(&mut self, open: impl FnOnce(Vec<Inline>) -> Open) {
        if self.marks < MAX_MARKS {
            self.marks += 1;
            let open = open(std::mem::take(&mut self.line));
            self.open.push(open);
        } else {
            self.plain();
        }
    }

    fn plain(&mut self) {
        self.marks += 1;
        self.open.push(Open::Plain);
    }

    fn wrap(&mut self, mut before: Vec<Inline>, make: impl FnOnce(Vec<Inline>) -> Inline) {
        let content = std::mem::take(&mut self.line);
        if !content.is_empty() {
            before.push(make(content));
        }
        self.line = before;
    }

    fn text(&mut self, text: &str) {
        if let Some(Inline::Text { text: last }) = self.line.last_mut() {
            last.push_str(text);
        } else if !text.is_empty() {
            self.line.push(Inline::text(text));
        }
    }

    fn inline(&mut self, inline: Inline) {
        self.line.push(inline);
    }

    fn end_line(&mut self) {
        let text = std::mem::take(&mut self.line);
        if text.iter().any(|inline| !matches!(inline, Inline::Break)) {
            self.block(Block::Paragraph { text });
        }
    }

    fn block(&mut self, block: Block) {
        let blocks = self.open.iter_mut().rev().find_map(|open| match open {
            Open::Item(blocks) | Open::Note { blocks, .. } => Some(blocks),
            _ => None,
        });
        blocks.unwrap_or(&mut self.blocks).push(block);
    }

    fn problem(&mut self, kind: ProblemKind, range: Range<usize>) {
        self.problems.push(Problem { kind, range });
    }

    fn finish(mut self) -> (Vec<Block>, Vec<Vec<Inline>>, Vec<Problem>) {
        self.end_line();
        let mut unused: Vec<_> =
            self.labels.drain().filter(|(_, label)| !label.is_used).filter_map(|(_, label)| label.place).collect();
        unused.sort_by_key(|place| place.start);
        unused.into_iter().for_each(|place| self.problem(ProblemKind::Unsupported, place));
        (self.blocks, self.notes, self.problems)
    }
}

#[cfg(test)]
mod plain {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// What is taken for plain is what the parser would make of it.
        #[test]
        fn plain_texts_need_no_parser(text in "[a-zåäöA-Z][-a-zåäö0-9 .,;:()+'\"/%§”’–$@^{}]{0,40}") {
            prop_assume!(is_plain(&text));
            let mut builder = Builder { labels: HashMap::new(), ..Builder::default() };
            for (event, range) in parser(&text).into_offset_iter() {
                builder.take(event, range);
            }
            let (blocks, _, problems) = builder.finish();
            prop_assert_eq!((blocks, problems), (vec![Block::paragraph(text.as_str())], Vec::new()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::notice::{plain_text, shown_text};
    use super::*;

    fn kinds(text: &str) -> Vec<ProblemKind> {
        parse(text).1.into_iter().map(|problem| problem.kind).collect()
    }

    fn plain(text: &str) -> String {
        plain_text(&parse_line(text, &mut Vec::new()))
    }

    /// What is shown, a line for each block, then the notes by their index, and how many problems were told.
    fn with_notes(text: &str) -> (Vec<String>, Vec<String>, usize) {
        let mut notes = Vec::new();
        let (blocks, problems) = parse_with_notes(text, &mut notes);
        assert!(problems.iter().all(|problem| problem.kind == ProblemKind::Unsupported));
        let lines = blocks.into_iter().map(|block| shown_text(&one_line(vec![block]))).collect();
        (lines, notes.iter().map(|note| shown_text(note)).collect(), problems.len())
    }

    #[test]
    fn what_a_notice_can_hold() {
        let (blocks, problems) =
            parse("One *two*\nthree.\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | [z](https://a.fi) |");
        assert_eq!(problems, []);
        assert!(matches!(&blocks[..], [Block::Paragraph { .. }, Block::List { items, .. }, Block::Table { rows, .. }]
            if items.len() == 2 && rows.len() == 1 && rows[0].len() == 2));
    }

    #[test]
    fn html_is_text_and_a_problem() {
        assert_eq!(kinds("a <b>c</b>"), [ProblemKind::Html, ProblemKind::Html]);
        let (blocks, _) = parse("<script>alert(1)</script>");
        assert_eq!(blocks, [Block::paragraph("<script>alert(1)</script>")]);
    }

    #[test]
    fn dangerous_links_lose_their_target() {
        for href in [
            "javascript:alert(1)",
            "JaVaScRiPt:x",
            "data:text/html,x",
            "//evil.example",
            "/etc",
            "../x",
            "a/../../b",
            "%2e%2E/x",
            "a/.%2e",
            "https:evil.example",
            "https://",
        ] {
            assert!(!is_safe_link(href), "{href}");
            assert_eq!(kinds(&format!("[x]({href})")), [ProblemKind::Link], "{href}");
        }
        for href in ["https://example.fi/a?b#c", "mailto:a@example.fi", "tel:+358401234567", "#rights", "files/a.pdf"] {
            assert!(is_safe_link(href), "{href}");
        }
    }

    #[test]
    fn the_rest_is_kept_as_text() {
        assert_eq!(kinds("# a\n\n> b\n\n![c](d.png)\n\n---"), [ProblemKind::Unsupported; 4]);
        assert_eq!(plain("# a\n\n> b\n\n![c](d.png)"), "a b c");
    }

    #[test]
    fn a_picture_in_a_sentence_does_not_turn_its_order_around() {
        assert_eq!(plain("a *b ![c](d.png) e* f"), "a b c e f");
        assert_eq!(parse("a ![b](c.png) d").0.len(), 1);
    }

    #[test]
    fn emphasis_does_not_nest_for_ever() {
        let text = format!("{}x{}", "*a ".repeat(20_000), " a*".repeat(20_000));
        let (blocks, _) = parse(&text);
        // Fails by an overflow of the stack otherwise.
        let json = serde_json::to_string(&blocks).unwrap();
        assert_eq!(json.matches("emphasis").count(), MAX_MARKS);
        assert_eq!(plain(&text), text.replace('*', ""));
    }

    #[test]
    fn a_table_too_wide_for_a_page_is_its_text() {
        let row = |cell: &str, columns: usize| format!("|{}\n", format!("{cell}|").repeat(columns));
        let table = |columns| format!("{}{}{}", row("a", columns), row("-", columns), row("b", columns));
        assert_eq!(parse(&table(MAX_COLUMNS)).1, []);
        let (blocks, problems) = parse(&table(MAX_COLUMNS + 1));
        assert_eq!(problems.len(), 1);
        assert_eq!(blocks.len(), 2 * (MAX_COLUMNS + 1));
        // The cells that would fill the rows up are not there at all.
        let (blocks, _) = parse(&format!("{}{}{}", row("a", 5_000), row("-", 5_000), "b\n".repeat(20)));
        assert_eq!(blocks.len(), 5_020);
    }

    #[test]
    fn deep_lists_do_not_nest_for_ever() {
        let text: String = (0..2_000).map(|depth| format!("{}- x\n", "  ".repeat(depth))).collect();
        let (blocks, _) = parse(&text);
        assert!(!blocks.is_empty());
    }

    #[test]
    fn footnotes_of_paragraphs_lists_and_tables() {
        let text = "Six years[^long].\n\n- one[^b]\n\n| a[^b] | b |\n|---|---|\n| c | d[^Long] |\n\n\
                    [^long]: By *law*.\n[^b]: See <https://example.fi>.";
        let (lines, notes, problems) = with_notes(text);
        assert_eq!(lines, ["Six years[0].", "one[1]", "a[1] b c d[0]"]);
        assert_eq!(notes, ["By law.", "See https://example.fi."]);
        assert_eq!(problems, 0);
        let mut notes = vec![vec![Inline::text("of another text")]];
        let line = parse_line("a[^1][^1]\n\n[^1]: b", &mut notes);
        let reference = |first| Inline::NoteReference { number: 1, first };
        assert_eq!(line, [Inline::text("a"), reference(true), reference(false)]);
        assert_eq!(notes[1], [Inline::text("b")]);
    }

    #[test]
    fn footnotes_that_are_none() {
        for (text, lines, notes, problems) in [
            ("a[^1] b[^2]\n\n- [^]", &["a[^1] b[^2]", "[^]"] as &[_], &[] as &[_], 2),
            ("a\n\n[^1]: b", &["a"], &["b"], 1),
            ("a[^1]\n\n[^1]: b\n\n[^1]: c", &["a[0]"], &["b"], 1),
            ("a[^1]\n\n[^1]: b [^1]", &["a[0]"], &["b [^1]"], 1),
            ("x[^a]\n\n[^a]: [^b]\n\n[^b]: [^a]", &["x[0]"], &["[^b]", "[^a]"], 3),
            ("a[^1]\n\n[^1]: b\n\n    c", &["a[0]"], &["b c"], 0),
            ("a[^1]\n\n[^1]: b\n    - c\n    - d", &["a[0]"], &["b c d"], 1),
            ("a[^1]\n\n[^1]:", &["a[0]"], &[""], 0),
            ("a[^1]\n\n- b\n  [^1]: c\n- d", &["a[0]", "b d"], &["c"], 0),
            ("a[^1]\n\n[^1]: b\n    [^2]: c\n\nd[^2]", &["a[0]", "d[1]"], &["b", "c"], 0),
            ("\\[^1] `[^1]` [^1](x)\n\n[^1]: b", &["[^1] [^1] ^1"], &["b"], 1),
            ("a[^ä Ö\"<b>&#]\n\n[^Ä ö\"<b>&#]: b", &["a[0]"], &["b"], 0),
        ] {
            let (have, notes_of, told) = with_notes(text);
            assert_eq!((have, notes_of, told), (strings(lines), strings(notes), problems), "{text}");
        }
        let text = "ä[^ö ä] [^";
        assert_eq!(parse(text).1, [Problem { kind: ProblemKind::Unsupported, range: 2..text.len() - 3 }]);
        assert_eq!(kinds("a[^1]\n\n[^1]: <b> [c](javascript:x)"), [ProblemKind::Html, ProblemKind::Link]);
    }

    fn strings(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|&text| text.to_owned()).collect()
    }

    #[test]
    fn footnotes_without_measure() {
        let count = 10_000;
        let references: String = (0..count).map(|number| format!("a[^{number}] ")).collect();
        let notes: String = (0..count).map(|number| format!("[^{number}]: note {number}\n")).collect();
        let (lines, notes, problems) = with_notes(&format!("{references}\n\n{notes}"));
        assert_eq!((lines.len(), notes.len(), problems), (1, count, 0));
        assert_eq!(notes[count - 1], "note 9999");
        // One note, however often it is referred to, is there once.
        let (lines, notes, _) = with_notes(&format!("{}\n\n[^1]: {}", "[^1]".repeat(50_000), "x".repeat(200_000)));
        assert_eq!((lines[0].len(), notes[0].len()), (150_000, 200_000));
        let nested: String =
            (0..2_000).map(|number| format!("{}[^{number}]: x\n", "    ".repeat(number % 50))).collect();
        assert!(!with_notes(&nested).1.is_empty());
    }
}

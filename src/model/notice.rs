//! The Notice: one register in one language, as a document without a format. HTML, PDF and the data file are all made
//! from it, so they cannot differ. Everything legal in it was decided by the `notice` stage; themes only present.

use serde::{Deserialize, Serialize};

use super::outline::Outline;
use super::{Date, Id, Language, SitePath};

/// One register in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Id of the controller.
    pub controller: Id,
    /// Id of the register.
    pub register: Id,
    /// The language of everything in it, but for [`Inline::Foreign`] parts.
    pub language: Language,
    /// The other languages the same notice is published in, and this one, in the site's order.
    pub languages: Vec<Language>,
    /// What kind of document it is, in words: “Privacy notice”.
    pub kind: String,
    /// Name of the register.
    pub title: String,
    /// Name of the controller.
    pub controller_name: String,
    /// Version of the notice.
    pub version: Option<String>,
    /// Date of the latest change.
    pub updated: Option<Date>,
    /// The same in words of the language.
    pub updated_text: Option<String>,
    /// Earlier addresses of the page, below the language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<SitePath>,
    /// Not to be published: pages are marked.
    pub draft: bool,
    /// Some text is shown in another language: pages say so.
    pub has_foreign_text: bool,
    /// Some text of the register's own lacks a translation; words that a small locale lacks do not count.
    #[serde(skip)]
    pub is_untranslated: bool,
    /// Some link may lead to the page of another notice: whether that is there is known when all are.
    #[serde(skip)]
    pub leads_elsewhere: bool,
    /// The languages of the texts above.
    #[serde(flatten)]
    pub other_languages: OtherLanguages,
    /// What it is about, as data. Not part of the document: pages around it, feeds and linked data are made of it.
    #[serde(skip)]
    pub outline: Outline,
    /// The first layer (WP260 §36), then the sections in order.
    pub sections: Vec<Section>,
}

/// The languages of a notice's plain texts, where they are not the notice's: beside `title` is `title_language`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherLanguages {
    /// Language of `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind_language: Option<Language>,
    /// Language of `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_language: Option<Language>,
    /// Language of `controller_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub controller_name_language: Option<Language>,
    /// Language of `updated_text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_text_language: Option<Language>,
}

/// The accessibility statement of the site in one language, as a document without a format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// Its heading.
    pub title: String,
    /// Language of the heading, where it is another.
    pub title_language: Option<Language>,
    /// Its sections in order.
    pub sections: Vec<Section>,
}

/// A section with a heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// The same in every language; the anchor on the page: `summary`, `controller`, `purposes`, `rights` …
    pub id: String,
    /// Heading.
    pub heading: String,
    /// Level of the heading: 2, or 3 below the heading of one of several registers on the page.
    pub level: u8,
    /// Language of the heading, where it is not the notice's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading_language: Option<Language>,
    /// Content.
    pub blocks: Vec<Block>,
}

/// A block of content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: Vec<Inline>,
    },
    /// A heading inside a section, one level below the section's.
    Subheading {
        /// Its level: 3, or 4.
        level: u8,
        /// Its text.
        text: Vec<Inline>,
    },
    /// A list.
    List {
        /// Numbered or not.
        ordered: bool,
        /// Each item is blocks: mostly one paragraph.
        items: Vec<Vec<Block>>,
    },
    /// A table.
    Table {
        /// What the table shows, for those who cannot see it.
        caption: String,
        /// Language of the caption, where it is not the notice's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        caption_language: Option<Language>,
        /// Column headings.
        columns: Vec<Vec<Inline>>,
        /// Rows of cells, each as many as there are columns. The first cell is the row's heading.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// Terms and what is said of each: storage times, contact details.
    Facts {
        /// In order.
        items: Vec<Fact>,
    },
    /// A paragraph that must stand out: the separate right to object (GDPR Art. 21(4)).
    Callout {
        /// Its content.
        blocks: Vec<Block>,
    },
    /// The footnotes of a section. Last in it.
    Notes {
        /// In order of their numbers.
        items: Vec<Note>,
    },
}

/// A footnote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its number from 1, in reading order over the whole notice.
    pub number: usize,
    /// What it says. There are no references to other notes in it.
    pub content: Vec<Inline>,
}

/// One term and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// The term.
    pub term: Vec<Inline>,
    /// What is said of it.
    pub blocks: Vec<Block>,
}

/// A stretch of text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain text.
    Text {
        /// The text.
        text: String,
    },
    /// Emphasis.
    Emphasis {
        /// What is emphasised.
        content: Vec<Inline>,
    },
    /// Strong emphasis.
    Strong {
        /// What is emphasised.
        content: Vec<Inline>,
    },
    /// A link.
    Link {
        /// `https:`, `http:`, `mailto:`, `tel:`, `#section`, or relative to the site's root.
        href: String,
        /// Its text.
        content: Vec<Inline>,
    },
    /// Text in another language than the notice's.
    Foreign {
        /// Its language.
        language: Language,
        /// The text.
        content: Vec<Inline>,
    },
    /// A line break.
    Break,
    /// A reference to a footnote of the same section; never inside a link. Shown as [`note_mark`].
    NoteReference {
        /// The note's number. Before the notice is whole, its index among the notes that are being collected.
        number: usize,
        /// The note leads back to the first reference to it; there may be more.
        first: bool,
    },
}

impl Inline {
    /// Plain text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }

    /// A link with a text.
    #[must_use]
    pub fn link(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Link { href: href.into(), content: vec![Self::text(text)] }
    }

    /// The inlines inside it, if it is of a kind that has some.
    #[must_use]
    pub fn content(&self) -> Option<&[Self]> {
        match self {
            Self::Emphasis { content }
            | Self::Strong { content }
            | Self::Link { content, .. }
            | Self::Foreign { content, .. } => Some(content),
            Self::Text { .. } | Self::Break | Self::NoteReference { .. } => None,
        }
    }

    /// The same, to be changed.
    pub fn content_mut(&mut self) -> Option<&mut Vec<Inline>> {
        match self {
            Self::Emphasis { content }
            | Self::Strong { content }
            | Self::Link { content, .. }
            | Self::Foreign { content, .. } => Some(content),
            Self::Text { .. } | Self::Break | Self::NoteReference { .. } => None,
        }
    }
}

impl Block {
    /// A heading inside a section.
    #[must_use]
    pub fn subheading(text: Vec<Inline>) -> Self {
        Self::Subheading { level: 3, text }
    }

    /// A paragraph of plain text.
    #[must_use]
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph { text: vec![Inline::text(text)] }
    }

    /// A bulleted list of plain texts.
    #[must_use]
    pub fn bullets(items: impl IntoIterator<Item = Vec<Inline>>) -> Self {
        Self::List { ordered: false, items: items.into_iter().map(|text| vec![Self::Paragraph { text }]).collect() }
    }

    /// Facts, each term once: what is said of the same term in two places is said together, in the place of the first.
    /// (In HTML a list must not have a term twice, and a reader who looks one up stops at the first.)
    #[must_use]
    pub fn facts(facts: impl IntoIterator<Item = Fact>) -> Self {
        let mut items: Vec<Fact> = Vec::new();
        for fact in facts {
            match items.iter_mut().find(|known| known.term == fact.term) {
                Some(known) => known.blocks.extend(fact.blocks),
                None => items.push(fact),
            }
        }
        Self::Facts { items }
    }
}

/// The plain text of inlines, without marks and references to notes: breaks become spaces.
#[must_use]
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    collect(inlines, false, &mut out);
    out
}

/// What inlines show to a reader: their plain text, with the numbers of the notes it refers to.
#[must_use]
pub fn shown_text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    collect(inlines, true, &mut out);
    out
}

fn collect(inlines: &[Inline], with_references: bool, out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text } => out.push_str(text),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Link { content, .. }
            | Inline::Foreign { content, .. } => collect(content, with_references, out),
            Inline::Break => out.push(' '),
            Inline::NoteReference { number, .. } if with_references => out.push_str(&note_mark(*number)),
            Inline::NoteReference { .. } => {}
        }
    }
}

/// The plain text of inlines, and its language where all of it is in another than the notice's.
#[must_use]
pub fn plain_text_in(inlines: &[Inline]) -> (String, Option<Language>) {
    let language = match inlines {
        [Inline::Foreign { language, .. }] => Some(language.clone()),
        _ => None,
    };
    (plain_text(inlines), language)
}

/// How a note is marked, in the text and before the note itself: `[3]`. In brackets, so that where text is all there is
/// (a copy, a search engine, a braille line) “10 years” with note 3 does not become “10 years3”, nor notes 1 and 2 note 12.
#[must_use]
pub fn note_mark(number: usize) -> String {
    format!("[{number}]")
}

/// Takes the references to notes out of inlines, at any depth, and returns them in order.
pub fn take_references(inlines: &mut Vec<Inline>) -> Vec<Inline> {
    let mut taken = Vec::new();
    take_into(inlines, &mut taken);
    return taken;

    fn take_into(inlines: &mut Vec<Inline>, taken: &mut Vec<Inline>) {
        inlines.retain_mut(|inline| {
            if matches!(inline, Inline::NoteReference { .. }) {
                taken.push(inline.clone());
                return false;
            }
            if let Some(content) = inline.content_mut() {
                take_into(content, taken);
            }
            true
        });
    }
}

impl Section {
    /// Calls `visit` with every run of inlines below its heading, in reading order.
    pub fn visit_texts<'a>(&'a self, visit: &mut dyn FnMut(&'a [Inline])) {
        visit_blocks(&self.blocks, visit);
    }

    /// Its footnotes.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        self.blocks.iter().flat_map(|block| if let Block::Notes { items } = block { items.as_slice() } else { &[] })
    }
}

impl Notice {
    /// Calls `visit` with every run of inlines in reading order: headings, paragraphs, cells, terms. What is visited
    /// is what every rendering must show.
    pub fn visit_texts<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a [Inline])) {
        for section in &self.sections {
            section.visit_texts(&mut |text| visit(&section.id, text));
        }
    }
}

fn visit_blocks<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a [Inline])) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Subheading { text, .. } => visit(text),
            Block::List { items, .. } => items.iter().for_each(|item| visit_blocks(item, visit)),
            Block::Table { columns, rows, .. } => {
                columns.iter().chain(rows.iter().flatten()).for_each(|cell| visit(cell));
            }
            Block::Facts { items } => {
                for fact in items {
                    visit(&fact.term);
                    visit_blocks(&fact.blocks, visit);
                }
            }
            Block::Callout { blocks } => visit_blocks(blocks, visit),
            Block::Notes { items } => items.iter().for_each(|note| visit(&note.content)),
        }
    }
}

/// Calls `visit` with every run of inlines in blocks, in reading order, so that it can be changed.
pub fn visit_texts_mut(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Vec<Inline>)) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Subheading { text, .. } => visit(text),
            Block::List { items, .. } => items.iter_mut().for_each(|item| visit_texts_mut(item, visit)),
            Block::Table { columns, rows, .. } => {
                columns.iter_mut().chain(rows.iter_mut().flatten()).for_each(&mut *visit);
            }
            Block::Facts { items } => {
                for fact in items {
                    visit(&mut fact.term);
                    visit_texts_mut(&mut fact.blocks, visit);
                }
            }
            Block::Callout { blocks } => visit_texts_mut(blocks, visit),
            Block::Notes { items } => items.iter_mut().for_each(|note| visit(&mut note.content)),
        }
    }
}

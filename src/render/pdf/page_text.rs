use std::collections::HashSet;

use typst::foundations::NativeElement;
use typst::introspection::{Location, Tag};
use typst::layout::{Frame, FrameItem};
use typst::pdf::ArtifactElem;
use typst_layout::PagedDocument;

/// The label of what the theme puts where each notice begins.
const BEGINNING: &str = "labels";

/// The indices of the pages that a notice begins on, in order.
pub(super) fn beginnings(document: &PagedDocument) -> Vec<usize> {
    fn collect(frame: &Frame, page: usize, out: &mut Vec<usize>) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => collect(&group.frame, page, out),
                FrameItem::Tag(Tag::Start(element, _))
                    if element.label().is_some_and(|label| label.resolve().as_str() == BEGINNING) =>
                {
                    out.push(page);
                }
                _ => {}
            }
        }
    }
    let mut out = Vec::new();
    document.pages().iter().enumerate().for_each(|(index, page)| collect(&page.frame, index, &mut out));
    out
}

/// The text of each page as a screen reader gets it: without what is marked as an artifact, such as page headers. Text
/// that a theme shows as an artifact alone is lost to those readers, and so counts as lost.
pub(super) fn page_texts(document: &PagedDocument) -> Vec<String> {
    let mut artifacts = HashSet::new();
    document.pages().iter().map(|page| Reader::new(&page.frame, &mut artifacts).read(&page.frame)).collect()
}

/// The same with what another, plainer reading finds: there an artifact hides what stands between its two ends on a page.
/// Where artifacts are broken over pages, each of the two may hide something that is shown.
pub(super) fn page_texts_read_twice(document: &PagedDocument) -> Vec<String> {
    let mut texts = page_texts(document);
    for (text, page) in texts.iter_mut().zip(document.pages()) {
        collect(&page.frame, &mut None, text);
    }
    texts
}

/// `artifact` is the outermost artifact that the walk is in.
fn collect(frame: &Frame, artifact: &mut Option<Location>, out: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect(&group.frame, artifact, out),
            FrameItem::Text(text) if artifact.is_none() && !is_mark_again(&text.text, out) => {
                out.push_str(&text.text);
                out.push('\n');
            }
            FrameItem::Tag(Tag::Start(element, _)) if artifact.is_none() && element.elem() == ArtifactElem::ELEM => {
                *artifact = element.location();
            }
            FrameItem::Tag(Tag::End(location, ..)) if *artifact == Some(*location) => *artifact = None,
            FrameItem::Text(_)
            | FrameItem::Tag(_)
            | FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..) => {}
        }
    }
}

/// Reads one page.
struct Reader<'a> {
    /// All artifacts that began on this page or before it.
    artifacts: &'a mut HashSet<Location>,
    /// Those that began here, and those that ended here.
    begun: HashSet<Location>,
    ended: HashSet<Location>,
    /// The outermost artifact that the walk is in.
    inside: Option<Location>,
    text: String,
}

impl<'a> Reader<'a> {
    fn new(page: &Frame, artifacts: &'a mut HashSet<Location>) -> Self {
        let mut reader =
            Self { artifacts, begun: HashSet::new(), ended: HashSet::new(), inside: None, text: String::new() };
        reader.find(page);
        reader
    }

    fn find(&mut self, frame: &Frame) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.find(&group.frame),
                FrameItem::Tag(Tag::Start(element, _)) if element.elem() == ArtifactElem::ELEM => {
                    self.begun.extend(element.location());
                    self.artifacts.extend(element.location());
                }
                FrameItem::Tag(Tag::End(location, ..)) => {
                    self.ended.insert(*location);
                }
                _ => {}
            }
        }
    }

    fn read(mut self, page: &Frame) -> String {
        self.collect(page, false);
        self.text
    }

    /// An artifact that goes on on the next page takes the rest of its frame here, and the beginning of one there, but
    /// not what stands beside it: other cells of the row.
    fn collect(&mut self, frame: &Frame, in_artifact: bool) {
        let goes_on = |item: &FrameItem| match item {
            FrameItem::Tag(Tag::End(location, ..)) => {
                self.artifacts.contains(location) && !self.begun.contains(location)
            }
            _ => false,
        };
        let until = frame.items().rposition(|(_, item)| goes_on(item)).unwrap_or(0);
        let mut to_the_end = in_artifact;
        for (index, (_, item)) in frame.items().enumerate() {
            let is_hidden = to_the_end || index < until;
            match item {
                FrameItem::Group(group) => self.collect(&group.frame, is_hidden),
                FrameItem::Text(text)
                    if !is_hidden && self.inside.is_none() && !is_mark_again(&text.text, &self.text) =>
                {
                    self.text.push_str(&text.text);
                    self.text.push('\n');
                }
                FrameItem::Tag(Tag::Start(element, _))
                    if self.inside.is_none() && element.elem() == ArtifactElem::ELEM =>
                {
                    match element.location() {
                        Some(location) if self.ended.contains(&location) => self.inside = Some(location),
                        _ => to_the_end = true,
                    }
                }
                FrameItem::Tag(Tag::End(location, ..)) if self.inside == Some(*location) => self.inside = None,
                FrameItem::Text(_)
                | FrameItem::Tag(_)
                | FrameItem::Shape(..)
                | FrameItem::Image(..)
                | FrameItem::Link(..) => {}
            }
        }
    }
}

/// Typst gives a letter and each accent placed on it as items that all have the text of the whole.
fn is_mark_again(text: &str, out: &str) -> bool {
    let is_mark = |c: &char| ('\u{300}'..='\u{36F}').contains(c);
    let letters = text.chars().filter(|c| !is_mark(c)).count();
    letters <= 1 && text.chars().any(|c| is_mark(&c)) && out.trim_end_matches('\n').ends_with(text)
}

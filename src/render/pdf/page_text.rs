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
    document
        .pages()
        .iter()
        .map(|page| {
            let mut text = String::new();
            collect(&page.frame, &mut None, &mut text);
            text
        })
        .collect()
}

/// `artifact` is the outermost artifact that the walk is in.
fn collect(frame: &Frame, artifact: &mut Option<Location>, out: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect(&group.frame, artifact, out),
            FrameItem::Text(text) if artifact.is_none() => {
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

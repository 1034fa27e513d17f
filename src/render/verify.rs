//! Whether a rendering still says everything its Notice says.

use crate::model::notice::{Notice, plain_text};

/// A text of a Notice that a rendering does not show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost<'a> {
    /// Id of the section it belongs to; empty for the title.
    pub section: &'a str,
    /// The text.
    pub text: String,
}

/// What of `notice` is not in the text of `pages`, or not in its order: the title, the headings, and every run of
/// text. White space does not count.
#[must_use]
pub fn lost<'a>(notice: &'a Notice, pages: &[String]) -> Vec<Lost<'a>> {
    let mut wanted = vec![("", notice.title.clone())];
    let mut section = "";
    notice.visit_texts(&mut |id, text| {
        if id != section {
            wanted.extend(notice.sections.iter().filter(|one| one.id == id).map(|one| (id, one.heading.clone())));
            section = id;
        }
        wanted.push((id, plain_text(text)));
    });
    let page: String = pages.iter().flat_map(|page| page.chars()).filter(|c| !c.is_whitespace()).collect();
    let mut rest = page.as_str();
    let mut lost = Vec::new();
    for (section, text) in wanted {
        let needle: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        match rest.find(&needle) {
            Some(at) => rest = &rest[at + needle.len()..],
            None => lost.push(Lost { section, text }),
        }
    }
    lost
}

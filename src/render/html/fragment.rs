//! A notice as a part of somebody else's page: `fragment.html` beside it.

use super::address::resolve_links;
use crate::model::notice::{Block, Inline, Notice, visit_texts_mut};

/// The name of the file beside `index.html`.
pub const NAME: &str = "fragment.html";

/// The notice with its headings one level lower, since the page around has an `h1` of its own, with ids that begin with
/// the register's, since that page has ids of its own, and with links from `root`, where the site is.
pub fn of(notice: &Notice, root: &str) -> Notice {
    let mut part = notice.clone();
    resolve_links(&mut part, root);
    for section in &mut part.sections {
        section.id = own_id(notice, &section.id);
        section.level += 1;
        lower(&mut section.blocks);
        visit_texts_mut(&mut section.blocks, &mut |text| own_anchors(notice, text));
    }
    part
}

/// `customers-rights` for the section `rights` of the register `customers`.
fn own_id(notice: &Notice, id: &str) -> String {
    format!("{}-{id}", notice.register)
}

/// The fragment's page with the ids of its footnotes begun with the register's, too: their numbers begin at one in every
/// notice. What a text says has its quotation marks escaped, so it is not touched.
pub fn own_notes(notice: &Notice, html: &str) -> String {
    let mut html = html.to_owned();
    for attribute in ["id=\"", "href=\"#"] {
        let own = own_id(notice, "note-");
        html = html.replace(&format!(" {attribute}note-"), &format!(" {attribute}{own}"));
    }
    html
}

fn lower(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Subheading { level, .. } => *level += 1,
            Block::List { items, .. } => items.iter_mut().for_each(|item| lower(item)),
            Block::Facts { items } => items.iter_mut().for_each(|fact| lower(&mut fact.blocks)),
            Block::Callout { blocks } => lower(blocks),
            Block::Paragraph { .. } | Block::Table { .. } | Block::Notes { .. } => {}
        }
    }
}

/// Makes links to sections of the notice lead to them where they are now.
fn own_anchors(notice: &Notice, inlines: &mut [Inline]) {
    for inline in inlines {
        if let Inline::Link { href, .. } = inline
            && let Some(id) = href.strip_prefix('#')
        {
            *href = format!("#{}", own_id(notice, id));
        }
        if let Some(content) = inline.content_mut() {
            own_anchors(notice, content);
        }
    }
}

//! Several registers on one page: what all share is told once, what each has of its own under its own heading.

use super::composer::Composer;
use super::sections;
use crate::language::{Locale, LocaleError};
use crate::model::notice::{Block, Fact, Inline, Notice, Section};
use crate::model::{ControllerEntry, JointPage, Language, RegisterEntry, SectionId, Site};

/// Told once, before the registers.
const BEFORE: [SectionId; 1] = [SectionId::Dpo];
/// Told once, after them.
const AFTER: [SectionId; 1] = [SectionId::Complaint];

/// Composes the page. `None` when none of its registers is there.
pub fn compose(
    site: &Site,
    controller: &ControllerEntry,
    page: &JointPage,
    locale: &Locale,
    languages: &[Language],
) -> Result<Option<Notice>, LocaleError> {
    let find = |id: &crate::model::Id| controller.registers.iter().find(|entry| entry.id == *id);
    let entries: Vec<&RegisterEntry> = page.registers.iter().filter_map(find).collect();
    let Some(newest) = entries.iter().max_by_key(|entry| entry.register.updated) else { return Ok(None) };
    let composers: Vec<_> = entries.iter().map(|entry| Composer::new(site, controller, entry, locale)).collect();
    let Some(first) = composers.first() else { return Ok(None) };

    let once = |ids: &[SectionId]| -> Result<Vec<Section>, LocaleError> {
        let mut sections = sections::all(first)?;
        sections.retain(|section| ids.iter().any(|id| id.name() == section.id));
        Ok(sections)
    };
    let mut told = Vec::new();
    let introduction = first.prose(page.introduction.as_ref());
    if !introduction.is_empty() {
        let heading = locale.text("section-introduction")?;
        told.push(Section { id: "introduction".to_owned(), heading, level: 2, blocks: introduction });
    }
    told.extend(once(&BEFORE)?);
    for composer in &composers {
        told.push(Section {
            id: composer.entry.id.to_string(),
            heading: composer.title(),
            level: 2,
            blocks: Vec::new(),
        });
        let own = sections::all(composer)?.into_iter();
        let own = own.filter(|section| !BEFORE.iter().chain(&AFTER).any(|id| id.name() == section.id));
        told.extend(own.map(|section| below(section, composer.entry.id.as_str())));
    }
    told.extend(once(&AFTER)?);

    let name = first.line(page.name.as_ref());
    Ok(Some(Notice {
        controller: controller.id.clone(),
        register: page.id.clone(),
        language: locale.language().clone(),
        languages: languages.to_vec(),
        kind: locale.text("document-kind")?,
        title: name.map_or_else(|| page.id.to_string(), |name| crate::model::notice::plain_text(&name)),
        controller_name: first.controller_name(),
        version: None,
        updated: newest.register.updated,
        updated_text: newest.register.updated.map(|date| locale.date(date)).transpose()?,
        aliases: Vec::new(),
        draft: entries.iter().any(|entry| entry.register.draft),
        has_foreign_text: composers.iter().any(|composer| composer.foreign.get()),
        sections: told,
    }))
}

/// A section of a register, under the heading of the register: its anchor and the links within say which one.
fn below(mut section: Section, register: &str) -> Section {
    section.id = format!("{register}-{}", section.id);
    section.level += 1;
    in_blocks(&mut section.blocks, register);
    section
}

fn in_blocks(blocks: &mut [Block], register: &str) {
    for block in blocks {
        match block {
            Block::Subheading { level, text } => {
                *level += 1;
                in_inlines(text, register);
            }
            Block::Paragraph { text } => in_inlines(text, register),
            Block::List { items, .. } => items.iter_mut().for_each(|item| in_blocks(item, register)),
            Block::Table { columns, rows, .. } => {
                columns.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| in_inlines(cell, register));
            }
            Block::Facts { items } => items.iter_mut().for_each(|Fact { term, blocks }| {
                in_inlines(term, register);
                in_blocks(blocks, register);
            }),
            Block::Callout { blocks } => in_blocks(blocks, register),
        }
    }
}

fn in_inlines(inlines: &mut [Inline], register: &str) {
    for inline in inlines {
        match inline {
            Inline::Link { href, content } => {
                if let Some(anchor) = href.strip_prefix('#') {
                    *href = format!("#{register}-{anchor}");
                }
                in_inlines(content, register);
            }
            Inline::Emphasis { content } | Inline::Strong { content } | Inline::Foreign { content, .. } => {
                in_inlines(content, register);
            }
            Inline::Text { .. } | Inline::Break => {}
        }
    }
}

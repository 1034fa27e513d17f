//! Several registers on one page: what all share is told once, what each has of its own under its own heading.

use super::composer::Composer;
use super::{footnotes, leads_elsewhere, sections};
use crate::language::{Locale, LocaleError};
use crate::law::Facts;
use crate::model::notice::{Block, Inline, Notice, Section, visit_texts_mut};
use crate::model::outline::Outline;
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
    let find = |id: &crate::model::Id| controller.registers.iter().find(|entry| entry.id == *id).map(AsRef::as_ref);
    let entries: Vec<&RegisterEntry> = page.registers.iter().filter_map(find).collect();
    let Some(newest) = entries.iter().max_by_key(|entry| entry.register.updated) else { return Ok(None) };
    let facts: Vec<_> = entries.iter().map(|entry| Facts::of(&site.law, controller, entry)).collect();
    let composers = entries.iter().zip(&facts);
    let composers: Vec<_> =
        composers.map(|(entry, facts)| Composer::new(site, controller, entry, facts, locale)).collect();
    let Some(first) = composers.first() else { return Ok(None) };

    let mut told = Vec::new();
    let introduction = first.prose(page.introduction.as_ref());
    if !introduction.is_empty() {
        told.push(sections::section(
            first,
            "introduction".to_owned(),
            first.words("section-introduction")?,
            introduction,
        ));
    }
    let (mut before, mut after, mut parts) = (Vec::new(), Vec::new(), Vec::new());
    // The complaint is another one under 1054/2018: where registers differ in that, each tells its own.
    let differs = |entry: &&RegisterEntry| entry.register.is_law_enforcement() != newest.register.is_law_enforcement();
    let after_all = if entries.iter().any(differs) { &[][..] } else { &AFTER };
    for (at, composer) in composers.iter().enumerate() {
        let heading = sections::section(composer, composer.entry.id.to_string(), composer.title(), Vec::new());
        parts.push((at, heading));
        for section in sections::all(composer)? {
            let is = |ids: &[SectionId]| ids.iter().any(|id| id.name() == section.id);
            if is(&BEFORE) || is(after_all) {
                let once = if is(&BEFORE) { &mut before } else { &mut after };
                once.extend((at == 0).then_some((at, section)));
            } else {
                parts.push((at, below(section, composer.entry.id.as_str())));
            }
        }
    }
    // Each register counts its footnotes for itself; on the page they have one row of numbers.
    let mut next = footnotes::place_from(1, &mut told, &first.notes.borrow());
    for (at, section) in before.into_iter().chain(parts).chain(after) {
        let mut section = [section];
        next = footnotes::place_from(next, &mut section, &composers[at].notes.borrow());
        told.extend(section);
    }

    let title = first.line(page.name.as_ref()).unwrap_or_else(|| vec![Inline::text(page.id.as_str())]);
    let notice = first.document(&page.id, title, newest.register.updated, languages, told)?;
    Ok(Some(Notice {
        draft: entries.iter().any(|entry| entry.register.draft),
        has_foreign_text: composers.iter().any(|composer| composer.foreign.get()),
        is_untranslated: composers.iter().any(|composer| composer.untranslated.get()),
        outline: Outline::joint(composers.iter().map(Composer::outline).collect::<Result<_, _>>()?),
        leads_elsewhere: leads_elsewhere(&notice.sections),
        ..notice
    }))
}

/// A section of a register, under the heading of the register: its anchor and the links within say which one.
fn below(mut section: Section, register: &str) -> Section {
    section.id = format!("{register}-{}", section.id);
    section.level += 1;
    deeper(&mut section.blocks);
    visit_texts_mut(&mut section.blocks, &mut |text| in_inlines(text, register));
    section
}

/// Headings inside the section, one level down too.
fn deeper(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Subheading { level, .. } => *level += 1,
            Block::List { items, .. } => items.iter_mut().for_each(|item| deeper(item)),
            Block::Facts { items } => items.iter_mut().for_each(|fact| deeper(&mut fact.blocks)),
            Block::Callout { blocks } => deeper(blocks),
            Block::Paragraph { .. } | Block::Table { .. } | Block::Notes { .. } => {}
        }
    }
}

fn in_inlines(inlines: &mut [Inline], register: &str) {
    for inline in inlines {
        if let Inline::Link { href, .. } = inline
            && let Some(anchor) = href.strip_prefix('#')
        {
            *href = format!("#{register}-{anchor}");
        }
        if let Some(content) = inline.content_mut() {
            in_inlines(content, register);
        }
    }
}

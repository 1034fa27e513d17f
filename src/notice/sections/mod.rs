//! The sections of a notice, a few to a file. Each returns its blocks; none means that the notice has no such section.

mod activity;
mod automated;
mod cookies;
mod joint;
mod openness;
mod related;
mod research;
mod rights;
mod security;
mod storage;
mod summary;
mod version;
mod what;
mod who;
mod whom;
mod why;

pub(super) use storage::{storage_blocks, what as storage_what};
pub(super) use who::{email, phone, website};

use super::composer::{Blocks, Composer};
use crate::language::LocaleError;
use crate::model::SectionId;
use crate::model::notice::{Block, Inline, Section};

/// Makes the blocks of one section.
type Compose = fn(&Composer<'_>) -> Blocks;

/// The sections in the order of the notice.
const ORDER: &[(SectionId, Compose)] = &[
    (SectionId::Summary, summary::summary),
    (SectionId::Introduction, summary::introduction),
    (SectionId::Definitions, related::definitions),
    (SectionId::Controller, who::controller),
    (SectionId::Joint, joint::joint),
    (SectionId::Dpo, who::dpo),
    (SectionId::Purposes, why::purposes),
    (SectionId::Research, research::research),
    (SectionId::Subjects, what::subjects),
    (SectionId::Children, what::children),
    (SectionId::Data, what::data),
    (SectionId::IdentityCode, what::identity_code),
    (SectionId::Sources, what::sources),
    (SectionId::Provision, why::provision),
    (SectionId::Cookies, cookies::cookies),
    (SectionId::Recipients, whom::recipients),
    (SectionId::Transfers, whom::transfers),
    (SectionId::Storage, storage::storage),
    (SectionId::Automated, automated::automated),
    (SectionId::Objection, rights::objection),
    (SectionId::Rights, rights::rights),
    (SectionId::Complaint, rights::complaint),
    (SectionId::Openness, openness::openness),
    (SectionId::Security, security::security),
    (SectionId::Processor, security::processor),
    (SectionId::Related, related::related),
    (SectionId::Annexes, related::annexes),
    (SectionId::Version, version::version),
];

/// Every section that has something to say, in order; the register's own ones where they belong.
pub(super) fn all(composer: &Composer) -> Result<Vec<Section>, LocaleError> {
    let mut sections = Vec::new();
    for (id, compose) in ORDER {
        if *id == SectionId::Version {
            sections.extend(own(composer, None));
        }
        let blocks = compose(composer)?;
        if !blocks.is_empty() {
            let request = *id == SectionId::Complaint && composer.entry.register.is_law_enforcement();
            let regime = if request { "-enforcement" } else { "" };
            let heading = composer.words(&["section-", id.name(), regime].concat())?;
            sections.push(section(composer, id.name().to_owned(), heading, blocks));
        }
        sections.extend(own(composer, Some(*id)));
    }
    Ok(sections)
}

/// The register's own sections that stand after the section `after`; those without a place come before the version.
fn own(composer: &Composer, after: Option<SectionId>) -> impl Iterator<Item = Section> {
    let sections = composer.entry.register.sections.iter().filter(move |section| section.after == after);
    sections.filter_map(|section| {
        let blocks = composer.prose(section.text.as_ref());
        let heading = composer.line(section.heading.as_ref());
        let heading = heading.unwrap_or_else(|| vec![Inline::text(section.id.as_str())]);
        // Prefixed, so that it cannot collide with the anchors above.
        (!blocks.is_empty()).then(|| self::section(composer, format!("own-{}", section.id), heading, blocks))
    })
}

/// A section with a heading of the usual level.
pub(super) fn section(composer: &Composer, id: String, heading: Vec<Inline>, blocks: Vec<Block>) -> Section {
    let (heading, heading_language) = composer.plain(heading);
    Section { id, heading, heading_language, level: 2, blocks }
}

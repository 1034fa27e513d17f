//! The sections of a notice, a few to a file. Each returns its blocks; none means that the notice has no such section.

mod rights;
mod security;
mod storage;
mod summary;
mod version;
mod what;
mod who;
mod whom;
mod why;

use super::composer::{Blocks, Composer};
use crate::model::notice::{Section, plain_text};

/// Makes the blocks of one section.
type Compose = fn(&Composer<'_>) -> Blocks;

/// The sections in the order of the notice: id and composer. The id is the anchor on the page, and `section-` and the
/// id is the key of the heading.
pub(super) const ORDER: &[(&str, Compose)] = &[
    ("summary", summary::summary),
    ("introduction", summary::introduction),
    ("controller", who::controller),
    ("dpo", who::dpo),
    ("purposes", why::purposes),
    ("subjects", what::subjects),
    ("data", what::data),
    ("sources", what::sources),
    ("provision", why::provision),
    ("recipients", whom::recipients),
    ("transfers", whom::transfers),
    ("storage", storage::storage),
    ("automated", storage::automated),
    ("objection", rights::objection),
    ("rights", rights::rights),
    ("complaint", rights::complaint),
    ("security", security::security),
    ("processor", security::processor),
    ("version", version::version),
];

/// The register's own sections.
pub(super) fn free(composer: &Composer) -> Vec<Section> {
    let sections = composer.entry.register.sections.iter();
    sections
        .filter_map(|section| {
            let blocks = composer.prose(section.text.as_ref());
            let heading = composer.line(section.heading.as_ref());
            let heading = heading.map_or_else(|| section.id.to_string(), |heading| plain_text(&heading));
            // Prefixed, so that it cannot collide with the anchors above.
            (!blocks.is_empty()).then(|| Section { id: format!("own-{}", section.id), heading, blocks })
        })
        .collect()
}

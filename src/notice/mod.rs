//! 3 · Register × language → Notice: sections in the order Finnish readers know (catalogue §5.6), a first-layer summary
//! (WP260 §36), and everything that follows from the facts in law.

mod composer;
mod footnotes;
mod joint_page;
mod sections;

use crate::language::{Locale, LocaleError};
use crate::model::notice::Notice;
use crate::model::{ControllerEntry, JointPage, Language, RegisterEntry, Site};
use composer::Composer;

/// Why a notice could not be composed: a message of the locale is missing or faulty.
#[derive(Debug, thiserror::Error)]
#[error("{controller}/{register}: {source}")]
pub struct NoticeError {
    /// Id of the controller.
    pub controller: String,
    /// Id of the register.
    pub register: String,
    /// What is wrong with the locale.
    pub source: LocaleError,
}

/// Composes the notice of one register in the language of `locale`. `languages` are those the register is published
/// in. Texts that lack the language are shown in another, marked as such.
///
/// # Errors
/// When the locale lacks a message.
pub fn compose(
    site: &Site,
    controller: &ControllerEntry,
    entry: &RegisterEntry,
    locale: &Locale,
    languages: &[Language],
) -> Result<Notice, NoticeError> {
    Composer::new(site, controller, entry, locale).notice(languages).map_err(|source| NoticeError {
        controller: controller.id.to_string(),
        register: entry.id.to_string(),
        source,
    })
}

/// Composes a page that tells of several registers of a controller. `None` when none of them is there.
///
/// # Errors
/// When the locale lacks a message.
pub fn compose_page(
    site: &Site,
    controller: &ControllerEntry,
    page: &JointPage,
    locale: &Locale,
    languages: &[Language],
) -> Result<Option<Notice>, NoticeError> {
    joint_page::compose(site, controller, page, locale, languages).map_err(|source| NoticeError {
        controller: controller.id.to_string(),
        register: page.id.to_string(),
        source,
    })
}

impl Composer<'_> {
    fn notice(&self, languages: &[Language]) -> Result<Notice, LocaleError> {
        let mut sections = sections::all(self)?;
        footnotes::place(&mut sections, &self.notes.borrow());
        let register = &self.entry.register;
        Ok(Notice {
            controller: self.controller.id.clone(),
            register: self.entry.id.clone(),
            language: self.locale.language().clone(),
            languages: languages.to_vec(),
            kind: self.locale.text("document-kind")?,
            title: self.title(),
            controller_name: self.controller_name(),
            version: register.version.clone(),
            updated: register.updated,
            updated_text: register.updated.map(|date| self.locale.date(date)).transpose()?,
            aliases: register.aliases.clone(),
            draft: register.draft,
            has_foreign_text: self.foreign.get(),
            sections,
        })
    }
}

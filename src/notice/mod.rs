//! 3 · Register × language → Notice: sections in the order Finnish readers know (catalogue §5.6), a first-layer summary
//! (WP260 §36), and everything that follows from the facts in law.

mod composer;
mod footnotes;
mod joint_page;
mod outline;
mod sections;
mod statement;

use crate::language::{Locale, LocaleError};
use crate::law::Facts;
use crate::model::notice::{Inline, Notice, OtherLanguages, Section, plain_text_in};
use crate::model::outline::Outline;
use crate::model::{ControllerEntry, Date, Id, JointPage, Language, RegisterEntry, Site};
use composer::Composer;

pub use statement::accessibility_statement;

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

/// Composes the notice of one register in the language of `locale`. `facts` are those of the register, `languages` those it
/// is published in. Texts that lack the language are shown in another, marked as such, and so are words that the locale
/// takes from the one it falls back to.
///
/// # Errors
/// When the locale lacks a message.
pub fn compose(
    site: &Site,
    controller: &ControllerEntry,
    entry: &RegisterEntry,
    facts: &Facts<'_>,
    locale: &Locale,
    languages: &[Language],
) -> Result<Notice, NoticeError> {
    let composer = Composer::new(site, controller, entry, facts, locale);
    let notice = composer.notice(languages).and_then(|notice| {
        let leads_elsewhere = leads_elsewhere(&notice.sections);
        Ok(Notice { outline: composer.outline()?, leads_elsewhere, ..notice })
    });
    notice.map_err(|source| of_register(controller, entry, source))
}

/// The same without what no rule reads: its outline, and whether it leads elsewhere.
///
/// # Errors
/// As [`compose`].
pub fn compose_text(
    site: &Site,
    controller: &ControllerEntry,
    entry: &RegisterEntry,
    facts: &Facts<'_>,
    locale: &Locale,
    languages: &[Language],
) -> Result<Notice, NoticeError> {
    let notice = Composer::new(site, controller, entry, facts, locale).notice(languages);
    notice.map_err(|source| of_register(controller, entry, source))
}

fn of_register(controller: &ControllerEntry, entry: &RegisterEntry, source: LocaleError) -> NoticeError {
    NoticeError { controller: controller.id.to_string(), register: entry.id.to_string(), source }
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
    /// The notice, as [`compose_text`] says.
    fn notice(&self, languages: &[Language]) -> Result<Notice, LocaleError> {
        let mut sections = sections::all(self)?;
        footnotes::place(&mut sections, &self.notes.borrow());
        let register = &self.entry.register;
        let notice = self.document(&self.entry.id, self.title(), register.updated, languages, sections)?;
        let (version, aliases) = (register.version.clone(), register.aliases.clone());
        Ok(Notice { version, aliases, ..notice })
    }

    /// A notice with this id, title, date and content.
    fn document(
        &self,
        id: &Id,
        title: Vec<Inline>,
        updated: Option<Date>,
        languages: &[Language],
        sections: Vec<Section>,
    ) -> Result<Notice, LocaleError> {
        let (kind, kind_language) = plain_text_in(&self.words("document-kind")?);
        let (title, title_language) = self.plain(title);
        let (controller_name, controller_name_language) = plain_text_in(&self.controller_name());
        let updated_words = updated.map(|date| self.date(date)).transpose()?.map(|date| plain_text_in(&date));
        let updated_text_language = updated_words.as_ref().and_then(|(_, language)| language.clone());
        Ok(Notice {
            controller: self.controller.id.clone(),
            register: id.clone(),
            language: self.locale.language().clone(),
            languages: languages.to_vec(),
            kind,
            title,
            controller_name,
            version: None,
            updated,
            updated_text: updated_words.map(|(text, _)| text),
            aliases: Vec::new(),
            draft: self.entry.register.draft,
            has_foreign_text: self.foreign.get(),
            is_untranslated: self.untranslated.get(),
            leads_elsewhere: false,
            other_languages: OtherLanguages {
                kind_language,
                title_language,
                controller_name_language,
                updated_text_language,
            },
            outline: Outline::default(),
            sections,
        })
    }
}

/// Whether a link may lead to another page of the site: it has neither a scheme nor an anchor alone.
fn leads_elsewhere(sections: &[Section]) -> bool {
    fn leads(inline: &Inline) -> bool {
        let here = matches!(inline, Inline::Link { href, .. } if !href.starts_with('#') && !href.contains(':'));
        here || inline.content().is_some_and(|content| content.iter().any(leads))
    }
    let mut found = false;
    for section in sections {
        section.visit_texts(&mut |text| found |= text.iter().any(leads));
    }
    found
}

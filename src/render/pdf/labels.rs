use serde::Serialize;

use crate::language::{Locale, LocaleError, arguments};
use crate::model::notice::Notice;

/// The words of the page itself: `/labels.json`.
#[derive(Serialize)]
pub(super) struct Labels<'a> {
    /// Name of the controller, for the running header.
    controller: &'a str,
    /// Name of the register, for the running header.
    title: &'a str,
    /// “Page {page} / {pages}”: Typst knows the numbers.
    page: String,
    /// The mark of a draft; absent when it is none.
    draft: Option<String>,
    /// When the notice was last changed, if that is known.
    updated: Option<String>,
    /// Its version, if it has one.
    version: Option<String>,
    /// That some text is in another language, if it is so.
    foreign_text: Option<String>,
    /// The country whose form of the language this is: `FI` for Finland's Swedish.
    region: String,
}

/// The labels of a notice.
///
/// # Errors
/// [`LocaleError`] when the locale lacks one.
pub(super) fn labels<'a>(notice: &'a Notice, locale: &Locale) -> Result<Labels<'a>, LocaleError> {
    let phrase = |key, name, value: &str| locale.phrase(key, &arguments([(name, value)]));
    Ok(Labels {
        controller: &notice.controller_name,
        title: &notice.title,
        page: locale.phrase("pdf-page", &arguments([("page", "{page}"), ("pages", "{pages}")]))?,
        draft: notice.draft.then(|| locale.text("pdf-draft")).transpose()?,
        updated: notice.updated_text.as_deref().map(|date| phrase("pdf-updated", "date", date)).transpose()?,
        version: notice.version.as_deref().map(|version| phrase("pdf-version", "version", version)).transpose()?,
        foreign_text: notice.has_foreign_text.then(|| locale.text("pdf-foreign-text")).transpose()?,
        region: locale.text("pdf-region")?,
    })
}

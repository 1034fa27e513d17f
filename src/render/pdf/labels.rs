use std::collections::BTreeMap;

use serde::Serialize;

use crate::language::{Locale, LocaleError, arguments};
use crate::model::Language;
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
    /// The languages of labels that are not in the notice's language, by the names above.
    languages: BTreeMap<&'static str, Language>,
}

/// The labels of a notice.
///
/// # Errors
/// [`LocaleError`] when the locale lacks one.
pub(super) fn labels<'a>(notice: &'a Notice, locale: &Locale) -> Result<Labels<'a>, LocaleError> {
    let mut languages = BTreeMap::new();
    let mut label = |name, key, variables: &[(&str, &str)]| {
        let variables = arguments(variables.iter().copied());
        let (language, text) = locale.say(|locale| locale.phrase(key, &variables))?;
        if language != locale.language() {
            languages.insert(name, language.clone());
        }
        Ok::<_, LocaleError>(text)
    };
    let date = notice.updated_text.as_deref();
    let version = notice.version.as_deref();
    Ok(Labels {
        controller: &notice.controller_name,
        title: &notice.title,
        page: label("page", "pdf-page", &[("page", "{page}"), ("pages", "{pages}")])?,
        draft: notice.draft.then(|| label("draft", "pdf-draft", &[])).transpose()?,
        updated: date.map(|date| label("updated", "pdf-updated", &[("date", date)])).transpose()?,
        version: version.map(|version| label("version", "pdf-version", &[("version", version)])).transpose()?,
        foreign_text: notice.has_foreign_text.then(|| label("foreign_text", "pdf-foreign-text", &[])).transpose()?,
        region: label("region", "pdf-region", &[])?,
        languages,
    })
}

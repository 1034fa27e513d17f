use std::collections::BTreeMap;

use serde::Serialize;

use crate::language::{Locale, LocaleError, arguments, autonym};
use crate::model::Language;
use crate::model::notice::Notice;

/// The words of the page itself: `/labels.json`, and `labels` in `/collection.json`.
#[derive(Serialize)]
pub(super) struct Labels<'a> {
    /// Name of the controller, for the running header.
    controller: &'a str,
    /// Name of the register, for the running header.
    title: &'a str,
    /// “{page} ({pages})”: Typst knows the numbers.
    page: String,
    /// “p. {page}”, after a link to another place in the document.
    see_page: String,
    /// The mark of a draft; absent when it is none.
    draft: Option<String>,
    /// When the notice was last changed, if that is known: “Updated 1 November 2026”.
    updated: Option<String>,
    /// The same without the date.
    updated_label: String,
    /// Its version, if it has one: “Version 2”.
    version: Option<String>,
    /// The same without the number.
    version_label: String,
    /// “Language”.
    language_label: String,
    /// What the language calls itself.
    autonym: String,
    /// Over the list of contents.
    contents: String,
    /// Over the list of where links lead.
    links: String,
    /// That some text is in another language, if it is so.
    foreign_text: Option<String>,
    /// The country whose form of the language this is: `FI` for Finland's Swedish.
    region: String,
    /// Where the page is that this is the PDF of, if that is known.
    address: Option<String>,
    /// The languages of labels that are not in the notice's language, by the names above.
    languages: BTreeMap<&'static str, Language>,
    /// What the document is about, for its properties.
    #[serde(skip)]
    pub(super) subject: String,
    /// Words to find it by, for its properties.
    #[serde(skip)]
    pub(super) keywords: String,
}

/// What the labels are of: a notice, or all of a controller's.
pub(super) struct About<'a> {
    pub(super) controller: &'a str,
    pub(super) title: &'a str,
    pub(super) updated_text: Option<&'a str>,
    pub(super) version: Option<&'a str>,
    pub(super) draft: bool,
    pub(super) has_foreign_text: bool,
    pub(super) address: Option<String>,
}

impl<'a> About<'a> {
    pub(super) fn notice(notice: &'a Notice, address: Option<String>) -> Self {
        Self {
            controller: &notice.controller_name,
            title: &notice.title,
            updated_text: notice.updated_text.as_deref(),
            version: notice.version.as_deref(),
            draft: notice.draft,
            has_foreign_text: notice.has_foreign_text,
            address,
        }
    }

    /// The labels.
    ///
    /// # Errors
    /// [`LocaleError`] when the locale lacks one.
    pub(super) fn labels(self, locale: &Locale) -> Result<Labels<'a>, LocaleError> {
        let mut languages = BTreeMap::new();
        let mut label = |name, key, variables: &[(&str, &str)]| {
            let variables = arguments(variables.iter().copied());
            let (language, text) = locale.say(|locale| locale.phrase(key, &variables))?;
            if language != locale.language() {
                languages.insert(name, language.clone());
            }
            Ok::<_, LocaleError>(text)
        };
        let Self { controller, title, .. } = self;
        let own_name = locale.has("theme-autonym").then(|| locale.text("theme-autonym")).transpose()?;
        let (date, version) = (self.updated_text, self.version);
        let foreign_text = self.has_foreign_text;
        Ok(Labels {
            controller,
            title,
            page: label("page", "pdf-page", &[("page", "{page}"), ("pages", "{pages}")])?,
            see_page: label("see_page", "pdf-see-page", &[("page", "{page}")])?,
            draft: self.draft.then(|| label("draft", "pdf-draft", &[])).transpose()?,
            updated: date.map(|date| label("updated", "pdf-updated", &[("date", date)])).transpose()?,
            updated_label: label("updated_label", "theme-updated", &[])?,
            version: version.map(|version| label("version", "pdf-version", &[("version", version)])).transpose()?,
            version_label: label("version_label", "theme-version", &[])?,
            language_label: label("language_label", "theme-languages", &[])?,
            autonym: own_name.unwrap_or_else(|| autonym(locale.language()).to_owned()),
            contents: label("contents", "theme-contents", &[])?,
            links: label("links", "pdf-links", &[])?,
            foreign_text: foreign_text.then(|| label("foreign_text", "theme-foreign", &[])).transpose()?,
            region: label("region", "pdf-region", &[])?,
            address: self.address,
            subject: label("subject", "pdf-subject", &[("title", title), ("controller", controller)])?,
            keywords: label("keywords", "pdf-keywords", &[])?,
            languages,
        })
    }
}

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::Tera;

use super::assets::Assets;
use super::catalogue::Catalogue;
use super::engine;
use super::error::HtmlError;
use crate::language::Locales;
use crate::model::Language;
use crate::render::Theme;

/// A theme's templates and files, ready for pages: seldom others while texts are written.
pub struct Templates {
    /// One for each language, with the labels of that language.
    pub engines: BTreeMap<Language, Tera>,
    /// The files that the theme publishes.
    pub assets: Arc<Assets>,
    /// The element that puts a notice into other pages.
    pub element: Option<Vec<u8>>,
    theme: Theme,
    locales: Arc<Locales>,
    /// The brand's part of the style sheet.
    style: String,
}

impl Templates {
    /// Those of a theme, for the languages of the catalogue.
    ///
    /// # Errors
    /// When a template is wrong, or a language has no locale.
    pub fn new(theme: &Theme, locales: &Arc<Locales>, catalogue: &Catalogue) -> Result<Self, HtmlError> {
        let assets = Arc::new(Assets::new(theme, &catalogue.style));
        Ok(Self {
            engines: engine::engines(theme, locales, &assets, &catalogue.languages)?,
            assets,
            element: theme.file("embed/seloste-notice.js").map(<[u8]>::to_vec),
            theme: theme.clone(),
            locales: Arc::clone(locales),
            style: catalogue.style.clone(),
        })
    }

    /// Whether [`Self::new`] would make the same.
    pub fn are_of(&self, theme: &Theme, locales: &Arc<Locales>, catalogue: &Catalogue) -> bool {
        Arc::ptr_eq(&self.locales, locales)
            && self.style == catalogue.style
            && self.engines.len() == catalogue.languages.len()
            && catalogue.languages.iter().all(|language| self.engines.contains_key(language))
            && self.theme == *theme
    }
}

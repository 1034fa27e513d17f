//! Notices → accessible HTML, by Tera and the theme's `html/*.html`.
//!
//! A site is its notices, each beside its `notice.json`, and the pages around them: the choice of a language, the lists
//! of controllers and notices, the page for an address that is not there, what search engines read, and the theme's own
//! files. The templates get plain data ([`Page`], [`Site`], [`ControllerEntry`], the Notice), documented in
//! `themes/default/README.md`; what they print is escaped, links lead only where links may lead, and after each notice
//! its page is read again: a theme that loses a part of a notice is an error.

mod address;
mod assets;
mod catalogue;
mod engine;
mod error;
mod page;
mod robots;
mod source;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Tera, Value};

pub use address::{collection_path, controller_folder, notice_folder, pdf_path};
pub use catalogue::{Catalogue, ControllerEntry, NoticeEntry, Site, SiteLanguage};
pub use error::HtmlError;
pub use page::{Alternate, Crumb, Page};
pub use source::text_of;

use super::{Theme, verify};
use crate::language::Locales;
use crate::model::notice::{Notice, plain_text};
use crate::model::{Id, Language, Output};
use crate::parallel;
use assets::Assets;

/// Fewer notices than this are not worth a thread.
const WORTH_A_THREAD: usize = 8;

/// The PDF of a notice, which its page links to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pdf {
    /// Its size in bytes, if that is known.
    pub bytes: Option<usize>,
}

/// Makes the pages of one site. It can be shared between threads.
pub struct HtmlRenderer {
    catalogue: Catalogue,
    assets: Arc<Assets>,
    /// One for each language, with the labels of that language.
    engines: BTreeMap<Language, Tera>,
    /// `site`, ready for templates.
    sites: BTreeMap<Language, Value>,
    /// The PDFs with all notices of a controller in a language.
    collections: BTreeMap<(Language, Id), Pdf>,
}

/// The PDF as a template sees it: a notice's, or that with all notices of a controller. Part of the contract with themes:
/// `pdf`.
#[derive(Serialize)]
struct PdfLink {
    /// Relative to the page.
    href: String,
    /// Size in kB, rounded up.
    size: Option<usize>,
}

impl PdfLink {
    fn new(href: String, pdf: Pdf) -> Self {
        Self { href, size: pdf.bytes.map(|bytes| bytes.div_ceil(1000)) }
    }
}

impl HtmlRenderer {
    /// Reads the theme's templates for the pages of `catalogue`.
    ///
    /// # Errors
    /// When a template is wrong, or a language has no locale.
    pub fn new(theme: &Theme, locales: &Arc<Locales>, catalogue: Catalogue) -> Result<Self, HtmlError> {
        let assets = Arc::new(Assets::new(theme));
        let engines = engine::engines(theme, locales, &assets, &catalogue.languages)?;
        let mut sites = BTreeMap::new();
        for (language, site) in &catalogue.sites {
            sites.insert(language.clone(), Value::try_from_serializable(site)?);
        }
        Ok(Self { catalogue, assets, engines, sites, collections: BTreeMap::new() })
    }

    /// The controllers whose notices in a language are one PDF too, which their page links to.
    pub fn set_collections(&mut self, collections: impl IntoIterator<Item = ((Language, Id), Pdf)>) {
        self.collections = collections.into_iter().collect();
    }

    /// What is published, in the order of its pages.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Everything: the pages around the notices, then each notice. `pdf` says which notices have a PDF beside them.
    ///
    /// # Errors
    /// The first of a template or a label that is missing or wrong, and of a part of a notice that a page lost.
    pub fn render(
        &self,
        notices: &[Notice],
        pdf: impl Fn(&Notice) -> Option<Pdf> + Sync,
    ) -> Result<Vec<Output>, HtmlError> {
        let mut outputs = self.frame(notices)?;
        for pages in parallel::map(notices, WORTH_A_THREAD, |notice| self.notice(notice, pdf(notice))) {
            outputs.extend(pages?);
        }
        Ok(outputs)
    }

    /// The page of one notice, and its data.
    ///
    /// # Errors
    /// As [`Self::render`].
    ///
    /// # Panics
    /// Never: a notice is plain data, which has a form in JSON.
    pub fn notice(&self, notice: &Notice, pdf: Option<Pdf>) -> Result<[Output; 2], HtmlError> {
        let mut page = self.notice_page(notice);
        page.title.clone_from(&notice.title);
        page.title_language.clone_from(&notice.other_languages.title_language);
        page.description = description(notice);
        let path = format!("{}index.html", page.folder);
        let data = format!("{}notice.json", page.folder);
        let mut shown = notice.clone();
        address::resolve_links(&mut shown, &page.root);
        let pdf = pdf.map(|pdf| PdfLink::new(address::pdf_name(notice), pdf));
        let html = self.page(
            &page,
            [
                ("notice", Value::try_from_serializable(&shown)?),
                ("pdf", Value::try_from_serializable(&pdf)?),
                ("data", Value::from("notice.json")),
            ],
        )?;
        if let Some(lost) = verify::lost(notice, &[text_of(&html)]).first() {
            let section = notice.sections.iter().find(|section| section.id == lost.section);
            return Err(HtmlError::Lost {
                page: path,
                section: section.map_or(&notice.title, |section| &section.heading).clone(),
                text: lost.text.chars().take(80).collect(),
            });
        }
        let json = serde_json::to_string_pretty(notice).expect("a notice is plain data");
        Ok([
            Output { path, content: html.into_bytes() },
            Output { path: data, content: format!("{json}\n").into_bytes() },
        ])
    }

    /// Everything but the notices themselves: the pages that list them, `404.html`, `robots.txt`, `sitemap.xml` where
    /// the address of the site is known, and the theme's files.
    ///
    /// # Errors
    /// As [`Self::render`].
    pub fn frame(&self, notices: &[Notice]) -> Result<Vec<Output>, HtmlError> {
        let catalogue = &self.catalogue;
        let mut outputs = self.assets.outputs().to_vec();
        let mut listed = Vec::new();
        let mut add = |page: &Page<'_>, html: String| {
            let path = format!("{}index.html", page.folder);
            outputs.push(Output { path, content: html.into_bytes() });
            listed.extend(robots::Listed::new(page, None));
        };
        if let Some(first) = catalogue.languages.first() {
            let page = Page::root(catalogue, first);
            add(&page, self.page(&page, [])?);
        }
        for (language, controllers) in &catalogue.controllers {
            let page = Page::new("language", catalogue, language, None, None);
            add(&page, self.page(&page, [("controllers", Value::try_from_serializable(controllers)?)])?);
            for controller in controllers {
                let mut page = Page::new("controller", catalogue, language, Some(&controller.id), None);
                page.title.clone_from(&controller.name);
                page.title_language.clone_from(&controller.name_language);
                let pdf = self.collections.get(&(language.clone(), controller.id.clone()));
                let pdf = pdf.map(|pdf| PdfLink::new(address::collection_name(language, &controller.id), *pdf));
                let given = [
                    ("controller", Value::try_from_serializable(controller)?),
                    ("pdf", Value::try_from_serializable(&pdf)?),
                ];
                add(&page, self.page(&page, given)?);
            }
        }
        for notice in notices {
            listed.extend(robots::Listed::new(&self.notice_page(notice), notice.updated));
            for alias in &notice.aliases {
                let page = Page::redirect(catalogue, notice, address::alias_folder(notice, alias));
                let target = format!("{}index.html", address::notice_folder(notice));
                let html = self.page(&page, [("target", Value::from(target))])?;
                let path = format!("{}index.html", page.folder);
                outputs.push(Output { path, content: html.into_bytes() });
            }
        }
        if let Some(first) = catalogue.languages.first() {
            let html = self.page(&Page::not_found(catalogue, first), [])?;
            outputs.push(Output { path: "404.html".to_owned(), content: html.into_bytes() });
        }
        let robots = robots::robots(catalogue.base_url.as_deref(), catalogue.draft);
        outputs.push(Output { path: "robots.txt".to_owned(), content: robots.into_bytes() });
        if catalogue.base_url.is_some() && !catalogue.draft {
            let map = robots::sitemap(&listed);
            outputs.push(Output { path: "sitemap.xml".to_owned(), content: map.into_bytes() });
        }
        Ok(outputs)
    }

    fn notice_page<'a>(&'a self, notice: &'a Notice) -> Page<'a> {
        let (controller, register) = (Some(&notice.controller), Some(&notice.register));
        Page::new("notice", &self.catalogue, &notice.language, controller, register)
    }

    fn page<const N: usize>(&self, page: &Page<'_>, more: [(&'static str, Value); N]) -> Result<String, HtmlError> {
        let no_locale = || crate::language::LocaleError::Unknown(page.language.clone());
        let (Some(engine), Some(site)) = (self.engines.get(page.language), self.sites.get(page.language)) else {
            return Err(no_locale().into());
        };
        let mut context = Context::new();
        context.insert_value("page", Value::try_from_serializable(page)?);
        context.insert_value("site", site.clone());
        for (name, value) in more {
            context.insert_value(name, value);
        }
        let html = engine.render(&format!("{}.html", page.kind), &context)?;
        Ok(source::indent(&html))
    }
}

/// The first paragraph of a notice, as plain text of a length that search engines show.
fn description(notice: &Notice) -> Option<String> {
    let crate::model::notice::Block::Paragraph { text } = notice.sections.first()?.blocks.first()? else { return None };
    let text = plain_text(text).split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= 200 {
        return Some(text).filter(|text| !text.is_empty());
    }
    let cut: String = text.chars().take(200).collect();
    Some(format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words)))
}

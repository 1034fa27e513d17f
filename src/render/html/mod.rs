//! Notices → accessible HTML, by Tera and the theme's `html/*.html`.
//!
//! A site is its notices, each beside its `notice.json` and `notice.jsonld`, and the pages around them: the choice of a
//! language, the lists of controllers and notices, the search, the accessibility statement, the page for an address that
//! is not there, feeds of changes, what search engines read, and the theme's own files. The templates get plain data
//! ([`Page`], [`Site`], [`ControllerEntry`], the Notice), documented in `themes/default/README.md`; what they print is
//! escaped, links lead only where links may lead, and after each notice its page is read again: a theme that loses a part
//! of a notice is an error.

mod address;
mod assets;
mod brand;
mod catalogue;
mod engine;
mod error;
mod feed;
mod fragment;
mod headers;
mod linked_data;
mod listing;
mod page;
mod picture;
mod places;
mod robots;
mod search;
mod source;
mod templates;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Value};

pub use address::{collection_path, controller_folder, notice_folder, pdf_path};
pub use brand::{FooterLink, Logo};
pub use catalogue::{Catalogue, ControllerEntry, NoticeEntry, Site, SiteLanguage, View};
pub use error::HtmlError;
pub use headers::policy;
pub use listing::{Jump, ListSection, Listing};
pub use page::{Alternate, Crumb, Page};
pub use source::text_of;

use super::{Theme, verify};
use crate::language::{Locale, LocaleError, Locales, arguments};
use crate::model::notice::{Block, Notice, plain_text};
use crate::model::{Id, Language, Output};
use crate::parallel;
use templates::Templates;

/// Where the script of the element `<seloste-notice>` is published.
const ELEMENT: &str = "seloste-notice.js";

/// What the folder of a notice holds, besides its PDF: its page, the notice as a part of other pages, as the document it
/// is, and as linked data.
const NOTICE_FILES: [&str; 4] = [PAGE, fragment::NAME, DATA, LINKED];
const PAGE: &str = "index.html";
const DATA: &str = "notice.json";
const LINKED: &str = "notice.jsonld";

/// Fewer notices than this are not worth a thread.
const WORTH_A_THREAD: usize = 8;

/// Where files go as they are made, from any number of threads.
pub type Sink<'a, E> = &'a (dyn Fn(Output) -> Result<(), E> + Sync);

/// The PDF of a notice, which its page links to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pdf {
    /// Its size in bytes, if that is known.
    pub bytes: Option<usize>,
}

/// Makes the pages of one site. It can be shared between threads.
pub struct HtmlRenderer {
    catalogue: Catalogue,
    locales: Arc<Locales>,
    templates: Arc<Templates>,
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
        Self::after(None, theme, locales, catalogue)
    }

    /// The same; the templates of `before` serve again if they would be no others.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn after(
        before: Option<&Self>,
        theme: &Theme,
        locales: &Arc<Locales>,
        catalogue: Catalogue,
    ) -> Result<Self, HtmlError> {
        let before = before.map(|before| &before.templates);
        let same = before.filter(|templates| templates.are_of(theme, locales, &catalogue));
        let templates = match same {
            Some(templates) => Arc::clone(templates),
            None => Arc::new(Templates::new(theme, locales, &catalogue)?),
        };
        let mut sites = BTreeMap::new();
        for (language, site) in &catalogue.sites {
            sites.insert(language.clone(), value(site)?);
        }
        Ok(Self { catalogue, locales: Arc::clone(locales), templates, sites, collections: BTreeMap::new() })
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

    /// Everything: the pages around the notices, then each notice. `pdf` says which notices have a PDF beside them. Each
    /// file goes to `sink` as soon as it is made, in an order that may differ from run to run.
    ///
    /// # Errors
    /// The first of a template or a label that is missing or wrong, and of a part of a notice that a page lost; or what
    /// `sink` says.
    pub fn render<E: From<HtmlError> + Send>(
        &self,
        notices: &[Arc<Notice>],
        pdf: impl Fn(&Notice) -> Option<Pdf> + Sync,
        sink: Sink<'_, E>,
    ) -> Result<(), E> {
        self.frame(notices, sink)?;
        parallel::each(notices, WORTH_A_THREAD, |notice| {
            self.notice(notice, pdf(notice))?.into_iter().try_for_each(sink)
        })
    }

    /// The files of one notice that its folder holds, besides the PDF.
    ///
    /// # Errors
    /// As [`Self::render`].
    pub fn notice(&self, notice: &Notice, pdf: Option<Pdf>) -> Result<Vec<Output>, HtmlError> {
        let page = self.page_about(notice);
        let made = NOTICE_FILES.iter().map(|name| self.file_of(notice, &page, pdf, name).transpose());
        made.flatten().collect()
    }

    /// One of these files, by its name: the page, its fragment for other pages, the notice as the document it is, or as
    /// linked data; `None` where there is none.
    ///
    /// # Errors
    /// As [`Self::render`].
    pub fn notice_file(&self, notice: &Notice, pdf: Option<Pdf>, name: &str) -> Result<Option<Output>, HtmlError> {
        self.file_of(notice, &self.page_about(notice), pdf, name)
    }

    fn file_of(
        &self,
        notice: &Notice,
        page: &Page<'_>,
        pdf: Option<Pdf>,
        name: &str,
    ) -> Result<Option<Output>, HtmlError> {
        let content = match name {
            PAGE => Some(self.page_of_notice(notice, page, pdf)?),
            fragment::NAME => Some(self.fragment(notice, page)?),
            DATA => Some(serde_json::to_string(notice).expect("a notice is plain data") + "\n"),
            LINKED => linked_data::of_notice(notice, page),
            _ => None,
        };
        Ok(content.map(|content| Output { path: format!("{}{name}", page.folder), content: content.into_bytes() }))
    }

    fn page_of_notice(&self, notice: &Notice, page: &Page<'_>, pdf: Option<Pdf>) -> Result<String, HtmlError> {
        let mut shown = notice.clone();
        address::resolve_links(&mut shown, &page.root);
        let has_pdf = pdf.is_some();
        let pdf = pdf.map(|pdf| PdfLink::new(address::pdf_name(notice), pdf));
        let linked = (!notice.outline.is_joint).then_some(LINKED);
        let html = self.page_of(
            page,
            Some((notice, has_pdf)),
            [
                ("notice", value(&shown)?),
                ("pdf", value(&pdf)?),
                ("data", Value::from(DATA)),
                ("linked", value(&linked)?),
            ],
        )?;
        verify(notice, &page.path(), &html)?;
        Ok(html)
    }

    /// The notice as a part of other pages. Where the address of the site is known, it works on any host.
    fn fragment(&self, notice: &Notice, page: &Page<'_>) -> Result<String, HtmlError> {
        let path = format!("{}{}", page.folder, fragment::NAME);
        let root = self.catalogue.base_url.as_ref().unwrap_or(&page.root).clone();
        let shown = fragment::of(notice, &root);
        let page = Page { kind: "fragment", root, ..page.clone() };
        let html = self.page(&page, [("notice", value(&shown)?)])?;
        let html = fragment::own_notes(notice, &html);
        verify(notice, &path, &html)?;
        Ok(html)
    }

    /// Everything but the notices themselves: the pages that list them, the search, the accessibility statement,
    /// `404.html`, `robots.txt`, `sitemap.xml` and feeds where the address of the site is known, `_headers` for the host,
    /// and the theme's files.
    ///
    /// # Errors
    /// As [`Self::render`].
    pub fn frame<E: From<HtmlError> + Send>(&self, notices: &[Arc<Notice>], sink: Sink<'_, E>) -> Result<(), E> {
        let catalogue = &self.catalogue;
        let put = |path: String, content: Vec<u8>| sink(Output { path, content });
        self.templates.assets.outputs().iter().cloned().try_for_each(sink)?;
        // Other sites' pages name it, so its address stays.
        if let Some(element) = &self.templates.element {
            put(ELEMENT.to_owned(), element.clone())?;
        }
        let mut listed = Vec::new();
        if let Some(first) = catalogue.languages.first() {
            let page = self.described(Page::root(catalogue, first))?;
            put(page.path(), self.page(&page, [])?.into_bytes())?;
            listed.extend(robots::Listed::new(&page, None));
        }
        let languages: Vec<_> = catalogue.controllers.iter().collect();
        for pages in
            parallel::map(&languages, 1, |(language, controllers)| self.around(notices, language, controllers, sink))
        {
            listed.extend(pages?);
        }
        for notice in notices {
            listed.extend(robots::Listed::new(&self.notice_page(notice), notice.updated));
            for alias in &notice.aliases {
                let page = Page::redirect(catalogue, notice, address::alias_folder(notice, alias));
                let target = format!("{}index.html", address::notice_folder(notice));
                put(page.path(), self.page(&page, [("target", Value::from(target))])?.into_bytes())?;
            }
        }
        if let Some(first) = catalogue.languages.first() {
            let html = self.page(&Page::not_found(catalogue, first), [])?;
            put("404.html".to_owned(), html.into_bytes())?;
        }
        let headers = headers::headers(&catalogue.policy, catalogue.draft, &self.templates.assets);
        put("_headers".to_owned(), headers.into_bytes())?;
        let robots = robots::robots(catalogue.base_url.as_deref(), catalogue.draft);
        put("robots.txt".to_owned(), robots.into_bytes())?;
        if catalogue.base_url.is_some() && !catalogue.draft {
            put("sitemap.xml".to_owned(), robots::sitemap(&listed).into_bytes())?;
        }
        Ok(())
    }

    /// The pages around the notices in one language; tells which of them search engines are told of.
    fn around<E: From<HtmlError> + Send>(
        &self,
        notices: &[Arc<Notice>],
        language: &Language,
        controllers: &[ControllerEntry],
        sink: Sink<'_, E>,
    ) -> Result<Vec<robots::Listed>, E> {
        let catalogue = &self.catalogue;
        let locale = self.locales.get(language).map_err(HtmlError::from)?;
        let said = |key: &str| locale.say(|locale| locale.text(key)).map_err(HtmlError::from);
        let (_, other) = said("theme-other")?;
        let mut listed = Vec::new();
        let mut add = |page: &Page<'_>, html: String| {
            listed.extend(robots::Listed::new(page, None));
            sink(Output { path: page.path(), content: html.into_bytes() })
        };
        let page = self.described(Page::new("language", catalogue, language, None, None))?;
        let listing = Listing::by_controller(controllers, &other);
        add(&page, self.page(&page, [("controllers", value(&controllers)?), ("listing", value(&listing)?)])?)?;
        for controller in controllers {
            let mut page = Page::new("controller", catalogue, language, Some(&controller.id), None);
            page.title.clone_from(&controller.name);
            page.title_language.clone_from(&controller.name_language);
            let page = self.described(page)?;
            let listing = Listing::of_controller(controller, locale, &other);
            let pdf = self.collections.get(&(language.clone(), controller.id.clone()));
            let pdf = pdf.map(|pdf| PdfLink::new(address::collection_name(language, &controller.id), *pdf));
            let context = [("controller", value(controller)?), ("listing", value(&listing)?), ("pdf", value(&pdf)?)];
            add(&page, self.page(&page, context)?)?;
        }
        if let Some(statement) = catalogue.statements.get(language) {
            let title = (statement.title_language.as_ref().unwrap_or(language), statement.title.clone());
            let page = Page::beside("accessibility", catalogue, language, "accessibility.html", title);
            let page = self.described(page)?;
            add(&page, self.page(&page, [("statement", value(statement)?)])?)?;
        }
        if catalogue.has_views {
            for (kind, key) in [("letters", "theme-letters"), ("groups", "theme-groups")] {
                let file = |number: usize| match number {
                    0 => format!("{kind}.html"),
                    _ => format!("{kind}-{}.html", number + 1),
                };
                let path = |number: usize| format!("{language}/{}", file(number));
                let pages = match kind {
                    "letters" => Listing::by_letter(controllers, locale, path),
                    _ => Listing::by_group(controllers, locale, &other, path),
                };
                for (number, listing) in pages.iter().enumerate() {
                    let page = Page::beside(kind, catalogue, language, &file(number), said(key)?);
                    let page = self.described(page)?;
                    add(&page, self.page(&page, [("listing", value(listing)?)])?)?;
                }
            }
            let index = search::index(notices, language, sink)?;
            let page = Page::beside("search", catalogue, language, "search.html", said("theme-search")?);
            let page = self.described(page)?;
            let html = self.page(&page, [("index", Value::from(index))])?;
            sink(Output { path: page.path(), content: html.into_bytes() })?;
        }
        self.feeds(notices, language, locale, sink)?;
        Ok(listed)
    }

    /// The feeds of a language: its own, and those of its controllers.
    fn feeds<E: From<HtmlError>>(
        &self,
        notices: &[Arc<Notice>],
        language: &Language,
        locale: &Locale,
        sink: Sink<'_, E>,
    ) -> Result<(), E> {
        let Some((base, site)) = self.catalogue.base_url.as_ref().zip(self.catalogue.sites.get(language)) else {
            return Ok(());
        };
        let said = |key: &str| locale.say(|locale| locale.text(key)).map(|(_, text)| text).map_err(HtmlError::from);
        for (_, controller) in self.catalogue.feeds().filter(|(of, _)| of == language) {
            let entry = self.catalogue.controllers.get(language).into_iter().flatten();
            let name = entry.into_iter().find(|entry| Some(&entry.id) == controller.as_ref()).map(|entry| &entry.name);
            let of = name.unwrap_or(&site.title);
            let labels = feed::Labels {
                title: format!("{of} – {}", said("theme-changes")?),
                author: name.or(site.name.as_ref()).unwrap_or(&site.title).clone(),
                updated: said("theme-updated")?,
            };
            let content = feed::feed(notices, base, language, controller.as_ref(), &labels).into_bytes();
            sink(Output { path: feed::path(language, controller.as_ref()), content })?;
        }
        Ok(())
    }

    /// A page around the notices with what it is about, for search engines and whoever is sent its address.
    fn described<'a>(&self, mut page: Page<'a>) -> Result<Page<'a>, HtmlError> {
        let key = format!("theme-about-{}", page.kind);
        let locale = self.locales.get(page.language)?;
        let (_, text) = locale.say(|locale| locale.phrase(&key, &arguments([("name", page.title.as_str())])))?;
        page.description = Some(text);
        Ok(page)
    }

    /// The page of a notice, with all that is told of it.
    fn page_about<'a>(&'a self, notice: &'a Notice) -> Page<'a> {
        let mut page = self.notice_page(notice);
        page.title.clone_from(&notice.title);
        page.title_language.clone_from(&notice.other_languages.title_language);
        page.description = description(notice);
        page
    }

    fn notice_page<'a>(&'a self, notice: &'a Notice) -> Page<'a> {
        let (controller, register) = (Some(&notice.controller), Some(&notice.register));
        Page::new("notice", &self.catalogue, &notice.language, controller, register)
    }

    fn page<const N: usize>(&self, page: &Page<'_>, more: [(&'static str, Value); N]) -> Result<String, HtmlError> {
        self.page_of(page, None, more)
    }

    /// A page; of a notice, with whether it has a PDF.
    fn page_of<const N: usize>(
        &self,
        page: &Page<'_>,
        notice: Option<(&Notice, bool)>,
        more: [(&'static str, Value); N],
    ) -> Result<String, HtmlError> {
        let (engine, site) = (self.templates.engines.get(page.language), self.sites.get(page.language));
        let (Some(engine), Some(site), Some(facts)) = (engine, site, self.catalogue.sites.get(page.language)) else {
            return Err(LocaleError::Unknown(page.language.clone()).into());
        };
        let linked = linked_data::of_page(page, facts, self.catalogue.base_url.as_deref(), notice);
        let mut context = Context::new();
        context.insert_value("page", value(page)?);
        context.insert_value("site", site.clone());
        // JSON in which nothing is left that HTML could take for its own.
        context.insert_value("linked_data", linked.map_or_else(Value::none, |json| Value::safe_string(&json)));
        for (name, value) in more {
            context.insert_value(name, value);
        }
        let html = engine.render(&format!("{}.html", page.kind), &context)?;
        Ok(source::tidy(&html))
    }
}

/// Data for a template.
fn value(data: &impl Serialize) -> Result<Value, HtmlError> {
    Ok(Value::try_from_serializable(data)?)
}

/// Whether a page shows all of a notice.
fn verify(notice: &Notice, page: &str, html: &str) -> Result<(), HtmlError> {
    let lost = verify::lost(notice, &[text_of(html)]);
    let Some(lost) = lost.first() else { return Ok(()) };
    let section = notice.sections.iter().find(|section| section.id == lost.section);
    Err(HtmlError::Lost {
        page: page.to_owned(),
        section: section.map_or(&notice.title, |section| &section.heading).clone(),
        text: lost.text.chars().take(80).collect(),
    })
}

/// The first paragraph of a notice, or else whose it is and its purposes, as plain text of a length that search engines show.
fn description(notice: &Notice) -> Option<String> {
    let text = if let Block::Paragraph { text } = notice.sections.first()?.blocks.first()? {
        plain_text(text)
    } else {
        let purposes: Vec<_> = notice.outline.purposes.iter().map(|purpose| purpose.name.text.as_str()).collect();
        let purposes = Some(purposes.join("; ")).filter(|purposes| !purposes.is_empty())?;
        format!("{} – {purposes}", notice.controller_name)
    };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= 200 {
        return Some(text).filter(|text| !text.is_empty());
    }
    let cut: String = text.chars().take(200).collect();
    Some(format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words)))
}

//! What every template is given about its own page. With [`super::catalogue`] and the Notice this is the contract with
//! themes; `themes/default/README.md` is its table. Addresses named `href` are from the root of the site: a template
//! writes `{{ page.root }}{{ entry.href }}`. (The links inside a notice's text are ready as they are.)

use serde::Serialize;

use super::address::{folder, path_of, root_from};
use super::catalogue::Catalogue;
use super::feed;
use crate::model::notice::Notice;
use crate::model::{Id, Language};

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur"];

/// A page. Part of the contract with themes: `page` on every page.
#[derive(Clone, Debug, Serialize)]
pub struct Page<'a> {
    /// Its template without `.html`: `root`, `language`, `controller`, `letters`, `groups`, `search`, `accessibility`,
    /// `notice`, `redirect`, `not-found`.
    pub kind: &'static str,
    /// Its language.
    pub language: &'a Language,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Its heading.
    pub title: String,
    /// Language of the heading, where it is another.
    pub title_language: Option<Language>,
    /// What it is about, in a sentence, for search engines.
    pub description: Option<String>,
    /// The way from it to the root of the site: `../../`. Goes before every `href`.
    pub root: String,
    /// Its full address, if the site's is known.
    pub canonical: Option<String>,
    /// It is marked as a draft, and search engines are asked to leave it out.
    pub draft: bool,
    /// The same page in all its languages, this one included.
    pub alternates: Vec<Alternate<'a>>,
    /// Where readers of all other languages are led: a full address, if the site's is known.
    pub x_default: Option<String>,
    /// The feed of what changes on it, from the root of the site.
    pub feed: Option<String>,
    /// The pages above it, from the top. Empty at the top.
    pub breadcrumbs: Vec<Crumb<'a>>,
    /// Its folder, from the root of the site: empty, or `fi/demo/`.
    #[serde(skip)]
    pub folder: String,
    /// Its file in that folder.
    #[serde(skip)]
    pub file: String,
}

/// A page in one of its languages. Part of the contract with themes: `page.alternates`.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate<'a> {
    /// The language.
    pub language: &'a Language,
    /// What the language calls itself.
    pub autonym: &'a str,
    /// The page, from the root of the site.
    pub href: String,
    /// Its full address, if the site's is known.
    pub url: Option<String>,
    /// It is this page.
    pub current: bool,
    /// The sections of a notice that it has in this language, by their ids.
    pub sections: Vec<&'a str>,
}

/// A page above this one. Part of the contract with themes: `page.breadcrumbs`.
#[derive(Clone, Debug, Serialize)]
pub struct Crumb<'a> {
    /// Its heading.
    pub title: &'a str,
    /// Language of the heading, where it is another.
    pub title_language: Option<&'a Language>,
    /// It, from the root of the site.
    pub href: String,
}

/// `ltr` or `rtl`.
pub fn direction(language: &Language) -> &'static str {
    let primary = language.as_str().split('-').next().unwrap_or_default();
    if RIGHT_TO_LEFT.contains(&primary) { "rtl" } else { "ltr" }
}

impl<'a> Page<'a> {
    /// The page of the site, of a controller or of a notice in `language`.
    #[must_use]
    pub fn new(
        kind: &'static str,
        catalogue: &'a Catalogue,
        language: &'a Language,
        controller: Option<&Id>,
        register: Option<&Id>,
    ) -> Self {
        let own = folder(language, controller, register);
        let mut alternates = Vec::new();
        for other in catalogue.languages_of(controller, register) {
            let folder = folder(other, controller, register);
            let site = catalogue.sites.get(other).and_then(|site| site.languages.iter().find(|l| l.language == *other));
            alternates.push(Alternate {
                language: other,
                autonym: site.map_or(other.as_str(), |site| &site.autonym),
                href: format!("{folder}index.html"),
                url: catalogue.base_url.as_ref().map(|base| format!("{base}{folder}")),
                current: other == language,
                sections: match (controller, register) {
                    (Some(controller), Some(register)) => catalogue.sections_of(controller, register, other),
                    _ => Vec::new(),
                },
            });
        }
        let mut breadcrumbs = Vec::new();
        let site = catalogue.sites.get(language);
        if let (Some(site), Some(controller)) = (site, controller) {
            let (title, title_language) = (&site.title, site.title_language.as_ref());
            breadcrumbs.push(Crumb { title, title_language, href: site.href.clone() });
            let entry = catalogue.controllers.get(language).into_iter().flatten().find(|entry| entry.id == *controller);
            if let (Some(entry), Some(_)) = (entry, register) {
                let (title, title_language) = (&entry.name, entry.name_language.as_ref());
                breadcrumbs.push(Crumb { title, title_language, href: entry.href.clone() });
            }
        }
        // The choice of a language, for the page of a language; else the page in the site's first language.
        let x_default = match controller {
            None => catalogue.base_url.clone(),
            Some(_) => alternates.first().and_then(|first| first.url.clone()),
        };
        let of_controller = (language.clone(), controller.cloned());
        let of_language = (language.clone(), None);
        let feed = [of_controller, of_language].into_iter().find(|feed| catalogue.has_feed(feed));
        Self {
            kind,
            language,
            direction: direction(language),
            title: site.map(|site| site.title.clone()).unwrap_or_default(),
            title_language: site.and_then(|site| site.title_language.clone()),
            description: None,
            root: root_from(&own),
            canonical: catalogue.base_url.as_ref().map(|base| format!("{base}{own}")),
            draft: catalogue.draft,
            alternates,
            x_default,
            feed: feed.map(|(language, controller)| feed::path(&language, controller.as_ref())),
            breadcrumbs,
            folder: own,
            file: "index.html".to_owned(),
        }
    }

    /// A page beside the first page of a language: another list, the search, the accessibility statement.
    #[must_use]
    pub fn beside(
        kind: &'static str,
        catalogue: &'a Catalogue,
        language: &'a Language,
        file: &str,
        (title_language, title): (&Language, String),
    ) -> Self {
        let mut page = Self::new(kind, catalogue, language, None, None);
        if let Some(site) = catalogue.sites.get(language) {
            let (title, title_language) = (&site.title, site.title_language.as_ref());
            page.breadcrumbs.push(Crumb { title, title_language, href: site.href.clone() });
        }
        // The pages of a long list differ by language: from a later one, a reader comes to the first.
        let first = format!("{kind}.html");
        for alternate in &mut page.alternates {
            let folder = folder(alternate.language, None, None);
            alternate.href = format!("{folder}{}", if alternate.current { file } else { &first });
            alternate.url = catalogue.base_url.as_ref().map(|base| format!("{base}{}", alternate.href));
        }
        page.x_default = page.alternates.first().and_then(|first| first.url.clone());
        page.canonical = catalogue.base_url.as_ref().map(|base| format!("{base}{}{file}", page.folder));
        page.title_language = (title_language != language).then(|| title_language.clone());
        page.title = title;
        file.clone_into(&mut page.file);
        page
    }

    /// Where it is, from the root of the site.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}{}", self.folder, self.file)
    }

    /// A page at an earlier address of `notice`, which leads to it.
    #[must_use]
    pub fn redirect(catalogue: &'a Catalogue, notice: &'a Notice, folder: String) -> Self {
        let (controller, register) = (Some(&notice.controller), Some(&notice.register));
        let mut page = Self::new("redirect", catalogue, &notice.language, controller, register);
        page.title.clone_from(&notice.title);
        page.alternates = Vec::new();
        page.x_default = None;
        page.feed = None;
        page.root = root_from(&folder);
        page.folder = folder;
        page
    }

    /// A page above all languages, in the site's first: the choice of a language.
    #[must_use]
    pub fn root(catalogue: &'a Catalogue, language: &'a Language) -> Self {
        let mut page = Self::new("root", catalogue, language, None, None);
        page.root = String::new();
        page.canonical.clone_from(&catalogue.base_url);
        page.alternates.iter_mut().for_each(|alternate| alternate.current = false);
        page.folder = String::new();
        // A feed is of one language.
        page.feed = None;
        page
    }

    /// The page for an address that is not there. It is shown at any depth, so its links start from the host.
    #[must_use]
    pub fn not_found(catalogue: &'a Catalogue, language: &'a Language) -> Self {
        let mut page = Self::root(catalogue, language);
        page.kind = "not-found";
        page.root = catalogue.base_url.as_deref().map_or_else(|| "/".to_owned(), path_of);
        page.canonical = None;
        page.alternates = Vec::new();
        page.x_default = None;
        page.feed = None;
        page
    }
}

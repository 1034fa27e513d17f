//! What the pages around the notices need to know: everything that is published, by language, controller and register.

use std::collections::{BTreeMap, BTreeSet};

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use serde::Serialize;

use super::address::{folder, notice_folder, with_slash, without_links};
use super::page::direction;
use crate::language::{LocaleError, Locales, autonym};
use crate::model::notice::{Block, Inline, Notice};
use crate::model::{Date, Id, Language, Settings};

/// Everything that is published.
#[derive(Debug)]
pub struct Catalogue {
    /// The languages that have notices, in the site's order; all of the site's when nothing has a notice.
    pub(super) languages: Vec<Language>,
    /// Every page is marked as a draft.
    pub(super) draft: bool,
    /// Address of the site, with a slash at its end.
    pub(super) base_url: Option<String>,
    /// The site as each language sees it.
    pub(super) sites: BTreeMap<Language, Site>,
    /// Controllers with the notices that are in the language, by name.
    pub(super) controllers: BTreeMap<Language, Vec<ControllerEntry>>,
    /// The languages of each controller's page, and of each notice.
    published: BTreeMap<(Id, Option<Id>), BTreeSet<Language>>,
}

/// The site, in one language. Part of the contract with themes: `site` on every page.
#[derive(Clone, Debug, Serialize)]
pub struct Site {
    /// Title of the site.
    pub title: String,
    /// Language of the title, where it is another.
    pub title_language: Option<Language>,
    /// Name of the organisation, if `site.yaml` gives one.
    pub name: Option<String>,
    /// Language of the name, where it is another.
    pub name_language: Option<Language>,
    /// The first page in this language, from the root of the site.
    pub href: String,
    /// Address of the accessibility statement, if `site.yaml` gives one: in this language, or else in the site's first
    /// that has one.
    pub accessibility_statement: Option<String>,
    /// All languages of the site.
    pub languages: Vec<SiteLanguage>,
}

/// A language of the site. Part of the contract with themes: `site.languages`.
#[derive(Clone, Debug, Serialize)]
pub struct SiteLanguage {
    /// Its tag: `fi`.
    pub language: Language,
    /// What it calls itself: `Suomi`.
    pub autonym: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Title of the site in it.
    pub title: String,
    /// Language of the title, where it is another.
    pub title_language: Option<Language>,
    /// The first page in it, from the root of the site.
    pub href: String,
}

/// A controller in a list. Part of the contract with themes: `controllers`, `controller`.
#[derive(Clone, Debug, Serialize)]
pub struct ControllerEntry {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Language of the name, where it is another.
    pub name_language: Option<Language>,
    /// Its page, from the root of the site.
    pub href: String,
    /// Its notices in the language, by title.
    pub notices: Vec<NoticeEntry>,
}

/// A notice in a list. Part of the contract with themes: `controller.notices`.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeEntry {
    /// Id of the register.
    pub id: Id,
    /// Name of the register.
    pub title: String,
    /// Language of the title, where it is another.
    pub title_language: Option<Language>,
    /// What kind of document it is.
    pub kind: String,
    /// Its page, from the root of the site.
    pub href: String,
    /// Date of the latest change.
    pub updated: Option<Date>,
    /// The same in words.
    pub updated_text: Option<String>,
    /// Language of those words, where it is another.
    pub updated_text_language: Option<Language>,
    /// The first paragraph of its first section, without links; empty if there is none.
    pub summary: Vec<Inline>,
    /// Not to be published.
    pub draft: bool,
}

impl Catalogue {
    /// What is published when `notices` are: in all their languages, with the titles and the address of the site.
    /// `draft` marks every page; a single draft among the notices does so too.
    ///
    /// # Errors
    /// When a language of the site has no locale, or its locale lacks a label.
    pub fn new(notices: &[Notice], settings: &Settings, locales: &Locales, draft: bool) -> Result<Self, LocaleError> {
        let mut languages = Vec::new();
        for language in settings.languages.iter().chain(notices.iter().map(|notice| &notice.language)) {
            if !languages.contains(language) && notices.iter().any(|notice| notice.language == *language) {
                languages.push(language.clone());
            }
        }
        if languages.is_empty() {
            languages.clone_from(&settings.languages);
        }
        let mut published = BTreeMap::<_, BTreeSet<_>>::new();
        for notice in notices {
            for register in [None, Some(notice.register.clone())] {
                let languages = published.entry((notice.controller.clone(), register)).or_default();
                languages.insert(notice.language.clone());
            }
        }
        Ok(Self {
            draft: draft || notices.iter().any(|notice| notice.draft),
            base_url: settings.base_url.as_ref().map(|url| with_slash(url.as_str())),
            sites: sites(&languages, settings, locales)?,
            controllers: languages.iter().map(|language| (language.clone(), controllers(notices, language))).collect(),
            languages,
            published,
        })
    }

    /// The controllers with their notices in each language, in the order of their pages.
    pub fn controllers(&self) -> impl Iterator<Item = (&Language, &ControllerEntry)> {
        let of = |language| self.controllers.get(language).into_iter().flatten();
        self.languages.iter().flat_map(move |language| of(language).map(move |controller| (language, controller)))
    }

    /// The languages in which there is a page: of a notice, of a controller, or of the site itself.
    pub(super) fn languages_of(
        &self,
        controller: Option<&Id>,
        register: Option<&Id>,
    ) -> impl Iterator<Item = &Language> {
        let published = controller.map(|controller| self.published.get(&(controller.clone(), register.cloned())));
        self.languages.iter().filter(move |language| match published {
            Some(languages) => languages.is_some_and(|languages| languages.contains(language)),
            None => true,
        })
    }
}

fn sites(
    languages: &[Language],
    settings: &Settings,
    locales: &Locales,
) -> Result<BTreeMap<Language, Site>, LocaleError> {
    let default = settings.languages.first().or(languages.first());
    let mut all = Vec::new();
    for language in languages {
        let locale = locales.get(language)?;
        let title = settings.title.as_ref().and_then(|title| title.resolve(language, default.unwrap_or(language)));
        let title = title.map(|(language, title)| (language, title.to_owned()));
        let (title_language, title) = title.map_or_else(|| locale.say(|locale| locale.text("theme-notices")), Ok)?;
        // Not from another locale: that would be another language's name.
        let own_name = locale.has("theme-autonym").then(|| locale.text("theme-autonym")).transpose()?;
        all.push(SiteLanguage {
            language: language.clone(),
            autonym: own_name.unwrap_or_else(|| autonym(language).to_owned()),
            direction: direction(language),
            title,
            title_language: other(title_language, language),
            href: format!("{}index.html", folder(language, None, None)),
        });
    }
    let site = |own: &SiteLanguage| {
        let name = settings.brand.name.as_ref();
        let name = name.and_then(|name| name.resolve(&own.language, default.unwrap_or(&own.language)));
        let site = Site {
            title: own.title.clone(),
            title_language: own.title_language.clone(),
            name: name.map(|(_, name)| name.to_owned()),
            name_language: name.and_then(|(language, _)| other(language?, &own.language)),
            href: own.href.clone(),
            accessibility_statement: accessibility_statement(settings, &own.language),
            languages: all.clone(),
        };
        (own.language.clone(), site)
    };
    Ok(all.iter().map(site).collect())
}

fn accessibility_statement(settings: &Settings, language: &Language) -> Option<String> {
    let statements = &settings.accessibility_statement;
    let mut languages = std::iter::once(language).chain(&settings.languages).chain(statements.keys());
    languages.find_map(|language| statements.get(language)).map(ToString::to_string)
}

/// The language, where it is not that of the page.
fn other(language: &Language, page: &Language) -> Option<Language> {
    (language != page).then(|| language.clone())
}

fn controllers(notices: &[Notice], language: &Language) -> Vec<ControllerEntry> {
    let mut controllers = BTreeMap::new();
    for notice in notices.iter().filter(|notice| notice.language == *language) {
        let entry = controllers.entry(notice.controller.clone()).or_insert_with(|| ControllerEntry {
            id: notice.controller.clone(),
            name: notice.controller_name.clone(),
            name_language: notice.other_languages.controller_name_language.clone(),
            href: format!("{}index.html", folder(language, Some(&notice.controller), None)),
            notices: Vec::new(),
        });
        entry.notices.push(NoticeEntry {
            id: notice.register.clone(),
            title: notice.title.clone(),
            title_language: notice.other_languages.title_language.clone(),
            kind: notice.kind.clone(),
            href: format!("{}index.html", notice_folder(notice)),
            updated: notice.updated,
            updated_text: notice.updated_text.clone(),
            updated_text_language: notice.other_languages.updated_text_language.clone(),
            summary: summary(notice),
            draft: notice.draft,
        });
    }
    let order = Order::of(language);
    let mut controllers: Vec<_> = controllers.into_values().collect();
    controllers.sort_by(|a, b| order.compare(&a.name, &b.name));
    for controller in &mut controllers {
        controller.notices.sort_by(|a, b| order.compare(&a.title, &b.title).then_with(|| a.id.cmp(&b.id)));
    }
    controllers
}

fn summary(notice: &Notice) -> Vec<Inline> {
    let first = notice.sections.first().and_then(|section| section.blocks.first());
    match first {
        Some(Block::Paragraph { text }) => without_links(text),
        _ => Vec::new(),
    }
}

/// The alphabetical order of a language; of no language in particular where ICU does not know it.
struct Order(Option<CollatorBorrowed<'static>>);

impl Order {
    fn of(language: &Language) -> Self {
        let locale = language.as_str().parse::<icu_locale_core::Locale>().ok();
        Self(locale.and_then(|locale| Collator::try_new(locale.into(), CollatorOptions::default()).ok()))
    }

    fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        self.0.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
    }
}

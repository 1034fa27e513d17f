//! What the pages around the notices need to know: everything that is published, by language, controller and register.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::address::{folder, notice_folder, with_slash, without_links};
use super::brand::{self, FooterLink, Logo};
use super::headers;
use super::page::direction;
use super::places::Places;
use crate::language::{Locale, LocaleError, Locales, autonym};
use crate::model::notice::{Block, Inline, Notice, Statement};
use crate::model::outline::{Group, Words};
use crate::model::{Date, Id, Language, Output, Settings};
use crate::notice::accessibility_statement;
use crate::parallel;

/// So many notices in a language are worth more than one way to look for them.
const WORTH_VIEWS: usize = 10;

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
    /// There are lists by letter and by group of people, and a search.
    pub(super) has_views: bool,
    /// The site's own accessibility statement.
    pub(super) statements: BTreeMap<Language, Statement>,
    /// A feed is known by its address, and a draft is for nobody to follow.
    pub(super) has_feeds: bool,
    /// The notices, in the order of the site.
    notices: Vec<Arc<Notice>>,
    places: Arc<Places>,
    /// The brand's part of the style sheet.
    pub(super) style: String,
    /// The policy that a host sends with the pages.
    pub(super) policy: String,
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
    /// The organisation's logo, if `site.yaml` gives one.
    pub logo: Option<Logo>,
    /// Links at the foot of every page.
    pub footer_links: Vec<FooterLink>,
    /// The Content-Security-Policy, if pages are to carry it.
    pub policy: Option<String>,
    /// The page of the site's own accessibility statement, from the root of the site.
    pub accessibility_page: Option<String>,
    /// The ways to look for a notice in this language; empty where one list is enough.
    pub views: Vec<View>,
    /// All languages of the site.
    pub languages: Vec<SiteLanguage>,
}

/// A way to look for a notice. Part of the contract with themes: `site.views`.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// Its name, part of the key of its label: `controllers`, `units` or `all`, `letters`, `groups`, `search`.
    pub name: &'static str,
    /// The kind of its page: `language`, `letters`, `groups`, `search`.
    pub page: &'static str,
    /// Its page, from the root of the site.
    pub href: String,
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
    /// The ways to look for a notice in it; empty where one list is enough.
    pub views: Vec<View>,
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
    #[serde(serialize_with = "list")]
    pub notices: Arc<[NoticeEntry]>,
    /// What it was made of, in the order of the site.
    #[serde(skip)]
    made_of: Vec<Arc<Notice>>,
}

/// A shared list as what it is.
fn list<S: Serializer>(list: &Arc<[NoticeEntry]>, serializer: S) -> Result<S::Ok, S::Error> {
    (**list).serialize(serializer)
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
    /// Name of the controller.
    pub controller: String,
    /// Language of that name, where it is another.
    pub controller_language: Option<Language>,
    /// Name of the controller's unit, if it has one.
    pub unit: Option<String>,
    /// Language of that name, where it is another.
    pub unit_language: Option<Language>,
    /// Groups of people.
    #[serde(skip)]
    pub(super) groups: Vec<Group>,
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
    /// What it is about: the first paragraph of its first section, without links, or its purposes; empty if there is
    /// neither.
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
    pub fn new(
        notices: &[Arc<Notice>],
        settings: &Settings,
        locales: &Locales,
        draft: bool,
    ) -> Result<Self, LocaleError> {
        Self::after(None, notices, settings, locales, draft)
    }

    /// The same; what `before` has of controllers with the very same notices serves again.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn after(
        before: Option<&Self>,
        notices: &[Arc<Notice>],
        settings: &Settings,
        locales: &Locales,
        draft: bool,
    ) -> Result<Self, LocaleError> {
        let mut languages = Vec::new();
        for language in settings.languages.iter().chain(notices.iter().map(|notice| &notice.language)) {
            if !languages.contains(language) && notices.iter().any(|notice| notice.language == *language) {
                languages.push(language.clone());
            }
        }
        if languages.is_empty() {
            languages.clone_from(&settings.languages);
        }
        let places = before.filter(|before| Places::are_same(&before.notices, notices));
        let places = places.map_or_else(|| Arc::new(Places::new(notices)), |before| Arc::clone(&before.places));
        let draft = draft || notices.iter().any(|notice| notice.draft);
        let base_url = settings.base_url.as_ref().map(|url| with_slash(url.as_str()));
        let controllers = parallel::map(&languages, 1, |language| {
            let before = before.and_then(|before| before.controllers.get(language));
            Ok((language.clone(), self::controllers(before.map(Vec::as_slice), notices, locales.get(language)?)))
        });
        let controllers: BTreeMap<_, _> = controllers.into_iter().collect::<Result<_, LocaleError>>()?;
        let notices_in = |controllers: &Vec<ControllerEntry>| -> usize {
            controllers.iter().map(|controller| controller.notices.len()).sum()
        };
        let has_views = controllers.values().any(|controllers| notices_in(controllers) >= WORTH_VIEWS);
        let mut statements = BTreeMap::new();
        for language in &languages {
            let statement = accessibility_statement(settings, locales.get(language)?)?;
            statements.extend(statement.map(|statement| (language.clone(), statement)));
        }
        let views = |language: &Language| if has_views { views(language, &controllers[language]) } else { Vec::new() };
        Ok(Self {
            has_feeds: base_url.is_some() && !draft,
            draft,
            base_url,
            sites: sites(&languages, settings, locales, &views)?,
            has_views,
            statements,
            controllers,
            languages,
            notices: notices.to_vec(),
            places,
            style: brand::style(&settings.brand),
            policy: headers::policy(settings),
        })
    }

    /// The same with what the files of the site tell: how large the logo is.
    #[must_use]
    pub fn with_attachments(mut self, attachments: &[Output]) -> Self {
        for logo in self.sites.values_mut().filter_map(|site| site.logo.as_mut()) {
            logo.measure(attachments);
        }
        self
    }

    /// The sections of a notice in `language`, by their ids.
    pub(super) fn sections_of(&self, controller: &Id, register: &Id, language: &Language) -> Vec<&str> {
        let notice = self.number(language.as_str(), controller.as_str(), register.as_str());
        let notice = notice.and_then(|number| self.notices.get(number));
        notice.into_iter().flat_map(|notice| &notice.sections).map(|section| section.id.as_str()).collect()
    }

    /// Where a notice is in the list that the catalogue was made of.
    #[must_use]
    pub fn number(&self, language: &str, controller: &str, register: &str) -> Option<usize> {
        self.places.number(language, controller, register)
    }

    /// What has a feed of changes: languages, and controllers in them.
    pub(super) fn feeds(&self) -> impl Iterator<Item = &(Language, Option<Id>)> {
        self.places.feeds.iter().filter(|_| self.has_feeds)
    }

    /// Whether there is such a feed.
    pub(super) fn has_feed(&self, feed: &(Language, Option<Id>)) -> bool {
        self.has_feeds && self.places.feeds.contains(feed)
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
        let published = controller.map(|controller| self.places.languages(controller, register));
        self.languages.iter().filter(move |language| match published {
            Some(languages) => languages.is_some_and(|languages| languages.contains(language)),
            None => true,
        })
    }
}

/// The ways to look for a notice. Where one controller publishes, its units are what tells notices apart.
fn views(language: &Language, controllers: &[ControllerEntry]) -> Vec<View> {
    let has_units =
        || controllers.iter().flat_map(|controller| controller.notices.iter()).any(|notice| notice.unit.is_some());
    let first = match controllers {
        [_] if has_units() => "units",
        [_] => "all",
        _ => "controllers",
    };
    [
        (first, "language", "index"),
        ("letters", "letters", "letters"),
        ("groups", "groups", "groups"),
        ("search", "search", "search"),
    ]
    .map(|(name, page, file)| View { name, page, href: format!("{}{file}.html", folder(language, None, None)) })
    .into()
}

fn sites(
    languages: &[Language],
    settings: &Settings,
    locales: &Locales,
    views: &dyn Fn(&Language) -> Vec<View>,
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
            views: views(language),
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
            logo: Logo::of(settings, &own.language),
            footer_links: FooterLink::all(settings, &own.language),
            policy: headers::policy_in_pages(settings),
            accessibility_statement: statement_address(settings, &own.language),
            accessibility_page: settings
                .accessibility
                .is_some()
                .then(|| format!("{}accessibility.html", folder(&own.language, None, None))),
            views: own.views.clone(),
            languages: all.clone(),
        };
        (own.language.clone(), site)
    };
    Ok(all.iter().map(site).collect())
}

fn statement_address(settings: &Settings, language: &Language) -> Option<String> {
    let statements = &settings.accessibility_statement;
    let mut languages = std::iter::once(language).chain(&settings.languages).chain(statements.keys());
    languages.find_map(|language| statements.get(language)).map(ToString::to_string)
}

/// The language, where it is not that of the page.
fn other(language: &Language, page: &Language) -> Option<Language> {
    (language != page).then(|| language.clone())
}

/// The controllers of a language by name. Those `before` that have the very same notices are taken as they are.
fn controllers(before: Option<&[ControllerEntry]>, notices: &[Arc<Notice>], locale: &Locale) -> Vec<ControllerEntry> {
    let mut by_controller: BTreeMap<&Id, Vec<Arc<Notice>>> = BTreeMap::new();
    for notice in notices.iter().filter(|notice| notice.language == *locale.language()) {
        by_controller.entry(&notice.controller).or_default().push(Arc::clone(notice));
    }
    let known: HashMap<&Id, &ControllerEntry> = before.into_iter().flatten().map(|entry| (&entry.id, entry)).collect();
    let is_of = |entry: &ControllerEntry, of: &[Arc<Notice>]| {
        entry.made_of.len() == of.len() && entry.made_of.iter().zip(of).all(|(one, other)| Arc::ptr_eq(one, other))
    };
    let entry = |(id, of): (&Id, Vec<Arc<Notice>>)| match known.get(id).filter(|entry| is_of(entry, &of)) {
        Some(entry) => (*entry).clone(),
        None => controller(of, locale),
    };
    let mut controllers: Vec<_> = by_controller.into_iter().map(entry).collect();
    controllers.sort_by(|a, b| locale.compare(&a.name, &b.name));
    controllers
}

/// A controller with its notices by unit, what has none last, and by title.
fn controller(notices: Vec<Arc<Notice>>, locale: &Locale) -> ControllerEntry {
    let first = &notices[0];
    let mut entries: Vec<_> = notices.iter().map(|notice| entry(notice)).collect();
    entries.sort_by(|a, b| {
        let by_unit = match (&a.unit, &b.unit) {
            (Some(a), Some(b)) => locale.compare(a, b),
            (a, b) => b.is_some().cmp(&a.is_some()),
        };
        by_unit.then_with(|| locale.compare(&a.title, &b.title)).then_with(|| a.id.cmp(&b.id))
    });
    ControllerEntry {
        id: first.controller.clone(),
        name: first.controller_name.clone(),
        name_language: first.other_languages.controller_name_language.clone(),
        href: format!("{}index.html", folder(locale.language(), Some(&first.controller), None)),
        notices: entries.into(),
        made_of: notices,
    }
}

fn entry(notice: &Notice) -> NoticeEntry {
    NoticeEntry {
        id: notice.register.clone(),
        title: notice.title.clone(),
        title_language: notice.other_languages.title_language.clone(),
        controller: notice.controller_name.clone(),
        controller_language: notice.other_languages.controller_name_language.clone(),
        unit: notice.outline.unit.as_ref().map(|unit| unit.text.clone()),
        unit_language: notice.outline.unit.as_ref().and_then(|unit| unit.language.clone()),
        groups: notice.outline.subjects.clone(),
        kind: notice.kind.clone(),
        href: format!("{}index.html", notice_folder(notice)),
        updated: notice.updated,
        updated_text: notice.updated_text.clone(),
        updated_text_language: notice.other_languages.updated_text_language.clone(),
        summary: summary(notice),
        draft: notice.draft,
    }
}

/// So many purposes tell in a list what a notice is about.
const PURPOSES: usize = 3;

fn summary(notice: &Notice) -> Vec<Inline> {
    let first = notice.sections.first().and_then(|section| section.blocks.first());
    if let Some(Block::Paragraph { text }) = first {
        return without_links(text);
    }
    let mut line = Vec::new();
    let purposes = &notice.outline.purposes;
    for Words { text, language } in purposes.iter().take(PURPOSES).map(|purpose| &purpose.name) {
        if !line.is_empty() {
            // No line begins with the dot.
            line.push(Inline::text("\u{a0}· "));
        }
        let text = Inline::text(text.as_str());
        line.push(match language {
            Some(language) => Inline::Foreign { language: language.clone(), content: vec![text] },
            None => text,
        });
    }
    if purposes.len() > PURPOSES {
        line.push(Inline::text("\u{a0}·\u{a0}…"));
    }
    line
}

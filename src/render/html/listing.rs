//! Lists of notices as readers look for them: by controller and unit, by letter, by group of people. A list has sections
//! with headings and counts, and as many pages as keep each of them light.

use std::collections::BTreeMap;

use serde::Serialize;

use super::catalogue::{ControllerEntry, NoticeEntry};
use crate::language::{Locale, from_letter};
use crate::model::{Id, Language};

/// Up to so many notices, a list says of each what it is about and when it changed; a longer one names them.
const DETAILED: usize = 60;
/// Up to so many notices, the first page lists them; beyond, it lists controllers, and their pages the notices.
const WHOLE: usize = 1000;
/// So many links are on one page of a list by letter or by group.
const PER_PAGE: usize = 600;
/// So many links on a page are worth links to its sections.
const WORTH_JUMPS: usize = 20;
/// So many links on a page are worth a filter.
const WORTH_FILTER: usize = 8;
/// A controller's notices without units get letters from so many on.
const WORTH_LETTERS: usize = 40;

/// A list of notices, or one page of it. Part of the contract with themes: `listing`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Listing {
    /// How many notices the whole list has, each counted once.
    pub count: usize,
    /// Its entries say what they are about, and when they changed.
    pub is_detailed: bool,
    /// Its entries say whose they are.
    pub names_controllers: bool,
    /// It is long enough for a filter.
    pub has_filter: bool,
    /// Links to its sections, on all its pages; empty for a short list.
    pub jumps: Vec<Jump>,
    /// Its sections.
    pub sections: Vec<ListSection>,
}

/// A link to a section of a list. Part of the contract with themes: `listing.jumps`.
#[derive(Clone, Debug, Serialize)]
pub struct Jump {
    /// The page it is on, from the root of the site; none for this page.
    pub page: Option<String>,
    /// Id of the section.
    pub id: String,
    /// Heading of the section.
    pub heading: String,
    /// Language of the heading, where it is another.
    pub heading_language: Option<Language>,
    /// How many notices are in it.
    pub count: usize,
}

/// A part of a list. Part of the contract with themes: `listing.sections`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListSection {
    /// Its anchor; none for one without a heading.
    pub id: Option<String>,
    /// Its heading.
    pub heading: Option<String>,
    /// Language of the heading, where it is another.
    pub heading_language: Option<Language>,
    /// The page of its own that the heading leads to, from the root of the site.
    pub href: Option<String>,
    /// How many notices are in it, those in its sections and on its page included.
    pub count: usize,
    /// The notices themselves.
    pub notices: Vec<NoticeEntry>,
    /// Parts of it, under headings of their own.
    pub sections: Vec<ListSection>,
}

impl Listing {
    /// The first page of a language: by controller and unit.
    #[must_use]
    pub fn by_controller(controllers: &[ControllerEntry], other: &str) -> Self {
        let count = controllers.iter().map(|controller| controller.notices.len()).sum();
        let sections = controllers.iter().map(|controller| {
            let id = format!("controller-{}", controller.id);
            let mut section = ListSection {
                heading: Some(controller.name.clone()),
                heading_language: controller.name_language.clone(),
                href: Some(controller.href.clone()),
                count: controller.notices.len(),
                ..ListSection::default()
            };
            if count <= WHOLE {
                let mut units = by_unit(&controller.notices, &format!("{id}-"), other);
                match units.as_mut_slice() {
                    [one] if one.heading.is_none() => section.notices = std::mem::take(&mut one.notices),
                    _ => section.sections = units,
                }
            }
            ListSection { id: Some(id), ..section }
        });
        Self::of_one_page(count, sections.collect(), false)
    }

    /// The page of a controller: by unit, or by letter where there are many and no units.
    #[must_use]
    pub fn of_controller(controller: &ControllerEntry, locale: &Locale, other: &str) -> Self {
        let mut sections = by_unit(&controller.notices, "", other);
        if let [one] = sections.as_mut_slice()
            && one.heading.is_none()
            && one.notices.len() > WORTH_LETTERS
        {
            sections = by_letter(std::mem::take(&mut one.notices), locale);
        }
        Self::of_one_page(controller.notices.len(), sections, false)
    }

    /// All notices of a language by letter, on one page or several. `file` is where the page of a number is.
    pub fn by_letter(controllers: &[ControllerEntry], locale: &Locale, file: impl Fn(usize) -> String) -> Vec<Self> {
        let mut notices = all(controllers);
        notices.sort_by(|a, b| locale.compare(from_letter(&a.title), from_letter(&b.title)));
        let (count, sections) = (notices.len(), by_letter(notices, locale));
        Self::of_pages(count, sections, controllers.len() > 1, file)
    }

    /// All notices of a language by group of people: a notice is under each of its groups.
    pub fn by_group(
        controllers: &[ControllerEntry],
        locale: &Locale,
        other: &str,
        file: impl Fn(usize) -> String,
    ) -> Vec<Self> {
        let notices = all(controllers);
        let (count, sections) = (notices.len(), by_group(notices, locale, other));
        Self::of_pages(count, sections, controllers.len() > 1, file)
    }

    fn of_one_page(count: usize, sections: Vec<ListSection>, names_controllers: bool) -> Self {
        let links = links(&sections);
        let jumps = if sections.len() > 2 && links > WORTH_JUMPS {
            sections.iter().filter_map(|section| Jump::to(section, None)).collect()
        } else {
            Vec::new()
        };
        let (is_detailed, has_filter) = (count <= DETAILED, links > WORTH_FILTER);
        Self { count, is_detailed, names_controllers, has_filter, jumps, sections }
    }

    fn of_pages(
        count: usize,
        sections: Vec<ListSection>,
        names_controllers: bool,
        file: impl Fn(usize) -> String,
    ) -> Vec<Self> {
        let pages = paged(sections);
        let several = pages.len() > 1;
        let mut jumps = Vec::new();
        for (number, sections) in pages.iter().enumerate() {
            jumps.extend(sections.iter().filter_map(|section| Some((number, Jump::to(section, None)?))));
        }
        let mut listings = Vec::new();
        for (number, sections) in pages.into_iter().enumerate() {
            let mut page = Self::of_one_page(count, sections, names_controllers);
            // The same kind of entry as on the first page would be long: these lists say the same notices again.
            page.is_detailed = false;
            if several || !page.jumps.is_empty() {
                let there = |on: usize| (on != number).then(|| file(on));
                page.jumps = jumps.iter().map(|(on, jump)| Jump { page: there(*on), ..jump.clone() }).collect();
            }
            listings.push(page);
        }
        listings
    }
}

impl Jump {
    fn to(section: &ListSection, page: Option<String>) -> Option<Self> {
        Some(Self {
            page,
            id: section.id.clone()?,
            heading: section.heading.clone()?,
            heading_language: section.heading_language.clone(),
            count: section.count,
        })
    }
}

fn all(controllers: &[ControllerEntry]) -> Vec<NoticeEntry> {
    controllers.iter().flat_map(|controller| controller.notices.iter().cloned()).collect()
}

/// How many links the sections are: to notices, and to pages of their own.
fn links(sections: &[ListSection]) -> usize {
    sections
        .iter()
        .map(|section| section.notices.len() + links(&section.sections) + usize::from(section.href.is_some()))
        .sum()
}

/// Sections on pages, each as full as it may be. A section is not cut.
fn paged(sections: Vec<ListSection>) -> Vec<Vec<ListSection>> {
    let mut pages: Vec<Vec<ListSection>> = Vec::new();
    let mut on_page = 0;
    for section in sections {
        match pages.last_mut() {
            Some(page) if on_page + section.count <= PER_PAGE => {
                on_page += section.count;
                page.push(section);
            }
            _ => {
                on_page = section.count;
                pages.push(vec![section]);
            }
        }
    }
    pages
}

/// By unit, as the notices of a controller are; what has none last, under `other`. One section without a heading where
/// nothing has a unit.
fn by_unit(notices: &[NoticeEntry], prefix: &str, other: &str) -> Vec<ListSection> {
    let units = notices.chunk_by(|a, b| a.unit == b.unit).enumerate();
    let sections = units.map(|(at, notices)| {
        let section = ListSection::of(notices.to_vec());
        match &notices[0].unit {
            Some(unit) => ListSection {
                heading_language: notices[0].unit_language.clone(),
                ..section.named(format!("{prefix}unit-{}", at + 1), unit)
            },
            None if at == 0 => section,
            None => section.named(format!("{prefix}unit-other"), other),
        }
    });
    sections.collect()
}

/// By the first letter of the title. `notices` are in the order of the language.
fn by_letter(notices: Vec<NoticeEntry>, locale: &Locale) -> Vec<ListSection> {
    let mut sections: Vec<ListSection> = Vec::new();
    for notice in notices {
        let letter = locale.initial(&notice.title);
        if let Some(section) = sections.iter_mut().rev().find(|section| section.heading.as_deref() == Some(&letter)) {
            section.count += 1;
            section.notices.push(notice);
        } else {
            let id: String = letter.to_lowercase().chars().map(in_anchor).collect();
            sections.push(ListSection::of(vec![notice]).named(format!("letter-{id}"), &letter));
        }
    }
    sections
}

/// By the groups' names: two registers may call different groups by one id, and one group by two ids.
fn by_group(notices: Vec<NoticeEntry>, locale: &Locale, other: &str) -> Vec<ListSection> {
    let mut groups: BTreeMap<String, (Id, String, Option<Language>, Vec<NoticeEntry>)> = BTreeMap::new();
    let mut without = Vec::new();
    for notice in notices {
        if notice.groups.is_empty() {
            without.push(notice);
            continue;
        }
        for group in &notice.groups {
            let key = group.name.text.to_lowercase();
            let entry = groups.entry(key).or_insert_with(|| {
                (group.id.clone(), capitalised(&group.name.text), group.name.language.clone(), Vec::new())
            });
            if entry.3.last().is_none_or(|last| (&last.controller, &last.id) != (&notice.controller, &notice.id)) {
                entry.3.push(notice.clone());
            }
        }
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by(|a, b| locale.compare(&a.1, &b.1));
    let mut sections = Vec::new();
    let mut ids: BTreeMap<Id, usize> = BTreeMap::new();
    for (id, name, language, mut notices) in groups {
        notices.sort_by(|a, b| locale.compare(&a.title, &b.title));
        let number = ids.entry(id.clone()).or_default();
        *number += 1;
        let anchor = if *number == 1 { format!("group-{id}") } else { format!("group-{id}--{number}") };
        sections.push(ListSection { heading_language: language, ..ListSection::of(notices).named(anchor, &name) });
    }
    if !without.is_empty() {
        without.sort_by(|a, b| locale.compare(&a.title, &b.title));
        sections.push(ListSection::of(without).named("groups-other".to_owned(), other));
    }
    sections
}

impl ListSection {
    fn of(notices: Vec<NoticeEntry>) -> Self {
        Self { count: notices.len(), notices, ..Self::default() }
    }

    fn named(self, id: String, heading: &str) -> Self {
        Self { id: Some(id), heading: Some(heading.to_owned()), ..self }
    }
}

fn capitalised(words: &str) -> String {
    let mut rest = words.chars();
    rest.next().map(|letter| letter.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

/// A letter of a section as a part of its anchor, which is the same in every address bar.
fn in_anchor(letter: char) -> String {
    if letter.is_ascii_alphanumeric() || letter == '-' {
        letter.to_string()
    } else if letter == '–' {
        "-".to_owned()
    } else {
        format!("u{:x}", u32::from(letter))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_as_full_as_it_may_be() {
        let section = |count| ListSection { count, ..ListSection::default() };
        let counts = |sections: &[usize]| {
            let pages = paged(sections.iter().map(|&count| section(count)).collect());
            pages.into_iter().map(|page| page.iter().map(|section| section.count).collect()).collect::<Vec<Vec<_>>>()
        };
        assert_eq!(counts(&[]), Vec::<Vec<usize>>::new());
        assert_eq!(counts(&[1, 599, 1]), [vec![1, 599], vec![1]]);
        assert_eq!(counts(&[900, 1, 599, 2]), [vec![900], vec![1, 599], vec![2]]);
    }
}

//! Links from one notice to another: to its page in this language, in another one if it has no page in this, and no link
//! at all where there is no page: a draft, a notice that is left out.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::notice::{Inline, Notice, visit_texts_mut};
use crate::model::{Id, Language};

/// The languages of every page that is published, by controller and register.
struct Pages<'a>(BTreeMap<(&'a str, &'a str), Vec<Language>>);

/// Makes the links between notices lead to pages that are there. Those of a large site are more than the processor keeps at
/// hand, so only those are looked at that say they lead elsewhere. A notice in which nothing changes stays the same `Arc`.
pub fn settle(notices: &mut [Arc<Notice>]) {
    if !notices.iter().any(|notice| notice.leads_elsewhere) {
        return;
    }
    let ids: Vec<(Id, Id, Language)> = notices
        .iter()
        .map(|notice| (notice.controller.clone(), notice.register.clone(), notice.language.clone()))
        .collect();
    let mut pages = Pages(BTreeMap::new());
    for (controller, register, language) in &ids {
        pages.0.entry((controller.as_str(), register.as_str())).or_default().push(language.clone());
    }
    for notice in notices.iter_mut().filter(|notice| notice.leads_elsewhere) {
        let mut is_settled = true;
        notice.visit_texts(&mut |_, text| is_settled &= text.iter().all(|inline| pages.leads(inline)));
        if is_settled {
            continue;
        }
        for section in &mut Arc::make_mut(notice).sections {
            visit_texts_mut(&mut section.blocks, &mut |text| in_inlines(text, &pages));
        }
    }
}

impl Pages<'_> {
    /// Whether every link in it leads to a page that is there.
    fn leads(&self, inline: &Inline) -> bool {
        let leads = match inline {
            Inline::Link { href, .. } => self.lead(href).is_some_and(|leads| leads == *href),
            _ => true,
        };
        leads && inline.content().is_none_or(|content| content.iter().all(|inline| self.leads(inline)))
    }

    /// Where a link leads; `None` for one to a page that is not there.
    fn lead(&self, href: &str) -> Option<String> {
        let (path, rest) = href.split_at(href.find(['?', '#']).unwrap_or(href.len()));
        let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
        let [language, controller, register] = parts[..] else { return Some(href.to_owned()) };
        if language.parse::<Language>().is_err() || href.contains(':') {
            return Some(href.to_owned());
        }
        // A path of three ids is that of a notice.
        if !is_id(controller) || !is_id(register) {
            return Some(href.to_owned());
        }
        let languages = self.0.get(&(controller, register))?;
        let there = languages.iter().find(|one| one.as_str() == language).or_else(|| languages.first())?;
        Some(format!("{there}/{controller}/{register}/{rest}"))
    }
}

fn is_id(text: &str) -> bool {
    text.parse::<Id>().is_ok()
}

fn in_inlines(inlines: &mut Vec<Inline>, pages: &Pages<'_>) {
    let mut settled = Vec::with_capacity(inlines.len());
    for mut inline in inlines.drain(..) {
        if let Some(content) = inline.content_mut() {
            in_inlines(content, pages);
        }
        if let Inline::Link { href, content } = &mut inline {
            let Some(leads) = pages.lead(href) else {
                settled.append(content);
                continue;
            };
            *href = leads;
        }
        settled.push(inline);
    }
    *inlines = settled;
}

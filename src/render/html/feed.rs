//! What changed, as Atom feeds (RFC 4287): one for each language, one for each controller in it. The days are those that
//! the notices tell; no clock is asked. A feed needs the address of the site, which its ids are made of.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::address::{folder, notice_folder};
use crate::model::notice::Notice;
use crate::model::{Date, Id, Language};
use crate::report::escaped;

/// The newest changes that a feed tells.
const LONGEST: usize = 100;

/// What has a feed: every language with a change, and every controller with one in it.
pub fn all(notices: &[Arc<Notice>]) -> BTreeSet<(Language, Option<Id>)> {
    let changed = notices.iter().filter(|notice| is_told(notice));
    changed.flat_map(|notice| [None, Some(notice.controller.clone())].map(|of| (notice.language.clone(), of))).collect()
}

/// Whether a notice tells a change.
pub fn is_told(notice: &Notice) -> bool {
    !changes(notice).is_empty()
}

/// Where a feed is, from the root of the site.
pub fn path(language: &Language, controller: Option<&Id>) -> String {
    format!("{}feed.xml", folder(language, controller, None))
}

/// Words of a feed, in its language.
pub struct Labels {
    /// What the feed is called.
    pub title: String,
    /// Whose it is.
    pub author: String,
    /// What is said of a change that the notice does not explain.
    pub updated: String,
}

/// A change of a notice.
struct Change<'a> {
    date: Date,
    version: Option<&'a str>,
    note: Option<&'a str>,
}

/// The changes of a notice, the newest first. Its date of the latest change counts, if the changes do not tell it.
fn changes(notice: &Notice) -> Vec<Change<'_>> {
    if notice.outline.is_joint {
        return Vec::new();
    }
    let told = notice.outline.changes.iter().map(|change| Change {
        date: change.date,
        version: change.version.as_deref(),
        note: change.note.as_ref().map(|note| note.text.as_str()),
    });
    let mut changes: Vec<_> = told.collect();
    if let Some(date) = notice.updated.filter(|date| changes.iter().all(|change| change.date < *date)) {
        changes.push(Change { date, version: notice.version.as_deref(), note: None });
    }
    changes.sort_by_key(|change| std::cmp::Reverse(change.date));
    changes
}

/// The feed of a language, or of a controller in it.
pub fn feed(
    notices: &[Arc<Notice>],
    base: &str,
    language: &Language,
    controller: Option<&Id>,
    labels: &Labels,
) -> String {
    let of_it = |notice: &&Arc<Notice>| {
        notice.language == *language && controller.is_none_or(|controller| notice.controller == *controller)
    };
    let mut entries = Vec::new();
    for notice in notices.iter().filter(of_it) {
        let address = format!("{base}{}", notice_folder(notice));
        let mut ids = BTreeSet::new();
        // The oldest first, so that ids stay when a change is added on the same day.
        for change in changes(notice).into_iter().rev() {
            let version = change.version.map(|version| format!("-{}", in_id(version))).unwrap_or_default();
            let mut id = format!("{address}#change-{}{version}", change.date);
            while !ids.insert(id.clone()) {
                id.push('+');
            }
            entries.push((change.date, id.clone(), entry(notice, &address, &id, &change, labels)));
        }
    }
    // The newest first; on one day by id, so that the order is the same in every build.
    entries.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    entries.truncate(LONGEST);
    let own = escaped(&format!("{base}{}", path(language, controller)));
    let page = escaped(&format!("{base}{}", folder(language, controller, None)));
    let updated = entries.first().map(|(date, ..)| moment(*date)).unwrap_or_default();
    let (title, author) = (escaped(&labels.title), escaped(&labels.author));
    let entries: String = entries.into_iter().map(|(_, _, entry)| entry).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n  \
         <id>{own}</id>\n  <title>{title}</title>\n  <updated>{updated}</updated>\n  <author>\n    \
         <name>{author}</name>\n  </author>\n  <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n  <link \
         rel=\"alternate\" type=\"text/html\" hreflang=\"{language}\" href=\"{page}\"/>\n{entries}</feed>\n"
    )
}

fn entry(notice: &Notice, address: &str, id: &str, change: &Change<'_>, labels: &Labels) -> String {
    let title = match change.version {
        Some(version) => format!("{} ({version})", notice.title),
        None => notice.title.clone(),
    };
    let (id, title, address) = (escaped(id), escaped(&title), escaped(address));
    let (author, note) = (escaped(&notice.controller_name), escaped(change.note.unwrap_or(&labels.updated)));
    let (date, language) = (moment(change.date), &notice.language);
    format!(
        "  <entry>\n    <id>{id}</id>\n    <title>{title}</title>\n    <updated>{date}</updated>\n    <author>\n      \
         <name>{author}</name>\n    </author>\n    <link rel=\"alternate\" type=\"text/html\" hreflang=\"{language}\" \
         href=\"{address}\"/>\n    <summary>{note}</summary>\n  </entry>\n"
    )
}

/// A day as Atom has it: a notice tells no time of day.
fn moment(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

/// A version as a part of an address.
fn in_id(version: &str) -> String {
    version.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' }).collect()
}

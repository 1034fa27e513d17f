use std::collections::HashMap;
use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Lists, is_whole};
use crate::check::{Check, Definition};
use crate::model::markdown::parse;
use crate::model::notice::{Block, Inline, plain_text};
use crate::model::{Id, Language, Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-LINKTEXT",
        name: "empty-link-text",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "acc", "quality"],
        law: &["EN 301 549 9.2.4.4", "WP260 11"],
    },
    check: Check::Versions(check),
    page: include_str!("link_text.md"),
};

static LISTS: LazyLock<Lists> = LazyLock::new(|| Lists::parse(include_str!("link_text.txt")));

/// Links of one owner in one language: text in small letters → the first target.
type Targets = HashMap<(Option<Id>, Option<Id>, Language, String), String>;

fn check(_: &Site, texts: &[Vec<Words<'_>>], findings: &mut Vec<Finding>) {
    let mut targets = Targets::new();
    for text in texts.iter().flatten().filter(|text| text.is_prose && text.text.contains(['[', '<'])) {
        let Some(language) = text.language else { continue };
        let mut links = Vec::new();
        collect(&parse(text.text).0, &mut links);
        let wrong = links.into_iter().find(|(words, target)| {
            let bare = words.trim().to_lowercase();
            let says_nothing = LISTS.of(Some(language)).first(&bare).is_some_and(|hit| is_whole(&bare, &hit.range));
            let is_address = bare.contains("://") || bare.starts_with("www.");
            // One text for two targets: which is which?
            let key = (text.controller.cloned(), text.register.cloned(), language.clone(), bare);
            let known = targets.entry(key).or_insert_with(|| target.clone());
            says_nothing || is_address || (text.register.is_some() && known != target)
        });
        if let Some((words, _)) = wrong {
            findings.push(text.finding(&DEFINITION.rule).with("text", words));
        }
    }
}

/// The links of blocks, with their text.
fn collect(blocks: &[Block], links: &mut Vec<(String, String)>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Subheading { text, .. } => of_line(text, links),
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, links)),
            Block::Callout { blocks } => collect(blocks, links),
            Block::Facts { items } => items.iter().for_each(|fact| collect(&fact.blocks, links)),
            Block::Table { columns, rows, .. } => {
                columns.iter().chain(rows.iter().flatten()).for_each(|cell| of_line(cell, links))
            }
            Block::Notes { items } => items.iter().for_each(|note| of_line(&note.content, links)),
        }
    }
}

fn of_line(line: &[Inline], links: &mut Vec<(String, String)>) {
    for inline in line {
        match inline {
            Inline::Link { href, content } => links.push((plain_text(content), href.clone())),
            Inline::Emphasis { content } | Inline::Strong { content } | Inline::Foreign { content, .. } => {
                of_line(content, links)
            }
            Inline::Text { .. } | Inline::Break | Inline::NoteReference { .. } => {}
        }
    }
}

use std::collections::HashMap;

use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::Level;
use crate::model::notice::{Inline, plain_text, visit_texts_mut};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-LINKTEXT",
        name: "unclear-link-text",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "acc", "quality"],
        law: &["EN 301 549 9.2.4.4", "WP260 11"],
    },
    check: Check::Words(check),
    page: include_str!("unclear_link_text.md"),
};

/// Link texts that name no target, in the three languages.
const EMPTY: &[&str] = &[
    "tästä",
    "täältä",
    "tässä",
    "tänne",
    "tällä sivulla",
    "täällä",
    "linkki",
    "tämä linkki",
    "tästä linkistä",
    "lue lisää",
    "lisää",
    "lisätietoja",
    "här",
    "hit",
    "härifrån",
    "länk",
    "länken",
    "denna länk",
    "den här länken",
    "läs mer",
    "mer",
    "mer information",
    "here",
    "click here",
    "link",
    "this link",
    "read more",
    "more",
    "more information",
    "learn more",
];

fn check(words: &Words<'_>, findings: &mut Vec<Finding>) {
    if !words.is_prose || !words.text.contains("](") {
        return;
    }
    let mut blocks = words.blocks().to_vec();
    let mut targets: HashMap<String, String> = HashMap::new();
    let mut unclear = None;
    visit_texts_mut(&mut blocks, &mut |inlines| {
        links(inlines, &mut |href, text| {
            let said = text.trim().trim_end_matches(['.', '…', ':', '›', '»']).trim().to_lowercase();
            let other = targets.insert(said.clone(), href.to_owned()).is_some_and(|known| known != href);
            if unclear.is_none() && (EMPTY.contains(&said.as_str()) || other) {
                unclear = Some(text.trim().to_owned());
            }
        });
    });
    if let Some(text) = unclear {
        findings.push(words.finding(&DEFINITION.rule).with("text", text));
    }
}

/// Every link with its text.
fn links(inlines: &[Inline], see: &mut dyn FnMut(&str, String)) {
    for inline in inlines {
        match inline {
            Inline::Link { href, content } => see(href, plain_text(content)),
            Inline::Emphasis { content } | Inline::Strong { content } | Inline::Foreign { content, .. } => {
                links(content, see);
            }
            Inline::Text { .. } | Inline::Break | Inline::NoteReference { .. } => {}
        }
    }
}

use std::sync::LazyLock;

use crate::check::sentences::{paragraphs, sentences};
use crate::check::texts::Words;
use crate::check::words::Lists;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Argument, Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-PASSIVE",
        name: "passive-voice",
        severity: Level::Info,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["quality"],
        law: &["WP260 13"],
    },
    check: Check::Words(check),
    page: include_str!("passive_voice.md"),
};

static LISTS: LazyLock<Lists> = LazyLock::new(|| Lists::parse(include_str!("passive.txt")));

/// Of fewer sentences nothing can be said.
const FEWEST: usize = 4;

fn check(_: &Site, text: &Words<'_>, findings: &mut Vec<Finding>) {
    if !text.is_prose || text.is_history() || text.text.len() < 120 {
        return;
    }
    let list = LISTS.of(text.language);
    let paragraphs = paragraphs(text.text);
    let sentences: Vec<_> = paragraphs.iter().flat_map(|paragraph| sentences(paragraph)).collect();
    // Items of a list have no verb.
    let (all, passive) = sentences
        .iter()
        .filter(|sentence| sentence.ends_with(['.', '!', '?']))
        .fold((0, 0), |count, sentence| (count.0 + 1, count.1 + usize::from(list.first(sentence).is_some())));
    if all >= FEWEST && passive * 2 > all {
        let number = |n: usize| Argument::Number(u64::try_from(n).unwrap_or(u64::MAX));
        findings.push(text.finding(&DEFINITION.rule).with("n", number(passive)).with("all", number(all)));
    }
}

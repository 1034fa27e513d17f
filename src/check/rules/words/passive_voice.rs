use std::sync::LazyLock;

use crate::check::sentences::{paragraphs, sentences};
use crate::check::texts::Words;
use crate::check::words::{Hit, List};
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
    check: Check::Phrases(&LIST, check),
    page: include_str!("passive_voice.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("passive.txt")));

/// Of fewer sentences nothing can be said.
const FEWEST: usize = 4;

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    // No more sentences are passive than have such a word.
    if !text.is_prose || text.is_history() || hits.len() * 2 <= FEWEST {
        return;
    }
    let paragraphs = paragraphs(text.blocks());
    let sentences: Vec<_> = paragraphs.iter().flat_map(|paragraph| sentences(paragraph)).collect();
    // Items of a list have no verb.
    let is_passive = |sentence: &str| LIST.first(sentence, text.language).is_some();
    let (all, passive) = sentences
        .iter()
        .filter(|sentence| sentence.ends_with(['.', '!', '?']))
        .fold((0, 0), |count, sentence| (count.0 + 1, count.1 + usize::from(is_passive(sentence))));
    if all >= FEWEST && passive * 2 > all {
        let number = |n: usize| Argument::Number(u64::try_from(n).unwrap_or(u64::MAX));
        findings.push(text.finding(&DEFINITION.rule).with("n", number(passive)).with("all", number(all)));
    }
}

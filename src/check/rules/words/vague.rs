//! Vague words: the list, and the texts it is held against.

use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Hit, List, is_whole};
use crate::report::{Finding, Rule};

pub static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("vague.txt")));

/// Whether a text says what data are used for, or on which basis.
pub fn is_purpose(text: &Words<'_>) -> bool {
    let said = ["name", "details", "basis-words", "interest", "purposes-note"];
    matches!(text.topic(), "purposes" | "purposes-note")
        && text.is_prose
        && text.keys().next_back().is_some_and(|key| said.contains(&key))
        && !text.keys().any(|key| key == "laws")
}

/// Whether a text states other facts that must be definite: who receives what, from where, how long.
pub fn is_fact(text: &Words<'_>) -> bool {
    let topics = [
        "recipients",
        "recipients-note",
        "sources",
        "collection",
        "data",
        "data-note",
        "transfers",
        "storage",
        "storage-note",
    ];
    // Instructions to the reader, and names of acts and documents.
    let other = ["copy", "laws", "document", "plan", "website"];
    text.is_prose && topics.contains(&text.topic()) && !text.keys().any(|key| other.contains(&key))
}

/// Tells of all vague words of a text at once.
pub fn tell(
    rule: &'static Rule,
    text: &Words<'_>,
    hits: &[Hit<'_>],
    counts: fn(&Hit<'_>) -> bool,
    findings: &mut Vec<Finding>,
) {
    let mut words: Vec<String> = Vec::new();
    for hit in hits {
        let is_alone = hit.entry.tag != "whole" || is_whole(text.text, &hit.range);
        if is_alone && counts(hit) && !is_month(text.text, hit) {
            let word = text.text[hit.range.clone()].to_lowercase();
            if !words.contains(&word) {
                words.push(word);
            }
        }
    }
    if !words.is_empty() {
        findings.push(text.finding(rule).with("word", words.join(", ")));
    }
}

/// “From 1 May”: a month, not a verb.
fn is_month(text: &str, hit: &Hit<'_>) -> bool {
    let near = |c: char| c.is_ascii_digit();
    &text[hit.range.clone()] == "May"
        && (text[..hit.range.start].trim_end().ends_with(near) || text[hit.range.end..].trim_start().starts_with(near))
}

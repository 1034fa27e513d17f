use crate::check::sentences::{count_words, longest_stretch, paragraphs, sentences};
use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::Level;
use crate::report::{Argument, Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-SENT",
        name: "long-sentence",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["quality"],
        law: &["WP260 12", "GDPR 12(1)"],
    },
    check: Check::Words(check),
    page: include_str!("long_sentence.md"),
};

/// Words that a sentence may have.
const SENTENCE: usize = 25;
/// In Finnish, whose words say more.
const FINNISH_SENTENCE: usize = 20;
/// Words that a paragraph may have.
const PARAGRAPH: usize = 100;

fn check(text: &Words<'_>, findings: &mut Vec<Finding>) {
    if !text.is_prose || text.is_history() {
        return;
    }
    let most =
        if text.language.is_some_and(|language| language.as_str() == "fi") { FINNISH_SENTENCE } else { SENTENCE };
    // Most texts are shorter than one sentence may be.
    if text.text.split_whitespace().nth(most).is_none() {
        return;
    }
    let paragraphs = paragraphs(text.blocks());
    let longest =
        paragraphs.iter().flat_map(|paragraph| sentences(paragraph)).max_by_key(|sentence| longest_stretch(sentence));
    let paragraph =
        paragraphs.iter().max_by_key(|paragraph| count_words(paragraph)).map_or("", |paragraph| paragraph.as_str());
    let (kind, long) = match longest {
        Some(sentence) if longest_stretch(sentence) > most => ("sentence", sentence),
        _ if count_words(paragraph) > PARAGRAPH => ("paragraph", paragraph),
        _ => return,
    };
    let count = if kind == "sentence" { longest_stretch(long) } else { count_words(long) };
    let number = u64::try_from(count).unwrap_or(u64::MAX);
    let beginning: Vec<_> = long.split_whitespace().take(6).collect();
    let finding = text.finding(&DEFINITION.rule).with("kind", kind).with("n", Argument::Number(number));
    findings.push(finding.with("text", format!("{} …", beginning.join(" "))));
}

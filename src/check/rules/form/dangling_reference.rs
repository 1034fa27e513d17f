use std::ops::Range;
use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Hit, List};
use crate::check::{Check, Definition};
use crate::model::markdown::parse_line;
use crate::model::notice::plain_text;
use crate::model::{AnyText, Level, Site, texts};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-DANGLE",
        name: "dangling-reference",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 12(1)"],
    },
    check: Check::Several(&[Check::Phrases(&POINTERS, number), Check::Placed(note)]),
    page: include_str!("dangling_reference.md"),
};

/// Words before a number that point at a part of the notice. Statutes put the number first in Finnish (“6 artiklan 1
/// kohta”), so these do not point at one.
static POINTERS: LazyLock<List> = LazyLock::new(|| {
    List::parse(
        "[fi]\nkohdassa | kohdasta | kohtaan | kohta | kohdissa\n\
         [sv]\npunkt | punkten | punkterna | avsnitt\n\
         [en]\npoint | points | paragraph",
    )
});

/// Words near the number that make it one of a statute or of another document.
const STATUTE: &[&str] = &[
    "artik",
    "§",
    "lain ",
    "laki",
    "lag",
    "momen",
    "asetu",
    "förordning",
    "article",
    "section",
    "act",
    "regulation",
    "luvu",
    "kapit",
];

/// A notice has not more sections than this; a larger number is a task class, a year, a page.
const MOST: u32 = 40;

/// A reference to a numbered part. Sections of a notice have no numbers; a numbered list in the same text does.
fn number(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    if text.is_prose
        && text.language.is_some()
        && let Some(found) = hits.iter().find_map(|hit| dangling(text.text, &hit.range))
    {
        findings.push(text.finding(&DEFINITION.rule).with("text", found));
    }
}

fn dangling(text: &str, pointer: &Range<usize>) -> Option<String> {
    let rest = text[pointer.end..].strip_prefix(' ')?;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    // “Kohdassa 5.2” is a place too; “06.01” is a task class.
    let is_place = !digits.starts_with('0') && (1..=MOST).contains(&digits.parse().ok()?);
    let near = |part: &mut dyn Iterator<Item = char>| part.take(30).flat_map(char::to_lowercase).collect::<String>();
    let before: String = near(&mut text[..pointer.start].chars().rev()).chars().rev().collect();
    let after = near(&mut rest[digits.len()..].chars());
    let is_of_statute = STATUTE.iter().any(|word| before.contains(word) || after.contains(word));
    let in_list = text.lines().any(|line| line.trim_start().starts_with(&format!("{digits}.")));
    let dangles = is_place && !is_of_statute && !in_list;
    dangles.then(|| format!("{} {digits}", text[pointer.clone()].to_lowercase()))
}

fn note(site: &Site, text: &Words<'_>, findings: &mut Vec<Finding>) {
    if text.is_prose
        && let Some(found) = asterisk(text.text)
        && !is_explained(site, text)
    {
        findings.push(text.finding(&DEFINITION.rule).with("text", found));
    }
}

/// A word with an asterisk behind it.
fn asterisk(text: &str) -> Option<String> {
    let shown = shown(text)?;
    let at = stars(&shown).find(|(before, after, _)| {
        before.is_some_and(char::is_alphabetic) && !after.is_some_and(char::is_alphanumeric)
    });
    let (_, _, at) = at?;
    let word: String = shown[..at].chars().rev().take_while(|c| !c.is_whitespace()).collect();
    Some(word.chars().rev().chain(['*']).collect())
}

/// Whether an asterisk begins an explanation, in the same text or in another of the register.
fn is_explained(site: &Site, words: &Words<'_>) -> bool {
    let explains = |text: &str| {
        shown(text).is_some_and(|shown| {
            stars(&shown).any(|(before, after, _)| {
                !before.is_some_and(char::is_alphanumeric) && after.is_some_and(|c| c.is_alphanumeric() || c == ' ')
            })
        })
    };
    if explains(words.text) {
        return true;
    }
    let owner = site.controllers.iter().find(|entry| Some(&entry.id) == words.field.controller);
    let entry = owner.and_then(|owner| owner.registers.iter().find(|entry| Some(&entry.id) == words.field.register));
    let Some((entry, language)) = entry.zip(words.language) else { return false };
    texts(&entry.register).into_iter().any(|(_, text)| match text {
        AnyText::Text(text) => text.get(language, site.settings.default_language()).is_some_and(explains),
        AnyText::Name(_) | AnyText::Term(_) | AnyText::Plain(_) => false,
    })
}

/// What readers see of a text with asterisks, without those of emphasis.
fn shown(text: &str) -> Option<String> {
    text.contains('*').then(|| plain_text(&parse_line(text, &mut Vec::new())))
}

/// Each asterisk with what stands before and after it.
fn stars(text: &str) -> impl Iterator<Item = (Option<char>, Option<char>, usize)> {
    text.match_indices('*').map(|(at, _)| (text[..at].chars().next_back(), text[at + 1..].chars().next(), at))
}

use crate::check::texts::Words;
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
    check: Check::Words(check),
    page: include_str!("dangling_reference.md"),
};

/// Words before a number that point at a part of the notice, by language. Statutes put the number first in Finnish (“6
/// artiklan 1 kohta”), so these do not point at one.
const POINTERS: &[(&str, &[&str])] = &[
    ("fi", &["kohdassa ", "kohdasta ", "kohtaan ", "kohta ", "kohdissa "]),
    ("sv", &["punkt ", "punkten ", "punkterna ", "avsnitt "]),
    ("en", &["point ", "points ", "paragraph "]),
];

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

fn check(site: &Site, words: &Words<'_>, findings: &mut Vec<Finding>) {
    if !words.is_prose {
        return;
    }
    let asterisk = || asterisk(words.text).filter(|_| !is_explained(site, words));
    if let Some(found) = number(words).or_else(asterisk) {
        findings.push(words.finding(&DEFINITION.rule).with("text", found));
    }
}

/// A reference to a numbered part. Sections of a notice have no numbers; a numbered list in the same text does.
fn number(words: &Words<'_>) -> Option<String> {
    let language = words.language?.as_str();
    let (_, pointers) = POINTERS.iter().find(|(known, _)| *known == language)?;
    let text = words.text.to_lowercase();
    pointers.iter().find_map(|pointer| {
        text.match_indices(pointer).find_map(|(at, _)| {
            let rest = &text[at + pointer.len()..];
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            let value: u32 = digits.parse().ok()?;
            let whole_word = !text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
            let after = &rest[digits.len()..];
            // “Kohdassa 5.2” is a place too; “06.01” is a task class.
            let is_place = whole_word && !digits.starts_with('0') && (1..=MOST).contains(&value);
            let near = |part: String| STATUTE.iter().any(|word| part.contains(word));
            let before: String = text[..at].chars().rev().take(30).collect::<Vec<_>>().into_iter().rev().collect();
            let in_list = text.lines().any(|line| line.trim_start().starts_with(&format!("{digits}.")));
            let dangles = is_place && !near(before) && !near(after.chars().take(30).collect()) && !in_list;
            dangles.then(|| format!("{pointer}{digits}"))
        })
    })
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

use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::markdown::parse_line;
use crate::model::notice::plain_text;
use crate::model::{Level, Site};
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

fn check(_: &Site, words: &Words<'_>, findings: &mut Vec<Finding>) {
    if !words.is_prose {
        return;
    }
    if let Some(found) = number(words).or_else(|| asterisk(words.text)) {
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

/// A word with an asterisk, where no asterisk begins an explanation.
fn asterisk(text: &str) -> Option<String> {
    if !text.contains('*') {
        return None;
    }
    // Emphasis is gone then, and only the asterisks that readers see are left.
    let shown = plain_text(&parse_line(text, &mut Vec::new()));
    let neighbours = |at: usize| (shown[..at].chars().next_back(), shown[at + 1..].chars().next());
    let explains = |at: usize| {
        let (before, after) = neighbours(at);
        !before.is_some_and(char::is_alphanumeric) && after.is_some_and(|c| c.is_alphanumeric() || c == ' ')
    };
    let marks = |at: usize| {
        let (before, after) = neighbours(at);
        before.is_some_and(char::is_alphabetic) && !after.is_some_and(char::is_alphanumeric)
    };
    let stars = || shown.match_indices('*').map(|(at, _)| at);
    let at = stars().find(|&at| marks(at)).filter(|_| !stars().any(explains))?;
    let word: String = shown[..at].chars().rev().take_while(|c| !c.is_whitespace()).collect();
    Some(word.chars().rev().chain(['*']).collect())
}

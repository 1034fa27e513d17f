use crate::check::language::Signs;
use crate::check::sentences::sentences;
use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::{Language, Level};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-LANGLEAK",
        name: "text-in-another-language",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["WP260 13"],
    },
    check: Check::Words(check),
    page: include_str!("text_in_another_language.md"),
};

/// A shorter text may be a name, or the same in both languages.
const SHORTEST: usize = 40;

fn check(text: &Words<'_>, findings: &mut Vec<Finding>) {
    if let Some((language, other, excerpt)) = told(text) {
        findings.push(
            text.finding(&DEFINITION.rule)
                .with("lang", language)
                .with("other", &Language::new(other))
                .with("text", beginning(excerpt)),
        );
    }
}

/// The language that a text should be in, the one that it is in, and what is in it; none if the rule says nothing of it.
pub fn told<'a>(text: &Words<'a>) -> Option<(&'a Language, &'static str, &'a str)> {
    let language = text.language.filter(|_| text.is_prose && text.text.len() >= SHORTEST && !text.is_history())?;
    let (other, excerpt) = leak(text.text, language.as_str())?;
    Some((language, other, excerpt))
}

/// By what a reader knows a text again.
pub fn beginning(text: &str) -> String {
    text.split_whitespace().take(8).collect::<Vec<_>>().join(" ")
}

/// The other language that a text is in, or one of its sentences, with what is in it.
fn leak<'a>(text: &'a str, language: &str) -> Option<(&'static str, &'a str)> {
    // Cells of tables are words without sentences: the Swedish “ja” is a Finnish word too.
    let is_row = |line: &&str| line.trim_start().starts_with('|');
    let lines = || text.lines().filter(|line| !is_row(line));
    let signs = Signs::of(lines());
    if let Some(other) = signs.other(language) {
        return Some((other, text));
    }
    if !signs.hint_at_other(language) {
        return None;
    }
    // A stray sentence on a page in another language.
    let whole = text.trim().len();
    let mut long = lines().flat_map(sentences).filter(|sentence| (SHORTEST..whole).contains(&sentence.len()));
    long.find_map(|sentence| Some((Signs::of([sentence]).other(language)?, sentence)))
}

use super::text_in_another_language::{beginning, leak};
use crate::check::language::{looks_finnish, words};
use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::{Language, Level};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-SAME",
        name: "untranslated-text",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["WP260 13"],
    },
    check: Check::Versions(check),
    page: include_str!("untranslated_text.md"),
};

/// A shorter word may be the same in two languages: ”data”, ”video”.
const LONG: usize = 4;
/// A text of one word must be longer, and look Finnish: ”information” is Swedish and English.
const LONG_ALONE: usize = 9;

fn check(default: &Language, versions: &[Words<'_>], findings: &mut Vec<Finding>) {
    if versions.len() < 2 || !versions[0].is_prose {
        return;
    }
    let all = versions.iter().filter_map(|version| Some((version.language?, version)));
    // What is translated comes first; of two others, nobody knows which is meant to be another.
    let (mut before, others): (Vec<_>, Vec<_>) = all.partition(|(language, _)| *language == default);
    for (language, version) in others {
        let text = version.text.trim();
        let same =
            before.iter().find(|(other, words)| words.text.trim() == text && primary(other) != primary(language));
        // What is plainly in a third language, or in one of the two, is told already.
        let is_told = |language: &Language| leak(text, language.as_str()).is_some();
        if let Some((other, _)) = same.filter(|(other, _)| is_of_one_language(text, other, language))
            && !is_told(language)
            && !is_told(other)
        {
            let finding = version.finding(&DEFINITION.rule).with("text", beginning(text));
            findings.push(finding.with("lang", language).with("other", *other));
        }
        before.push((language, version));
    }
}

fn primary(language: &Language) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
}

/// Whether a text has words that cannot be in both languages: not a name, an address or a number alone.
fn is_of_one_language(text: &str, a: &Language, b: &Language) -> bool {
    let small =
        |word: &&str| word.starts_with(char::is_lowercase) && word.chars().all(|c| c.is_alphabetic() || c == '-');
    let mut plain = words([text]).map(|word| word.trim_matches(|c: char| !c.is_alphabetic())).filter(small);
    if text.split_whitespace().nth(1).is_some() {
        return plain.any(|word| word.chars().count() >= LONG);
    }
    let with_finnish = [a, b].iter().any(|language| primary(language) == "fi");
    with_finnish && plain.any(|word| word.chars().count() >= LONG_ALONE && looks_finnish(word))
}

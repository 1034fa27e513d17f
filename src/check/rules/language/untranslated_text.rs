use super::text_in_another_language::{beginning, told};
use crate::check::language::{Signs, looks_finnish, words};
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

/// English words that others use, too, and that names have.
const SHARED: [&str; 4] = ["data", "personal", "processing", "information"];
/// A word of this many letters tells of its language; ”data” and ”text” are in all.
const LONG: usize = 5;
/// So many such words are no name.
const SEVERAL: usize = 3;
/// A Finnish word among others is at least so long: ”video”.
const LONG_FINNISH: usize = 6;
/// The same of a word alone.
const LONG_ALONE: usize = 9;
/// Ends of Finnish words that stand alone, as names of groups do: ”Yhteystiedot”. Other single words with a capital may be names.
const ENDS: [&str; 8] = ["tiedot", "tieto", "numero", "numerot", "rekisteri", "osoite", "tunnus", "pito"];

fn check(default: &Language, versions: &[Words<'_>], findings: &mut Vec<Finding>) {
    if versions.len() < 2 || !versions[0].is_prose || versions[0].is_history() {
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
        if let Some((other, words)) = same.filter(|(other, _)| is_of_one_language(text, other, language))
            && told(version).is_none()
            && told(words).is_none()
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
    let with_finnish = [a, b].iter().any(|language| primary(language) == "fi");
    let letters = |word: &str| word.chars().count();
    let bare = || words([text]).map(|word| word.trim_matches(|c: char| !c.is_alphabetic()));
    if text.split_whitespace().nth(1).is_none() {
        let is_plain = |word: &&str| word.starts_with(char::is_lowercase) && has_finnish_shape(word);
        let is_finnish = |word: &str| ENDS.iter().any(|end| word.to_lowercase().ends_with(end));
        return with_finnish && bare().any(|word| letters(word) >= LONG_ALONE && (is_plain(&word) || is_finnish(word)));
    }
    let is_plain = |word: &&str| {
        word.starts_with(char::is_lowercase)
            && word.chars().all(|c| c.is_alphabetic() || c == '-')
            && letters(word) >= LONG
    };
    Signs::of(bare().filter(|word| !SHARED.contains(&word.to_lowercase().as_str()))).are_of_one_language()
        || with_finnish && bare().filter(is_plain).any(|word| letters(word) >= LONG_FINNISH && looks_finnish(word))
        || bare().filter(is_plain).count() >= SEVERAL
}

/// Whether a word looks Finnish, and not like one that Finnish shares with others: ”reskontra”, ”propaganda”.
fn has_finnish_shape(word: &str) -> bool {
    let doubled = || word.chars().zip(word.chars().skip(1)).any(|(a, b)| a == b);
    looks_finnish(word) && (word.contains(['ä', 'ö', 'y']) || word.contains("uo") || doubled())
}

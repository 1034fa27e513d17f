//! “Did you mean …?”, and how a free name becomes an id.

use super::diagnose::QUOTES;
use super::meaning::meaning;
use crate::report::{Finding, Message};

/// At most so many names are listed in a message.
const LISTED: usize = 40;
/// At most so many characters of a value are quoted in a message.
const QUOTED: usize = 60;

/// The candidate that `word` was probably meant to be: misspelt, or in Finnish or Swedish.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Longer words are surely not typing mistakes, and would cost time.
    if word.len() > 200 {
        return None;
    }
    let word = word.trim_matches(|c: char| c.is_whitespace() || QUOTES.contains(&c));
    let candidates: Vec<&str> = candidates.into_iter().collect();
    if let Some(candidate) = meaning(&word.to_lowercase(), candidates.iter().copied()) {
        return Some(candidate);
    }
    let plain = |text: &str| text.to_lowercase().replace(['_', ' '], "-");
    let word = plain(word);
    let allowed = 1 + word.chars().count() / 5;
    candidates
        .iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &plain(candidate)), candidate))
        .filter(|(distance, candidate)| *distance <= allowed && *distance < candidate.chars().count())
        .min()
        .map(|(_, candidate)| *candidate)
}

/// The only candidate that says more than `word`: `personal-identity-code` for `identity-code`. Not for keys: one that is part
/// of another is more often in a wrong place.
fn only_with<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let word = word.to_lowercase().replace(['_', ' '], "-");
    let word = word.as_str();
    // A shorter one is part of much that it does not mean.
    if word.len() < 4 {
        return None;
    }
    let is_part = |candidate: &&&str| {
        let rest = candidate.strip_suffix(word).map(|rest| rest.ends_with('-'));
        rest.or_else(|| candidate.strip_prefix(word).map(|rest| rest.starts_with('-'))) == Some(true)
    };
    let mut found = candidates.iter().filter(is_part);
    found.next().filter(|_| found.next().is_none()).copied()
}

/// Adds the nearest candidate, if there is one: the help is then the attribute `suggestion` instead of `help`.
pub fn suggest<'a>(finding: Finding, word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Finding {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    match nearest(word, candidates.iter().copied()).or_else(|| only_with(word, &candidates)) {
        Some(candidate) => with_suggestion(finding, candidate),
        None => finding,
    }
}

/// Replaces the help by another attribute of the same message.
pub fn with_help(mut finding: Finding, attribute: &str) -> Finding {
    if let Some(help) = &mut finding.help {
        help.key = format!("{}.{attribute}", finding.rule.code);
    }
    finding
}

/// Adds a suggestion that is known: the help is the attribute `suggestion` instead of `help`.
pub fn with_suggestion(mut finding: Finding, suggestion: &str) -> Finding {
    let arguments = finding.message.arguments.clone();
    let mut help = Message::new(format!("{}.suggestion", finding.rule.code)).with("suggestion", suggestion);
    help.arguments.extend(arguments);
    finding.help = Some(help);
    finding
}

/// Names in a row for a message; “–” when there are none.
pub fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut names: Vec<_> = names.into_iter().collect();
    if names.is_empty() {
        return "–".to_owned();
    }
    if names.len() > LISTED {
        names.truncate(LISTED);
        names.push("…");
    }
    names.join(", ")
}

/// A value as quoted in a message: its first line, not too long.
pub fn quote(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let mut short: String = line.chars().take(QUOTED).collect();
    if short.len() < text.trim_end().len() {
        short.push('…');
    }
    short
}

/// An id made of a free name: `Asiakas Rekisteri (ä)` → `asiakas-rekisteri-a`. `None` when nothing is left.
pub fn slug(name: &str) -> Option<String> {
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            'ä' | 'å' | 'á' | 'à' | 'â' => slug.push('a'),
            'ö' | 'ø' | 'ó' | 'õ' | 'ô' => slug.push('o'),
            'é' | 'è' | 'ë' | 'ê' => slug.push('e'),
            'ü' | 'ú' => slug.push('u'),
            'š' => slug.push('s'),
            'ž' => slug.push('z'),
            'č' => slug.push('c'),
            // Combining marks of decomposed letters, as macOS writes file names.
            '\u{300}'..='\u{36f}' => {}
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    slug.truncate(80);
    let slug = slug.trim_end_matches('-');
    (!slug.is_empty()).then(|| slug.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_word_that_was_meant() {
        let keys = ["name", "purposes", "basis", "name-note", "legitimate-interests", "id"];
        assert_eq!(nearest("purpose", keys), Some("purposes"));
        assert_eq!(nearest("Basis", keys), Some("basis"));
        assert_eq!(nearest("name_note", keys), Some("name-note"));
        assert_eq!(nearest("legitimate-interest", keys), Some("legitimate-interests"));
        assert_eq!(nearest("nmae", keys), Some("name"));
        assert_eq!(nearest("x", keys), None);
        assert_eq!(nearest("lawfulness", keys), None);
        assert_eq!(nearest("interest", ["legitimate-interest"]), None);
        assert_eq!(only_with("Identity code", &["personal-identity-code", "email"]), Some("personal-identity-code"));
        assert_eq!(only_with("address", &["ip-address", "street-address"]), None);
        assert_eq!(nearest("Nimi", keys), Some("name"));
        assert_eq!(nearest("”basis”", keys), Some("basis"));
        assert_eq!(nearest("ändamål\u{a0}", keys), Some("purposes"));
    }

    #[test]
    fn makes_ids_of_names() {
        assert_eq!(slug("Asiakasrekisteri").as_deref(), Some("asiakasrekisteri"));
        assert_eq!(slug("Työntekijät ja hakijat (2026)").as_deref(), Some("tyontekijat-ja-hakijat-2026"));
        assert_eq!(slug("Tyo\u{308}").as_deref(), Some("tyo"));
        assert_eq!(slug("реестр"), None);
    }
}

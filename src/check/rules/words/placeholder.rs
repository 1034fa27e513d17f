use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Hit, List, is_whole};
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-PLACEHOLDER",
        name: "placeholder",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 12(1)"],
    },
    check: Check::Several(&[Check::Phrases(&LIST, phrase), Check::Words(hint)]),
    page: include_str!("placeholder.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("placeholder.txt")));

fn phrase(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    let counts = |hit: &&Hit<'_>| hit.entry.tag != "whole" || is_whole(text.text, &hit.range);
    if let Some(hit) = hits.iter().find(counts) {
        tell(text, &text.text[hit.range.clone()], findings);
    }
}

fn hint(text: &Words<'_>, findings: &mut Vec<Finding>) {
    let says_nothing = !text.text.trim().is_empty() && !text.text.contains(char::is_alphanumeric);
    let found = if says_nothing { Some(text.text) } else { bracket(text.text) };
    if let Some(found) = found {
        tell(text, found, findings);
    }
}

fn tell(text: &Words<'_>, found: &str, findings: &mut Vec<Finding>) {
    // Names of cookies hold brackets of their own.
    if text.topic() != "cookies" {
        let shown: String = found.trim().chars().take(60).collect();
        findings.push(text.finding(&DEFINITION.rule).with("text", shown));
    }
}

/// No hint is longer.
const LONGEST: usize = 60;

/// A hint of a template in brackets: `[nimi]`, `<päivämäärä>`, `{{name}}`, `____`, `☐`.
fn bracket(text: &str) -> Option<&str> {
    if !text.contains(['_', '[', '{', '<', '☐', '□']) {
        return None;
    }
    if let Some(at) = text.find("____") {
        return Some(&text[at..at + 4]);
    }
    if let Some(at) = text.find(['☐', '□']) {
        let end = text[at..].find(['\n', ',', ';']).map_or(text.len(), |length| at + length);
        return Some(&text[at..end]);
    }
    for (open, close) in [("[", "]"), ("{{", "}}"), ("<", ">")] {
        for (at, _) in text.match_indices(open) {
            let inside = at + open.len();
            let Some(end) = text[inside..].char_indices().take(LONGEST).find(|(_, c)| close.starts_with(*c)) else {
                continue;
            };
            let end = inside + end.0;
            if !text[end..].starts_with(close) {
                continue;
            }
            let (hint, after) = (&text[inside..end], &text[end + close.len()..]);
            let before = text[..at].chars().next_back();
            // A link, a footnote, part of a name (`_ga_<id>`), an address.
            let is_other = after.starts_with(['(', '[', ':'])
                || hint.starts_with('^')
                || before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '/' | ']' | '\\' | '.'))
                || hint.contains(['/', '@', ':', '=', '\n', '[', '<']);
            let is_hint = hint.trim().chars().all(|c| c.is_alphabetic() || c.is_whitespace() || "-.,_".contains(c))
                && hint.contains(char::is_alphabetic)
                && hint.split_whitespace().count() <= 6;
            // In prose, `<nimi>` is HTML, of which another rule tells.
            if is_hint && !is_other && hint != "…" && hint.chars().count() > 1 && hint == hint.trim() {
                return Some(&text[at..end + close.len()]);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::bracket;

    #[test]
    fn hints_are_told_from_links_and_names() {
        for hint in
            ["[NIMI]", "Yhteys: [puhelinnumero]", "{{controller}}", "<Organisaation nimi>", "Nimi ____", "☐ kyllä ☐ ei"]
        {
            assert!(bracket(hint).is_some(), "{hint}");
        }
        for text in [
            "[seloste](https://example.fi)",
            "[seloste][a]",
            "Teksti[^1]",
            "[^1]: huomautus",
            "_ga_<container-id>",
            "_pk_id.[site]",
            "<https://example.fi>",
            "<tietosuoja@example.fi>",
            "[1]",
            "[x]",
            "a < b ja c > d, [2024]",
            "lain[sic]",
        ] {
            assert_eq!(bracket(text), None, "{text}");
        }
    }
}

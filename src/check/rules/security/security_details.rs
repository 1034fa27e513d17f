use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;
use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::List;
use crate::check::{Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "SEC-OVER",
        name: "security-details",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "auth"],
        law: &["621/1999 § 24(1)(7)", "906/2019 § 28(2)"],
    },
    check: Check::Words(check),
    page: include_str!("security_details.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("details.txt")));

fn check(text: &Words<'_>, findings: &mut Vec<Finding>) {
    // The classes of information and the rules of handling are the house's own words for people, not for systems.
    let keys: Vec<_> = text.keys().take(2).collect();
    if keys.first() != Some(&"security") || matches!(keys.get(1), Some(&"classification")) {
        return;
    }
    let hits = LIST.hits(text.text, text.language).into_iter();
    let listed =
        hits.filter(|hit| hit.entry.tag != "version" || is_versioned(text.text, &hit.range)).map(|hit| hit.range);
    if let Some(range) = listed.chain(token(text.text)).min_by_key(|range| range.start) {
        findings.push(text.finding(&DEFINITION.rule).with("text", &text.text[range]));
    }
}

/// Whether the number of a version follows a product's name.
fn is_versioned(text: &str, range: &Range<usize>) -> bool {
    text[range.end..]
        .split_whitespace()
        .take(2)
        .any(|word| word.trim_start_matches(['v', '(']).starts_with(|c: char| c.is_ascii_digit()))
}

/// Ends of the names of servers in a local network.
const LOCAL: [&str; 5] = [".local", ".lan", ".intra", ".internal", ".corp"];

/// An address, a server or a room.
fn token(text: &str) -> Option<Range<usize>> {
    // All of them but names of a local network hold a digit.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) && !LOCAL.iter().any(|end| text.contains(end)) {
        return None;
    }
    let mut rooms = false;
    let mut start = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let at = start;
        start += word.len();
        let bare = word.trim().trim_matches(['(', ')', ',', '.', ':', ';', '"', '”', '“']);
        let numbered = bare.starts_with(|c: char| c.is_ascii_digit());
        if is_ip_address(bare) || is_server(bare) || (rooms && numbered) {
            let from = at + word.find(bare).unwrap_or_default();
            return Some(from..from + bare.len());
        }
        let lower = bare.to_lowercase();
        rooms = matches!(
            lower.as_str(),
            "huone" | "huoneessa" | "huoneeseen" | "rum" | "rummet" | "room" | "konesali" | "räkki" | "rack"
        );
    }
    None
}

fn is_ip_address(word: &str) -> bool {
    let address = word.split('/').next().unwrap_or(word);
    let four = address.parse::<Ipv4Addr>().is_ok();
    four || (address.matches(':').count() > 2 && address.parse::<Ipv6Addr>().is_ok())
}

/// `srv-db01`, `fileserver2.example.local`
fn is_server(word: &str) -> bool {
    let word = word.to_lowercase();
    let local = LOCAL.iter().any(|end| word.ends_with(end));
    let named = ["srv", "server", "palvelin", "db", "sql", "host", "esx"].iter().any(|start| {
        let rest = word
            .strip_prefix(start)
            .unwrap_or_default()
            .trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '-');
        word.starts_with(start) && !rest.is_empty() && rest.len() < 5 && rest.bytes().all(|b| b.is_ascii_digit())
    });
    local || named
}

#[cfg(test)]
mod tests {
    use super::token;

    #[test]
    fn addresses_servers_and_rooms_are_details() {
        for text in [
            "osoitteessa 10.0.0.12",
            "srv-db01",
            "tietokanta.example.local",
            "Palvelin on huoneessa 214.",
            "i rum 12",
            "fe80::1:2:3",
        ] {
            assert!(token(text).is_some(), "{text}");
        }
        for text in [
            "ISO 27001",
            "24 tuntia",
            "lukitussa huoneessa",
            "klo 9.15",
            "versio 1.2",
            "palvelimet",
            "1.1.2026",
            "server",
        ] {
            assert_eq!(token(text), None, "{text}");
        }
    }
}

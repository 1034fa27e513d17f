//! What somebody meant who wrote a date, a period or an address in another form than ours.

use std::str::FromStr;

use super::suggest::slug;
use crate::language::country_named;
use crate::model::{Country, Date, Id, Language, Period, Phone, Url};

/// The same value in the form that `format` wants, if it can be told.
pub fn corrected(format: &str, text: &str) -> Option<String> {
    let text = text.trim();
    match format {
        "id" => slug(text).filter(|better| good::<Id>(better)),
        "date" => date(text).filter(|better| good::<Date>(better)),
        "period" => period(text).filter(|better| good::<Period>(better)),
        "web-address" => Some(format!("https://{text}")).filter(|better| text.contains('.') && good::<Url>(better)),
        "phone" => phone(text).filter(|better| good::<Phone>(better)),
        "country" => Some(country(text)).filter(|better| good::<Country>(better)),
        "language" => Some(language(text)).filter(|better| good::<Language>(better)),
        _ => None,
    }
}

fn good<T: FromStr>(text: &str) -> bool {
    text.parse::<T>().is_ok()
}

/// `21.11.2026` and `2026-2-3`.
fn date(text: &str) -> Option<String> {
    let parts: Vec<u16> =
        text.split(['.', '-', '/']).map(|part| part.trim().parse::<u16>().ok()).collect::<Option<_>>()?;
    match parts[..] {
        [day, month, year] if year > 999 => Some(format!("{year}-{month:02}-{day:02}")),
        [year, month, day] if year > 999 => Some(format!("{year}-{month:02}-{day:02}")),
        _ => None,
    }
}

/// `6 vuotta`, `6 v`, `30 dagar`, `1 Year`.
fn period(text: &str) -> Option<String> {
    const UNITS: [(&str, &[&str]); 6] = [
        ("minute", &["min", "minuutti", "minuuttia", "minut", "minuter", "minute", "minutes"]),
        ("hour", &["h", "t", "tunti", "tuntia", "timme", "timmar", "hour", "hours"]),
        ("day", &["d", "pv", "päivä", "päivää", "vrk", "dag", "dagar", "dygn", "day", "days"]),
        ("week", &["vk", "viikko", "viikkoa", "vecka", "veckor", "week", "weeks"]),
        ("month", &["kk", "kuukausi", "kuukautta", "mån", "månad", "månader", "month", "months"]),
        ("year", &["v", "a", "vuosi", "vuotta", "år", "year", "years"]),
    ];
    let split = text.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')?;
    let (amount, unit) = text.split_at(split);
    let unit = unit.trim().trim_end_matches('.').to_lowercase();
    let (name, _) = UNITS.iter().find(|(_, names)| names.contains(&unit.as_str()))?;
    Some(format!("{amount} {name}{}", if amount == "1" { "" } else { "s" }))
}

/// `puh. 09 123 456`, `09 123 456 (vaihde)`.
fn phone(text: &str) -> Option<String> {
    let start = text.find(|c: char| c == '+' || c.is_ascii_digit())?;
    let number = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | ' ');
    let end = text[start..].find(|c| !number(c)).map_or(text.len(), |end| start + end);
    let rest = text[end..].chars().any(|c| c.is_ascii_digit());
    (!rest).then(|| text[start..end].trim_matches([' ', '-']).to_owned())
}

/// `fi`, `Suomi`, `Hollanti`.
fn country(text: &str) -> String {
    let lower = text.to_lowercase();
    let other = match lower.as_str() {
        "hollanti" | "holland" => "NL",
        "usa" | "förenta staterna" | "amerikan yhdysvallat" => "US",
        "yhdistynyt kuningaskunta" | "uk" | "englanti" | "england" | "förenade kungariket" => "GB",
        "venäjän federaatio" => "RU",
        _ => country_named(&lower).unwrap_or_default(),
    };
    if other.is_empty() { text.to_uppercase() } else { other.to_owned() }
}

/// `FI`, `suomi`, `Swedish`.
fn language(text: &str) -> String {
    let lower = text.to_lowercase();
    match lower.as_str() {
        "suomi" | "finska" | "finnish" | "fin" => "fi".to_owned(),
        "ruotsi" | "svenska" | "swedish" | "swe" => "sv".to_owned(),
        "englanti" | "engelska" | "english" | "eng" => "en".to_owned(),
        _ => lower.replace('_', "-"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_what_was_meant() {
        for (format, text, better) in [
            ("date", "21.11.2026", Some("2026-11-21")),
            ("date", "3. 2. 2026", Some("2026-02-03")),
            ("date", "2026-2-3", Some("2026-02-03")),
            ("date", "31.2.2026", None),
            ("date", "eilen", None),
            ("period", "6 vuotta", Some("6 years")),
            ("period", "1v", Some("1 year")),
            ("period", "6 år", Some("6 years")),
            ("period", "pitkään", None),
            ("web-address", "example.fi", Some("https://example.fi")),
            ("web-address", "me", None),
            ("country", "fi", Some("FI")),
            ("country", "Suomi", Some("FI")),
            ("country", "UK", Some("GB")),
            ("country", "Intia", Some("IN")),
            ("country", "Förenade Arabemiraten", Some("AE")),
            ("country", "Atlantis", None),
            ("phone", "puh. 015 000 000", Some("015 000 000")),
            ("phone", "+358 9 000 000 (vaihde)", Some("+358 9 000 000")),
            ("phone", "09 000 tai 09 111", None),
            ("phone", "soita", None),
            ("language", "Suomi", Some("fi")),
            ("language", "nimi", None),
            ("id", "Oma Ryhmä", Some("oma-ryhma")),
        ] {
            assert_eq!(corrected(format, text).as_deref(), better, "{format} {text}");
        }
    }
}

//! Forms in which numbers, dates and addresses are written.

use super::Fact;

/// Numbers with a form of their own: `1050/2018`, `(EU) 2016/679`, `1234567-8`, `2.1.3`.
pub fn code(text: &str, before: &str) -> Option<String> {
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '/' | '-' | '.')).unwrap_or(text.len());
    let number = text[..end].trim_end_matches(['/', '-', '.']);
    if let Some((own, year)) = number.split_once('/') {
        let digits = |part: &str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
        let is_year = |part: &str| part.parse::<u64>().is_ok_and(|year| (1700..2200).contains(&year));
        let european = text[end..].starts_with(['E', 'e']) && number.len() < text.len();
        let good = digits(own) && digits(year) && (is_year(year) || is_year(own) || european);
        return Some(if good { number.to_owned() } else { format!("/{number}") }).filter(|_| digits(own));
    }
    let parts: Vec<_> = number.split('-').collect();
    if let [own, check] = parts[..]
        && own.len() == 7
        && check.len() == 1
    {
        return Some(number.to_owned());
    }
    let points = number.matches('.').count();
    ((is_version(before) && points > 0) || points >= 3).then(|| number.to_owned())
}

pub fn is_version(before: &str) -> bool {
    matches!(before, "versio" | "version" | "v" | "versiosta" | "versionen")
}

pub fn is_article(before: &str) -> bool {
    ["artikl", "artikel", "article", "art"].iter().any(|stem| before.starts_with(stem)) && before.len() < 12
}

/// The numbers of a token in thousandths, each with what follows it. `6.1` of an article is two numbers.
pub fn number_parts(text: &str, article: bool) -> Vec<(u64, &str)> {
    let mut parts = Vec::new();
    let mut rest = text;
    loop {
        let whole_end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let Some(whole) =
            rest.get(..whole_end).and_then(|digits| digits.parse::<u64>().ok()).filter(|n| *n < 1_000_000_000)
        else {
            return parts;
        };
        let (mut value, mut end) = (whole * 1000, whole_end);
        let decimals: String = rest[whole_end..]
            .strip_prefix(['.', ','])
            .map(|tail| tail.chars().take_while(char::is_ascii_digit).collect())
            .unwrap_or_default();
        if !(decimals.is_empty() || article && rest[whole_end..].starts_with('.')) {
            end = whole_end + 1 + decimals.len();
            // English thousands: “1,000”.
            value = if decimals.len() == 3 {
                value * 1000 + decimals.parse::<u64>().unwrap_or_default() * 1000
            } else {
                let thousandths: String = decimals.chars().chain("000".chars()).take(3).collect();
                value + thousandths.parse::<u64>().unwrap_or_default()
            };
        }
        let after = &rest[end..];
        let next = after
            .strip_prefix(['–', '—', '-', '.', ':', '/'])
            .filter(|next| next.starts_with(|c: char| c.is_ascii_digit()));
        let Some(next) = next else {
            // “146:ssä”, “1c”, “24h”, “15-vuotias”, “20%”
            let after = if after.starts_with(':') { "" } else { after };
            parts.push((value, after));
            return parts;
        };
        parts.push((value, ""));
        rest = next;
    }
}

pub fn iso_date(text: &str) -> Option<Fact> {
    let date: crate::model::Date = text.get(..10)?.parse().ok()?;
    let (year, month, day) = date.parts();
    let number = |part: i64| u64::try_from(part).ok();
    Some(Fact::Date { year: number(year.into()), month: number(month.into())?, day: number(day.into()) })
}

/// `1.1.2019`, `1.1.19`, and with a full stop after it `31.12`.
pub fn point_date(text: &str, stop: bool) -> Option<Fact> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let stop = stop || text[..end].ends_with('.');
    let mut parts = text[..end].trim_end_matches('.').split('.').map(str::parse::<u64>);
    let (day, month) = (parts.next()?.ok()?, parts.next()?.ok()?);
    if !(1..=31).contains(&day) || !(1..=12).contains(&month) {
        return None;
    }
    let year = match parts.next() {
        Some(year) => Some(year.ok()?).map(|year| if year < 100 { 2000 + year } else { year }),
        // “6.1” may be anything else.
        None if stop => None,
        None => return None,
    };
    parts.next().is_none().then_some(Fact::Date { year, month, day: Some(day) })
}

/// `förnamn.efternamn@example.fi` is the same pattern as `etunimi.sukunimi@example.fi`.
pub fn same_pattern(address: &str) -> String {
    let patterns =
        ["förnamn.efternamn@", "firstname.lastname@", "first.last@", "first name.last name@", "fornamn.efternamn@"];
    let rest = patterns.iter().find_map(|pattern| address.strip_prefix(pattern));
    rest.map_or(address.to_owned(), |rest| format!("etunimi.sukunimi@{rest}"))
}

/// The server of an address, without what only names the language.
pub fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or(rest).to_lowercase();
    let start = ["www.", "fi.", "sv.", "en.", "se."].iter().find_map(|start| host.strip_prefix(start));
    start.map_or(host.clone(), str::to_owned)
}

/// The digits of a postcode with the country before it: `FI-00100`.
pub fn postcode(text: &str) -> Option<&str> {
    let digits = text.strip_prefix("FI-").or_else(|| text.strip_prefix("FIN-"))?;
    (digits.len() == 5 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

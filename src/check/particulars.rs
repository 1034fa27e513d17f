//! The particulars that a text states, in Finnish, Swedish and English: numbers, times, dates, percentages, numbers of
//! acts, e-mail addresses, phone numbers, web servers. Two versions of a text are compared by them.

use std::borrow::Cow;

use super::numerals::numeral;

/// One particular.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Particular {
    /// What it says.
    pub fact: Fact,
    /// As it is written.
    pub shown: String,
    /// Whether another language may well say the same without it: “one” and the article, “both”. It answers to what the
    /// other version says, and is never missed.
    pub weak: bool,
}

/// What a [`Particular`] says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A number, in thousandths, perhaps of a unit.
    Amount(u64, Option<Unit>),
    /// A date or a part of one.
    Date { year: Option<u64>, month: u64, day: Option<u64> },
    /// The number of an act, or another number with a form of its own: a business id, a version.
    Code(String),
    /// An e-mail address.
    Email(String),
    /// A phone number: digits from the first zero.
    Phone(String),
    /// The server of a web address.
    Host(String),
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Percent,
}

impl Unit {
    /// The unit's share of the shortest one of its family; times of different families cannot be compared.
    fn scale(self) -> (u8, u64) {
        match self {
            Self::Year => (0, 12),
            Self::Month => (0, 1),
            Self::Week => (1, 7 * 24 * 60),
            Self::Day => (1, 24 * 60),
            Self::Hour => (1, 60),
            Self::Minute => (1, 1),
            Self::Percent => (2, 1),
        }
    }
}

impl Fact {
    /// Whether both say the same, as far as each says it.
    pub fn agrees(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Amount(a, Some(unit)), Self::Amount(b, Some(other))) => {
                let ((family, scale), (other_family, other_scale)) = (unit.scale(), other.scale());
                family == other_family && a * scale == b * other_scale
            }
            (Self::Amount(a, _), Self::Amount(b, _)) => a == b,
            (Self::Date { year, month, day }, Self::Date { year: y, month: m, day: d }) => {
                let fits = |a: &Option<u64>, b: &Option<u64>| a.is_none() || b.is_none() || a == b;
                month == m && fits(year, y) && fits(day, d)
            }
            (Self::Date { year: Some(year), .. }, Self::Amount(number, None))
            | (Self::Amount(number, None), Self::Date { year: Some(year), .. }) => year * 1000 == *number,
            _ => self == other,
        }
    }

    /// Whether it is a length of time.
    pub fn is_time(&self) -> bool {
        matches!(self, Self::Amount(_, Some(unit)) if *unit != Unit::Percent)
    }

    /// Whether it is a way to reach somebody.
    pub fn is_contact(&self) -> bool {
        matches!(self, Self::Email(_) | Self::Phone(_) | Self::Host(_))
    }
}

/// The particulars of a text in a language.
pub fn particulars(text: &str, language: &str) -> Vec<Particular> {
    let text: Cow<'_, str> =
        if text.contains("(at)") { text.replace(" (at) ", "@").replace("(at)", "@").into() } else { text.into() };
    let tokens = tokens(&text);
    let mut reader = Reader { text: &text, tokens: &tokens, language, at: 0, found: Vec::new() };
    while reader.at < reader.tokens.len() {
        reader.step();
    }
    reader.found
}

/// A run of text without white space and brackets, without the punctuation around it.
#[derive(Clone, Copy, Debug)]
struct Token<'a> {
    text: &'a str,
    start: usize,
    /// What ended it.
    end: End,
    /// Whether it begins a line.
    first: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// White space.
    Open,
    /// A full stop.
    Stop,
    /// A comma, a bracket, a colon.
    Cut,
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let splits = |c: char| c.is_whitespace() || "()[]{}<>\"“”„»«|;×=".contains(c);
    let mut tokens = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(splits);
        if rest.is_empty() {
            return tokens;
        }
        let start = text.len() - rest.len();
        let length = rest.find(splits).unwrap_or(rest.len());
        let raw = &rest[..length];
        let word = raw.trim_start_matches(['*', '_', '\'', '’', '~', '–', '—']);
        let offset = raw.len() - word.len();
        let word = word.trim_end_matches(['.', ',', ':', '!', '?', '*', '_', '\'', '’', '…', '–', '—']);
        let after = &raw[offset + word.len()..];
        let end = match after.chars().next() {
            Some('.') => End::Stop,
            Some(_) => End::Cut,
            None if rest[length..].starts_with([' ', '\u{a0}', '\u{202f}', '\n', '\t']) => End::Open,
            None => End::Cut,
        };
        let line = text[..start].rsplit('\n').next().unwrap_or("");
        let first = line.trim_start_matches([' ', '>', '-', '*']).is_empty();
        if !word.is_empty() {
            tokens.push(Token { text: word, start: start + offset, end, first });
        }
        rest = &rest[length..];
    }
}

struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token<'a>],
    language: &'a str,
    at: usize,
    found: Vec<Particular>,
}

impl<'a> Reader<'a> {
    fn step(&mut self) {
        let token = self.tokens[self.at];
        let text = token.text;
        if text.contains("://") || text.starts_with("www.") {
            let host = host(text);
            self.add(Fact::Host(host.clone()), host, false, 1);
        } else if text.contains('@') {
            let address = text.trim_start_matches("mailto:").to_lowercase();
            self.add(Fact::Email(same_pattern(&address)), address, false, 1);
        } else if text.starts_with(|c: char| c.is_ascii_digit() || c == '+') {
            self.digits(token);
        } else if text.starts_with('§') && text.len() > '§'.len_utf8() {
            self.number(&text['§'.len_utf8()..]);
        } else {
            self.word(token);
        }
    }

    fn add(&mut self, fact: Fact, shown: String, weak: bool, used: usize) {
        self.found.push(Particular { fact, shown, weak });
        self.at += used;
    }

    fn skip(&mut self, used: usize) {
        self.at += used;
    }

    fn token(&self, offset: usize) -> Option<Token<'a>> {
        self.tokens.get(self.at + offset).copied()
    }

    fn lower(&self, offset: usize) -> String {
        self.token(offset).map(|token| token.text.to_lowercase()).unwrap_or_default()
    }

    fn before(&self) -> String {
        self.at.checked_sub(1).map(|at| self.tokens[at].text.to_lowercase()).unwrap_or_default()
    }

    /// The text from this token to the one at `offset`.
    fn shown(&self, offset: usize) -> String {
        let start = self.tokens[self.at].start;
        let last = self.tokens[(self.at + offset).min(self.tokens.len() - 1)];
        self.text[start..last.start + last.text.len()].split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A token that begins with a digit or a plus.
    fn digits(&mut self, token: Token<'a>) {
        let text = token.text;
        if let Some((digits, used)) = self.phone() {
            let shown = self.shown(used - 1);
            return self.add(Fact::Phone(digits), shown, false, used);
        }
        if let Some(code) = code(text, &self.before()) {
            return self.add(Fact::Code(code), text.to_owned(), false, 1);
        }
        if let Some((fact, used)) = self.date(token) {
            let shown = self.shown(used - 1);
            self.add(fact, shown, false, used);
            // “1.1.2019–31.12.2024”
            let end = text.rsplit(['–', '-']).next().filter(|end| end.len() < text.len());
            if let Some(fact) = end.and_then(|end| point_date(end, token.end == End::Stop)) {
                self.found.push(Particular { fact, shown: text.to_owned(), weak: false });
            }
            return;
        }
        // “1. Johdanto”, “2) pyyntö”: the number of a point of a list.
        let after = &self.text[token.start + text.len()..];
        let plain = text.bytes().all(|b| b.is_ascii_digit());
        let numbered = text.split_once('.').is_some_and(|(number, rest)| {
            number.bytes().all(|b| b.is_ascii_digit()) && rest.starts_with(char::is_alphabetic)
        });
        if token.first && ((plain && after.starts_with(['.', ')'])) || numbered) {
            return self.skip(1);
        }
        if self.is_clock(text) {
            for (value, _) in number_parts(text, false) {
                let shown = text.to_owned();
                self.found.push(Particular { fact: Fact::Amount(value, None), shown, weak: true });
            }
            return self.skip(1);
        }
        self.number(text);
    }

    /// A number, or two with a hyphen between: `5`, `1,5`, `10–12`, `15-vuotias`, `6.1`, `1 000`.
    fn number(&mut self, text: &str) {
        let parts = number_parts(text, matches!(self.before().as_str(), before if is_article(before)));
        let Some((last, first)) = parts.split_last() else { return self.skip(1) };
        let (mut value, mut used, rest) = (last.0, 1, last.1);
        // Thousands apart: “1 000”.
        while rest.is_empty()
            && self.token(used - 1).is_some_and(|token| token.end == End::Open)
            && value % 1000 == 0
            && value < 1_000_000_000
            && let Some(next) = self.token(used)
            && next.text.len() == 3
            && next.text.bytes().all(|b| b.is_ascii_digit())
            && text.len() <= 3
        {
            value = value * 1000 + next.text.parse::<u64>().unwrap_or_default() * 1000;
            used += 1;
        }
        let (unit, more) = if rest.is_empty() {
            self.unit_after(used, value)
        } else {
            (unit(rest.trim_start_matches('-'), self.language), 0)
        };
        used += more;
        let shown = self.shown(used - 1);
        let is_name = unit.is_none() && rest.starts_with('-') && rest.len() > 1;
        for (value, _) in first {
            let weak = *value == 1000;
            self.found.push(Particular { fact: Fact::Amount(*value, unit), shown: shown.clone(), weak });
        }
        self.add(Fact::Amount(value, unit), shown, value == 1000 || is_name, used);
    }

    /// The unit that follows the tokens of a number, and how many more tokens it takes.
    fn unit_after(&self, used: usize, value: u64) -> (Option<Unit>, usize) {
        let mut more = 0;
        // “7 (seitsemän) tuntia”
        if let Some((same, "")) = numeral(&self.lower(used), self.language)
            && same * 1000 == value
        {
            more += 1;
        }
        if self.lower(used + more) == "%" {
            return (Some(Unit::Percent), more + 1);
        }
        let cut = self.token(used + more - 1).is_some_and(|token| token.end == End::Stop || token.text.ends_with('§'));
        if cut {
            return (None, more);
        }
        let word = self.lower(used + more);
        if let Some(unit) = unit(&word, self.language) {
            return (Some(unit), more + 1);
        }
        if BETWEEN.contains(&word.as_str())
            && let Some(unit) = unit(&self.lower(used + more + 1), self.language)
        {
            return (Some(unit), more + 2);
        }
        (None, more)
    }

    /// A phone number that begins here, and how many tokens it takes.
    fn phone(&self) -> Option<(String, usize)> {
        let first = self.token(0)?;
        let is_part = |token: &Token<'_>| {
            token.text.chars().all(|c| c.is_ascii_digit() || c == '-' || c == '+')
                && token.text.contains(|c: char| c != '-')
        };
        let named =
            ["puh", "puhelin", "puhelinnumero", "tel", "phone", "telephone", "tfn", "telefon", "fax", "faksi", "gsm"];
        let named = named.contains(&self.before().as_str());
        let begins = first.text.starts_with('+') || first.text.starts_with('0') || named;
        if !begins || !is_part(&first) {
            return None;
        }
        let mut digits = String::new();
        let mut used = 0;
        while let Some(token) = self.token(used).filter(is_part) {
            // A folded line may end inside a number.
            if used > 0 && (token.text.starts_with('+') || (token.first && digits.len() > 8)) {
                break;
            }
            digits.extend(token.text.chars().filter(char::is_ascii_digit));
            used += 1;
            // “+358 (0)9 …”: a bracket does not end it.
            let bracket = self.text[token.start + token.text.len()..].starts_with([')', '(']);
            if token.end != End::Open && !bracket {
                break;
            }
        }
        let international = first.text.starts_with('+') || digits.starts_with("00358");
        let enough = if used > 1 || named || international { 6 } else { 8 };
        // A business id has seven digits and one more.
        let is_id = used == 1 && digits.len() == 8 && first.text.as_bytes().get(7) == Some(&b'-');
        if digits.len() < enough || is_id {
            return None;
        }
        let digits =
            digits.strip_prefix("00358").or_else(|| digits.strip_prefix("358")).map_or(digits.clone(), |rest| {
                if rest.starts_with('0') { rest.to_owned() } else { format!("0{rest}") }
            });
        Some((digits, used))
    }

    /// A date that begins with a digit, and how many tokens it takes.
    fn date(&self, token: Token<'a>) -> Option<(Fact, usize)> {
        let text = token.text;
        if let Some(date) = iso_date(text) {
            return Some((date, 1));
        }
        let stop = token.end == End::Stop;
        if text.contains('.') && !is_article(&self.before()) && !is_version(&self.before()) {
            return point_date(text, stop).map(|date| (date, 1));
        }
        // “1. tammikuuta 2024”, “den 1 januari 2024”, “1 January 2024”, “1st January”
        let day: u64 =
            text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse().ok().filter(|day| *day <= 31)?;
        let words = ["päivänä", "päivästä", "päivään", "of"];
        let skipped = usize::from(words.contains(&self.lower(1).as_str()));
        let month = month(&self.lower(1 + skipped), self.language)?;
        let (year, used) = self.year(2 + skipped);
        Some((Fact::Date { year, month, day: Some(day) }, 2 + skipped + used))
    }

    /// A year at `offset`, and how many tokens it takes.
    fn year(&self, offset: usize) -> (Option<u64>, usize) {
        let year =
            self.token(offset).and_then(|token| token.text.parse().ok()).filter(|year| (1700..2200).contains(year));
        (year, usize::from(year.is_some()))
    }

    /// Whether a token is a time of the day: it is told in other ways in other languages.
    fn is_clock(&self, text: &str) -> bool {
        let digits = text.chars().all(|c| c.is_ascii_digit() || ".:–-".contains(c));
        let before = self.before();
        let after = self.lower(1);
        let named = [
            "klo",
            "kl",
            "kello",
            "klockan",
            "arkisin",
            "ma–pe",
            "ma-pe",
            "vardagar",
            "mån–fre",
            "mån-fre",
            "weekdays",
        ];
        let half = ["am", "pm", "a.m", "p.m"];
        let has_half = half.iter().any(|half| text.ends_with(half));
        has_half || (digits && (named.contains(&before.as_str()) || half.contains(&after.as_str())))
    }

    /// A token of letters: a number in words, a month, a unit.
    fn word(&mut self, token: Token<'a>) {
        let lower = token.text.to_lowercase();
        if let Some((fact, used)) = self.month_first(token, &lower) {
            let shown = self.shown(used - 1);
            return self.add(fact, shown, false, used);
        }
        if let Some((value, used)) = self.half(&lower) {
            let shown = self.shown(used - 1);
            return self.add(Fact::Amount(value, Some(Unit::Month)), shown, false, used);
        }
        if let Some((value, rest)) = numeral(&lower, self.language) {
            return self.numeral(value, rest);
        }
        match unit(&lower, self.language) {
            // “säilytetään vuoden”: one year.
            Some(unit) => self.add(Fact::Amount(1000, Some(unit)), token.text.to_owned(), true, 1),
            None => self.skip(1),
        }
    }

    /// A number in words.
    fn numeral(&mut self, value: u64, rest: &str) {
        // “seitsemän (7) tuntia”: the digits will say it.
        if let Some(next) = self.token(1)
            && rest.is_empty()
            && next.text.parse() == Ok(value)
        {
            return self.skip(1);
        }
        let thousandths = value * 1000;
        let (unit, more) = if rest.is_empty() { self.unit_after(1, 0) } else { (unit(rest, self.language), 0) };
        // “two-factor”, “three-phase”: part of a name.
        if !rest.is_empty() && unit.is_none() {
            return self.skip(1);
        }
        let weak = value == 1 || (unit.is_none() && (value == 2 || value >= 100));
        let shown = self.shown(more);
        self.add(Fact::Amount(thousandths, unit), shown, weak, 1 + more);
    }

    /// Half a year and a year and a half, in thousandths of a month, and how many tokens that takes.
    fn half(&self, lower: &str) -> Option<(u64, usize)> {
        let is_year = |offset| unit(&self.lower(offset), self.language) == Some(Unit::Year);
        match self.language {
            "fi" if lower == "puolitoista" && is_year(1) => Some((18_000, 2)),
            "fi" if matches!(lower, "puoli" | "puolen" | "puolta" | "puolessa") && is_year(1) => Some((6_000, 2)),
            "fi" if matches!(lower, "puolivuotta" | "puoleksi") && is_year(1) => Some((6_000, 2)),
            "sv" if matches!(lower, "halvt" | "halva" | "halvår") && (lower == "halvår" || is_year(1)) => {
                let whole = self.before() == "ett" && self.at >= 3 && self.tokens[self.at - 2].text == "och";
                Some((if whole { 18_000 } else { 6_000 }, if lower == "halvår" { 1 } else { 2 }))
            }
            "en" if lower == "half" && matches!(self.lower(1).as_str(), "a" | "of") && is_year(2) => Some((6_000, 3)),
            "en" if lower == "half" && self.before() == "a" && is_year(1) => Some((18_000, 2)),
            _ => None,
        }
    }

    /// A month, perhaps with a day or a year after it.
    fn month_first(&self, token: Token<'a>, lower: &str) -> Option<(Fact, usize)> {
        let month = month(lower, self.language)?;
        // “January 1, 2024”
        if self.language == "en"
            && let Some(day) = self.token(1).and_then(|next| next.text.parse().ok()).filter(|day| *day <= 31)
        {
            let (year, used) = self.year(2);
            return Some((Fact::Date { year, month, day: Some(day) }, 2 + used));
        }
        let (year, used) = self.year(1);
        // “may” and “march” are other words too.
        let is_word = matches!(lower, "may" | "march" | "mars" | "maj") || !token.text.starts_with(char::is_uppercase);
        (year.is_some() || self.language != "en" || !is_word)
            .then_some((Fact::Date { year, month, day: None }, 1 + used))
    }
}

/// Words between a number and its unit.
const BETWEEN: &[&str] = &[
    "täyttä",
    "täyden",
    "kokonaista",
    "seuraavaa",
    "seuraavan",
    "viimeistä",
    "hela",
    "fulla",
    "följande",
    "påföljande",
    "senaste",
    "full",
    "whole",
    "calendar",
    "working",
    "business",
    "following",
    "last",
    "more",
    "or",
    "tai",
    "eller",
];

/// Numbers with a form of their own: `1050/2018`, `(EU) 2016/679`, `1234567-8`, `2.1.3`.
fn code(text: &str, before: &str) -> Option<String> {
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

fn is_version(before: &str) -> bool {
    matches!(before, "versio" | "version" | "v" | "versiosta" | "versionen")
}

fn is_article(before: &str) -> bool {
    ["artikl", "artikel", "article", "art"].iter().any(|stem| before.starts_with(stem)) && before.len() < 12
}

/// The numbers of a token in thousandths, each with what follows it. `6.1` of an article is two numbers.
fn number_parts(text: &str, article: bool) -> Vec<(u64, &str)> {
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

fn iso_date(text: &str) -> Option<Fact> {
    let date: crate::model::Date = text.get(..10)?.parse().ok()?;
    let (year, month, day) = date.parts();
    let number = |part: i64| u64::try_from(part).ok();
    Some(Fact::Date { year: number(year.into()), month: number(month.into())?, day: number(day.into()) })
}

/// `1.1.2019`, `1.1.19`, and with a full stop after it `31.12`.
fn point_date(text: &str, stop: bool) -> Option<Fact> {
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

/// The month that a word in small letters names.
fn month(word: &str, language: &str) -> Option<u64> {
    let at = match language {
        "fi" => {
            let stems = [
                "tammiku", "helmiku", "maalisku", "huhtiku", "toukoku", "kesäku", "heinäku", "eloku", "syysku",
                "lokaku", "marrasku", "jouluku",
            ];
            stems.iter().position(|stem| word.starts_with(stem))
        }
        "sv" => {
            let names = [
                "januari",
                "februari",
                "mars",
                "april",
                "maj",
                "juni",
                "juli",
                "augusti",
                "september",
                "oktober",
                "november",
                "december",
            ];
            names.iter().position(|name| word == *name)
        }
        "en" => {
            let names = [
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
            ];
            names.iter().position(|name| word == *name)
        }
        _ => None,
    };
    at.and_then(|at| u64::try_from(at + 1).ok())
}

/// The unit that a word in small letters names, in any form.
pub fn unit(word: &str, language: &str) -> Option<Unit> {
    let starts = |stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
    let unit = match language {
        "fi" => {
            let word = ["kalenteri", "arki", "työ"].iter().find_map(|start| word.strip_prefix(start)).unwrap_or(word);
            let starts = |stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
            if starts(&[
                "vuosittai",
                "vuosikerto",
                "vuosilo",
                "vuosik",
                "päivitt",
                "päivity",
                "päiväko",
                "päivähoi",
                "päivämää",
                "kuukausitt",
                "viikoitt",
            ]) {
                return None;
            }
            if matches!(word, "kk") || starts(&["kuukau"]) {
                Unit::Month
            } else if matches!(word, "vrk" | "pv") || starts(&["vuorokau", "päivä", "päivi", "päivän"]) {
                Unit::Day
            } else if matches!(word, "v") || starts(&["vuosi", "vuode", "vuotta", "vuote", "vuonn", "vuoti", "vuoks"]) {
                Unit::Year
            } else if matches!(word, "vko") || starts(&["viikko", "viiko"]) {
                Unit::Week
            } else if matches!(
                word,
                "h" | "t" | "tunti" | "tunnin" | "tunnissa" | "tunnista" | "tunnit" | "tunniksi" | "tunneiksi"
            ) || starts(&["tuntia", "tuntie", "tuntii", "tuntin", "tuntei"])
            {
                Unit::Hour
            } else if matches!(word, "min") || starts(&["minuut"]) {
                Unit::Minute
            } else if starts(&["prosent"]) {
                Unit::Percent
            } else {
                return None;
            }
        }
        "sv" => {
            if matches!(word, "år" | "års" | "året" | "årets" | "åren" | "årens" | "kalenderår")
                || starts(&["årig", "årsper", "årsåld"])
            {
                Unit::Year
            } else if starts(&["månad", "kalendermånad"]) || word == "mån" {
                Unit::Month
            } else if matches!(word, "vecka" | "veckan" | "veckor" | "veckors" | "veckorna" | "veckas") {
                Unit::Week
            } else if matches!(
                word,
                "dag" | "dagar" | "dagars" | "dagen" | "dagarna" | "dags" | "vardagar" | "arbetsdagar"
            ) || starts(&["dygn"])
            {
                Unit::Day
            } else if starts(&["timm"]) || matches!(word, "h" | "tim") {
                Unit::Hour
            } else if starts(&["minut"]) || word == "min" {
                Unit::Minute
            } else if starts(&["procent"]) {
                Unit::Percent
            } else {
                return None;
            }
        }
        "en" => match word.trim_end_matches(['s', '\'', '’']).trim_end_matches("-old") {
            "year" | "yr" => Unit::Year,
            "month" => Unit::Month,
            "week" => Unit::Week,
            "day" => Unit::Day,
            "hour" => Unit::Hour,
            "minute" => Unit::Minute,
            "percent" | "%" => Unit::Percent,
            _ => return None,
        },
        _ => return None,
    };
    Some(unit)
}

/// `förnamn.efternamn@example.fi` is the same pattern as `etunimi.sukunimi@example.fi`.
fn same_pattern(address: &str) -> String {
    let patterns =
        ["förnamn.efternamn@", "firstname.lastname@", "first.last@", "first name.last name@", "fornamn.efternamn@"];
    let rest = patterns.iter().find_map(|pattern| address.strip_prefix(pattern));
    rest.map_or(address.to_owned(), |rest| format!("etunimi.sukunimi@{rest}"))
}

/// The server of an address, without what only names the language.
fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or(rest).to_lowercase();
    let start = ["www.", "fi.", "sv.", "en.", "se."].iter().find_map(|start| host.strip_prefix(start));
    start.map_or(host.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a text states, those that are weak in brackets.
    #[expect(clippy::cast_precision_loss, reason = "the numbers of the tests are small")]
    fn stated(text: &str, language: &str) -> Vec<String> {
        let show = |particular: Particular| {
            let fact = match particular.fact {
                Fact::Amount(value, None) => format!("{}", value as f64 / 1000.0),
                Fact::Amount(value, Some(unit)) => format!("{} {unit:?}", value as f64 / 1000.0),
                Fact::Date { year, month, day } => {
                    let part = |part: Option<u64>| part.map_or("-".into(), |part| part.to_string());
                    format!("{}.{month}.{}", part(day), part(year))
                }
                Fact::Code(text) | Fact::Email(text) | Fact::Phone(text) | Fact::Host(text) => text,
            };
            if particular.weak { format!("({fact})") } else { fact }
        };
        particulars(text, language).into_iter().map(show).collect()
    }

    #[test]
    fn numbers_and_times() {
        for (language, text, expected) in [
            ("fi", "säilytetään viiden vuoden ajan", &["5 Year"][..]),
            ("fi", "vähintään seitsemän (7) tuntia", &["7 Hour"]),
            ("fi", "7 (seitsemän) tuntia", &["7 Hour"]),
            ("fi", "alle 15-vuotiaan", &["15 Year"]),
            ("fi", "viisivuotinen kausi, 5–10 vuotta", &["5 Year", "5 Year", "10 Year"]),
            ("fi", "1,5 vuotta, puolitoista vuotta", &["1.5 Year", "18 Month"]),
            ("fi", "säilytetään vuoden", &["(1 Year)"]),
            ("fi", "1 000 euroa, 20 %, 20 prosenttia", &["1000", "20 Percent", "20 Percent"]),
            ("fi", "6 §:n 1 momentin 3 kohta", &["6", "(1)", "3"]),
            ("fi", "kirjanpitolain (1336/1997) 2 luvun 10 §", &["1336/1997", "2", "10"]),
            ("fi", "1. johdanto\n2) toinen", &[]),
            ("fi", "kaksivaiheinen tunnistautuminen klo 9–15", &["(9)", "(15)"]),
            ("fi", "tunnistetiedot", &[]),
            ("fi", "5 kalenterivuotta ja 30 arkipäivää", &["5 Year", "30 Day"]),
            ("sv", "i fem år, femårig, 15 år", &["5 Year", "5 Year", "15 Year"]),
            ("sv", "minst sju (7) timmar", &["7 Hour"]),
            ("sv", "artikel 6.1 c och 6 § 1 mom.", &["6", "(1)", "6", "(1)"]),
            ("sv", "ett halvt år", &["(1)", "6 Month"]),
            ("en", "a five-year period, twenty-four months", &["(1)", "5 Year", "24 Month"]),
            ("en", "Article 6(1)(c), five calendar years", &["6", "(1)", "5 Year"]),
            ("en", "two-factor log-in, 9 am", &["(9)"]),
            ("en", "1,000 people, 15-year-olds", &["1000", "15 Year"]),
        ] {
            assert_eq!(stated(text, language), expected, "{text}");
        }
    }

    #[test]
    fn dates() {
        for (language, text, expected) in [
            ("fi", "Voimassa 1.1.2019–31.12.2024.", &["1.1.2019", "31.12.2024"][..]),
            ("fi", "Voimassa 1.1.–31.12.2024.", &["1.1.-", "31.12.2024"]),
            ("fi", "1. tammikuuta 2019 ja tammikuussa 2020", &["1.1.2019", "-.1.2020"]),
            ("fi", "1 päivänä tammikuuta 2019", &["1.1.2019"]),
            ("fi", "31.12. mennessä", &["31.12.-"]),
            ("sv", "den 25 maj 2018", &["25.5.2018"]),
            ("en", "25 May 2018, May 25, 2018, in May", &["25.5.2018", "25.5.2018"]),
            ("en", "2018-05-25", &["25.5.2018"]),
        ] {
            assert_eq!(stated(text, language)[..expected.len()], *expected, "{text}");
        }
    }

    #[test]
    fn contacts() {
        for (language, text, expected) in [
            ("fi", "Kirjoita: tietosuoja(at)example.fi.", &["tietosuoja@example.fi"][..]),
            ("fi", "puh. 09 1234 567 ja +358 9 1234567", &["091234567", "091234567"]),
            ("fi", "+358 (0)9 123 4567", &["091234567"]),
            ("fi", "y-tunnus 0123456-7, 00100 Helsinki", &["0123456-7", "100"]),
            ("sv", "[här](https://www.example.fi/sv/x) https://example.fi/fi", &["example.fi", "example.fi"]),
        ] {
            assert_eq!(stated(text, language), expected, "{text}");
        }
    }

    #[test]
    fn the_same_in_other_words() {
        let same = |a: &str, la: &str, b: &str, lb: &str| {
            let (a, b) = (particulars(a, la), particulars(b, lb));
            a.iter().all(|a| a.weak || b.iter().any(|b| a.fact.agrees(&b.fact)))
        };
        assert!(same("12 kuukautta", "fi", "ett år", "sv"));
        assert!(same("kaksi viikkoa", "fi", "14 days", "en"));
        assert!(same("alle 15-vuotias", "fi", "under 15", "en"));
        assert!(same("puoli vuotta", "fi", "six months", "en"));
        assert!(same("vuorokausi", "fi", "24 timmar", "sv"));
        assert!(same("24 timmar", "sv", "vuorokauden", "fi"));
        assert!(!same("viisi vuotta", "fi", "10 år", "sv"));
        assert!(!same("5 kuukautta", "fi", "5 år", "sv"));
    }
}

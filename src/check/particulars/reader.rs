//! Reading the particulars, token by token.

use super::forms::{code, host, is_article, is_version, iso_date, number_parts, point_date, postcode, same_pattern};
use super::numerals::numeral;
use super::tokens::{End, Token};
use super::units::{BETWEEN, month, named_time, unit};
use super::{Fact, Particular, Unit};

/// Goes through the tokens of a text.
pub struct Reader<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token<'a>],
    pub language: &'a str,
    /// The token that comes next.
    pub at: usize,
    pub found: Vec<Particular>,
}

impl<'a> Reader<'a> {
    /// Reads what begins at the next token.
    pub fn step(&mut self) {
        let token = &self.tokens[self.at];
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
        } else if let Some(postcode) = postcode(text) {
            self.number(postcode);
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

    fn token(&self, offset: usize) -> Option<&'a Token<'a>> {
        self.tokens.get(self.at + offset)
    }

    fn lower(&self, offset: usize) -> &'a str {
        self.token(offset).map_or("", |token| &token.lower)
    }

    fn before(&self) -> &'a str {
        self.at.checked_sub(1).map_or("", |at| &self.tokens[at].lower)
    }

    /// The text from this token to the one at `offset`.
    fn shown(&self, offset: usize) -> String {
        let start = self.tokens[self.at].start;
        let last = &self.tokens[(self.at + offset).min(self.tokens.len() - 1)];
        self.text[start..last.start + last.text.len()].split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A token that begins with a digit or a plus.
    fn digits(&mut self, token: &'a Token<'a>) {
        let text = token.text;
        if let Some((digits, used)) = self.phone() {
            let shown = self.shown(used - 1);
            return self.add(Fact::Phone(digits), shown, false, used);
        }
        if let Some(code) = code(text, self.before()) {
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
        let parts = number_parts(text, is_article(self.before()));
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
        if let Some((same, "")) = numeral(self.lower(used), self.language)
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
        if let Some(unit) = unit(word, self.language) {
            return (Some(unit), more + 1);
        }
        if BETWEEN.contains(&word)
            && let Some(unit) = unit(self.lower(used + more + 1), self.language)
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
        let named = named.contains(&self.before());
        let begins = first.text.starts_with('+') || first.text.starts_with('0') || named;
        if !begins || !is_part(first) {
            return None;
        }
        let mut digits = String::new();
        let mut used = 0;
        while let Some(token) = self.token(used).filter(|token| is_part(token)) {
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
    fn date(&self, token: &'a Token<'a>) -> Option<(Fact, usize)> {
        let text = token.text;
        if let Some(date) = iso_date(text) {
            return Some((date, 1));
        }
        let stop = token.end == End::Stop;
        if text.contains('.') && !is_article(self.before()) && !is_version(self.before()) {
            return point_date(text, stop).map(|date| (date, 1));
        }
        // “1. tammikuuta 2024”, “den 1 januari 2024”, “1 January 2024”, “1st January”
        let day: u64 =
            text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse().ok().filter(|day| *day <= 31)?;
        let words = ["päivänä", "päivästä", "päivään", "of"];
        let skipped = usize::from(words.contains(&self.lower(1)));
        let month = month(self.lower(1 + skipped), self.language)?;
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
        has_half || (digits && (named.contains(&before) || half.contains(&after)))
    }

    /// A token of letters: a number in words, a month, a unit.
    fn word(&mut self, token: &'a Token<'a>) {
        let lower = &*token.lower;
        if let Some((fact, used)) = self.month_first(token, lower) {
            let shown = self.shown(used - 1);
            return self.add(fact, shown, false, used);
        }
        if let Some((value, used)) = self.half(lower) {
            let shown = self.shown(used - 1);
            return self.add(Fact::Amount(value, Some(Unit::Month)), shown, false, used);
        }
        if let Some((value, unit)) = named_time(lower, self.language) {
            return self.add(Fact::Amount(value * 1000, Some(unit)), token.text.to_owned(), true, 1);
        }
        if let Some((value, rest)) = numeral(lower, self.language) {
            return self.numeral(value, rest);
        }
        match unit(lower, self.language) {
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
        let is_year = |offset| unit(self.lower(offset), self.language) == Some(Unit::Year);
        match self.language {
            "fi" if lower == "puolitoista" && is_year(1) => Some((18_000, 2)),
            "fi" if matches!(lower, "puoli" | "puolen" | "puolta" | "puolessa") && is_year(1) => Some((6_000, 2)),
            "fi" if lower == "puoleksi" && is_year(1) => Some((6_000, 2)),
            "fi" if lower.starts_with("puolivuo") => Some((6_000, 1)),
            "sv" if matches!(lower, "halvt" | "halva" | "halvår") && (lower == "halvår" || is_year(1)) => {
                let whole = self.before() == "ett" && self.at >= 3 && self.tokens[self.at - 2].text == "och";
                Some((if whole { 18_000 } else { 6_000 }, if lower == "halvår" { 1 } else { 2 }))
            }
            "en" if lower == "half" && matches!(self.lower(1), "a" | "of") && is_year(2) => Some((6_000, 3)),
            "en" if lower == "half" && self.before() == "a" && is_year(1) => Some((18_000, 2)),
            _ => None,
        }
    }

    /// A month, perhaps with a day or a year after it.
    fn month_first(&self, token: &'a Token<'a>, lower: &str) -> Option<(Fact, usize)> {
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

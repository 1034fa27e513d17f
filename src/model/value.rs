//! Values with a form of their own. Each parses from a string, and the schema's `format` of the same name (`date`,
//! `period` …) accepts exactly what parses: see `load`.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::de::{self, IntoDeserializer};
use serde::{Deserialize, Deserializer, Serialize};

use super::written::Written;

/// Why a string is not such a value. Each variant is a message `value-…` in the locales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// Not an [`Id`].
    #[error("not an id: small letters a–z, digits and hyphens")]
    Id,
    /// Not a [`SitePath`].
    #[error("not an address below the site: ids with slashes between them")]
    SitePath,
    /// Not a [`Date`].
    #[error("not a date: write 2026-11-21")]
    Date,
    /// Not an [`Email`].
    #[error("not an e-mail address")]
    Email,
    /// Not a [`Url`].
    #[error("not an address: write https://…")]
    Url,
    /// Not a [`Phone`].
    #[error("not a phone number")]
    Phone,
    /// Not a [`Period`].
    #[error("not a period: write 6 years")]
    Period,
    /// Not a [`Country`].
    #[error("not a country code: two capitals, such as FI")]
    Country,
    /// Not a [`Colour`].
    #[error("not a colour: write six hexadecimal digits, 0b4a7d")]
    Colour,
    /// Not a [`super::Language`].
    #[error("not a language tag: fi, sv, en …")]
    Language,
}

/// Makes a string type that is checked when it is read.
macro_rules! checked_string {
    ($(#[$meta:meta])* $name:ident, $format:literal, $error:ident, $check:expr) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(try_from = "String", into = "String")]
        #[schemars(extend("format" = $format))]
        pub struct $name(String);

        impl $name {
            /// The value as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = ValueError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.to_owned().try_into()
            }
        }

        impl TryFrom<String> for $name {
            type Error = ValueError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                let check: fn(&str) -> bool = $check;
                if check(&text) { Ok(Self(text)) } else { Err(ValueError::$error) }
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

checked_string! {
    /// An id: small letters a–z, digits and hyphens. Ids are part of addresses and never change once published.
    Id, "id", Id, |text| {
        let is_word = |word: &str| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        text.len() <= 80 && text.split('-').all(is_word)
    }
}

impl Id {
    /// The id with this text, for ids known when the program is written.
    ///
    /// # Panics
    /// When `text` is not an id.
    #[must_use]
    pub fn new(text: &str) -> Self {
        text.parse().expect("an id")
    }
}

checked_string! {
    /// A colour: six hexadecimal digits, or three, after a `#` or without one. (Unquoted in YAML, what follows a `#` is
    /// a comment.)
    Colour, "colour", Colour, |text| {
        let digits = text.strip_prefix('#').unwrap_or(text);
        matches!(digits.len(), 3 | 6) && digits.bytes().all(|b| b.is_ascii_hexdigit())
    }
}

checked_string! {
    /// An address below the site: ids with slashes between them, `old-company/customers`.
    SitePath, "site-path", SitePath, |text| text.split('/').all(|part| part.parse::<Id>().is_ok())
}

checked_string! {
    /// An e-mail address: `tietosuoja@example.fi`.
    Email, "e-mail", Email, |text| {
        let Some((local, domain)) = text.split_once('@') else { return false };
        let good = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
        text.len() <= 254
            && !local.is_empty()
            && local.chars().all(good)
            && domain.contains('.')
            && domain.split('.').all(|label| {
                !label.is_empty()
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            })
    }
}

checked_string! {
    /// A web address with its scheme: `https://example.fi/tietosuoja`.
    Url, "web-address", Url, |text| {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        rest.is_some_and(|rest| {
            !rest.is_empty()
                && !rest.starts_with(['/', ':', '?', '#'])
                && rest.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>\"`\\^{}|".contains(c))
        })
    }
}

checked_string! {
    /// A phone number: digits, spaces, hyphens, parentheses, an optional plus in front: `+358 40 123 4567`.
    Phone, "phone", Phone, |text| {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        (3..=20).contains(&digits)
            && text.chars().enumerate().all(|(at, c)| c.is_ascii_digit() || " -()".contains(c) || (at == 0 && c == '+'))
    }
}

checked_string! {
    /// A country as two capitals (ISO 3166-1): `FI`, `SE`, `US`.
    Country, "country", Country, |text| text.len() == 2 && crate::law::countries::is_country(text)
}

/// A date: `2026-11-21` (year, month, day).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("format" = "date"))]
pub struct Date(jiff::civil::Date);

impl Date {
    /// Year, month (1–12) and day (1–31).
    #[must_use]
    pub fn parts(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// Whether a text is written as a date, though the calendar may not have that day.
    #[must_use]
    pub fn has_form(text: &str) -> bool {
        text.len() == 10
            && text.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() })
    }

    /// The same as a calendar date, for reckoning.
    #[must_use]
    pub fn civil(self) -> jiff::civil::Date {
        self.0
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Self(date)
    }
}

impl FromStr for Date {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let date = text.parse().map_err(|_| ValueError::Date)?;
        if Self::has_form(text) { Ok(Self(date)) } else { Err(ValueError::Date) }
    }
}

impl TryFrom<String> for Date {
    type Error = ValueError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// A length of time: a number and a unit in English, `6 years`, `1.5 years`, `30 days`, `24 hours`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("format" = "period", "examples" = ["6 years", "18 months", "30 days"]))]
pub struct Period {
    /// The amount in thousandths, so that `1.5` is exact. Above zero.
    pub thousandths: u64,
    /// The unit.
    pub unit: PeriodUnit,
}

/// The unit of a [`Period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PeriodUnit {
    /// `minute`
    Minute,
    /// `hour`
    Hour,
    /// `day`
    Day,
    /// `week`
    Week,
    /// `month`
    Month,
    /// `year`
    Year,
}

impl PeriodUnit {
    /// All units, the shortest first.
    pub const ALL: [Self; 6] = [Self::Minute, Self::Hour, Self::Day, Self::Week, Self::Month, Self::Year];

    /// The English singular, which is also the key in the locales.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

impl FromStr for Period {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (amount, unit) = text.split_once(' ').ok_or(ValueError::Period)?;
        let unit = unit.strip_suffix('s').unwrap_or(unit);
        let unit = PeriodUnit::ALL.into_iter().find(|u| u.name() == unit).ok_or(ValueError::Period)?;
        let (whole, part) = amount.split_once(['.', ',']).unwrap_or((amount, "0"));
        let digits = |text: &str, longest: usize| {
            (1..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
        };
        if !digits(whole, 6) || !digits(part, 3) {
            return Err(ValueError::Period);
        }
        let thousandths = format!("{whole}{part:0<3}").parse().map_err(|_| ValueError::Period)?;
        if thousandths == 0 { Err(ValueError::Period) } else { Ok(Self { thousandths, unit }) }
    }
}

impl TryFrom<String> for Period {
    type Error = ValueError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.thousandths / 1000)?;
        let part = self.thousandths % 1000;
        if part != 0 {
            write!(f, ".{}", format!("{part:03}").trim_end_matches('0'))?;
        }
        write!(f, " {}{}", self.unit.name(), if self.thousandths == 1000 { "" } else { "s" })
    }
}

/// Either the word `none`, said on purpose, or the thing itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum NoneOr<T> {
    /// The word `none`: there is nothing, and the notice says so.
    None(NoneWord),
    /// What there is.
    Some(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for NoneOr<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let none = |word: String| NoneWord::deserialize(word.into_deserializer()).map(Self::None);
        Written::deserialize(deserializer)?.try_either::<_, de::value::Error, _>(none, Self::Some)
    }
}

/// The word `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum NoneWord {
    /// There is none, and the notice says so.
    None,
}

impl<T> NoneOr<T> {
    /// What there is, if anything.
    pub fn some(&self) -> Option<&T> {
        match self {
            Self::None(_) => None,
            Self::Some(value) => Some(value),
        }
    }

    /// Whether `none` was said.
    pub fn is_none(&self) -> bool {
        matches!(self, Self::None(_))
    }
}

/// One thing, or a list of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum OneOrMany<T> {
    /// One.
    One(T),
    /// Several.
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// All of them.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_exact() {
        for (text, thousandths, unit) in [
            ("6 years", 6_000, PeriodUnit::Year),
            ("1.5 years", 1_500, PeriodUnit::Year),
            ("1 day", 1_000, PeriodUnit::Day),
            ("0.25 hours", 250, PeriodUnit::Hour),
        ] {
            let period: Period = text.parse().unwrap();
            assert_eq!((period.thousandths, period.unit), (thousandths, unit));
            assert_eq!(period.to_string(), text);
        }
        for wrong in ["", "6", "six years", "6 vuotta", "0 days", "6  years", "1e9 years", "-1 day", "6 yearss"] {
            assert_eq!(wrong.parse::<Period>(), Err(ValueError::Period), "{wrong}");
        }
    }

    #[test]
    fn values_have_a_form() {
        assert!("2026-02-30".parse::<Date>().is_err());
        assert!("2026-2-3".parse::<Date>().is_err());
        assert_eq!("2026-02-03".parse::<Date>().unwrap().parts(), (2026, 2, 3));
        assert!("tietosuoja@example.fi".parse::<Email>().is_ok());
        for wrong in ["tietosuoja", "a@b", "a b@example.fi", "@example.fi", "a@example.fi>"] {
            assert!(wrong.parse::<Email>().is_err(), "{wrong}");
        }
        for wrong in ["example.fi", "javascript:alert(1)", "https://", "https:///x", "https://a b"] {
            assert!(wrong.parse::<Url>().is_err(), "{wrong}");
        }
        assert!("0401234567".parse::<Phone>().is_ok());
        assert!("call us".parse::<Phone>().is_err());
        assert!("customer--x".parse::<Id>().is_err());
        assert!("FI".parse::<Country>().is_ok());
        assert!("XX".parse::<Country>().is_err());
    }
}

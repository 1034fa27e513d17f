//! The particulars that a text states, in Finnish, Swedish and English: numbers, times, dates, percentages, numbers of
//! acts, e-mail addresses, phone numbers, web servers. Two versions of a text are compared by them.

mod beginnings;
mod forms;
mod numerals;
mod reader;
#[cfg(test)]
mod tests;
mod tokens;
mod units;

use std::borrow::Cow;

pub use self::beginnings::{may_state, prepare};
use self::reader::Reader;
use self::tokens::tokens;

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

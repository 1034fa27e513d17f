use fixed_decimal::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;

use super::locale::{Arguments, Locale, LocaleError};
use crate::model::{Date, Period};

/// What joins the last two of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conjunction {
    /// a, b and c
    And,
    /// a, b or c
    Or,
}

/// A number of thousandths as a number: 1500 is 1.5.
#[must_use]
pub fn thousandths(number: u64) -> Decimal {
    let mut decimal = Decimal::from(number);
    decimal.multiply_pow10(-3);
    decimal.absolute.trim_end();
    decimal
}

impl Locale {
    /// A number with the separators of the language: `1 234 567,5`.
    ///
    /// # Errors
    /// [`LocaleError::Format`] when ICU4X does not know how.
    pub fn number(&self, number: impl Into<Decimal>) -> Result<String, LocaleError> {
        self.numbers.write(&number.into()).ok_or_else(|| self.unformatted("number", "no data"))
    }

    /// A date: `1.11.2026`, `1 November 2026`; the message `date` with `day`, `month` and `year`, where `month` alone
    /// is a number that a selector can match.
    ///
    /// # Errors
    /// As [`Locale::phrase`].
    pub fn date(&self, date: Date) -> Result<String, LocaleError> {
        let (year, month, day) = date.parts();
        let digits =
            |number: Decimal| self.numbers.write_ungrouped(&number).ok_or_else(|| self.unformatted("date", "no data"));
        let mut arguments = Arguments::new();
        arguments.set("day", digits(day.into())?);
        arguments.set("month", month);
        arguments.set("year", digits(year.into())?);
        self.phrase("date", &arguments)
    }

    /// A period in the nominative: `6 vuotta`, `1,5 år`, `1 day`.
    ///
    /// # Errors
    /// As [`Locale::phrase`].
    pub fn period(&self, period: &Period) -> Result<String, LocaleError> {
        let mut arguments = Arguments::new();
        // Exact enough: what is written is the shortest number that means the same, and a period has nine digits.
        #[allow(clippy::cast_precision_loss)]
        arguments.set("amount", period.thousandths as f64 / 1000.0);
        self.phrase(&format!("period-{}", period.unit.name()), &arguments)
    }

    /// The items in words: `a, b ja c`. Nothing for none.
    ///
    /// # Errors
    /// [`LocaleError::Format`] when ICU4X does not know how.
    pub fn list(&self, items: &[String], conjunction: Conjunction) -> Result<String, LocaleError> {
        // Of every language: no conjunction.
        if let [] | [_] = items {
            return Ok(items.concat());
        }
        let options = ListFormatterOptions::default();
        let formatter = match conjunction {
            Conjunction::And => ListFormatter::try_new_and((&self.icu).into(), options),
            Conjunction::Or => ListFormatter::try_new_or((&self.icu).into(), options),
        };
        let formatter = formatter.map_err(|error| self.unformatted("list", error.to_string()))?;
        Ok(formatter.format(items.iter()).to_string())
    }
}

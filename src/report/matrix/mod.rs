//! The completeness matrix: which notice has which part in which language, and what is owed most. One file per format.

mod csv;
mod html;
mod model;
mod part;
mod text;

pub use csv::csv;
pub use html::{BASE, PALETTE, STYLE, html, html_content};
pub use model::{Controller, Gap, Matrix, Overdue, Row, Status, Tally};
pub use part::{Belonging, Part};
pub use text::text;

use crate::language::{Arguments, Locale, arguments};
use crate::model::{Id, Language, Name, Text};

impl Status {
    /// The word for scripts, and in the keys of the locales: `matrix-status-missing`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotApplicable => "not-applicable",
            Self::Complete => "complete",
            Self::Warning => "warning",
            Self::Missing => "missing",
        }
    }

    /// One sign, where there is no room for words. Colour alone says nothing.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::NotApplicable => "·",
            Self::Complete => "✓",
            Self::Warning => "!",
            Self::Missing => "✗",
        }
    }

    const ALL: [Self; 4] = [Self::Complete, Self::Warning, Self::Missing, Self::NotApplicable];
}

/// A controller's name in the reader's language, and the language it is in if that is another.
#[must_use]
pub fn controller_name<'a>(
    name: Option<&'a Name>,
    id: &'a Id,
    locale: &'a Locale,
    default: &'a Language,
) -> (Option<&'a Language>, &'a str) {
    let (language, text) =
        name.and_then(|name| name.resolve(locale.language(), default)).unwrap_or((None, id.as_str()));
    (language.filter(|language| *language != locale.language()), text)
}

/// A register's name in the reader's language, and the language it is in if that is another.
#[must_use]
pub fn register_name<'a>(
    name: Option<&'a Text>,
    id: &'a Id,
    locale: &'a Locale,
    default: &'a Language,
) -> (Option<&'a Language>, &'a str) {
    let named = name.and_then(|name| name.resolve(locale.language(), default));
    let (language, text) = named.map_or((None, id.as_str()), |(language, text)| (Some(language), text));
    (language.filter(|language| *language != locale.language()), text)
}

/// The whole in numbers, for `matrix-sum`.
fn sum(matrix: &Matrix<'_>) -> Arguments<'static> {
    arguments([
        ("controllers", matrix.controllers.len()),
        ("registers", matrix.rows().count()),
        ("percent", matrix.tally().percent().unwrap_or_default()),
    ])
}

//! Fluent, strictly: a missing message, a missing variable or an error of format is an error with its place, never a
//! page with a key on it and never silent English. Dates, durations, numbers, country names and lists in words.
//!
//! The locales are in the binary; a site's own folder `locales/<language>/` adds a language or replaces single
//! messages ([`Locales::load`]). A language may have a small locale and fall back to another for the rest
//! ([`Locales::with_fallback`]), but never silently: [`Locale::say`] tells in which language it spoke. [`parity`] says where locales differ in what they can say.

mod alphabet;
mod file;
mod format;
mod load;
mod locale;
mod number;
mod parity;
mod statute;
mod words;

pub use alphabet::{from_letter, is_invisible};
pub use file::{FileError, FileProblem};
pub use format::{Conjunction, thousandths};
pub use load::Locales;
pub use locale::{Arguments, Locale, LocaleError, arguments};
pub use parity::{Difference, DifferenceKind, parity};
pub use words::{Form, WordKind, autonym, country_named, words, words_named};

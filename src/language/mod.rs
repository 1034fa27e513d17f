//! Fluent, strictly: a missing message, a missing variable or an error of format is an error with its place, never a
//! page with a key on it and never silent English. Dates, durations, numbers, country names and lists in words.

mod locale;

pub use locale::{Arguments, Locale, LocaleError, Locales, arguments};

//! The command line: one file per command.

mod build;
mod cache;
mod changes;
mod check;
mod command;
mod day;
mod explain;
mod field;
mod files;
mod init;
mod levels;
mod matrix;
mod narrow;
mod new;
mod output;
mod progress;
mod rules;
mod schema;
mod serve;
mod stream;
mod theme;
mod watch;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use clap::error::ErrorKind::{DisplayHelpOnMissingArgumentOrSubcommand, MissingSubcommand};
use jiff::civil::Date;

use self::stream::Stream;
use crate::language::{Locale, LocaleError, Locales};
use crate::model::Language;
use crate::pipeline::Failure;
use crate::report::{Message, advice, render_message, shortened};

/// Nothing at the level of an error.
const GOOD: u8 = 0;
/// Findings at the level of an error.
const FOUND: u8 = 1;
/// The job could not be done.
const FAILED: u8 = 2;

/// What every command needs.
struct Context {
    /// All that the command line says.
    arguments: Vec<std::ffi::OsString>,
    root: PathBuf,
    locales: Locales,
    language: Language,
    color: Option<bool>,
    quiet: bool,
    /// The day that dates are compared with, where it was given.
    today: Option<Date>,
}

/// Runs the program with these arguments, the program's name first, and returns its exit code: 0 for nothing at error
/// level, 1 for findings, 2 when the job could not be done.
#[must_use]
pub fn run(arguments: Vec<std::ffi::OsString>) -> ExitCode {
    let code = match try_run(arguments) {
        Ok(code) => code,
        Err(error) => {
            _ = writeln!(std::io::stderr(), "seloste: {error}");
            FAILED
        }
    };
    ExitCode::from(code)
}

fn try_run(arguments: Vec<std::ffi::OsString>) -> Result<u8, LocaleError> {
    // No word of the locales is in it, and reading them takes longer than all the rest.
    if matches!(&arguments[..], [_, only] if only == "--version" || only == "-V") {
        print(concat!("seloste ", env!("CARGO_PKG_VERSION"), "\n"));
        return Ok(GOOD);
    }
    let locales = Locales::embedded()?;
    let language = command::language(&arguments);
    let mut command = command::command(locales.get(&language)?)?;
    let matches = match command.try_get_matches_from_mut(&arguments) {
        Ok(matches) => matches,
        Err(error) if !error.use_stderr() => {
            _ = error.print();
            return Ok(GOOD);
        }
        Err(error) if error.kind() == DisplayHelpOnMissingArgumentOrSubcommand => {
            _ = write!(std::io::stderr(), "{}", error.render());
            return Ok(FAILED);
        }
        Err(error) if error.kind() == MissingSubcommand => {
            _ = write!(std::io::stderr(), "{}", command.render_help());
            return Ok(FAILED);
        }
        Err(error) => {
            let text = told(&command::mistake(&error, &command), locales.get(&language)?)?;
            _ = std::io::stderr().lock().write_all(text.as_bytes());
            return Ok(FAILED);
        }
    };
    let context = Context {
        arguments,
        root: matches.get_one::<PathBuf>("root").cloned().unwrap_or_else(|| PathBuf::from(".")),
        color: match matches.get_one::<String>("color").map(String::as_str) {
            Some("always") => Some(true),
            Some("never") => Some(false),
            _ => None,
        },
        quiet: matches.get_flag("quiet"),
        today: matches.get_one::<Date>("today").copied(),
        locales,
        language,
    };
    let goes_by_the_day = matches!(matches.subcommand_name(), Some("build" | "check" | "matrix" | "serve"));
    if goes_by_the_day
        && context.today.is_none()
        && let Some(zone) = day::unknown_zone()
    {
        context.warn(&Message::new("cli-unknown-zone").with("zone", zone))?;
    }
    match matches.subcommand() {
        Some(("init", own)) => init::run(&context, own),
        Some(("new", own)) => new::run(&context, own),
        Some(("build", own)) => build::run(&context, own),
        Some(("check", own)) => check::run(&context, own),
        Some(("matrix", own)) => matrix::run(&context, own),
        Some(("rules", own)) => rules::run(&context, own),
        Some(("explain", own)) => explain::run(&context, own),
        Some(("schema", own)) => schema::run(&context, own),
        Some(("serve", own)) => serve::run(&context, own),
        Some(("theme", own)) => theme::run(&context, own),
        _ => Ok(FAILED),
    }
}

impl Context {
    fn locale(&self) -> Result<&Locale, LocaleError> {
        self.locales.get(&self.language)
    }

    /// The day that rules compare dates with: where it was not given, today's, which may be another one on the next run.
    fn today(&self) -> Date {
        self.today.unwrap_or_else(day::today)
    }

    /// Whether to colour what goes to a stream: as asked, else on a terminal unless `NO_COLOR` is set.
    fn colors(&self, stream: Stream) -> bool {
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        // In any case: a window must be told even of colours that are asked for.
        let shows_colors = stream.shows_colors();
        self.color.unwrap_or(shows_colors && !no_color)
    }

    /// Tells what may be wrong though the job is done, in the reader's language.
    fn warn(&self, message: &Message) -> Result<(), LocaleError> {
        let text = told_as("report-warning", message, self.locale()?)?;
        _ = std::io::stderr().lock().write_all(text.as_bytes());
        Ok(())
    }

    /// Tells why the job cannot be done, in the reader's language, and returns the exit code.
    fn refuse(&self, message: &Message) -> Result<u8, LocaleError> {
        let text = told(message, self.locale()?)?;
        _ = std::io::stderr().lock().write_all(text.as_bytes());
        Ok(FAILED)
    }

    /// Tells what stopped the run, in the reader's language, and returns the exit code.
    fn fail(&self, failure: &Failure) -> Result<u8, LocaleError> {
        let locale = self.locale()?;
        let mut text = String::new();
        for message in failure.messages() {
            text += &told(&message, locale)?;
        }
        if text.is_empty() {
            text = format!("{}: {}\n", locale.text("report-error")?, shortened(&failure.to_string()));
        }
        _ = std::io::stderr().lock().write_all(text.as_bytes());
        Ok(FAILED)
    }
}

/// What went wrong, and what to do.
fn told(message: &Message, locale: &Locale) -> Result<String, LocaleError> {
    told_as("report-error", message, locale)
}

/// The same at a level, by the key of its name.
fn told_as(level: &str, message: &Message, locale: &Locale) -> Result<String, LocaleError> {
    let words = |message: &Message| render_message(message, locale, locale.language()).map(|text| shortened(&text));
    let mut text = format!("{}: {}\n", locale.text(level)?, words(message)?);
    if let Some(help) = advice(message, locale) {
        text += &["  ", &locale.text("report-help")?, ": ", &words(&help)?, "\n"].concat();
    }
    Ok(text)
}

/// Prints to standard output. A closed pipe (`seloste rules | head`) is no error.
fn print(text: &str) {
    _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// The argument as a path, if it was given.
fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(name).cloned()
}

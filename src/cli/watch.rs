//! `--watch`: the same again whenever a file of the site has changed.

use std::io::{ErrorKind, IsTerminal, Write, stderr};
use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;
use jiff::Zoned;

use super::Context;
use crate::language::{LocaleError, arguments};
use crate::pipeline;
use crate::report::{Message, shortened};
use crate::source::shown;
use crate::watch::{WatchError, Watching};

/// So many files that changed are named; of more, how many.
const NAMED: usize = 3;
/// Seconds between two looks: less keeps a disk busy, more is no watching.
const SECONDS: std::ops::RangeInclusive<f64> = 0.1..=3600.0;

/// How `--poll` says to watch.
///
/// # Errors
/// What is wrong with it, for the user.
pub fn watching(matches: &ArgMatches) -> Result<Watching, Message> {
    let Some(word) = matches.get_one::<String>("poll") else { return Ok(Watching::Events) };
    let seconds = word.replace(',', ".").parse().ok().filter(|seconds| SECONDS.contains(seconds));
    let seconds = seconds.ok_or_else(|| Message::new("cli-watch-seconds").with("word", word.as_str()))?;
    Ok(Watching::Poll(Duration::from_secs_f64(seconds)))
}

/// Why the site cannot be watched, and what to do.
pub fn message(error: &WatchError) -> Message {
    let (key, path, reason) = match error {
        WatchError::Root { path, source } if source.kind() == ErrorKind::NotFound => ("cli-no-site", path, None),
        WatchError::Root { path, source } => ("cli-watch-root", path, Some(source.to_string())),
        WatchError::Full { path } => ("cli-watch-full", path, None),
        WatchError::Other { path, reason } => ("cli-watch-failed", path, Some(reason.clone())),
    };
    let message = Message::new(key).with("path", shown(path));
    match reason {
        Some(reason) => message.with("reason", reason),
        None => message,
    }
}

/// Does the job, and again after every change, until the process is ended. What was found or failed does not end it.
pub fn run(
    context: &Context,
    matches: &ArgMatches,
    mut job: impl FnMut() -> Result<u8, LocaleError>,
) -> Result<u8, LocaleError> {
    let how = match watching(matches) {
        Ok(how) => how,
        Err(mistake) => return context.refuse(&mistake),
    };
    // Before the first run: what changes while it runs is then seen.
    let mut watch = match pipeline::watch(&context.root, how) {
        Ok(watch) => watch,
        Err(error) => return context.refuse(&message(&error)),
    };
    let mut code = job()?;
    // This folder was never a site: to wait in it would be to wait for ever.
    if !context.root.join("content").exists() {
        return Ok(code);
    }
    if !context.quiet {
        say(&context.locale()?.text("cli-watching")?);
    }
    while let Some(changed) = watch.next() {
        if watch.trouble().is_some() {
            say(&context.locale()?.text("cli-watch-later")?);
        }
        if !context.quiet {
            say(&what_changed(context, &changed)?);
        }
        code = job()?;
    }
    Ok(code)
}

/// What is said before the job is done again: on a terminal under a line of its own, so that the last findings are told from those
/// before.
fn what_changed(context: &Context, changed: &[PathBuf]) -> Result<String, LocaleError> {
    let locale = context.locale()?;
    let names = changed.iter().take(NAMED).map(|file| shown(file));
    let mut words = arguments([("files", names.collect::<Vec<_>>().join(", "))]);
    words.set("more", changed.len().saturating_sub(NAMED));
    let told = shortened(&locale.phrase("cli-watch-changed", &words)?);
    if !stderr().is_terminal() {
        return Ok(told);
    }
    let now = Zoned::now();
    let two = |number: i8| format!("{number:02}");
    let time = [("hour", two(now.hour())), ("minute", two(now.minute())), ("second", two(now.second()))];
    Ok(format!("\n──── {} ────\n{told}", locale.phrase("cli-watch-time", &arguments(time))?))
}

fn say(text: &str) {
    _ = writeln!(stderr(), "{text}");
}

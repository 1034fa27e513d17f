//! `seloste new`: asks the few questions that decide the shape of a file, and writes that file with remarks and with
//! just the fields that this case needs. What is to be filled in stands empty, and `check` tells of it.

mod answers;
mod ask;
mod controller;
mod document;
mod place;
mod purposes;
mod register;
#[cfg(test)]
mod tests;

use std::io::{Write, stderr};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

pub use self::answers::{HOLDINGS, ORIGINS};
use self::place::Site;
use super::{Context, FAILED, GOOD, told};
use crate::language::LocaleError;
use crate::load::LoadError;
use crate::model::SchemaKind;
use crate::pipeline::Failure;
use crate::report::{Message, render_message};
use crate::source::shown;

/// A file to write.
struct File {
    /// Below the site's folder, with `/`.
    path: String,
    kind: SchemaKind,
    text: String,
    /// What to say when it is written.
    done: Message,
}

/// Why nothing is written.
enum Stop {
    Said(Message),
    Load(LoadError),
    Locale(LocaleError),
}

impl From<LocaleError> for Stop {
    fn from(error: LocaleError) -> Self {
        Self::Locale(error)
    }
}

/// `seloste new controller ID` and `seloste new register CONTROLLER/ID`.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let made = Site::load(&context.root).and_then(|site| {
        let file = match matches.subcommand() {
            Some(("controller", own)) => controller::make(context, &site, own)?,
            Some((_, own)) => register::make(context, &site, own)?,
            None => return Err(Stop::Said(Message::new("cli-wrong-arguments"))),
        };
        Ok((site.write(&file)?, file.done))
    });
    let locale = context.locale()?;
    match made {
        Ok((written, done)) => {
            if !context.quiet {
                // So that the paths and the commands can be copied.
                let here = context.root == Path::new(".");
                let path = |file: String| if here { PathBuf::from(file) } else { context.root.join(file) };
                let root = if here { String::new() } else { format!("--root \"{}\" ", shown(&context.root)) };
                let mut text = String::new();
                for file in written {
                    text += &format!("  {}\n", shown(&path(file)));
                }
                text += &render_message(&done.with("root", root), locale, locale.language())?;
                _ = writeln!(stderr().lock(), "{text}");
            }
            Ok(GOOD)
        }
        Err(Stop::Said(message)) => {
            _ = stderr().lock().write_all(told(&message, locale)?.as_bytes());
            Ok(FAILED)
        }
        Err(Stop::Load(error)) => context.fail(&Failure::Load(error)),
        Err(Stop::Locale(error)) => Err(error),
    }
}

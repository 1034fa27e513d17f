use std::io::Write;

use clap::ArgMatches;

use super::files::write;
use super::{Context, GOOD, path, print};
use crate::language::LocaleError;
use crate::pipeline::{self, Checking};
use crate::report::{Message, matrix};
use crate::source::shown;
use crate::{check, report};

/// `seloste matrix`: which notice has which part in which language.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let locale = context.locale()?;
    let how = Checking { today: Some(context.today()), ..Checking::default() };
    let checked = match pipeline::findings_with(&context.root, &how) {
        Ok(checked) => checked,
        Err(failure) => return context.fail(&failure),
    };
    let default = checked.site.settings.default_language();
    let matrix = matrix::Matrix::new(&checked.site, &checked.sources, &checked.findings, &check::group);
    let made = match matches.get_one::<String>("format").map(String::as_str) {
        Some("csv") => matrix::csv(&matrix, default),
        Some("html") => matrix::html(&matrix, locale, default, context.today())?,
        _ => matrix::text(&matrix, locale, default)?,
    };
    let Some(file) = path(matches, "output") else {
        print(&made);
        return Ok(GOOD);
    };
    if let Err(error) = write(&file, &made) {
        let message = Message::new("cli-matrix-unwritten").with("file", shown(&file)).with("reason", error.to_string());
        return context.refuse(&message);
    }
    if !context.quiet {
        let message = Message::new("cli-matrix-written").with("file", shown(&file));
        _ = writeln!(std::io::stderr(), "{}", report::render_message(&message, locale, default)?);
    }
    Ok(GOOD)
}

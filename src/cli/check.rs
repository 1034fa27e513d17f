use std::io::{Write, stderr, stdout};

use clap::ArgMatches;

use super::levels::levels;
use super::narrow::narrow;
use super::{Context, FOUND, GOOD, print};
use crate::language::LocaleError;
use crate::pipeline::{self, Checking};
use crate::report::{self, render_message};

/// `seloste check`: tells what is missing.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let locale = context.locale()?;
    let levels = match levels(matches) {
        Ok(levels) => levels,
        Err(mistake) => return context.refuse(&mistake),
    };
    let how = Checking { today: Some(context.today), levels: levels.rules, deny_warnings: levels.deny_warnings };
    let mut checked = match pipeline::check_with(&context.root, &how) {
        Ok(checked) => checked,
        Err(failure) => return context.fail(&failure),
    };
    let notes = match narrow(context, matches, &mut checked) {
        Ok(notes) => notes,
        Err(mistake) => return context.refuse(&mistake),
    };
    let summary = checked.summary();
    let default = checked.site.settings.default_language();
    let (findings, sources) = (&checked.findings, &checked.sources);
    print(&if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        report::json(findings, sources, locale, default, &summary)?
    } else if context.quiet && findings.is_empty() {
        String::new()
    } else {
        report::text(findings, sources, locale, default, &summary, context.colors(&stdout()))?
    });
    if !context.quiet {
        for note in notes {
            _ = writeln!(stderr(), "{}", report::shortened(&render_message(&note, locale, default)?));
        }
    }
    Ok(if summary.errors == 0 || matches.get_flag("exit-zero") { GOOD } else { FOUND })
}

use std::io::stdout;

use clap::ArgMatches;

use super::{Context, FOUND, GOOD, print};
use crate::language::LocaleError;
use crate::{pipeline, report};

/// `seloste check`: tells what is missing.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let locale = context.locale()?;
    let checked = match pipeline::check_on(&context.root, Some(context.today)) {
        Ok(checked) => checked,
        Err(failure) => return context.fail(&failure),
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
    Ok(if summary.errors == 0 { GOOD } else { FOUND })
}

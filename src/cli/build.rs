use std::io::{Write, stderr};
use std::path::PathBuf;

use clap::ArgMatches;

use super::levels::levels;
use super::{Context, FOUND, GOOD, path};
use crate::language::{LocaleError, arguments};
use crate::pipeline::{self, Checking, Options};
use crate::report::{self, Run};

/// `seloste build`: publishes the site, or tells what is in the way.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let options = Options { draft: matches.get_flag("draft"), pdf: !matches.get_flag("no-pdf") };
    let name = if options.draft { "public-draft" } else { "public" };
    let target: PathBuf = path(matches, "output").unwrap_or_else(|| context.root.join(name));
    let locale = context.locale()?;
    let levels = match levels(matches) {
        Ok(levels) => levels,
        Err(mistake) => return context.refuse(&mistake),
    };
    let how = Checking { today: Some(context.today), levels: levels.rules, deny_warnings: levels.deny_warnings };
    let checked = match pipeline::check_with(&context.root, &how) {
        Ok(mut checked) => {
            checked.soften_dated();
            checked
        }
        Err(failure) => return context.fail(&failure),
    };
    let summary = checked.summary();
    if options.draft && !checked.stops(&options) {
        // A draft is built over and over while its text is written: what it still lacks is told by `check`.
        if !checked.findings.is_empty() && !context.quiet {
            _ = writeln!(stderr(), "{} {}", report::sum(&summary, locale)?, locale.text("cli-draft-findings")?);
        }
    } else if !checked.findings.is_empty() {
        let default = checked.site.settings.default_language();
        let run = Run::new(&checked.findings, &checked.sources, &summary, locale, default);
        _ = stderr().lock().write_all(report::text(&run, context.colors(&stderr()))?.as_bytes());
    }
    match checked.build(&target, &options) {
        Err(failure) => context.fail(&failure),
        Ok(None) => {
            _ = writeln!(stderr(), "{}", locale.text("cli-build-stopped")?);
            Ok(FOUND)
        }
        Ok(Some(published)) => {
            if !context.quiet {
                let mut words = arguments([("target", target.display().to_string())]);
                words.set("notices", checked.notices.iter().filter(|notice| options.draft || !notice.draft).count());
                words.set("written", published.written);
                words.set("unchanged", published.unchanged);
                words.set("removed", published.removed);
                _ = writeln!(stderr(), "{}", locale.phrase("cli-published", &words)?);
            }
            for file in &published.kept {
                _ = writeln!(
                    stderr(),
                    "{}",
                    report::shortened(&locale.phrase("cli-kept", &arguments([("file", file.as_str())]))?)
                );
            }
            Ok(GOOD)
        }
    }
}

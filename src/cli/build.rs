use std::io::{Write, stderr};
use std::path::PathBuf;

use clap::ArgMatches;

use super::levels::{Levels, levels};
use super::progress::showing;
use super::{Context, FOUND, GOOD, path, watch};
use crate::language::{LocaleError, arguments};
use crate::pipeline::{self, Checked, Checking, Failure, Options, Workspace};
use crate::progress::Progress;
use crate::report::{self, Run};

/// `seloste build`: publishes the site, or tells what is in the way.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let options = Options { draft: matches.get_flag("draft"), pdf: !matches.get_flag("no-pdf") };
    let name = if options.draft { "public-draft" } else { "public" };
    let levels = match levels(matches) {
        Ok(levels) => levels,
        Err(mistake) => return context.refuse(&mistake),
    };
    let job = Job {
        context,
        options,
        target: path(matches, "output").unwrap_or_else(|| context.root.join(name)),
        levels,
        again: matches.get_flag("watch"),
    };
    if !job.again {
        return job.run(|how| pipeline::check_with(&context.root, how));
    }
    let mut workspace = Workspace::new(&context.root);
    watch::run(context, matches, || job.run(|how| workspace.check(how)))
}

/// What the command line asks for.
struct Job<'a> {
    context: &'a Context,
    options: Options,
    target: PathBuf,
    levels: Levels,
    /// Whether it is done over and over.
    again: bool,
}

impl Job<'_> {
    fn run(&self, check: impl FnOnce(&Checking) -> Result<Checked, Failure>) -> Result<u8, LocaleError> {
        let Self { context, options, target, levels, again } = self;
        let locale = context.locale()?;
        let how = Checking {
            today: Some(context.today()),
            levels: levels.rules.clone(),
            deny_warnings: levels.deny_warnings,
        };
        let progress = Progress::default();
        let mut checked = match showing(context, &progress, || check(&how))? {
            Ok(checked) => checked,
            Err(failure) => return context.fail(&failure),
        };
        checked.soften_dated();
        let summary = checked.summary();
        if options.draft && !checked.stops(options) {
            // A draft is built over and over while its text is written: what it still lacks is told by `check`.
            if !checked.findings.is_empty() && !context.quiet {
                _ = writeln!(stderr(), "{} {}", report::sum(&summary, locale)?, locale.text("cli-draft-findings")?);
            }
        } else if !checked.findings.is_empty() || (*again && !context.quiet) {
            let default = checked.site.settings.default_language();
            let run = Run::new(&checked.findings, &checked.sources, &summary, locale, default);
            _ = stderr().lock().write_all(report::text(&run, context.colors(&stderr()))?.as_bytes());
        }
        match showing(context, &progress, || checked.build_telling(target, options, &progress))? {
            Err(failure) => context.fail(&failure),
            Ok(None) => {
                _ = writeln!(stderr(), "{}", locale.text("cli-build-stopped")?);
                Ok(FOUND)
            }
            Ok(Some(published)) => {
                if !context.quiet {
                    let mut words = arguments([("target", target.display().to_string())]);
                    words
                        .set("notices", checked.notices.iter().filter(|notice| options.draft || !notice.draft).count());
                    words.set("written", published.written);
                    words.set("unchanged", published.unchanged);
                    words.set("removed", published.removed);
                    _ = writeln!(stderr(), "{}", locale.phrase("cli-published", &words)?);
                }
                for file in &published.kept {
                    let kept = locale.phrase("cli-kept", &arguments([("file", file.as_str())]))?;
                    _ = writeln!(stderr(), "{}", report::shortened(&kept));
                }
                Ok(GOOD)
            }
        }
    }
}

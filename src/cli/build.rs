use std::io::{Write, stderr};
use std::path::PathBuf;

use clap::ArgMatches;

use super::cache::{Cache, Last, LastSite};
use super::levels::{Levels, levels};
use super::progress::showing;
use super::stream::Stream;
use super::{Context, FOUND, GOOD, path, watch};
use crate::language::{LocaleError, arguments};
use crate::pipeline::{self, Checked, Checking, Failure, Options, Workspace};
use crate::progress::Progress;
use crate::publish::{Published, untouched};
use crate::report::{self, Run};
use crate::source::shown;

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
        let cache = Cache::of(context, matches, "build");
        if let Some(last) = cache.as_ref().and_then(Cache::last)
            && let Some(exit) = job.repeat(&last)?
        {
            return Ok(exit);
        }
        let (exit, last) = job.run(|how| pipeline::check_with(&context.root, how))?;
        if let Some((cache, last)) = cache.zip(last) {
            cache.keep(Last { exit, ..last });
        }
        return Ok(exit);
    }
    let mut workspace = Workspace::new(&context.root);
    watch::run(context, matches, || job.run(|how| workspace.check(how)).map(|(exit, _)| exit))
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
    /// Says what the last run said, if the folder is as that one left it.
    fn repeat(&self, last: &Last) -> Result<Option<u8>, LocaleError> {
        let published = match &last.site {
            None => None,
            Some(site) => {
                let files = untouched(&self.target, &self.context.root, &site.manifest);
                let Some(unchanged) = files else { return Ok(None) };
                Some((site.notices, Published { unchanged, ..Published::default() }))
            }
        };
        _ = stderr().lock().write_all(last.err.as_bytes());
        if let Some((notices, published)) = published {
            self.tell(notices, &published)?;
        }
        Ok(Some(last.exit))
    }

    /// Builds. Returns the exit code, and what can be said again if nothing changes.
    fn run(
        &self,
        check: impl FnOnce(&Checking) -> Result<Checked, Failure>,
    ) -> Result<(u8, Option<Last>), LocaleError> {
        let how = Checking {
            today: Some(self.context.today()),
            levels: self.levels.rules.clone(),
            deny_warnings: self.levels.deny_warnings,
        };
        let progress = Progress::default();
        let mut checked = match showing(self.context, &progress, || check(&how))? {
            Ok(checked) => checked,
            Err(failure) => return Ok((self.context.fail(&failure)?, None)),
        };
        let done = self.publish(&mut checked, &progress);
        if !self.again {
            // The process ends here: taking thousands of notices apart, piece by piece, would be time for nothing.
            std::mem::forget(checked);
        }
        done
    }

    /// Tells what was found, and publishes unless that stops it.
    fn publish(&self, checked: &mut Checked, progress: &Progress) -> Result<(u8, Option<Last>), LocaleError> {
        let Self { context, options, target, again, .. } = self;
        let locale = context.locale()?;
        checked.soften_dated();
        let summary = checked.summary();
        let mut err = String::new();
        if options.draft && !checked.stops(options) {
            // A draft is built over and over while its text is written: what it still lacks is told by `check`.
            if !checked.findings.is_empty() && !context.quiet {
                err = format!("{} {}\n", report::sum(&summary, locale)?, locale.text("cli-draft-findings")?);
            }
        } else if !checked.findings.is_empty() || (*again && !context.quiet) {
            let default = checked.site.settings.default_language();
            let run = Run::new(&checked.findings, &checked.sources, &summary, locale, default);
            err = report::text(&run, context.colors(Stream::Err))?;
        }
        _ = stderr().lock().write_all(err.as_bytes());
        match showing(context, progress, || checked.build_telling(target, options, progress))? {
            Err(failure) => Ok((context.fail(&failure)?, None)),
            Ok(None) => {
                let stopped = format!("{}\n", locale.text("cli-build-stopped")?);
                _ = stderr().lock().write_all(stopped.as_bytes());
                Ok((FOUND, Some(Last { err: err + &stopped, ..Last::default() })))
            }
            Ok(Some(published)) => {
                let notices = checked.notices.iter().filter(|notice| options.draft || !notice.draft).count();
                self.tell(notices, &published)?;
                let site = LastSite { manifest: published.manifest, notices };
                Ok((GOOD, Some(Last { err, site: Some(site), ..Last::default() })))
            }
        }
    }

    /// Tells what was published.
    fn tell(&self, notices: usize, published: &Published) -> Result<(), LocaleError> {
        let locale = self.context.locale()?;
        if !self.context.quiet {
            let mut words = arguments([("target", shown(&self.target))]);
            words.set("notices", notices);
            words.set("written", published.written);
            words.set("unchanged", published.unchanged);
            words.set("removed", published.removed);
            // A draft is for its writers: nothing is public yet.
            let key = if self.options.draft { "cli-drafted" } else { "cli-published" };
            _ = writeln!(stderr(), "{}", locale.phrase(key, &words)?);
        }
        for file in &published.kept {
            let kept = locale.phrase("cli-kept", &arguments([("file", file.as_str())]))?;
            _ = writeln!(stderr(), "{}", report::shortened(&kept));
        }
        Ok(())
    }
}

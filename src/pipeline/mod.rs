//! The stages in their order: what `check`, `build` and `serve` do.

mod files;
mod output;
#[cfg(feature = "pdf")]
mod pdfs;
mod preview;
mod watch;
mod workspace;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

pub use preview::Preview;
pub use watch::watch;
use workspace::Wanted;
pub use workspace::Workspace;

use crate::check;
use crate::language::{Difference, FileError, LocaleError, Locales};
use crate::load::LoadError;
use crate::model::notice::Notice;
use crate::model::{Level, Site};
use crate::notice::NoticeError;
use crate::publish::PublishError;
use crate::render::ThemeError;
use crate::render::html::HtmlError;
use crate::report::{Finding, Message, Summary};
use crate::source::{Sources, shown};

/// Fewer registers than this are not worth a thread.
const WORTH_A_THREAD: usize = 8;

/// What stops a run. Findings do not: they are part of the result.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The content folder cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// A locale is faulty.
    #[error("{0:?}")]
    Locales(Vec<FileError>),
    /// The site's locales cannot say the same.
    #[error("{0:?}")]
    Parity(Vec<Difference>),
    /// A message is missing in a locale.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// A notice could not be composed.
    #[error(transparent)]
    Notice(#[from] NoticeError),
    /// The theme cannot be read.
    #[error("{0:?}")]
    Theme(Vec<ThemeError>),
    /// A page could not be made.
    #[error(transparent)]
    Html(#[from] HtmlError),
    /// A PDF could not be made.
    #[cfg(feature = "pdf")]
    #[error(transparent)]
    Pdf(#[from] crate::render::pdf::PdfError),
    /// The pages could not be published.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

impl Failure {
    /// What went wrong, for a user, where there are words for it; else the error speaks for itself. What to do next is
    /// the attribute `help` of the same message, where there is one.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        match self {
            Self::Load(error) => {
                let path = shown(&error.path);
                if error.source.kind() == std::io::ErrorKind::NotFound {
                    return vec![Message::new("cli-no-site").with("path", path)];
                }
                vec![Message::new("cli-no-content").with("path", path).with("reason", error.source.to_string())]
            }
            Self::Locales(errors) => errors.iter().map(FileError::message).collect(),
            // A new language lacks a thousand messages at first: the first few say enough.
            Self::Parity(differences) => differences.iter().take(20).map(Difference::message).collect(),
            Self::Theme(errors) => errors.iter().map(ThemeError::message).collect(),
            Self::Html(error) => vec![error.message()],
            #[cfg(feature = "pdf")]
            Self::Pdf(error) => vec![error.message()],
            Self::Publish(error) => vec![error.message()],
            Self::Locale(_) | Self::Notice(_) => Vec::new(),
        }
    }
}

/// How to build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// With drafts, in spite of findings of law, every page marked.
    pub draft: bool,
    /// With PDFs.
    pub pdf: bool,
}

/// How to check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checking {
    /// The day that dates are compared with. `None`: rules that compare dates say nothing.
    pub today: Option<Date>,
    /// Levels of rules, by their codes, that hold whatever `site.yaml` says. None may lower a mandatory rule.
    pub levels: BTreeMap<&'static str, Level>,
    /// Whether what is a warning in the end counts as an error.
    pub deny_warnings: bool,
}

/// A site that was loaded and checked, with its notices.
pub struct Checked {
    /// The folder that holds `content/`.
    pub root: PathBuf,
    /// The locales, the site's own included.
    pub locales: Arc<Locales>,
    /// The model.
    pub site: Site,
    /// The files.
    pub sources: Sources,
    /// The notices, by controller, register and the site's order of languages; none from [`findings_with`].
    pub notices: Vec<Arc<Notice>>,
    /// Everything that was found and is not allowed by an exception, by file, position and code. Findings point at where
    /// their fact was written, each once.
    pub findings: Vec<Finding>,
    /// How many findings an exception allows (`allow:`).
    pub allowed: usize,
    /// How many findings a baseline knows: they are no longer among `findings`.
    pub known: usize,
}

/// Stages 1 to 3: loads the site under `root`, checks it, and composes its notices. Drafts are composed and checked
/// too.
///
/// # Errors
/// [`Failure`], when the content or the locales cannot be read.
pub fn check(root: &Path) -> Result<Checked, Failure> {
    check_on(root, None)
}

/// The same on a day: with the rules that compare dates.
///
/// # Errors
/// As [`check()`].
pub fn check_on(root: &Path, today: Option<Date>) -> Result<Checked, Failure> {
    check_with(root, &Checking { today, ..Checking::default() })
}

/// The same, as the command line asks for it.
///
/// # Errors
/// As [`check()`].
pub fn check_with(root: &Path, how: &Checking) -> Result<Checked, Failure> {
    workspace::check(root, how, Wanted::Notices)
}

/// The same for who asks for findings alone: each notice is composed and checked, and gone. Of a large site they are half
/// of the memory.
///
/// # Errors
/// As [`check()`].
pub fn findings_with(root: &Path, how: &Checking) -> Result<Checked, Failure> {
    workspace::check(root, how, Wanted::Findings)
}

impl Checked {
    fn sort(&mut self) {
        let sources = &self.sources;
        self.findings.sort_by_cached_key(|finding| {
            let place = finding.place.as_ref().map(|place| {
                let span = finding.span.unwrap_or_else(|| sources.locate(place));
                (sources.file(place.file).name.clone(), span.start)
            });
            (place, finding.rule.code, finding.language.clone())
        });
    }

    /// Findings that came with time alone are warnings at most: whether a site can be published does not depend on the
    /// clock.
    pub fn soften_dated(&mut self) {
        let site = &self.site;
        let is_dated = |finding: &Finding| {
            // An exception ends with time, too.
            finding.rule.code == "ALLOW-EXPIRED"
                || check::find(finding.rule.code).is_some_and(|definition| definition.check.is_dated())
        };
        for finding in self.findings.iter_mut().filter(|finding| is_dated(finding) || check::is_back(site, finding)) {
            finding.severity = finding.severity.min(Level::Warning);
        }
    }

    /// How much was checked and found.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let summary = Summary {
            files: self.sources.iter().count(),
            registers: self.site.registers().count(),
            languages: self.site.languages().len(),
            known: self.known,
            ..Summary::default()
        };
        summary.count(&self.findings)
    }

    /// Whether the findings keep a build from publishing. A draft is stopped only by what is structurally wrong and by
    /// a leak of internal facts.
    #[must_use]
    pub fn stops(&self, options: &Options) -> bool {
        self.findings.iter().any(|finding| {
            let leaks = finding.rule.code == "FIELD-LEAK";
            finding.severity == Level::Error && (!options.draft || finding.is_error_of_form() || leaks)
        })
    }
}

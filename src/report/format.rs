use super::{Run, github, gitlab, json, junit, markdown, sarif, text};
use crate::language::LocaleError;

/// The forms of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// For people at a terminal.
    Text,
    /// For scripts.
    Json,
    /// Annotations of GitHub Actions.
    Github,
    /// SARIF 2.1.0.
    Sarif,
    /// GitLab Code Quality.
    Gitlab,
    /// `JUnit`'s XML.
    Junit,
    /// A short summary.
    Markdown,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Text, Self::Json, Self::Github, Self::Sarif, Self::Gitlab, Self::Junit, Self::Markdown];

    /// Its name at the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Github => "github",
            Self::Sarif => "sarif",
            Self::Gitlab => "gitlab",
            Self::Junit => "junit",
            Self::Markdown => "markdown",
        }
    }

    /// The format of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// The report of a run in this form; `color` concerns text alone.
    ///
    /// # Errors
    /// [`LocaleError`], when the locale lacks a message.
    pub fn report(self, run: &Run<'_>, color: bool) -> Result<String, LocaleError> {
        match self {
            Self::Text => text(run, color),
            Self::Json => json(run),
            Self::Github => github(run),
            Self::Sarif => sarif(run),
            Self::Gitlab => gitlab(run),
            Self::Junit => junit(run),
            Self::Markdown => markdown(run),
        }
    }
}

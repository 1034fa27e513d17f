use crate::language::LocaleError;
use crate::report::Message;

/// Why the pages could not be made.
#[derive(Debug, thiserror::Error)]
pub enum HtmlError {
    /// A template of the theme is wrong, or asks for what is not there.
    #[error("{report}")]
    Template {
        /// The template: `themes/demo/html/notice.html`.
        file: String,
        /// Its line, from 1.
        line: usize,
        /// Its column, from 1.
        column: usize,
        /// Everything Tera says: the line itself, and by which templates it was reached.
        report: String,
    },
    /// The theme is wrong as a whole: a template is missing, or two extend each other.
    #[error("{reason}")]
    Theme {
        /// What Tera says.
        reason: String,
    },
    /// A template is not UTF-8 text.
    #[error("{file}: not UTF-8")]
    Encoding {
        /// The file.
        file: String,
    },
    /// A page lost a part of its notice.
    #[error("{page}: the theme does not show, in section “{section}”: {text}")]
    Lost {
        /// The page: `fi/demo/customers/index.html`.
        page: String,
        /// The section it belongs to, by its heading; the title of the notice for the title itself.
        section: String,
        /// The text that is not there, shortened.
        text: String,
    },
    /// A language without a locale, or a label that is not in it.
    #[error(transparent)]
    Locale(#[from] LocaleError),
}

impl HtmlError {
    /// What is wrong, for the reader; what to do is the attribute `help` of the same message.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Template { file, line, column, report } => Message::new("theme-error-template")
                .with("file", file.as_str())
                .with("line", line.to_string())
                .with("column", column.to_string())
                .with("report", report.as_str()),
            Self::Theme { reason } => Message::new("theme-error-theme").with("reason", reason.as_str()),
            Self::Encoding { file } => Message::new("theme-error-encoding").with("file", file.as_str()),
            Self::Lost { page, section, text } => Message::new("theme-error-lost")
                .with("page", page.as_str())
                .with("section", section.as_str())
                .with("text", text.as_str()),
            Self::Locale(error) => Message::new("theme-error-label").with("reason", error.to_string()),
        }
    }
}

impl From<tera::Error> for HtmlError {
    fn from(error: tera::Error) -> Self {
        let report = error.to_string();
        match error.kind() {
            tera::ErrorKind::SyntaxError(at) | tera::ErrorKind::RenderingError(at) => Self::Template {
                file: at.filename().to_owned(),
                line: at.span().start_line,
                column: at.span().start_col + 1,
                report,
            },
            // References to what does not exist are found for all templates at once, and come as one text.
            _ => match position(&report) {
                Some((file, line, column)) => Self::Template { file: file.to_owned(), line, column, report },
                None => Self::Theme { reason: report },
            },
        }
    }
}

/// The first `--> file:line:column` of a report.
fn position(report: &str) -> Option<(&str, usize, usize)> {
    let line = report.lines().find_map(|line| line.trim_start().strip_prefix("--> "))?;
    let mut parts = line.rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    Some((parts.next()?, line, column))
}

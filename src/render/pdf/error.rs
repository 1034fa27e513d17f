use crate::language::LocaleError;
use crate::model::notice::Notice;
use crate::model::{Id, Language};
use crate::report::Message;

/// Why there is no PDF. Shown to people through [`PdfError::message`] and [`PdfError::help`]; `Display` is for logs.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The theme has no `pdf/notice.typ`.
    #[error("the theme has no file “pdf/notice.typ”")]
    NoTemplate,
    /// A file of the theme is of no use to Typst: a `.typ` file that is not UTF-8, or a name that is not a path.
    #[error("theme file “{file}” cannot be read")]
    ThemeFile {
        /// The file, from the theme's folder.
        file: String,
    },
    /// The logo is no picture that Typst can show.
    #[error("the logo “{file}” cannot be shown: {reason}")]
    Logo {
        /// The file below `content/static/`.
        file: String,
        /// What Typst says.
        reason: String,
    },
    /// A label of the page is missing in the locale.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// The notice has characters that no font can show, or that must not be shown; see [`super::unrenderable`].
    #[error("{notice}: characters that cannot be shown: {}", code_points(characters))]
    Characters {
        /// The notice.
        notice: Box<NoticeName>,
        /// The characters, each once.
        characters: Vec<char>,
    },
    /// Typst refuses the document, or warns: no warning goes unseen, as a missing font is only one.
    #[error("{notice}: {reason}")]
    Typst {
        /// The notice.
        notice: Box<NoticeName>,
        /// What Typst says.
        reason: String,
    },
    /// The theme left something of the notice out.
    #[error("{notice}: the theme does not show all of section “{section}”: {text}")]
    Lost {
        /// The notice.
        notice: Box<NoticeName>,
        /// Heading of the section; the title of the notice when that is missing itself.
        section: String,
        /// The beginning of the first text that is missing.
        text: String,
    },
}

/// Which notice an error is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeName {
    /// Id of the controller.
    pub controller: Id,
    /// Id of the register.
    pub register: Id,
    /// The language.
    pub language: Language,
    /// Name of the register.
    pub title: String,
}

impl From<&Notice> for NoticeName {
    fn from(notice: &Notice) -> Self {
        Self {
            controller: notice.controller.clone(),
            register: notice.register.clone(),
            language: notice.language.clone(),
            title: notice.title.clone(),
        }
    }
}

impl std::fmt::Display for NoticeName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{} ({})", self.controller, self.register, self.language)
    }
}

impl PdfError {
    /// The notice it is about, if it is about one.
    #[must_use]
    pub fn notice(&self) -> Option<&NoticeName> {
        match self {
            Self::NoTemplate | Self::ThemeFile { .. } | Self::Logo { .. } | Self::Locale(_) => None,
            Self::Characters { notice, .. } | Self::Typst { notice, .. } | Self::Lost { notice, .. } => Some(notice),
        }
    }

    /// What is wrong, as a message of `pdf.ftl`.
    #[must_use]
    pub fn message(&self) -> Message {
        self.with_variables(Message::new(self.key()))
    }

    /// Why, and what to do next, as a message of `pdf.ftl` with the same variables.
    #[must_use]
    pub fn help(&self) -> Message {
        self.with_variables(Message::new(format!("{}.help", self.key())))
    }

    fn key(&self) -> &'static str {
        match self {
            Self::NoTemplate => "pdf-error-no-template",
            Self::ThemeFile { .. } => "pdf-error-theme-file",
            Self::Logo { .. } => "pdf-error-logo",
            Self::Locale(_) => "pdf-error-locale",
            Self::Characters { .. } => "pdf-error-characters",
            Self::Typst { .. } => "pdf-error-typst",
            Self::Lost { .. } => "pdf-error-lost",
        }
    }

    fn with_variables(&self, message: Message) -> Message {
        let message = match self.notice() {
            Some(notice) => message.with("notice", notice.title.as_str()).with("language", &notice.language),
            None => message,
        };
        match self {
            Self::NoTemplate => message,
            Self::ThemeFile { file } => message.with("file", file.as_str()),
            Self::Logo { file, reason } => message.with("file", file.as_str()).with("reason", reason.as_str()),
            Self::Locale(error) => message.with("reason", error.to_string()),
            Self::Characters { characters, .. } => message.with("characters", code_points(characters)),
            Self::Typst { reason, .. } => message.with("reason", reason.as_str()),
            Self::Lost { section, text, .. } => message.with("section", section.as_str()).with("text", text.as_str()),
        }
    }
}

/// `漢 (U+6F22), U+0007`: what cannot be printed in a PDF can mostly be printed on a screen.
fn code_points(characters: &[char]) -> String {
    let name = |&c: &char| {
        let number = format!("U+{:04X}", u32::from(c));
        let is_harmless =
            !c.is_control() && !matches!(c, '\u{2000}'..='\u{206F}' | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..);
        if is_harmless { format!("{c} ({number})") } else { number }
    };
    characters.iter().map(name).collect::<Vec<_>>().join(", ")
}

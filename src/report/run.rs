use super::{Finding, Location, Message, Rule, Severity, Summary, general, locate, missing, render_message, shortened};
use crate::language::{Locale, LocaleError};
use crate::model::{Id, Language};
use crate::source::Sources;

/// One run of the check, as every format tells it.
#[derive(Clone)]
pub struct Run<'a> {
    /// What was found, settled and in order.
    pub findings: &'a [Finding],
    /// The files.
    pub sources: &'a Sources,
    /// How much was checked.
    pub summary: &'a Summary,
    /// The reader's language.
    pub locale: &'a Locale,
    /// The language that a text of the site is shown in where it lacks the reader's.
    pub default_language: &'a Language,
    /// The rules that were asked. Only SARIF and `JUnit` need them.
    pub rules: Vec<RuleText>,
    /// Controller and id of each register that was checked. Only `JUnit` and Markdown need them.
    pub registers: Vec<(&'a Id, &'a Id)>,
    /// The way from the top of the repository to the site, with `/` at the end; empty where they are the same. Tools
    /// that show findings beside a repository's files want addresses from its top.
    pub folder: String,
}

/// A rule with what it says of itself.
#[derive(Clone, Debug)]
pub struct RuleText {
    /// The rule.
    pub rule: &'static Rule,
    /// Whether it is asked of each register, so that each passes or fails it.
    pub of_register: bool,
    /// Its explanation in the reader's language, in Markdown.
    pub page: String,
}

/// Where a tool shows a finding: always in some file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address<'a> {
    /// The file, from the top of the repository.
    pub file: String,
    /// The place in it; `None` is the file as a whole.
    pub location: Option<Location<'a>>,
}

/// A file that every site has or should have: there a tool shows what belongs to no file.
const SITE: &str = "content/site.yaml";

impl<'a> Run<'a> {
    /// A run that tells of findings alone.
    #[must_use]
    pub const fn new(
        findings: &'a [Finding],
        sources: &'a Sources,
        summary: &'a Summary,
        locale: &'a Locale,
        default_language: &'a Language,
    ) -> Self {
        Self {
            findings,
            sources,
            summary,
            locale,
            default_language,
            rules: Vec::new(),
            registers: Vec::new(),
            folder: String::new(),
        }
    }

    /// The words of a message.
    ///
    /// # Errors
    /// [`LocaleError`], when the locale lacks the message or one of its variables is missing.
    pub fn say(&self, message: &Message) -> Result<String, LocaleError> {
        render_message(message, self.locale, self.default_language)
    }

    /// What is wrong, what to do and by which law, in lines that neither flood nor command a terminal.
    ///
    /// # Errors
    /// As [`Run::say`].
    pub fn whole(&self, finding: &Finding) -> Result<String, LocaleError> {
        let mut text = shortened(&self.say(&finding.message)?);
        if let Some(help) = &finding.help {
            let word = self.locale.text("report-help")?;
            text.push_str(&format!("\n{word}: {}", shortened(&self.say(help)?)));
        }
        if !finding.rule.law.is_empty() {
            text.push_str(&format!("\n{}: {}", self.locale.text("report-law")?, finding.rule.law.join(", ")));
        }
        Ok(text)
    }

    /// Where a tool shows a finding. What is missing is shown where that begins in which it would stand.
    #[must_use]
    pub fn address(&self, finding: &Finding) -> Address<'a> {
        let mut location = locate(finding, self.sources);
        if let Some(location) = &mut location
            && missing(finding, self.sources).is_some()
        {
            location.span.end = location.span.start;
            location.end = location.start;
        }
        let file = location.map_or(SITE, |location| location.file);
        Address { file: format!("{}{file}", self.folder), location }
    }
}

impl Address<'_> {
    /// The first line, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.location.map_or(1, |location| location.start.0)
    }
}

/// What a rule is about, in a few words of the reader's language.
///
/// # Errors
/// [`LocaleError`], when the locale lacks the message.
pub fn title(rule: &Rule, locale: &Locale) -> Result<String, LocaleError> {
    locale.template(&format!("{}.title", rule.code)).map(|title| general(&title))
}

/// The word for a level: “error”.
///
/// # Errors
/// [`LocaleError`], when the locale lacks it.
pub fn level(severity: Severity, locale: &Locale) -> Result<String, LocaleError> {
    locale.text(match severity {
        Severity::Error => "report-error",
        Severity::Warning => "report-warning",
        Severity::Info | Severity::Allow => "report-info",
    })
}

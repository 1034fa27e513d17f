use crate::model::{Id, Language, Name, Term, Text};
use crate::source::Place;

pub use crate::model::Level as Severity;

/// What is known of a rule before it runs: a rule of law (`check`), or a structural one (`load`).
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable code: `A13-2A`, `YAML-SYNTAX`. Also the key of the message in the locales; its attribute `.help` says
    /// what to do.
    pub code: &'static str,
    /// Kebab-case name that reads after “allow”: `missing-storage-time`.
    pub name: &'static str,
    /// Its level, unless the site sets another.
    pub severity: Severity,
    /// On what it rests.
    pub kind: Kind,
    /// Whether the site cannot lower it.
    pub mandatory: bool,
    /// The profiles it belongs to, as in the catalogue: `core`, `a13`, `a14` …
    pub profiles: &'static [&'static str],
    /// Citations: `GDPR 13(2)(a)`.
    pub law: &'static [&'static str],
}

impl Rule {
    /// Whether somebody may set it to this level: what the law makes mandatory cannot be lowered.
    #[must_use]
    pub fn may_be(&self, level: Severity) -> bool {
        !self.mandatory || level >= self.severity
    }

    /// Whether a word means this rule: its code, whatever the case of its letters, or its name.
    #[must_use]
    pub fn is_called(&self, word: &str) -> bool {
        self.code.eq_ignore_ascii_case(word) || self.name == word
    }
}

/// On what a rule rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The words of the law: the notice must say it.
    Law,
    /// Whether the processing itself is lawful.
    Lawfulness,
    /// Guidelines of the authorities.
    Guideline,
    /// The house's own policy.
    House,
    /// The form of the files.
    Structure,
}

/// A message of the locales with its variables: rendered in the reader's language by a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The key, with the attribute after a dot: `A13-2A`, `YAML-SYNTAX.help`.
    pub key: String,
    /// The variables.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// A variable of a [`Message`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// The same in every language.
    Plain(String),
    /// A number.
    Number(u64),
    /// A text of the site, shown in the reader's language if it can be.
    Text(Text),
    /// A language, shown by its name.
    Language(Language),
    /// The languages of which a message says the same. The report for people says it once of all of them.
    Languages(Vec<Language>),
    /// Another message without variables: a kind of file, a kind of value.
    Key(String),
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// Its level in this run.
    pub severity: Severity,
    /// What is wrong.
    pub message: Message,
    /// What to do next.
    pub help: Option<Message>,
    /// Where. `None` for what has no file: a site without `site.yaml`.
    pub place: Option<Place>,
    /// Whether `place` is as it stands in its file. Otherwise it is a place of the whole register, which may take what is there
    /// from another file: [`super::settle`] moves it.
    pub is_written: bool,
    /// A span inside the value of `place`, as byte offsets of the file, where the finding knows better.
    pub span: Option<crate::source::Span>,
    /// The language concerned.
    pub language: Option<Language>,
    /// The controller concerned.
    pub controller: Option<Id>,
    /// The register concerned.
    pub register: Option<Id>,
    /// Other registers, with their controllers, in which the same was found: they take it from one file. See
    /// [`super::settle`].
    pub others: Vec<(Id, Id)>,
}

impl Message {
    /// A message without variables yet.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), arguments: Vec::new() }
    }

    /// The same with one more variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        self.arguments.push((name, argument.into()));
        self
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

impl From<&Text> for Argument {
    fn from(text: &Text) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&Name> for Argument {
    fn from(name: &Name) -> Self {
        match name {
            Name::Same(name) => Self::Plain(name.clone()),
            Name::ByLanguage(names) => Self::Text(Text::ByLanguage(names.clone())),
        }
    }
}

impl From<&Term> for Argument {
    /// A word is shown as it stands in the file.
    fn from(term: &Term) -> Self {
        match term {
            Term::Word(word) => Self::Plain(word.to_string()),
            Term::Own(words) => Self::Text(Text::ByLanguage(words.clone())),
        }
    }
}

impl From<&Language> for Argument {
    fn from(language: &Language) -> Self {
        Self::Language(language.clone())
    }
}

impl Finding {
    /// A finding of `rule` at its own level, with the message under the rule's code. The help is the attribute
    /// `help` of the same message, with the same variables.
    #[must_use]
    pub fn new(rule: &'static Rule) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: Message::new(rule.code),
            help: Some(Message::new(format!("{}.help", rule.code))),
            place: None,
            is_written: false,
            span: None,
            language: None,
            controller: None,
            register: None,
            others: Vec::new(),
        }
    }

    /// Every register in which it was found, with its controller.
    pub fn registers(&self) -> impl Iterator<Item = (&Id, &Id)> {
        let own = self.controller.as_ref().zip(self.register.as_ref());
        own.into_iter().chain(self.others.iter().map(|(controller, register)| (controller, register)))
    }

    /// The same with one more variable for message and help.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        let argument = argument.into();
        if let Some(help) = &mut self.help {
            help.arguments.push((name, argument.clone()));
        }
        self.message.arguments.push((name, argument));
        self
    }

    /// Whether it is an error in the form of a file, or of what is written in it. It stops a draft too, and nobody gets
    /// used to it.
    #[must_use]
    pub fn is_error_of_form(&self) -> bool {
        self.rule.kind == Kind::Structure && self.severity == Severity::Error
    }

    /// The same with another message of the rule: its attribute of this name. The help stays.
    #[must_use]
    pub fn saying(mut self, attribute: &str) -> Self {
        self.message.key = format!("{}.{attribute}", self.rule.code);
        self
    }

    /// The same at a place of the model: in a register, of all that it says itself and takes from other files.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self.is_written = false;
        self
    }

    /// The same at a place of a file as it is written there, whatever the register it belongs to takes from others.
    #[must_use]
    pub fn at_written(self, place: Place) -> Self {
        Self { is_written: true, ..self.at(place) }
    }
}

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent::FluentResource;
use fluent_syntax::ast::{Attribute, Entry, Pattern};
use fluent_syntax::parser::ErrorKind;

use crate::report::Message;
use crate::source::{LineIndex, Span};

/// How many opening braces and parentheses a message may have. Fluent's parser calls itself for each level of them, and
/// without a limit a file could end the process.
const MOST_BRACES: usize = 400;

/// What is wrong with one file of a locale, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {problem}")]
pub struct FileError {
    /// The file, as `locales/fi/time.ftl`.
    pub file: String,
    /// Byte offsets in the text of the file, without a byte order mark.
    pub span: Span,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub problem: FileProblem,
}

/// What is wrong with a file of a locale.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// It cannot be read.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// It is a link; links are not followed, as they could lead out of the site.
    #[error("is a link")]
    Link,
    /// It is not in a folder of its language.
    #[error("is not in a folder of its language")]
    Misplaced,
    /// Its folder is not a language tag.
    #[error("its folder is not a language tag")]
    Language,
    /// It is not UTF-8.
    #[error("is not UTF-8")]
    Encoding,
    /// It does not parse.
    #[error("{0}")]
    Syntax(ErrorKind),
    /// One message has more braces than any message needs.
    #[error("too many braces in one message")]
    Overfull,
    /// The message, or attribute, is there twice.
    #[error("“{key}” is there already: {first}")]
    Duplicate {
        /// The key.
        key: String,
        /// Where the first one is: `locales/fi/time.ftl:3`.
        first: String,
    },
}

impl FileError {
    /// An error that concerns the file as a whole.
    pub(super) fn whole(file: impl Into<String>, problem: FileProblem) -> Self {
        Self { file: file.into(), span: Span::default(), line: 1, column: 1, problem }
    }

    /// The error as a message of the locales: `locale-…` with the file; its attribute `.help` says
    /// what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        let message = |key: &str| Message::new(key).with("file", self.file.as_str());
        match &self.problem {
            FileProblem::Unreadable(reason) => message("locale-unreadable").with("reason", reason.as_str()),
            FileProblem::Link => message("locale-link"),
            FileProblem::Misplaced => message("locale-misplaced"),
            FileProblem::Language => message("locale-language"),
            FileProblem::Encoding => message("locale-encoding"),
            FileProblem::Overfull => message("locale-overfull"),
            FileProblem::Duplicate { key, first } => {
                message("locale-duplicate").with("key", key.as_str()).with("first", first.as_str())
            }
            FileProblem::Syntax(kind) => match kind {
                ErrorKind::ExpectedToken(token) => message("locale-expected").with("token", token.to_string()),
                ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
                    message("locale-empty").with("key", entry_id.as_str())
                }
                ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => message("locale-default"),
                ErrorKind::UnterminatedStringLiteral => message("locale-unterminated"),
                ErrorKind::UnbalancedClosingBrace => message("locale-brace"),
                _ => message("locale-syntax"),
            },
        }
    }
}

/// One file of a locale, parsed.
pub(super) struct File {
    /// As `locales/fi/time.ftl`.
    pub name: String,
    /// Whether it is one of those in the binary.
    pub embedded: bool,
    /// What the parser made of it.
    pub resource: Arc<FluentResource>,
    lines: OnceLock<LineIndex>,
    /// Where the parsed text has a `\n` for a `\r\n` of the file.
    returns: Vec<usize>,
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl File {
    /// Parses the bytes of a file.
    pub fn parse(name: &str, embedded: bool, bytes: &[u8]) -> Result<Self, Vec<FileError>> {
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let start = error.valid_up_to();
            let valid = String::from_utf8_lossy(&bytes[..start]);
            let (line, column) = LineIndex::new(&valid).position(&valid, start);
            let span = Span { start, end: start };
            vec![FileError { file: name.to_owned(), span, line, column, problem: FileProblem::Encoding }]
        })?;
        let (text, returns) = without_returns(text.strip_prefix('\u{feff}').unwrap_or(text));
        if let Some((line, column)) = overfull(&text) {
            return Err(vec![FileError { line, column, ..FileError::whole(name, FileProblem::Overfull) }]);
        }
        let (resource, errors) = match FluentResource::try_new(text) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        let resource = Arc::new(resource);
        let file = Self { name: name.to_owned(), embedded, resource, lines: OnceLock::new(), returns };

        let mut errors: Vec<_> = errors
            .into_iter()
            .map(|error| file.error(error.pos.start, error.pos.end, FileProblem::Syntax(error.kind)))
            .collect();
        errors.extend(file.repeated_attributes());
        if errors.is_empty() { Ok(file) } else { Err(errors) }
    }

    /// The messages and terms.
    pub fn definitions(&self) -> impl Iterator<Item = Definition<'_>> {
        self.resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(Definition {
                name: message.id.name,
                term: false,
                value: message.value.as_ref(),
                attributes: &message.attributes,
            }),
            Entry::Term(term) => Some(Definition {
                name: term.id.name,
                term: true,
                value: Some(&term.value),
                attributes: &term.attributes,
            }),
            _ => None,
        })
    }

    /// An error at `slice`, which is a part of this file's source.
    pub fn error_at(&self, slice: &str, problem: FileProblem) -> FileError {
        let start = self.offset(slice);
        self.error(start, start + slice.len(), problem)
    }

    /// Line and column of `slice`, which is a part of this file's source.
    pub fn position(&self, slice: &str) -> (usize, usize) {
        self.position_of(self.offset(slice))
    }

    /// The bytes of the file that `slice`, a part of this file's source, stands for.
    pub fn span(&self, slice: &str) -> Span {
        let start = self.offset(slice);
        Span { start: self.original(start), end: self.original(start + slice.len()) }
    }

    fn position_of(&self, offset: usize) -> (usize, usize) {
        let text = self.resource.source();
        self.lines.get_or_init(|| LineIndex::new(text)).position(text, offset)
    }

    fn error(&self, start: usize, end: usize, problem: FileProblem) -> FileError {
        let (line, column) = self.position_of(start);
        let span = Span { start: self.original(start), end: self.original(end) };
        FileError { file: self.name.clone(), span, line, column, problem }
    }

    /// Offset of a part of the source: Fluent's tree borrows all its names from there.
    fn offset(&self, slice: &str) -> usize {
        slice.as_ptr().addr().saturating_sub(self.resource.source().as_ptr().addr())
    }

    /// The offset in the file as it was before `\r\n` became `\n`.
    fn original(&self, offset: usize) -> usize {
        offset + self.returns.partition_point(|&at| at < offset)
    }

    fn repeated_attributes(&self) -> Vec<FileError> {
        let mut errors = Vec::new();
        for definition in self.definitions() {
            for (index, attribute) in definition.attributes.iter().enumerate() {
                let same = |other: &&Attribute<&str>| other.id == attribute.id;
                if let Some(first) = definition.attributes[..index].iter().find(same) {
                    let key = format!("{}.{}", definition.name, attribute.id.name);
                    let first = format!("{}:{}", self.name, self.position(first.id.name).0);
                    errors.push(self.error_at(attribute.id.name, FileProblem::Duplicate { key, first }));
                }
            }
        }
        errors
    }
}

/// A message or a term.
pub(super) struct Definition<'a> {
    /// Its key, without the hyphen of a term.
    pub name: &'a str,
    /// Whether it is a term: for the locale's own use, never asked for from outside.
    pub term: bool,
    /// Its value.
    pub value: Option<&'a Pattern<&'a str>>,
    /// Its attributes.
    pub attributes: &'a [Attribute<&'a str>],
}

impl<'a> Definition<'a> {
    /// Every pattern with its full key (`key`, `key.attribute`) and the name that stands in the source.
    pub fn patterns(&self) -> impl Iterator<Item = (Cow<'a, str>, &'a str, &'a Pattern<&'a str>)> {
        let name = self.name;
        let value = self.value.map(|value| (Cow::Borrowed(name), name, value));
        let attributes = self.attributes.iter().map(move |attribute| {
            (Cow::Owned(format!("{name}.{}", attribute.id.name)), attribute.id.name, &attribute.value)
        });
        value.into_iter().chain(attributes)
    }
}

/// The text with `\n` for each `\r\n` (Fluent's parser would join the lines), and where that was done.
fn without_returns(text: &str) -> (String, Vec<usize>) {
    let mut out = String::with_capacity(text.len());
    let mut returns = Vec::new();
    for (index, line) in text.split("\r\n").enumerate() {
        if index > 0 {
            returns.push(out.len());
            out.push('\n');
        }
        out.push_str(line);
    }
    (out, returns)
}

/// Line and column of the opening brace or parenthesis that is one too many for its message. A line `key =` inside a
/// placeable is always an error, so a new message can begin at each.
fn overfull(text: &str) -> Option<(usize, usize)> {
    let mut count = 0;
    for (row, line) in text.split('\n').enumerate() {
        let key = line
            .strip_prefix('-')
            .unwrap_or(line)
            .trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
            && key.trim_start_matches(' ').starts_with('=')
        {
            count = 0;
        }
        if line.starts_with('#') {
            continue;
        }
        for (column, _) in line.chars().enumerate().filter(|(_, c)| "{(".contains(*c)) {
            count += 1;
            if count > MOST_BRACES {
                return Some((row + 1, column + 1));
            }
        }
    }
    None
}

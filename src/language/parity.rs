use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::file::{Definition, File};
use super::load::Locales;
use super::locale::Locale;
use crate::model::Language;
use crate::report::Message;
use crate::source::Span;

/// Something that one locale can say and another cannot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The locale that is to be mended.
    pub language: Language,
    /// Its file: the one that has the message, or where a missing one would be.
    pub file: String,
    /// Byte offsets in the file; empty at its start for a missing message.
    pub span: Span,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// The key, with the attribute after a dot.
    pub key: String,
    /// What differs.
    pub kind: DifferenceKind,
}

/// How locales differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DifferenceKind {
    /// A small locale has it, but no full one: nothing asks for it.
    Unknown,
    /// The message, or attribute, is missing.
    Missing {
        /// A locale that has it.
        other: Language,
    },
    /// It uses other variables.
    Variables {
        /// The locale it is compared with.
        other: Language,
        /// Variables that only the other one uses.
        missing: Vec<String>,
        /// Variables that the other one does not use.
        unknown: Vec<String>,
    },
    /// It refers to what is not there, or to itself.
    Unresolved {
        /// As written: `country-US.to`, `-brand`, `NUMBER()`.
        reference: String,
    },
}

impl Difference {
    /// The difference as a message of the locales: `locale-…` with the file, line, column and key; its attribute
    /// `.help` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        let message = |key: &str| Message::new(key).with("file", self.file.as_str()).with("key", self.key.as_str());
        match &self.kind {
            DifferenceKind::Unknown => message("locale-unknown"),
            DifferenceKind::Missing { other } => message("locale-missing").with("other", other.as_str()),
            DifferenceKind::Variables { other, missing, unknown } => message("locale-variables")
                .with("other", other.as_str())
                .with("missing", names(missing))
                .with("unknown", names(unknown)),
            DifferenceKind::Unresolved { reference } => {
                message("locale-unresolved").with("reference", reference.as_str())
            }
        }
    }
}

/// Variables as they are written; a dash for none.
fn names(variables: &[String]) -> String {
    if variables.is_empty() {
        return "–".to_owned();
    }
    variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}

/// Where the locales differ: keys, attributes and variables, also through selectors and references, in the order of
/// language, file and line. Terms are a locale's own affair. What a site's file says is measured by the locales in the
/// binary, where they have the key. A small locale, which has another to fall back to, may lack what it likes; what it
/// has must be known to the full ones.
#[must_use]
pub fn parity(locales: &Locales) -> Vec<Difference> {
    let tables: Vec<_> = locales.iter().map(Table::new).collect();
    let mut differences = Vec::new();
    for (key, (measure, expected)) in measures(&tables) {
        for table in &tables {
            let other = measure.locale.language.clone();
            let Some(saying) = table.sayings.get(key) else {
                if !table.is_small() && !measure.is_small() {
                    differences.push(table.missing(key, other, expected.file));
                }
                continue;
            };
            if measure.is_small() {
                differences.push(table.difference(key, saying.file, saying.name, DifferenceKind::Unknown));
                continue;
            }
            let missing: Vec<_> = expected.variables.difference(&saying.variables).cloned().collect();
            let unknown: Vec<_> = saying.variables.difference(&expected.variables).cloned().collect();
            if !missing.is_empty() || !unknown.is_empty() {
                let kind = DifferenceKind::Variables { other, missing, unknown };
                differences.push(table.difference(key, saying.file, saying.name, kind));
            }
            for reference in &saying.unresolved {
                let kind = DifferenceKind::Unresolved { reference: reference.clone() };
                differences.push(table.difference(key, saying.file, saying.name, kind));
            }
        }
    }
    differences.sort_by(|a, b| (&a.language, &a.file, a.line, &a.key).cmp(&(&b.language, &b.file, b.line, &b.key)));
    differences
}

/// For each key of any locale, what measures the others: a full locale before a small one, then one in the binary, of
/// those Finnish, then Swedish.
fn measures<'a>(tables: &'a [Table<'a>]) -> BTreeMap<&'a str, (&'a Table<'a>, &'a Saying<'a>)> {
    let rank = |table: &Table<'_>, saying: &Saying<'_>| {
        let order = ["fi", "sv", "en"].iter().position(|tag| *tag == table.locale.language.as_str());
        (table.is_small(), !saying.file.embedded, order.unwrap_or(usize::MAX))
    };
    let mut measures: BTreeMap<&str, (&Table<'_>, &Saying<'_>)> = BTreeMap::new();
    for table in tables {
        for (key, saying) in &table.sayings {
            let best = measures.entry(key).or_insert((table, saying));
            if rank(table, saying) < rank(best.0, best.1) {
                *best = (table, saying);
            }
        }
    }
    measures
}

/// A locale, with what it defines and what it says.
struct Table<'a> {
    locale: &'a Locale,
    definitions: Definitions<'a>,
    /// By key, attributes with a dot.
    sayings: BTreeMap<String, Saying<'a>>,
}

/// Messages and terms by name, each with its file; the last definition holds.
type Definitions<'a> = BTreeMap<&'a str, (&'a File, Definition<'a>)>;

/// What a locale says under one key.
struct Saying<'a> {
    file: &'a File,
    /// The key's last part, as it stands in the file.
    name: &'a str,
    variables: BTreeSet<String>,
    unresolved: BTreeSet<String>,
}

impl<'a> Table<'a> {
    fn new(locale: &'a Locale) -> Self {
        let files = locale.files.iter().map(AsRef::as_ref);
        let definitions: Definitions<'a> = files
            .flat_map(|file: &'a File| file.definitions().map(move |definition| (definition.name, (file, definition))))
            .collect();
        let mut sayings = BTreeMap::new();
        for (file, definition) in definitions.values().filter(|(_, definition)| !definition.term) {
            for (key, name, pattern) in definition.patterns() {
                let mut walk = Walk::new(&definitions);
                walk.path.push(key.to_string());
                walk.pattern(pattern);
                let Walk { variables, unresolved, .. } = walk;
                sayings.insert(key.into_owned(), Saying { file, name, variables, unresolved });
            }
        }
        Self { locale, definitions, sayings }
    }

    /// Whether another locale has what this one lacks.
    fn is_small(&self) -> bool {
        self.locale.fallback.is_some()
    }

    fn difference(&self, key: &str, file: &File, name: &str, kind: DifferenceKind) -> Difference {
        let (line, column) = file.position(name);
        let (language, span) = (self.locale.language.clone(), file.span(name));
        Difference { language, file: file.name.clone(), span, line, column, key: key.to_owned(), kind }
    }

    /// The difference that `key` of `example`, a file of the locale `other`, is missing here.
    fn missing(&self, key: &str, other: Language, example: &File) -> Difference {
        let kind = DifferenceKind::Missing { other };
        let message = key.split('.').next().unwrap_or(key);
        if let Some((file, definition)) = self.definitions.get(message) {
            return self.difference(key, file, definition.name, kind);
        }
        let language = self.locale.language.clone();
        let name = example.name.rsplit('/').next().unwrap_or_default();
        let file = format!("locales/{language}/{name}");
        Difference { language, file, span: Span::default(), line: 1, column: 1, key: key.to_owned(), kind }
    }
}

/// A walk through a pattern and all it refers to.
struct Walk<'a> {
    definitions: &'a Definitions<'a>,
    variables: BTreeSet<String>,
    unresolved: BTreeSet<String>,
    /// The keys from the first to the one where the walk is.
    path: Vec<String>,
    /// Where it has been, and whether inside a term: the variables of terms are their own.
    seen: BTreeSet<(bool, String)>,
    in_term: bool,
}

impl<'a> Walk<'a> {
    fn new(definitions: &'a Definitions<'a>) -> Self {
        Self {
            definitions,
            variables: BTreeSet::new(),
            unresolved: BTreeSet::new(),
            path: Vec::new(),
            seen: BTreeSet::new(),
            in_term: false,
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        let key = |id: &str, attribute: Option<&str>| {
            attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
        };
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                if !self.in_term {
                    self.variables.insert(id.name.to_owned());
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            // The bundles have no functions.
            InlineExpression::FunctionReference { id, .. } => {
                self.unresolved.insert(format!("{}()", id.name));
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.follow(id.name, false, key(id.name, attribute.as_ref().map(|id| id.name)));
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                let outside = std::mem::replace(&mut self.in_term, true);
                self.follow(id.name, true, format!("-{}", key(id.name, attribute.as_ref().map(|id| id.name))));
                self.in_term = outside;
            }
        }
    }

    /// Goes on at what `key` (`name` and perhaps an attribute, with a hyphen in front for a term) stands for.
    fn follow(&mut self, name: &str, term: bool, key: String) {
        if self.path.contains(&key) {
            self.unresolved.insert(key);
            return;
        }
        if !self.seen.insert((self.in_term, key.clone())) {
            return;
        }
        let definition = self.definitions.get(name).map(|(_, definition)| definition);
        let found = definition.filter(|definition| definition.term == term).and_then(|definition| {
            definition.patterns().find(|(full, ..)| full.as_ref() == key.trim_start_matches('-'))
        });
        let Some((_, _, pattern)) = found else {
            self.unresolved.insert(key);
            return;
        };
        self.path.push(key);
        self.pattern(pattern);
        self.path.pop();
    }
}

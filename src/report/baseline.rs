//! What was found before and is known: only what is new is reported beside it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::fingerprint::entry_name;
use super::{Finding, Scope};
use crate::source::{Path, Place, Segment, Sources};

/// Which form of the file this is.
const VERSION: u32 = 1;

/// At most so many characters of a path are kept: an entry without an id is called by its words.
const LONGEST: usize = 200;

/// What a finding is, whatever moves around it: a rule, and a place by ids instead of lines and list positions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// The rule's code.
    pub code: String,
    /// The controller, for what is in a register's own file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controller: Option<String>,
    /// The register, for what is in its own file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register: Option<String>,
    /// Every other file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Where in the file: `purposes[orders].basis`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    /// The language concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// Known findings, and how many times each is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline(BTreeMap<Known, usize>);

/// Findings held against a baseline.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// What the baseline does not know.
    pub new: Vec<Finding>,
    /// How many findings it knows.
    pub known: usize,
    /// What it knows and is no longer there, with how many times less.
    pub gone: Vec<(Known, usize)>,
}

/// Why a file is no baseline.
#[derive(Debug, thiserror::Error)]
pub enum BaselineError {
    /// It is not JSON of the right form.
    #[error(transparent)]
    Form(#[from] serde_json::Error),
    /// Another version of the program wrote it.
    #[error("version {0}")]
    Version(u32),
}

/// The file. One entry a line, so that a change of one finding is a change of one line.
#[derive(Deserialize)]
struct Document {
    version: u32,
    findings: Vec<Line>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    #[serde(flatten)]
    known: Known,
    count: usize,
}

impl Known {
    /// What a settled finding is.
    #[must_use]
    pub fn of(finding: &Finding, sources: &Sources) -> Self {
        let place = finding.place.as_ref();
        let file = place.map(|place| sources.file(place.file));
        let has_home = file.is_none() || Scope::of(finding, sources).is_register();
        Self {
            code: finding.rule.code.to_owned(),
            controller: finding.controller.as_ref().filter(|_| has_home).map(ToString::to_string),
            register: finding.register.as_ref().filter(|_| has_home).map(ToString::to_string),
            file: file.filter(|_| !has_home).map(|file| file.name.clone()),
            path: place.map(|place| path_by_ids(place, sources)).unwrap_or_default(),
            language: finding.language.as_ref().map(ToString::to_string),
        }
    }

    /// Where it is, for people: `demo/customers storage`.
    #[must_use]
    pub fn place(&self) -> String {
        let home: Vec<_> = [&self.controller, &self.register].into_iter().flatten().map(String::as_str).collect();
        let home = self.file.clone().unwrap_or_else(|| home.join("/"));
        let language = self.language.as_ref().map(|language| format!("({language})")).unwrap_or_default();
        let parts = [home, self.path.clone(), language];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

impl Baseline {
    /// The baseline that knows these findings, except errors of form: with one of those, a file cannot be checked at all.
    #[must_use]
    pub fn of(findings: &[Finding], sources: &Sources) -> Self {
        let mut known = BTreeMap::new();
        for finding in findings.iter().filter(|finding| !finding.is_error_of_form()) {
            *known.entry(Known::of(finding, sources)).or_default() += 1;
        }
        Self(known)
    }

    /// How many findings it knows.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.values().sum()
    }

    /// Reads what [`Baseline::to_json`] writes.
    ///
    /// # Errors
    /// [`BaselineError`], when it is something else.
    pub fn from_json(text: &str) -> Result<Self, BaselineError> {
        // The version first: what follows it may have another form.
        let value: serde_json::Value = serde_json::from_str(text)?;
        if let Some(version) = value["version"].as_u64().filter(|&version| version != u64::from(VERSION)) {
            return Err(BaselineError::Version(u32::try_from(version).unwrap_or(u32::MAX)));
        }
        let document: Document = serde_json::from_value(value)?;
        if document.version != VERSION {
            return Err(BaselineError::Version(document.version));
        }
        let mut known = BTreeMap::new();
        for line in document.findings {
            let count: &mut usize = known.entry(line.known).or_default();
            *count = count.saturating_add(line.count);
        }
        Ok(Self(known))
    }

    /// The file: sorted, one finding a line.
    ///
    /// # Panics
    /// Never: strings and numbers are always JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let line = |(known, count): (&Known, &usize)| {
            let line = Line { known: known.clone(), count: *count };
            format!("\n    {}", serde_json::to_string(&line).expect("strings and numbers are JSON"))
        };
        let lines: Vec<_> = self.0.iter().map(line).collect();
        let end = if lines.is_empty() { "" } else { "\n  " };
        format!("{{\n  \"version\": {VERSION},\n  \"findings\": [{}{end}]\n}}\n", lines.join(","))
    }

    /// Holds findings against it. Where there are more than it knows of one kind at one place, the last are new.
    #[must_use]
    pub fn compare(&self, findings: Vec<Finding>, sources: &Sources) -> Compared {
        let mut left = self.0.clone();
        let mut compared = Compared::default();
        for finding in findings {
            let known = if finding.is_error_of_form() { None } else { left.get_mut(&Known::of(&finding, sources)) };
            match known.filter(|count| **count > 0) {
                Some(count) => {
                    *count -= 1;
                    compared.known += 1;
                }
                None => compared.new.push(finding),
            }
        }
        compared.gone = left.into_iter().filter(|(_, count)| *count > 0).collect();
        compared
    }
}

/// The path with ids in the place of list positions. An entry without an id is called by the first that it says.
fn path_by_ids(place: &Place, sources: &Sources) -> String {
    let file = sources.file(place.file);
    let mut text = String::new();
    let mut path = Path::root();
    for segment in place.path.segments() {
        path.push(segment.clone());
        match segment {
            Segment::Key(key) if text.is_empty() => text.push_str(key),
            Segment::Key(key) => text.extend([".", key]),
            Segment::Index(_) => text.extend(["[", &entry_name(&path, file).unwrap_or_default(), "]"]),
        }
    }
    text.chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Kind, Rule, Severity};
    use crate::source::{Entry, FileId, Index, Span};

    static LAW: Rule = rule("TEST-LAW", Kind::Law);
    static FORM: Rule = rule("TEST-FORM", Kind::Structure);

    const fn rule(code: &'static str, kind: Kind) -> Rule {
        let (severity, mandatory) = (Severity::Error, true);
        Rule { code, name: "test", severity, kind, mandatory, profiles: &[], law: &[] }
    }

    /// A register whose purposes have these ids.
    fn purposes(sources: &mut Sources, ids: &[&str]) -> FileId {
        let text = ids.concat();
        let mut start = 0;
        let entries = ids.iter().enumerate().map(|(at, id)| {
            let span = Span { start, end: start + id.len() };
            start = span.end;
            (Path::root().key("purposes").index(at).key("id"), Entry { key: span, value: span })
        });
        let index: Index = entries.collect();
        sources.add("content/demo/customers.yaml", text, index)
    }

    fn at(rule: &'static Rule, file: FileId, path: &str) -> Finding {
        let mut finding = Finding::new(rule).at(Place { file, path: path.into() });
        finding.controller = "demo".parse().ok();
        finding.register = "customers".parse().ok();
        finding
    }

    #[test]
    fn it_is_read_as_it_was_written_sorted_and_one_a_line() {
        let mut sources = Sources::default();
        let file = purposes(&mut sources, &["b", "a"]);
        let other = sources.add("content/shared/\"recipients\".yaml", String::new(), Index::new());
        let findings = [
            at(&LAW, file, "purposes[0].basis"),
            at(&LAW, file, "purposes[1].basis"),
            at(&LAW, file, "purposes[1].basis"),
            at(&FORM, file, "purposes[1].basis"),
            at(&LAW, other, "mailer"),
        ];
        let baseline = Baseline::of(&findings, &sources);
        let text = baseline.to_json();
        assert_eq!(Baseline::from_json(&text).unwrap(), baseline);
        insta::assert_snapshot!(text, @r#"
        {
          "version": 1,
          "findings": [
            {"code":"TEST-LAW","file":"content/shared/\"recipients\".yaml","path":"mailer","count":1},
            {"code":"TEST-LAW","controller":"demo","register":"customers","path":"purposes[a].basis","count":2},
            {"code":"TEST-LAW","controller":"demo","register":"customers","path":"purposes[b].basis","count":1}
          ]
        }
        "#);
        assert_eq!(Baseline::from_json(&Baseline::default().to_json()).unwrap(), Baseline::default());
    }

    #[test]
    fn ids_count_and_positions_do_not() {
        let mut sources = Sources::default();
        let before = purposes(&mut sources, &["a", "b"]);
        let baseline = Baseline::of(
            &[at(&LAW, before, "purposes[0]"), at(&LAW, before, "purposes[0]"), at(&LAW, before, "purposes[1]")],
            &sources,
        );
        let after = purposes(&mut sources, &["c", "b", "a"]);
        let findings = vec![
            at(&LAW, after, "purposes[0]"),
            at(&LAW, after, "purposes[1]"),
            at(&LAW, after, "purposes[1]"),
            at(&FORM, after, "purposes[2]"),
        ];
        let compared = baseline.compare(findings, &sources);
        let new: Vec<_> = compared.new.iter().map(|finding| Known::of(finding, &sources).path).collect();
        assert_eq!(new, ["purposes[c]", "purposes[b]", "purposes[a]"]);
        assert_eq!(compared.known, 1);
        let gone: Vec<_> = compared.gone.iter().map(|(known, count)| (known.place(), *count)).collect();
        assert_eq!(gone, [("demo/customers purposes[a]".to_owned(), 2)]);
    }

    #[test]
    fn what_is_no_baseline_is_refused() {
        assert!(matches!(Baseline::from_json("{\"version\": 2}"), Err(BaselineError::Version(2))));
        for text in
            ["", "[]", "{}", "{\"version\": 1}", "{\"version\": 1, \"findings\": [{\"code\": 1}]}", "\u{feff}{}"]
        {
            assert!(matches!(Baseline::from_json(text), Err(BaselineError::Form(_))), "{text}");
        }
    }
}

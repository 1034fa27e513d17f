//! The report for programs. Scripts rely on these names: new ones may come, none may change.

use serde::Serialize;

use super::{Finding, Run, Severity, Summary, fingerprints, locate, missing};
use crate::language::LocaleError;
use crate::model::{Id, Language};

#[derive(Serialize)]
struct Report<'a> {
    findings: Vec<Item<'a>>,
    summary: &'a Summary,
}

/// `line` and `column` count from 1, in characters; `end_line` and `end_column` are after the last character.
#[derive(Serialize)]
struct Item<'a> {
    code: &'a str,
    name: &'a str,
    severity: Severity,
    message: String,
    help: Option<String>,
    law: &'a [&'a str],
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    path: Option<String>,
    /// Whether what `path` names is not in the file: `line` is then that of what it would stand in.
    missing: bool,
    language: Option<&'a Language>,
    controller: Option<&'a Id>,
    register: Option<&'a Id>,
    fingerprint: String,
}

/// The findings as JSON, with the messages in the locale's language. What a finding does not have is `null`.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
///
/// # Panics
/// Never: strings, numbers and lists are always JSON.
pub fn json(run: &Run<'_>) -> Result<String, LocaleError> {
    let fingerprints = fingerprints(run.findings, run.sources);
    let items = run.findings.iter().zip(fingerprints).map(|(finding, fingerprint)| item(run, finding, fingerprint));
    let report = Report { findings: items.collect::<Result<_, _>>()?, summary: run.summary };
    let mut json = serde_json::to_string_pretty(&report).expect("strings and numbers are JSON");
    json.push('\n');
    Ok(json)
}

fn item<'a>(run: &Run<'a>, finding: &'a Finding, fingerprint: String) -> Result<Item<'a>, LocaleError> {
    let location = locate(finding, run.sources);
    Ok(Item {
        code: finding.rule.code,
        name: finding.rule.name,
        severity: finding.severity,
        message: run.say(&finding.message)?,
        help: finding.help.as_ref().map(|help| run.say(help)).transpose()?,
        law: finding.rule.law,
        file: location.map(|location| location.file),
        line: location.map(|location| location.start.0),
        column: location.map(|location| location.start.1),
        end_line: location.map(|location| location.end.0),
        end_column: location.map(|location| location.end.1),
        path: finding.place.as_ref().map(|place| place.path.to_string()),
        missing: missing(finding, run.sources).is_some(),
        language: finding.language.as_ref(),
        controller: finding.controller.as_ref(),
        register: finding.register.as_ref(),
        fingerprint,
    })
}

//! The report for programs. Scripts rely on these names: new ones may come, none may change.

use serde::Serialize;

use super::{Finding, Severity, Summary, locate, render_message};
use crate::language::{Locale, LocaleError};
use crate::model::{Id, Language};
use crate::source::Sources;

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
    language: Option<&'a Language>,
    controller: Option<&'a Id>,
    register: Option<&'a Id>,
}

/// The findings as JSON, with the messages in the locale's language. What a finding does not have is `null`.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
///
/// # Panics
/// Never: strings, numbers and lists are always JSON.
pub fn json(
    findings: &[Finding],
    sources: &Sources,
    locale: &Locale,
    default_language: &Language,
    summary: &Summary,
) -> Result<String, LocaleError> {
    let item = |finding| item(finding, sources, locale, default_language);
    let findings = findings.iter().map(item).collect::<Result<_, _>>()?;
    let mut json = serde_json::to_string_pretty(&Report { findings, summary }).expect("strings and numbers are JSON");
    json.push('\n');
    Ok(json)
}

fn item<'a>(
    finding: &'a Finding,
    sources: &'a Sources,
    locale: &Locale,
    default_language: &Language,
) -> Result<Item<'a>, LocaleError> {
    let render = |message| render_message(message, locale, default_language);
    let location = locate(finding, sources);
    Ok(Item {
        code: finding.rule.code,
        name: finding.rule.name,
        severity: finding.severity,
        message: render(&finding.message)?,
        help: finding.help.as_ref().map(render).transpose()?,
        law: finding.rule.law,
        file: location.map(|location| location.file),
        line: location.map(|location| location.start.0),
        column: location.map(|location| location.start.1),
        end_line: location.map(|location| location.end.0),
        end_column: location.map(|location| location.end.1),
        path: finding.place.as_ref().map(|place| place.path.to_string()),
        language: finding.language.as_ref(),
        controller: finding.controller.as_ref(),
        register: finding.register.as_ref(),
    })
}

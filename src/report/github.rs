//! Annotations of GitHub Actions: lines of the log that GitHub shows beside the files' lines.

use super::{Finding, Run, Severity, sum, title};
use crate::language::LocaleError;

/// The findings as workflow commands, and one line for people who read the log.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
pub fn github(run: &Run<'_>) -> Result<String, LocaleError> {
    let mut report = String::new();
    for finding in run.findings {
        report.push_str(&annotation(run, finding)?);
    }
    report.push_str(&sum(run.summary, run.locale)?);
    report.push('\n');
    Ok(report)
}

fn annotation(run: &Run<'_>, finding: &Finding) -> Result<String, LocaleError> {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Allow => "notice",
    };
    let address = run.address(finding);
    let mut properties = format!("file={},line={}", property(&address.file), address.line());
    if let Some(location) = &address.location {
        let (start, end) = (location.start, location.end);
        // Of several lines GitHub takes no columns.
        if start.0 == end.0 {
            properties.push_str(&format!(",col={}", start.1));
        }
        properties.push_str(&format!(",endLine={}", end.0));
        if start.0 == end.0 && end.1 > start.1 {
            properties.push_str(&format!(",endColumn={}", end.1));
        }
    }
    let title = property(&format!("{} {}", finding.rule.code, title(finding.rule, run.locale)?));
    Ok(format!("::{command} {properties},title={title}::{}\n", message(&run.whole(finding)?)))
}

/// A text that the log shows in one line and GitHub in its own.
fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

//! GitLab's Code Quality report: findings beside the lines of a merge request.

use serde_json::{Value, json};

use super::{Finding, Run, Severity, fingerprints};
use crate::language::LocaleError;

/// The findings as GitLab's JSON.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
pub fn gitlab(run: &Run<'_>) -> Result<String, LocaleError> {
    let fingerprints = fingerprints(run.findings, run.sources);
    let issues = run.findings.iter().zip(fingerprints).map(|(finding, fingerprint)| issue(run, finding, &fingerprint));
    let issues: Vec<_> = issues.collect::<Result<_, _>>()?;
    Ok(format!("{:#}\n", Value::Array(issues)))
}

fn issue(run: &Run<'_>, finding: &Finding, fingerprint: &str) -> Result<Value, LocaleError> {
    let address = run.address(finding);
    let end = address.location.map_or(1, |location| location.end.0);
    let severity = match finding.severity {
        // What nobody may lower weighs more than what the house has chosen to.
        Severity::Error if finding.rule.mandatory => "critical",
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Info | Severity::Allow => "info",
    };
    Ok(json!({
        "description": run.whole(finding)?,
        "check_name": finding.rule.code,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {"path": address.file, "lines": {"begin": address.line(), "end": end}},
    }))
}

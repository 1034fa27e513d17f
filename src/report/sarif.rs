//! SARIF 2.1.0, the exchange format of checkers: GitHub shows it as alerts, editors beside the lines.

use serde_json::{Value, json};

use super::{Finding, Kind, Location, Rule, RuleText, Run, Severity, fingerprints, general, title};
use crate::language::{Locale, LocaleError};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// What addresses are relative to: the top of the repository.
const BASE: &str = "%SRCROOT%";

/// The findings as SARIF, with the rules that found something.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
pub fn sarif(run: &Run<'_>) -> Result<String, LocaleError> {
    let mut found: Vec<&Rule> = Vec::new();
    let mut results = Vec::new();
    for (finding, fingerprint) in run.findings.iter().zip(fingerprints(run.findings, run.sources)) {
        let known = found.iter().position(|rule| rule.code == finding.rule.code);
        let index = known.unwrap_or_else(|| {
            found.push(finding.rule);
            found.len() - 1
        });
        results.push(result(run, finding, index, &fingerprint)?);
    }
    let rules: Vec<_> = found.into_iter().map(|rule| descriptor(run, rule)).collect::<Result<_, _>>()?;
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "seloste",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": run.locale.language().as_str(),
                "rules": rules,
            }},
            "invocations": [{"executionSuccessful": true}],
            "originalUriBaseIds": {BASE: {"description": {"text": run.locale.text("report-repository")?}}},
            "columnKind": "utf16CodeUnits",
            "results": results,
        }],
    });
    Ok(format!("{log:#}\n"))
}

fn result(run: &Run<'_>, finding: &Finding, rule: usize, fingerprint: &str) -> Result<Value, LocaleError> {
    let address = run.address(finding);
    let mut place = json!({"artifactLocation": {"uri": uri(&address.file), "uriBaseId": BASE}});
    place["region"] = address.location.as_ref().map_or_else(|| json!({"startLine": 1}), region);
    let mut location = json!({"physicalLocation": place});
    if let (Some(controller), Some(register)) = (&finding.controller, &finding.register) {
        let name = format!("{controller}/{register}");
        location["logicalLocations"] = json!([{"fullyQualifiedName": name, "kind": "resource"}]);
    }
    Ok(json!({
        "ruleId": finding.rule.code,
        "ruleIndex": rule,
        "level": level(finding.severity),
        "message": {"text": unlinked(&run.whole(finding)?)},
        "locations": [location],
        // GitHub knows a result again by the second alone, and by its line if that is not there.
        "partialFingerprints": {"selosteFinding/v1": fingerprint, "primaryLocationLineHash": fingerprint},
    }))
}

fn descriptor(run: &Run<'_>, rule: &Rule) -> Result<Value, LocaleError> {
    let page = run.rules.iter().find(|known| known.rule.code == rule.code);
    let mut tags: Vec<&str> = vec![kind(rule.kind)];
    tags.extend(rule.profiles);
    tags.extend(rule.law);
    let problem = match rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Allow => "recommendation",
    };
    let mut descriptor = json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": title(rule, run.locale)?},
        "fullDescription": {"text": why(rule, run.locale)?},
        "defaultConfiguration": {"level": level(rule.severity)},
        "properties": {"tags": tags, "problem.severity": problem},
    });
    if let Some(RuleText { page, .. }) = page {
        descriptor["help"] = json!({"text": page, "markdown": page});
    }
    Ok(descriptor)
}

/// Why the rule is there.
fn why(rule: &Rule, locale: &Locale) -> Result<String, LocaleError> {
    locale.template(&format!("{}.why", rule.code)).map(|text| general(&text))
}

/// Lines and columns from 1, columns in UTF-16 code units.
fn region(location: &Location<'_>) -> Value {
    let column = |offset: usize| {
        let line = location.text[..offset].rfind(['\n', '\r']).map_or(0, |end| end + 1);
        location.text[line..offset].encode_utf16().count() + 1
    };
    let mut region = json!({"startLine": location.start.0, "startColumn": column(location.span.start)});
    if location.span.end > location.span.start {
        region["endLine"] = location.end.0.into();
        region["endColumn"] = column(location.span.end).into();
    }
    region
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
        Severity::Allow => "none",
    }
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Law => "law",
        Kind::Lawfulness => "lawfulness",
        Kind::Guideline => "guideline",
        Kind::House => "house",
        Kind::Structure => "structure",
    }
}

/// A path as a relative address: everything but what needs no quoting is quoted.
fn uri(path: &str) -> String {
    let quoted = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    path.bytes().map(quoted).collect()
}

/// A text in which no viewer finds a link: `[words](address)` would be one, and the site's texts are quoted here. Braces
/// stay as they are: no argument is given for them, and viewers show doubled ones doubled.
fn unlinked(text: &str) -> String {
    text.replace("](", "] (")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{LineIndex, Span};

    #[test]
    fn columns_are_utf16_code_units() {
        let text = "a: ä\r\nnimi: 👩‍💻 Öljy\n";
        let start = text.find("Öljy").unwrap();
        let span = Span { start, end: start + "Öljy".len() };
        let lines = LineIndex::new(text);
        let position = |offset| lines.position(text, offset);
        let location = Location { file: "x", text, span, start: position(span.start), end: position(span.end) };
        // “nimi: ”, two characters of two units around one of one, a space.
        assert_eq!(region(&location), json!({"startLine": 2, "startColumn": 13, "endLine": 2, "endColumn": 17}));
        assert_eq!(location.start.1, 11);
    }

    #[test]
    fn addresses_and_links() {
        assert_eq!(uri("content/öljy & 100 %.yaml"), "content/%C3%B6ljy%20%26%20100%20%25.yaml");
        assert_eq!(unlinked("see [here](javascript:x)"), "see [here] (javascript:x)");
    }
}

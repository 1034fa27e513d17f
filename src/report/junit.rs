//! `JUnit`'s XML, which every CI system shows as tests: a suite for each register, a test for each rule it was asked.

use std::collections::BTreeMap;

use super::{Finding, Rule, Run, Scope, Severity, title};
use crate::language::LocaleError;

/// The tests of one suite by the codes of their rules, with what each found.
type Suite<'a> = BTreeMap<&'static str, (&'static Rule, Vec<&'a Finding>)>;

/// The run as `JUnit`'s XML. A test fails by findings at the level of an error; what else was found is its output. Rules
/// that are not asked of each register, and files that registers share, have suites of their own; a register passes a
/// rule only where neither it nor what it shares fails it.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
pub fn junit(run: &Run<'_>) -> Result<String, LocaleError> {
    let site = run.locale.text("report-site")?;
    let mut suites: BTreeMap<Scope<'_>, Suite<'_>> = BTreeMap::new();
    for finding in run.findings {
        let suite = suites.entry(Scope::of(finding, run.sources)).or_default();
        suite.entry(finding.rule.code).or_insert_with(|| (finding.rule, Vec::new())).1.push(finding);
    }
    let found: Vec<(Scope<'_>, &str)> =
        suites.iter().flat_map(|(scope, suite)| suite.keys().map(|code| (scope.clone(), *code))).collect();
    let (of_register, of_site): (Vec<_>, Vec<_>) = run.rules.iter().partition(|rule| rule.of_register);
    for (controller, register) in &run.registers {
        let register = Scope::register(controller.as_str(), register.as_str());
        let mut passed: Suite<'_> = of_register.iter().map(|rule| (rule.rule.code, (rule.rule, Vec::new()))).collect();
        for (_, code) in found.iter().filter(|(scope, _)| scope.covers(&register)) {
            passed.remove(code);
        }
        suites.entry(register).or_default().extend(passed);
    }
    let passed = of_site.iter().filter(|rule| found.iter().all(|(_, code)| *code != rule.rule.code));
    let passed: Suite<'_> = passed.map(|rule| (rule.rule.code, (rule.rule, Vec::new()))).collect();
    if !passed.is_empty() {
        suites.entry(Scope::site()).or_default().extend(passed);
    }

    let tests: usize = suites.values().map(BTreeMap::len).sum();
    let failures: usize = suites.values().map(failures).sum();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str(&format!("<testsuites name=\"seloste\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">\n"));
    for (scope, tests) in &suites {
        let name = if scope.name.is_empty() { &site } else { &scope.name };
        xml.push_str(&suite(run, name, tests)?);
    }
    xml.push_str("</testsuites>\n");
    Ok(xml)
}

fn suite(run: &Run<'_>, name: &str, tests: &Suite<'_>) -> Result<String, LocaleError> {
    let name = attribute(name);
    let mut xml = format!(
        "  <testsuite name=\"{name}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"0\">\n",
        tests.len(),
        failures(tests)
    );
    for (rule, findings) in tests.values() {
        let title = attribute(&format!("{} {}", rule.code, title(rule, run.locale)?));
        xml.push_str(&format!("    <testcase name=\"{title}\" classname=\"{name}\""));
        if findings.is_empty() {
            xml.push_str("/>\n");
            continue;
        }
        xml.push_str(">\n");
        let (errors, others): (Vec<&Finding>, Vec<&Finding>) =
            findings.iter().partition(|finding| finding.severity == Severity::Error);
        // Readers of the format show the first failure of a test alone: all are in it.
        if let Some(first) = errors.first() {
            let message = attribute(&super::shortened(&run.say(&first.message)?));
            let told = escaped(&told(run, &errors)?);
            xml.push_str(&format!("      <failure type=\"{}\" message=\"{message}\">{told}</failure>\n", rule.code));
        }
        if !others.is_empty() {
            xml.push_str(&format!("      <system-out>{}</system-out>\n", escaped(&told(run, &others)?)));
        }
        xml.push_str("    </testcase>\n");
    }
    xml.push_str("  </testsuite>\n");
    Ok(xml)
}

/// How many tests fail.
fn failures(tests: &Suite<'_>) -> usize {
    let fails = |finding: &&Finding| finding.severity == Severity::Error;
    tests.values().filter(|(_, findings)| findings.iter().any(fails)).count()
}

/// Where each finding is and all it says.
fn told(run: &Run<'_>, findings: &[&Finding]) -> Result<String, LocaleError> {
    let one = |finding: &&Finding| {
        let address = run.address(finding);
        let column = address.location.map_or(1, |location| location.start.1);
        let level = super::level(finding.severity, run.locale)?;
        Ok(format!("{}:{}:{column}: {level}: {}", address.file, address.line(), run.whole(finding)?))
    };
    Ok(findings.iter().map(one).collect::<Result<Vec<_>, LocaleError>>()?.join("\n\n"))
}

/// Text between tags. XML has no form at all for most control characters; they are left out.
fn escaped(text: &str) -> String {
    let allowed = |c: &char| matches!(c, '\t' | '\n' | '\u{20}'..='\u{7e}' | '\u{a0}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(allowed).collect::<String>().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Text between quotation marks.
fn attribute(text: &str) -> String {
    escaped(text).replace('"', "&quot;").replace('\n', "&#10;").replace('\t', "&#9;")
}

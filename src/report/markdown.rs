//! A short summary in Markdown, for the page of a CI run or a message to colleagues.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Run, Scope, Severity, sum, title};
use crate::language::{LocaleError, arguments};

/// More rows than this are not read; the worst come first.
const ROWS: usize = 50;

/// What was found in one register or file, or by one rule.
#[derive(Default)]
struct Count {
    errors: usize,
    warnings: usize,
    infos: usize,
}

/// The summary: how much was found, how many registers have all they must, what by register and what by rule.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
pub fn markdown(run: &Run<'_>) -> Result<String, LocaleError> {
    let locale = run.locale;
    let mut text = format!("## {}\n\n{}\n", locale.text("report-title")?, sum(run.summary, locale)?);
    if let Some(complete) = complete(run)? {
        text.push_str(&format!("\n{complete}\n"));
    }
    let mut places: BTreeMap<String, Count> = BTreeMap::new();
    let mut rules: BTreeMap<String, Count> = BTreeMap::new();
    let site = locale.text("report-site")?;
    for finding in run.findings {
        let scope = Scope::of(finding, run.sources);
        let place = if scope.name.is_empty() { site.clone() } else { code(&scope.name) };
        places.entry(place).or_default().add(finding);
        let rule = format!("{} | {}", code(finding.rule.code), cell(&title(finding.rule, locale)?));
        rules.entry(rule).or_default().add(finding);
    }
    if !run.findings.is_empty() {
        let [place, rule, what] = ["report-column-place", "report-column-rule", "report-column-what"];
        text.push_str(&table(run, &[place], &places)?);
        text.push_str(&table(run, &[rule, what], &rules)?);
    }
    Ok(text)
}

/// How many registers nothing at the level of an error concerns.
fn complete(run: &Run<'_>) -> Result<Option<String>, LocaleError> {
    let checked =
        run.registers.iter().map(|(controller, register)| Scope::register(controller.as_str(), register.as_str()));
    let scopes: BTreeSet<Scope<'_>> = run
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| Scope::of(finding, run.sources))
        .collect();
    // A register whose file is broken was not checked, but it is there.
    let broken = scopes.iter().filter(|scope| scope.is_register()).cloned();
    let registers: BTreeSet<Scope<'_>> = checked.chain(broken).collect();
    if registers.is_empty() {
        return Ok(None);
    }
    let complete = registers.iter().filter(|register| scopes.iter().all(|scope| !scope.covers(register))).count();
    let percent = complete * 100 / registers.len();
    let numbers = [("complete", complete), ("registers", registers.len()), ("percent", percent)];
    run.locale.phrase("report-complete", &arguments(numbers)).map(Some)
}

/// A table with the most errors first; its rows are the first cells, with bars between them.
fn table(run: &Run<'_>, columns: &[&str], rows: &BTreeMap<String, Count>) -> Result<String, LocaleError> {
    let locale = run.locale;
    let mut head = String::new();
    let mut line = String::new();
    for column in columns {
        head.push_str(&format!("| {} ", locale.text(column)?));
        line.push_str("| --- ");
    }
    for column in ["report-column-errors", "report-column-warnings", "report-column-infos"] {
        head.push_str(&format!("| {} ", locale.text(column)?));
        line.push_str("| ---: ");
    }
    let mut text = format!("\n{head}|\n{line}|\n");
    let mut sorted: Vec<_> = rows.iter().collect();
    sorted.sort_by_key(|(_, count)| std::cmp::Reverse((count.errors, count.warnings, count.infos)));
    for (row, Count { errors, warnings, infos }) in sorted.iter().take(ROWS) {
        text.push_str(&format!("| {row} | {errors} | {warnings} | {infos} |\n"));
    }
    if sorted.len() > ROWS {
        let more = locale.phrase("report-more", &arguments([("more", sorted.len() - ROWS)]))?;
        text.push_str(&format!("\n{more}\n"));
    }
    Ok(text)
}

impl Count {
    fn add(&mut self, finding: &Finding) {
        match finding.severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Info | Severity::Allow => self.infos += 1,
        }
    }
}

/// A name as code, in which nothing is markup. File names may hold anything.
fn code(name: &str) -> String {
    format!("`{}`", name.replace(['`', '|', '\\'], "�").replace(char::is_control, "�"))
}

/// A locale's own words, which hold no markup but may hold a bar.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

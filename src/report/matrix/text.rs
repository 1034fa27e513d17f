//! The matrix at a terminal.

use std::fmt::Write;

use super::{Matrix, Part, Status, controller_name, register_name, sum};
use crate::language::{Locale, LocaleError, arguments};
use crate::model::Language;
use crate::report::{shortened, title};

/// How wide the names of registers may be.
const NAME: usize = 28;

/// The matrix in the reader's language.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
pub fn text(matrix: &Matrix<'_>, locale: &Locale, default: &Language) -> Result<String, LocaleError> {
    let mut out = String::new();
    // Writing to a string does not fail.
    _ = writeln!(out, "{}\n", locale.phrase("matrix-sum", &sum(matrix))?);
    for status in Status::ALL {
        _ = write!(out, "{} {}   ", status.sign(), locale.text(&format!("matrix-status-{}", status.name()))?);
    }
    out.truncate(out.trim_end().len());
    let tags: Vec<_> = matrix.languages.iter().map(Language::as_str).collect();
    if tags.len() > 1 {
        _ = write!(out, "\n{}", locale.phrase("matrix-languages", &arguments([("languages", tags.join(", "))]))?);
    }
    out.push_str("\n\n");
    for (at, part) in Part::ALL.into_iter().enumerate() {
        _ = writeln!(out, "{:>4}  {}", at + 1, locale.text(&format!("matrix-part-{}", part.name()))?);
    }
    let width = matrix.languages.len().max(2);
    for controller in &matrix.controllers {
        let (_, name) = controller_name(controller.name, controller.id, locale, default);
        let mut words = arguments([("name", shortened(name))]);
        let Some(percent) = controller.tally().percent() else {
            _ = writeln!(out, "\n{}", locale.phrase("matrix-controller-empty", &words)?);
            continue;
        };
        words.set("percent", percent);
        _ = writeln!(out, "\n{}", locale.phrase("matrix-controller", &words)?);
        _ = write!(out, "{:NAME$}", "");
        for at in 1..=Part::ALL.len() {
            _ = write!(out, " {at:<width$}");
        }
        out.truncate(out.trim_end().len());
        out.push('\n');
        for row in &controller.registers {
            let (_, name) = register_name(row.name, row.id, locale, default);
            let mut name = fitting(&shortened(name));
            if row.draft {
                name = fitting(&format!("{} {name}", locale.text("matrix-draft")?));
            }
            _ = write!(out, "{name}{:1$}", "", NAME - name.chars().count());
            for cell in &row.cells {
                let signs = signs(cell);
                _ = write!(out, " {signs}{:1$}", "", width.saturating_sub(signs.chars().count()));
            }
            out.truncate(out.trim_end().len());
            out.push('\n');
        }
    }
    lists(matrix, locale, &mut out)?;
    Ok(out)
}

/// What is owed most, and what is late.
fn lists(matrix: &Matrix<'_>, locale: &Locale, out: &mut String) -> Result<(), LocaleError> {
    if !matrix.gaps.is_empty() {
        _ = writeln!(out, "\n{}", locale.text("matrix-gaps")?);
        for gap in &matrix.gaps {
            _ = writeln!(out, "{:>4}  {:<16} {}", gap.registers, gap.rule.code, title(gap.rule, locale)?);
        }
    }
    if !matrix.overdue.is_empty() {
        _ = writeln!(out, "\n{}", locale.text("matrix-overdue")?);
        for late in &matrix.overdue {
            _ = writeln!(out, "  {}  {}/{}", locale.date(late.date.into())?, late.controller, late.register);
        }
    }
    if !matrix.unread.is_empty() {
        _ = writeln!(out, "\n{}", locale.text("matrix-unread")?);
        for file in &matrix.unread {
            _ = writeln!(out, "  {}", shortened(file));
        }
    }
    Ok(())
}

/// One sign where all languages are alike, else one for each.
fn signs(cell: &[Status]) -> String {
    match cell {
        [first, rest @ ..] if rest.iter().all(|status| status == first) => first.sign().to_owned(),
        cell => cell.iter().map(|status| status.sign()).collect(),
    }
}

/// A name in the room there is.
fn fitting(name: &str) -> String {
    let line = name.lines().next().unwrap_or_default();
    if line.chars().count() <= NAME {
        return line.to_owned();
    }
    line.chars().take(NAME - 1).chain(['…']).collect()
}

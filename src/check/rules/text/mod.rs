//! The form of texts: Markdown, links, characters.

mod html_in_text;
mod long_name;
mod missing_glyph;
mod unprintable_character;
mod unsafe_link;
mod unsupported_markdown;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &html_in_text::DEFINITION,
    &unsafe_link::DEFINITION,
    &unsupported_markdown::DEFINITION,
    &unprintable_character::DEFINITION,
    &missing_glyph::DEFINITION,
    &long_name::DEFINITION,
];

use crate::check::texts::Words;
use crate::model::markdown::ProblemKind;
use crate::report::{Finding, Rule};

/// The first problem of a kind in a text of prose.
fn markdown(text: &Words<'_>, rule: &'static Rule, kind: ProblemKind, findings: &mut Vec<Finding>) {
    if let Some(problem) = text.problems().iter().find(|problem| problem.kind == kind) {
        let excerpt: String = text.text[problem.range.clone()].chars().take(60).collect();
        findings.push(text.finding(rule).with("text", excerpt));
    }
}

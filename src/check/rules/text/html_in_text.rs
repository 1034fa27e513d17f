use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::Level;
use crate::model::markdown::ProblemKind;
use crate::report::{Finding, Kind, Rule};

use super::markdown;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "TEXT-HTML",
        name: "html-in-text",
        severity: Level::Error,
        kind: Kind::Structure,
        mandatory: true,
        profiles: &["core"],
        law: &[],
    },
    check: Check::Words(check),
    page: include_str!("html_in_text.md"),
};

fn check(text: &Words<'_>, findings: &mut Vec<Finding>) {
    // A quick look spares the parsing of most texts.
    if text.is_prose && text.text.contains('<') {
        markdown(text, &DEFINITION.rule, ProblemKind::Html, findings);
    }
}

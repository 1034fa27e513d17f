use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::Level;
use crate::model::markdown::{ProblemKind, is_plain};
use crate::report::{Finding, Kind, Rule};

use super::markdown;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "TEXT-MARKDOWN",
        name: "unsupported-markdown",
        severity: Level::Warning,
        kind: Kind::Structure,
        mandatory: false,
        profiles: &["core"],
        law: &[],
    },
    check: Check::Words(check),
    page: include_str!("unsupported_markdown.md"),
};

fn check(text: &Words<'_>, findings: &mut Vec<Finding>) {
    // A quick look spares the parsing of most texts.
    if text.is_prose && !is_plain(text.text) {
        markdown(text, &DEFINITION.rule, ProblemKind::Unsupported, findings);
    }
}

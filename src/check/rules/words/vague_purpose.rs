use super::vague::{LIST, is_purpose, tell};
use crate::check::texts::Words;
use crate::check::words::Hit;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-VAGUE-P",
        name: "vague-purpose",
        severity: Level::Error,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["quality"],
        law: &["WP260 12", "WP260 13"],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("vague_purpose.md"),
};

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    if is_purpose(text) {
        tell(&DEFINITION.rule, text, hits, |hit| !matches!(hit.entry.tag.as_str(), "example" | "condition"), findings);
    }
}

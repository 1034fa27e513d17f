use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::Level;
use crate::report::{Argument, Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "TEXT-LONG-NAME",
        name: "long-name",
        severity: Level::Error,
        kind: Kind::Structure,
        mandatory: true,
        profiles: &["core"],
        law: &[],
    },
    check: Check::Words(check),
    page: include_str!("long_name.md"),
};

/// More characters than any name or heading needs. Headings of tens of thousands cannot be set in PDF.
const LONGEST: usize = 1_000;

/// Keys whose texts stand as headings, in tables of contents and in titles.
const KEYS: [&str; 6] = ["name", "heading", "title", "term", "decision", "category"];

fn check(text: &Words<'_>, findings: &mut Vec<Finding>) {
    // A character has at most four bytes.
    if text.text.len() <= LONGEST {
        return;
    }
    let key = text.keys().next_back();
    let length = text.text.chars().count();
    if key.is_some_and(|key| KEYS.contains(&key)) && length > LONGEST {
        let number = |count: usize| Argument::Number(count as u64);
        findings.push(text.finding(&DEFINITION.rule).with("length", number(length)).with("longest", number(LONGEST)));
    }
}

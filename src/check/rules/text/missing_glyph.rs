use crate::check::texts::Words;
use crate::check::{Check, Definition, Unrenderable};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

use super::unprintable_character::is_unprintable;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "TEXT-GLYPH",
        name: "missing-glyph",
        severity: Level::Error,
        kind: Kind::Structure,
        mandatory: true,
        profiles: &["core"],
        law: &[],
    },
    check: Check::Fonts(check),
    page: include_str!("missing_glyph.md"),
};

fn check(text: &Words<'_>, unrenderable: Unrenderable, findings: &mut Vec<Finding>) {
    let missing = unrenderable(text.text).into_iter().find(|&c| !is_unprintable(c));
    if let Some(character) = missing {
        let code = format!("U+{:04X}", u32::from(character));
        findings.push(text.finding(&DEFINITION.rule).with("character", character.to_string()).with("code", code));
    }
}

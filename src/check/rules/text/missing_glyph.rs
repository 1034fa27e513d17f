use crate::check::texts::every_text;
use crate::check::{Check, Definition, Unrenderable};
use crate::model::{Level, Site};
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

fn check(site: &Site, unrenderable: Unrenderable<'_>, findings: &mut Vec<Finding>) {
    for text in every_text(site) {
        // Almost every text is of letters that every font has.
        if text.text.is_ascii() {
            continue;
        }
        let missing = unrenderable(text.text).into_iter().find(|&c| !is_unprintable(c));
        if let Some(character) = missing {
            let code = format!("U+{:04X}", u32::from(character));
            findings.push(text.finding(&DEFINITION.rule).with("character", character.to_string()).with("code", code));
        }
    }
}

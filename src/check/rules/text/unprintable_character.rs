use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "TEXT-CHARACTER",
        name: "unprintable-character",
        severity: Level::Error,
        kind: Kind::Structure,
        mandatory: true,
        profiles: &["core"],
        law: &[],
    },
    check: Check::Words(check),
    page: include_str!("unprintable_character.md"),
};

fn check(text: &Words<'_>, findings: &mut Vec<Finding>) {
    // The bytes with which such a character may begin; most texts have none of them.
    let is_suspect = |byte: u8| byte < b' ' || matches!(byte, 0x7f | 0xc2 | 0xe2 | 0xee | 0xef | 0xf3 | 0xf4);
    if !text.text.bytes().any(is_suspect) {
        return;
    }
    if let Some(character) = text.text.chars().find(|&c| is_unprintable(c)) {
        let code = format!("U+{:04X}", u32::from(character));
        findings.push(text.finding(&DEFINITION.rule).with("code", code));
    }
}

/// Characters that show nothing, or that turn the order of others around: no notice needs them, and they hide what a
/// text says (CVE-2021-42574).
pub(super) fn is_unprintable(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FEFF}')
        // Invisible copies of ASCII.
        || matches!(c, '\u{E0000}'..='\u{E007F}')
        || matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' | '\u{FFFE}' | '\u{FFFF}')
}

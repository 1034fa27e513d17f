use super::compare::compare;
use crate::check::particulars::Fact;
use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::{Language, Level};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-CONTACTS",
        name: "different-contacts",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["WP260 13"],
    },
    check: Check::Versions(check),
    page: include_str!("different_contacts.md"),
};

fn check(default: &Language, versions: &[Words<'_>], findings: &mut Vec<Finding>) {
    compare(default, versions, &DEFINITION.rule, may_hold, Fact::is_contact, findings);
}

/// Addresses have their signs, and a phone number has many digits.
fn may_hold(text: &str, _: &str) -> bool {
    const DIGITS: usize = 6;
    text.contains(['@', '('])
        || text.contains("//")
        || text.contains("www.")
        || text.bytes().filter(u8::is_ascii_digit).count() >= DIGITS
}

use crate::check::texts::Words;
use crate::check::words::find;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "SA-TABLE",
        name: "typed-authority-details",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "stale"],
        law: &["GDPR 13(2)(d)"],
    },
    check: Check::Words(check),
    page: include_str!("typed_authority_details.md"),
};

/// Addresses and numbers of the Ombudsman and the former ones: the same in every language.
const DETAILS: &[&str] = &[
    "tietosuoja@om.fi",
    "29 566 6700",
    "29 56 66700",
    "295 666 700",
    "0295666700",
    "29 566 6768",
    "29 566 6735",
    "lintulahdenkuja 4",
    "fågelviksgränden 4",
    "ratapihantie 9",
    "bangårdsvägen 9",
    "00531 helsin*",
    "00521 helsin*",
];

fn check(_: &Site, words: &Words<'_>, findings: &mut Vec<Finding>) {
    if words.register.is_none() && words.controller.is_none() {
        return;
    }
    if let Some(range) = find(words.text, DETAILS) {
        findings.push(words.finding(&DEFINITION.rule).with("text", &words.text[range]));
    }
}

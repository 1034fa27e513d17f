use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Hit, List};
use crate::check::{Check, Definition};
use crate::model::{Basis, Level, NoneOr, Register, Site, SpecialCondition};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-LEFTOVER",
        name: "leftover-of-another-text",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 12(1)"],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("leftover.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("leftover.txt")));

fn check(site: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    let is_left = |hit: &&Hit<'_>| {
        hit.entry.tag == "foreign"
            || register(site, text).is_some_and(|register| !has_meaning(&hit.entry.tag, register))
    };
    if let Some(hit) = hits.iter().find(is_left) {
        findings.push(text.said(&DEFINITION.rule, hit));
    }
}

/// Whether there is in the register what a clause speaks of.
fn has_meaning(clause: &str, register: &Register) -> bool {
    match clause {
        "basket" => has_basis(register, Basis::Contract),
        "marketing" => register.purposes.iter().any(|purpose| purpose.marketing.is_some()),
        _ => asks_for_consent(register),
    }
}

/// The register the words stand in; what a controller says of all its registers may concern some of them.
fn register<'a>(site: &'a Site, words: &Words<'_>) -> Option<&'a Register> {
    let owner = site.controllers.iter().find(|entry| Some(&entry.id) == words.field.controller)?;
    owner.registers.iter().find(|entry| Some(&entry.id) == words.field.register).map(|entry| &entry.register)
}

fn has_basis(register: &Register, basis: Basis) -> bool {
    register.purposes.iter().flat_map(crate::model::Purpose::bases).any(|one| one.basis == Some(basis))
}

/// Whether anything in the register asks the person for consent.
fn asks_for_consent(register: &Register) -> bool {
    let explicit = |condition: &SpecialCondition| *condition == SpecialCondition::ExplicitConsent;
    has_basis(register, Basis::Consent)
        || register.purposes.iter().any(|purpose| purpose.special_conditions.iter().any(explicit))
        || register.listed_recipients().any(|(_, recipient)| recipient.consent || recipient.safeguard.is_some())
        || register.cookies.as_ref().and_then(NoneOr::some).is_some()
        || register.transfers.as_ref().and_then(NoneOr::some).is_some()
        || register.children.is_some()
        || !register.publications.is_empty()
        || register.automated_decisions.as_ref().and_then(NoneOr::some).is_some()
        || register.research.is_some()
}

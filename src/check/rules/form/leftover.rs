use crate::check::texts::Words;
use crate::check::words::find;
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
    check: Check::Words(check),
    page: include_str!("leftover.md"),
};

/// Words of texts written for other countries, or of contracts.
const FOREIGN: &[&str] = &[
    "ccpa",
    "california consumer privacy act",
    "california residents",
    "do not sell my personal",
    "subpoena",
    "subpoenas",
    "after the term of this agreement",
    "data protection act 1998",
    "data protection act 2018",
    "information commissioner's office",
    "information commissioner’s office",
    "dataskyddslagen (2018:218)",
    "2018:218",
    "kalifornian kuluttaja*",
    "kalifornian asukka*",
];

/// A clause with what must be in the register for it to have a meaning there.
struct Clause {
    phrases: &'static [&'static str],
    has_meaning: fn(&Register) -> bool,
}

const CLAUSES: &[Clause] = &[
    Clause {
        phrases: &["ostoskori*", "varukorg*", "kundvagn*", "shopping cart", "shopping basket"],
        has_meaning: |register| has_basis(register, Basis::Contract),
    },
    Clause {
        phrases: &[
            "kieltää suoramarkkinoinnin",
            "kieltää suoramarkkinointi",
            "suoramarkkinointikiel*",
            "förbjuda direktmarknadsföring*",
            "object to direct marketing",
            "opt out of direct marketing",
        ],
        has_meaning: |register| register.purposes.iter().any(|purpose| purpose.marketing.is_some()),
    },
    Clause {
        phrases: &[
            "peruuttaa suostumuksesi",
            "peruuttaa suostumuksensa",
            "återkalla ditt samtycke",
            "återkalla sitt samtycke",
            "withdraw your consent",
            "withdraw their consent",
        ],
        has_meaning: asks_for_consent,
    },
];

fn check(site: &Site, words: &Words<'_>, findings: &mut Vec<Finding>) {
    let found = find(words.text, FOREIGN).or_else(|| {
        CLAUSES.iter().find_map(|clause| {
            let range = find(words.text, clause.phrases)?;
            register(site, words).is_some_and(|register| !(clause.has_meaning)(register)).then_some(range)
        })
    });
    if let Some(range) = found {
        findings.push(words.finding(&DEFINITION.rule).with("text", &words.text[range]));
    }
}

/// The register the words stand in; what a controller says of all its registers may concern some of them.
fn register<'a>(site: &'a Site, words: &Words<'_>) -> Option<&'a Register> {
    let owner = site.controllers.iter().find(|entry| Some(&entry.id) == words.controller)?;
    owner.registers.iter().find(|entry| Some(&entry.id) == words.register).map(|entry| &entry.register)
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

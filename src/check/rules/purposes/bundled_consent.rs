use crate::check::texts::Words;
use crate::check::words::find;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A7-2",
        name: "bundled-consent",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 4(11)", "GDPR 7(2)", "EDPB 05/2020"],
    },
    check: Check::Words(check),
    page: include_str!("bundled_consent.md"),
};

/// The notice itself is “accepted”.
const ACCEPTED: [&str; 24] = [
    "hyväksyt tämän selosteen",
    "hyväksyt tämän tietosuojaselosteen",
    "hyväksyt tietosuojaselosteen",
    "hyväksyt tämän tietosuojakäytännön",
    "hyväksyt tietosuojakäytännön",
    "hyväksyy tämän selosteen",
    "hyväksyy tämän tietosuojaselosteen",
    "hyväksyy tietosuojaselosteen",
    "hyväksyy tietosuojakäytännön",
    "hyväksymällä tämän selosteen",
    "hyväksymällä tämän tietosuojaselosteen",
    "hyväksymällä tietosuojaselosteen",
    "godkänner du denna dataskyddsbeskrivning",
    "godkänner du dataskyddsbeskrivningen",
    "godkänner denna dataskyddsbeskrivning",
    "godkänner den här dataskyddsbeskrivningen",
    "godkänner dataskyddsbeskrivningen",
    "godkänna dataskyddsbeskrivningen",
    "accept this privacy notice",
    "accept this privacy policy",
    "accept the privacy notice",
    "agree to this privacy notice",
    "agree to this privacy policy",
    "agree to the privacy notice",
];

/// Consent is read out of use: the one and the other in one sentence.
const BY_USE: [&str; 15] = [
    "käyttämällä palvelu*",
    "käyttämällä sivusto*",
    "käyttämällä verkkosivu*",
    "käyttämällä sovellus*",
    "jatkamalla palvelu*",
    "jatkamalla sivusto*",
    "jatkamalla selaamis*",
    "genom att använda",
    "genom att fortsätta",
    "by using the",
    "by using this",
    "by using our",
    "by continuing to",
    "by visiting",
    "by browsing",
];
const CONSENT: [&str; 14] = [
    "suostut",
    "suostuu",
    "suostumukse*",
    "hyväksyt",
    "hyväksyy",
    "samtycker",
    "samtycke",
    "godkänner",
    "accepterar",
    "you consent",
    "you agree",
    "you accept",
    "user consents",
    "user agrees",
];

fn check(_: &Site, words: &Words<'_>, findings: &mut Vec<Finding>) {
    let by_use = |sentence: &str| find(sentence, &BY_USE).is_some() && find(sentence, &CONSENT).is_some();
    if find(words.text, &ACCEPTED).is_some() || words.text.split(['.', '!', '?', '\n']).any(by_use) {
        findings.push(words.finding(&DEFINITION.rule));
    }
}

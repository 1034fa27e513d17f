use crate::check::texts::Words;
use crate::check::words::find;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A12-1-TERMS",
        name: "contract-terms-in-notice",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 12(1)", "GDPR 7(2)", "WP260 8"],
    },
    check: Check::Words(check),
    page: include_str!("contract_terms.md"),
};

/// Clauses that accept, bind, assign or disclaim: all of them belong to a contract.
const PHRASES: &[&str] = &[
    "hyväksyt tämän selosteen",
    "hyväksyt tämän tietosuojaselosteen",
    "hyväksyt tietosuojaselosteen",
    "hyväksyvät tämän selosteen",
    "hyväksymällä tämän selosteen",
    "hyväksymällä tämän tietosuojaselosteen",
    "hyväksyt nämä ehdot",
    "hyväksyt käyttöehdot",
    "hyväksyt palvelun ehdot",
    "palvelua käyttämällä hyväksyt",
    "käyttämällä palvelua hyväksyt",
    "käyttämällä sivustoa hyväksyt",
    "käyttämällä palveluamme hyväksyt",
    "sitoudut noudattamaan",
    "luovutat tekijänoikeu*",
    "luovuttaa tekijänoikeu*",
    "luovutat kaikki oikeudet",
    "luovuttaa oikeutensa",
    "luovutat oikeutesi",
    "emme vastaa vahingoista",
    "ei vastaa vahingoista",
    "emme vastaa mahdollisista vahingoista",
    "ei vastaa mahdollisista vahingoista",
    "godkänner du denna beskrivning",
    "godkänner du den här beskrivningen",
    "godkänner du denna dataskyddsbeskrivning",
    "du godkänner denna dataskyddsbeskrivning",
    "godkänner du dessa villkor",
    "godkänner du användarvillkoren",
    "förbinder du dig att följa",
    "du förbinder dig att följa",
    "överlåter du upphovsrätten",
    "du överlåter upphovsrätten",
    "överlåter sina rättigheter",
    "ansvarar inte för eventuella skador",
    "you accept this notice",
    "you accept this privacy",
    "by accepting this notice",
    "by accepting this privacy",
    "you agree to this notice",
    "you agree to this privacy",
    "you agree to these terms",
    "you accept these terms",
    "you accept the terms of use",
    "you agree to the terms of use",
    "you agree to comply",
    "you assign the copyright",
    "you assign copyright",
    "you assign your rights",
    "assigns their rights",
    "we are not liable for",
    "is not liable for any damage",
];

fn check(_: &Site, words: &Words<'_>, findings: &mut Vec<Finding>) {
    if let Some(range) = find(words.text, PHRASES) {
        findings.push(words.finding(&DEFINITION.rule).with("text", &words.text[range]));
    }
}

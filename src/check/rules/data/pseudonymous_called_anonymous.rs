use crate::check::phrases::Phrases;
use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-ANON",
        name: "pseudonymous-called-anonymous",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 4(1)", "GDPR 4(5)", "GDPR recital 26"],
    },
    check: Check::Words(check),
    page: include_str!("pseudonymous_called_anonymous.md"),
};

const PHRASES: Phrases = Phrases {
    fi: &[
        "anonyymi tunnis*",
        "anonyymin tunnis*",
        "anonyymia tunnis*",
        "anonyymiä tunnis*",
        "anonyymit tunnis*",
        "anonyymeja tunnis*",
        "anonyymejä tunnis*",
        "anonymisoitu tunnis*",
        "anonyymi evästetunnis*",
        "anonyymi käyttäjätunn*",
        "anonyymi ip-osoit*",
        "anonyymejä ip-osoit*",
        "nimetön tunnis*",
        "nimettömiä tunnis*",
    ],
    sv: &[
        "anonym identifierare",
        "anonymt id*",
        "anonyma id*",
        "anonyma identifierare",
        "anonym kod*",
        "anonyma ip-adress*",
        "anonym ip-adress*",
        "anonym cookieidentifierare",
    ],
    en: &[
        "anonymous identifier*",
        "anonymous id",
        "anonymous ids",
        "anonymous user id*",
        "anonymous cookie id*",
        "anonymous ip address*",
        "anonymised identifier*",
        "anonymized identifier*",
    ],
};

fn check(_: &Site, words: &Words<'_>, findings: &mut Vec<Finding>) {
    let Some(language) = words.language else { return };
    if let Some(range) = PHRASES.find(language, words.text) {
        findings.push(words.finding(&DEFINITION.rule).with("text", &words.text[range]));
    }
}

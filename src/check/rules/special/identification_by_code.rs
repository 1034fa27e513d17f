use crate::check::words::find;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-TSL29-B",
        name: "identification-by-code",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["1050/2018 § 29(5)"],
    },
    check: Check::Register(check),
    page: include_str!("identification_by_code.md"),
};

const CODE: [&str; 3] = ["henkilötunnu*", "personbeteckning*", "personal identity code*"];

/// To find out who somebody is – not to tell people apart (yksilöidä, specificera, single out).
const IDENTIFY: [&str; 12] = [
    "tunnista*",
    "tunnistetaan",
    "tunnistamme",
    "varmistamme henkilöllisyy*",
    "varmistetaan henkilöllisyy*",
    "tarkistamme henkilöllisyy*",
    "identifierar",
    "identifieras",
    "verify your identity",
    "verify the identity",
    "identify you",
    "identified by",
];

/// Other means, with which the code may be asked for; or the words that it is not used so.
const OTHER: [&str; 46] = [
    "ei",
    "emme",
    "eikä",
    "inte",
    "not",
    "tunnistautu*",
    "vahva*",
    "vahvaa",
    "suomi.fi*",
    "pankkitunnu*",
    "verkkopankkitunnu*",
    "mobiilivarmen*",
    "kirjau*",
    "henkilökor*",
    "henkilöllisyystodistu*",
    "henkilötodistu*",
    "passi*",
    "ajokor*",
    "kuvallise*",
    "osoit*",
    "puhelin*",
    "asiakasnumero*",
    "salasana*",
    "kysymy*",
    "stark*",
    "bankkod*",
    "mobilcertifikat*",
    "loggar",
    "identitetskort*",
    "identitetshandling*",
    "pass",
    "körkort*",
    "adress*",
    "telefon*",
    "lösenord*",
    "frågor",
    "strong*",
    "bank*",
    "log*",
    "card*",
    "passport*",
    "licence*",
    "address*",
    "phone*",
    "password*",
    "questions",
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let default = case.default_language();
    let report = |path| case.finding(&DEFINITION.rule, path);
    let says = |text: Option<&Text>, is: fn(&str) -> bool| {
        text.is_some_and(|text| text.all(default).any(|(_, text)| find(text, &OTHER).is_none() && is(text)))
    };
    // How identity is checked: if the code is there and no other means is, the code is the means.
    if says(register.rights.as_ref().and_then(|rights| rights.identity_check.as_ref()), |text| {
        find(text, &CODE).is_some()
    }) {
        findings.push(report(Path::root().key("rights").key("identity-check")));
    }
    let code = register.identity_code.as_ref().and_then(|code| code.text.as_ref());
    if says(code, |text| find(text, &CODE).is_some() && find(text, &IDENTIFY).is_some()) {
        findings.push(report(Path::root().key("identity-code").key("text")));
    }
}

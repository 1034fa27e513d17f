use crate::check::phrases::Phrases;
use crate::check::sentences::sentence_at;
use crate::check::{Case, Check, Definition};
use crate::model::{Language, Level};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A12-2-HARD",
        name: "burdensome-requests",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 12(2)", "GDPR 12(3)", "GDPR recital 59"],
    },
    check: Check::Register(check),
    page: include_str!("burdensome_requests.md"),
};

/// Asks too much whatever else is said.
const SIGNED: Phrases = Phrases {
    fi: &["omakätisesti allekirjoit*"],
    sv: &["egenhändigt undertecknad*"],
    en: &["handwritten signature", "signed by hand"],
};
/// Asks too much in a sentence on requests.
const YEARLY: Phrases = Phrases {
    fi: &["kerran vuodessa"],
    sv: &["en gång om året", "en gång per år"],
    en: &["once a year", "once per year"],
};
const REQUESTS: Phrases = Phrases {
    fi: &["tarkast*", "pyyn*", "pyyd*", "oike*", "maksut*", "saada", "saat"],
    sv: &["begär*", "rätt*", "gratis", "avgiftsfri*", "ta del", "kontrollera dina", "granska"],
    en: &["request*", "right*", "free", "access", "see your", "inspect*", "ask"],
};
/// Asks too much where it is a duty, and no way on the web or by e-mail stands beside it.
const ALONE: Phrases = Phrases {
    fi: &["henkilökohtaisesti", "paikan päällä", "kirjallisesti", "kirjallinen", "kirjallisena", "postitse"],
    sv: &["personligen", "på plats", "skriftligen", "skriftligt", "skriftlig", "per post"],
    en: &["in person", "in writing", "written request", "by post"],
};
const DUTY: Phrases = Phrases {
    fi: &[
        "vain",
        "ainoastaan",
        "pitää",
        "tulee",
        "täytyy",
        "on tehtävä",
        "on esitettävä",
        "on toimitettava",
        "pyyntö tehdään",
    ],
    sv: &["bara", "endast", "ska", "skall", "måste", "görs", "ska göras"],
    en: &["only", "must", "shall", "has to", "have to", "is made", "should be made"],
};
const ELSE: Phrases = Phrases {
    fi: &[
        "sähköpost*",
        "verkko*",
        "sähköisesti",
        "sähköisellä",
        "lomak*",
        "puhelim*",
        "suomi.fi*",
        "turvapost*",
        "ei tarvitse",
    ],
    sv: &["e-post*", "webb*", "nätet", "elektronisk*", "blankett*", "telefon*", "suomi.fi*", "behöver inte"],
    en: &[
        "email*",
        "e-mail*",
        "web*",
        "online",
        "electronic*",
        "form",
        "phone*",
        "suomi.fi*",
        "need not",
        "do not need",
    ],
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let Some(rights) = &case.entry.register.rights else { return };
    let path = Path::root().key("rights");
    let own = [("requests", &rights.requests), ("identity-check", &rights.identity_check)];
    let own = own.into_iter().map(|(key, text)| (path.key(key), text));
    let notes = rights.notes.iter().enumerate();
    let notes = notes.map(|(at, note)| (path.key("notes").index(at).key("text"), &note.text));
    for (path, text) in own.chain(notes) {
        let Some(text) = text else { continue };
        let hard = text.all(case.default_language()).find_map(|(language, words)| hard(language, words));
        if let Some(words) = hard {
            findings.push(case.finding(&DEFINITION.rule, path).with("text", words));
        }
    }
}

/// The sentence that asks too much.
fn hard<'a>(language: &Language, words: &'a str) -> Option<&'a str> {
    if let Some(range) = SIGNED.find(language, words) {
        let around = sentence_at(words, &range);
        // “No handwritten signature is needed”
        let denied = Phrases { fi: &["ei", "emme"], sv: &["inte", "ingen"], en: &["no", "not"] };
        if denied.find(language, around).is_none() {
            return Some(around.trim());
        }
    }
    if let Some(range) = YEARLY.find(language, words) {
        let around = sentence_at(words, &range);
        if REQUESTS.find(language, around).is_some() {
            return Some(around.trim());
        }
    }
    let around = sentence_at(words, &ALONE.find(language, words)?);
    (DUTY.find(language, around).is_some() && ELSE.find(language, words).is_none()).then(|| around.trim())
}

use crate::check::words::find;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-RET-INDEF",
        name: "indefinite-storage",
        severity: Level::Error,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 13(2)(a)", "WP260 Annex"],
    },
    check: Check::Register(check),
    page: include_str!("indefinite_storage.md"),
};

/// Phrases that sound like a time and tell none (catalogue §6.3, gaps §2), by language. A `*` ends a stem.
const PHRASES: &[(&str, &[&str])] = &[
    (
        "fi",
        &[
            "niin kauan kuin on tarpeen",
            "niin kauan kuin on tarpeellista",
            "niin kauan kuin se on tarpeen",
            "niin kauan kuin niitä tarvitaan",
            "tarpeellisen ajan",
            "tarvittavan ajan",
            "toistaiseksi",
            "lain edellyttämän ajan",
            "lakisääteisten velvoitteiden täyttämiseksi",
            "kunnes asia on käsitelty",
            "määräämättömän ajan",
            "oikeuksien ja velvollisuuksien toteuduttua",
            "oikeudet ja velvollisuudet ovat toteutuneet",
            // Erased only when somebody asks: without asking, never.
            "pyynnöstä",
            "pyytää sitä",
            "pyydetään",
            "ei poisteta automaattisesti",
        ],
    ),
    (
        "sv",
        &[
            "så länge som det är nödvändigt",
            "så länge det är nödvändigt",
            "så länge det behövs",
            "så länge som det behövs",
            "så länge de behövs",
            "tills vidare",
            "under den tid lagen kräver",
            "under den tid som lagen kräver",
            "tills ärendet är behandlat",
            "på begäran",
            "på användarens begäran",
            "på den registrerades begäran",
            "rättigheter och skyldigheter har fullgjorts",
        ],
    ),
    (
        "en",
        &[
            "as long as necessary",
            "as long as it is necessary",
            "as long as needed",
            "as long as they are needed",
            "as long as is necessary",
            "until further notice",
            "for the period required by law",
            "for as long as the law requires",
            "for an indefinite period",
            "until the matter has been handled",
            "on request",
            "at the user’s request",
            "at the request of",
            "rights and duties have been fulfilled",
            "rights and obligations have been fulfilled",
        ],
    ),
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, storage) in case.entry.register.storage.iter().enumerate() {
        // A period or a statute beside the phrase makes the time certain.
        if storage.period.is_some() || !storage.laws.is_empty() || storage.permanent {
            continue;
        }
        let path = Path::root().key("storage").index(at);
        for (key, text) in [("criteria", &storage.criteria), ("note", &storage.note)] {
            if let Some(text) = text {
                look(case, &path.key(key), text, findings);
            }
        }
    }
}

fn look(case: &Case<'_>, path: &Path, text: &Text, findings: &mut Vec<Finding>) {
    for (language, words) in text.all(case.default_language()) {
        let phrases = PHRASES.iter().find(|(tag, _)| *tag == language.as_str()).map_or(&[][..], |(_, phrases)| phrases);
        let found = find(words, phrases);
        // “Five years” and “until 31 December 2030” tell a time.
        let Some(range) = found.filter(|_| !words.contains(|c: char| c.is_ascii_digit())) else { continue };
        let path = match text {
            Text::Default(_) => path.clone(),
            Text::ByLanguage(_) => path.key(language.as_str()),
        };
        let mut finding = case.finding(&DEFINITION.rule, path).with("text", &words[range]);
        finding.language = Some(language.clone());
        findings.push(finding);
    }
}

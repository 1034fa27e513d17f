use std::sync::LazyLock;

use crate::check::sentences::sentence_at;
use crate::check::texts::Words;
use crate::check::words::{Hit, List, find};
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-CHECKBACK",
        name: "readers-asked-to-check-back",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["WP260 29"],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("readers_asked_to_check_back.md"),
};

/// What a sentence must hold beside how often, by language: what, and the request. All three in one sentence, so that “We review this notice regularly” is none.
struct Request {
    language: &'static str,
    what: &'static [&'static str],
    asks: &'static [&'static str],
}

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("readers_asked_to_check_back.txt")));

const REQUESTS: &[Request] = &[
    Request {
        language: "fi",
        what: &[
            "selostee*",
            "selostetta",
            "seloste",
            "tietosuojaselos*",
            "tietosuojakäytän*",
            "tätä sivua",
            "tällä sivulla",
        ],
        asks: &[
            "suosittel*",
            "pyydämme",
            "kehotamme",
            "kannattaa",
            "tarkista",
            "tarkistathan",
            "tutustu",
            "tutustuthan",
            "seuraa",
            "seuraathan",
            "lue",
            "käy",
        ],
    },
    Request {
        language: "sv",
        what: &["beskrivning*", "dataskyddsbeskrivning*", "dataskyddspolicy*", "denna sida", "den här sidan", "sidan"],
        asks: &[
            "rekommenderar",
            "uppmanar",
            "ber dig",
            "ber er",
            "du bör",
            "bör du",
            "läs",
            "följ",
            "besök",
            "kontrollera",
        ],
    },
    Request {
        language: "en",
        what: &["notice", "policy", "statement", "this page"],
        asks: &["please", "recommend", "encourage", "advise", "you should", "ask you", "check", "check back", "visit"],
    },
];

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    let Some(language) = text.language else { return };
    let Some(request) = REQUESTS.iter().find(|request| request.language == language.as_str()) else { return };
    let sentences = hits.iter().map(|hit| sentence_at(text.text, &hit.range));
    let asks = |sentence: &&str| [request.what, request.asks].iter().all(|phrases| find(sentence, phrases).is_some());
    if let Some(sentence) = sentences.into_iter().find(asks) {
        findings.push(text.finding(&DEFINITION.rule).with("text", sentence.trim()));
    }
}

use crate::check::texts::Words;
use crate::check::words::find;
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
    check: Check::Words(check),
    page: include_str!("readers_asked_to_check_back.md"),
};

/// What a sentence must hold to ask for it, by language: how often, what, and the request. All three in one sentence, so
/// that “We review this notice regularly” is none.
struct Request {
    language: &'static str,
    often: &'static [&'static str],
    what: &'static [&'static str],
    asks: &'static [&'static str],
}

const REQUESTS: &[Request] = &[
    Request {
        language: "fi",
        often: &["säännöllisesti", "aika ajoin", "ajoittain", "silloin tällöin", "tasaisin väliajoin"],
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
        often: &["regelbundet", "då och då", "med jämna mellanrum", "emellanåt"],
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
        often: &["regularly", "periodically", "frequently", "from time to time", "check back"],
        what: &["notice", "policy", "statement", "this page"],
        asks: &["please", "recommend", "encourage", "advise", "you should", "ask you", "check", "check back", "visit"],
    },
];

fn check(_: &Site, words: &Words<'_>, findings: &mut Vec<Finding>) {
    let Some(language) = words.language else { return };
    let Some(request) = REQUESTS.iter().find(|request| request.language == language.as_str()) else { return };
    if find(words.text, request.often).is_none() {
        return;
    }
    for sentence in words.text.split(['.', '!', '?', ';', '\n']) {
        if [request.often, request.what, request.asks].iter().all(|phrases| find(sentence, phrases).is_some()) {
            findings.push(words.finding(&DEFINITION.rule).with("text", sentence.trim()));
            return;
        }
    }
}

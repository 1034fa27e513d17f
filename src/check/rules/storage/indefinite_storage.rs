use std::ops::Range;
use std::sync::LazyLock;

use crate::check::particulars::{Fact, Particular, Unit, particulars};
use crate::check::sentences::sentence_ranges;
use crate::check::words::{List, find};
use crate::check::{Case, Check, Definition};
use crate::model::{Language, Level, Text};
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

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("indefinite_storage.txt")));

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    for (at, storage) in register.storage.iter().enumerate() {
        // A period, a statute or a plan beside the phrase makes the time certain.
        if storage.period.is_some() || !storage.laws.is_empty() || storage.permanent || storage.plan.is_some() {
            continue;
        }
        let path = Path::root().key("storage").index(at);
        look(case, &path.key("criteria"), storage.criteria.as_ref(), false, findings);
        look(case, &path.key("note"), storage.note.as_ref(), storage.criteria.is_some(), findings);
    }
    // Beside entries of their own, general words on storage are an addition.
    if register.storage.is_empty() {
        look(case, &Path::from("storage-note"), register.storage_note.as_ref(), false, findings);
    }
}

/// Looks at each version of a text. What `is_addition` to another one may speak of requests.
fn look(case: &Case<'_>, path: &Path, text: Option<&Text>, is_addition: bool, findings: &mut Vec<Finding>) {
    let Some(text) = text else { return };
    for (language, words) in text.all(case.default_language()) {
        let Some(range) = indefinite(words, language, is_addition) else { continue };
        let path = match text {
            Text::Default(_) => path.clone(),
            Text::ByLanguage(_) => path.named(language.as_str()),
        };
        let mut finding = case.finding(&DEFINITION.rule, path).with("text", &words[range]);
        finding.language = Some(language.clone());
        findings.push(finding);
    }
}

/// Where a text has a phrase that sounds like a time, with nothing beside it that makes it one.
fn indefinite(text: &str, language: &Language, is_addition: bool) -> Option<Range<usize>> {
    let hits = LIST.hits(text, Some(language));
    let hit = hits.into_iter().take(MOST).find(|hit| {
        if hit.entry.tag == "request" {
            return !is_addition && !tells_time(text, language);
        }
        let at = hit.range.start;
        let sentences = sentence_ranges(text);
        let sentence = part_at(text, at, &sentences);
        let others = sentences.iter().filter(|other| **other != sentence);
        if others.into_iter().any(|other| tells_event(&text[other.clone()], language)) {
            return false;
        }
        let at = at - sentence.start;
        let sentence = &text[sentence];
        let clauses = clauses(sentence);
        let limited = clauses
            .iter()
            .map(|clause| &sentence[clause.clone()])
            .any(|clause| find(clause, LIMITS).is_some() && tells_time(clause, language));
        let clause = &sentence[part_at(sentence, at, &clauses)];
        !limited && !tells_time(clause, language) && !names_statute(sentence, language)
    })?;
    Some(hit.range)
}

/// The part of a text that holds the byte at `at`.
fn part_at(text: &str, at: usize, parts: &[Range<usize>]) -> Range<usize> {
    parts.iter().find(|part| part.contains(&at)).cloned().unwrap_or(0..text.len())
}

/// Phrases of one text that are looked at.
const MOST: usize = 20;

/// Words that begin another clause.
const JOINTS: &[&str] = &["ja", "sekä", "tai", "mutta", "taikka", "och", "samt", "eller", "men", "and", "or", "but"];

/// “At most five years”, wherever in the sentence, ends what is without an end.
const LIMITS: &[&str] = &[
    "enintään",
    "korkeintaan",
    "viimeistään",
    "kuitenkin",
    "högst",
    "längst",
    "senast",
    "dock",
    "maximalt",
    "at most",
    "no longer than",
    "no more than",
    "maximum",
    "however",
    "at the latest",
    "up to",
];

/// “At least” tells only where a time begins.
const LEAST: &[&str] =
    &["vähintään", "ainakin", "minst", "åtminstone", "at least", "minimum", "not less than", "no less than"];

/// The clauses of a sentence, as near as punctuation and conjunctions tell.
fn clauses(sentence: &str) -> Vec<Range<usize>> {
    let mut clauses = Vec::new();
    let (mut start, mut at) = (0, 0);
    for word in sentence.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        if JOINTS.contains(&bare.to_lowercase().as_str()) && at > start {
            clauses.push(start..at);
            start = at;
        }
        at += word.len();
        if bare.ends_with([',', ';', ':']) {
            clauses.push(start..at);
            start = at;
        }
    }
    clauses.push(start..sentence.len());
    clauses
}

/// Whether a sentence tells the event at which data are erased: “They are erased when the employment ends.”
fn tells_event(sentence: &str, language: &Language) -> bool {
    const ERASED: &[&str] = &[
        "poiste*",
        "hävite*",
        "tuhot*",
        "tuhoa*",
        "rader*",
        "gallra*",
        "förstör*",
        "tas bort",
        "delet*",
        "eras*",
        "destroy*",
        "remov*",
    ];
    const ENDED: &[&str] = &[
        "päätty*",
        "päättym*",
        "lakka*",
        "irtisano*",
        "upphör*",
        "upphört",
        "avslut*",
        "ends",
        "ended",
        "end of",
        "terminat*",
        "expire*",
    ];
    find(sentence, ERASED).is_some()
        && find(sentence, ENDED).is_some()
        && LIST.first(sentence, Some(language)).is_none()
}

/// Whether words tell a time or a date: “five years”, “a year”, “31 December 2030”. A day alone is none.
fn tells_time(words: &str, language: &Language) -> bool {
    let is_time = |particular: Particular| match particular.fact {
        Fact::Amount(_, Some(Unit::Year | Unit::Month | Unit::Week)) => true,
        Fact::Date { .. } => true,
        fact => !particular.weak && fact.is_time(),
    };
    find(words, LEAST).is_none() && particulars(words, language.as_str()).into_iter().any(is_time)
}

/// Whether a sentence names the act that sets the time by its number.
fn names_statute(sentence: &str, language: &Language) -> bool {
    let is_statute = |particular: Particular| matches!(particular.fact, Fact::Code(code) if code.contains('/') && !code.starts_with('/'));
    particulars(sentence, language.as_str()).into_iter().any(is_statute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_silences_its_own_clause_alone() {
        let found = |text: &str, language| {
            indefinite(text, &Language::new(language), false).map(|range| text[range].to_owned())
        };
        for (language, text) in [
            ("fi", "Lokitietoja säilytetään siten vähintään seitsemän (7) tuntia ja eräissä tilanteissa toistaiseksi."),
            ("sv", "Logguppgifterna förvaras således minst sju (7) timmar och i vissa situationer tills vidare."),
            ("en", "The log data is stored for at least seven (7) hours and in certain situations for the time being."),
            ("fi", "Säilytämme nimen 5 vuotta. Muita tietoja säilytämme niin kauan kuin on tarpeen."),
            ("fi", "Tietoja säilytetään vähintään 5 vuotta tai niin kauan kuin on tarpeen."),
            ("fi", "Tiedot hävitetään käyttäjän pyynnöstä."),
            ("fi", "Tiedot voidaan poistaa."),
            ("fi", "Säilytämme tietoja lain edellyttämän ajan."),
            ("en", "Data are kept as long as necessary."),
            ("fi", "Tiedot poistetaan asiakassuhteen päättymisen jälkeen, oikeuksien ja velvollisuuksien toteuduttua."),
        ] {
            assert!(found(text, language).is_some(), "{text}");
        }
        for (language, text) in [
            ("fi", "Säilytämme tietoja niin kauan kuin on tarpeen, kuitenkin enintään viisi vuotta."),
            ("fi", "Säilytämme tietoja tarpeellisen ajan eli 5 vuotta."),
            ("fi", "Säilytämme tietoja kirjanpitolain (1336/1997) vuoksi lain edellyttämän ajan."),
            ("fi", "Tiedot poistetaan pyynnöstä tai viimeistään 2 vuoden kuluttua."),
            ("fi", "Tiedot säilytetään toistaiseksi voimassa olevan sopimuksen ajan."),
            ("sv", "Så länge det behövs, dock högst fem år."),
            ("en", "As long as necessary, but for at most 5 years."),
            ("fi", "Säilytämme kuvan, kunnes peruutat suostumuksesi."),
            ("en", "Data are kept as long as necessary. They are erased when the employment ends."),
        ] {
            assert_eq!(found(text, language), None, "{text}");
        }
    }
}

use std::sync::LazyLock;

use crate::check::words::{List, find};
use crate::check::{Case, Check, Definition};
use crate::model::{DataGroup, Language, Level, Term, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

use super::{items, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A9-1",
        name: "unmarked-special-category",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 9(1)", "GDPR 10", "GDPR 4(15)"],
    },
    check: Check::Register(check),
    page: include_str!("unmarked_special_category.md"),
};

/// Words of the vocabulary that are such data, with the mark that the group needs.
const WORDS: [(&str, &str); 5] = [
    ("health", "health"),
    ("patient-records", "health"),
    ("allergies", "health"),
    ("trade-union-membership", "trade-union"),
    ("criminal-convictions", CRIMINAL),
];

/// The mark of data on convictions and offences; all others are special categories.
const CRIMINAL: &str = "criminal";

/// What such data are called in one's own words; the tag of a phrase is the mark.
static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("unmarked_special_category.txt")));

/// Words that tell what is not among the data, and those of animals, whose illnesses are nobody's data.
const NOT: [&str; 36] = [
    "ei",
    "eikä",
    "eivät",
    "emme",
    "lukuun ottamatta",
    "ilman",
    "inte",
    "inga",
    "inget",
    "utan",
    "förutom",
    "no",
    "not",
    "without",
    "except",
    "eläi*",
    "lemmik*",
    "koira*",
    "kissa*",
    "hevos*",
    "kotieläi*",
    "djur*",
    "husdjur*",
    "sällskapsdjur*",
    "hund",
    "hunden*",
    "hundar*",
    "katt",
    "katten*",
    "katter*",
    "häst*",
    "animal*",
    "pet",
    "pets",
    "pet’s",
    "pet's",
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, group) in case.entry.register.data.iter().enumerate() {
        let of_items = items(group).map(|(item, term)| (item, of_term(case, group, term)));
        let of_names = names(group).map(|(key, name)| (key, of_text(case, group, name)));
        let unmarked = of_items.chain(of_names).find_map(|(place, unmarked)| Some((place, unmarked?)));
        if let Some((place, Unmarked { mark, said })) = unmarked {
            let finding = case.finding(&DEFINITION.rule, path(at).join(&place)).with("data", case.data_name(at));
            let finding =
                finding.with("word", marked(group, mark)).with("form", if said.is_some() { "own" } else { "word" });
            findings.push(finding.with("said", said.unwrap_or_default()));
        }
    }
}

/// What a group's words tell of and the group is not marked with.
struct Unmarked {
    mark: &'static str,
    /// The words, if they are one's own.
    said: Option<String>,
}

fn of_term(case: &Case<'_>, group: &DataGroup, term: &Term) -> Option<Unmarked> {
    match term {
        Term::Word(word) => match WORDS.iter().find(|(known, _)| word.as_str() == *known) {
            Some((_, mark)) => (!is_marked(group, mark)).then_some(Unmarked { mark, said: None }),
            None => of_text(case, group, case.site.vocabulary.get(word)?),
        },
        Term::Own(texts) => texts.iter().find_map(|(language, text)| of_words(group, language, text)),
    }
}

fn of_text(case: &Case<'_>, group: &DataGroup, text: &Text) -> Option<Unmarked> {
    text.all(case.default_language()).find_map(|(language, text)| of_words(group, language, text))
}

fn of_words(group: &DataGroup, language: &Language, text: &str) -> Option<Unmarked> {
    let hits = LIST.hits(text, Some(language)).into_iter();
    let hit = hits.map(|hit| (hit.entry.tag.as_str(), hit.range)).find(|(mark, _)| !is_marked(group, mark))?;
    let (mark, range) = hit;
    find(text, &NOT).is_none().then(|| Unmarked { mark, said: Some(text[range].to_owned()) })
}

fn is_marked(group: &DataGroup, mark: &str) -> bool {
    if mark == CRIMINAL { group.criminal } else { group.special.iter().any(|category| category.name() == mark) }
}

/// How the group is to be marked, beside what it is marked with.
fn marked(group: &DataGroup, mark: &str) -> String {
    if mark == CRIMINAL {
        return "criminal: true".to_owned();
    }
    let all: Vec<_> = group.special.iter().map(|category| category.name()).chain([mark]).collect();
    format!("special: [{}]", all.join(", "))
}

/// What the group and its parts are called.
fn names(group: &DataGroup) -> impl Iterator<Item = (Path, &Text)> {
    let parts = group.parts.iter().enumerate();
    let parts = parts.map(|(at, part)| (Path::root().key("parts").index(at).key("name"), part.name.as_ref()));
    let all = std::iter::once((Path::root().key("name"), group.name.as_ref())).chain(parts);
    all.filter_map(|(path, name)| Some((path, name?)))
}

use std::sync::LazyLock;

use crate::check::words::List;
use crate::check::{Case, Check, Definition};
use crate::model::{DataGroup, Language, Level, Term, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

use super::around::{is_called_for_animals, is_denied, is_of_animals};
use super::{items, path, used};

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

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, group) in case.entry.register.data.iter().enumerate().filter(|(at, _)| is_under_gdpr(case, *at)) {
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
    let about_animals = || {
        let names = group.name.iter().flat_map(|name| name.all(language));
        names.into_iter().any(|(_, name)| is_called_for_animals(name))
    };
    let hit = LIST.hits(text, Some(language)).into_iter().find(|hit| {
        // Animals are what people are allergic to.
        let may_be_of_animals = !text[hit.range.clone()].to_lowercase().starts_with("allerg");
        let of_animals = || may_be_of_animals && (is_of_animals(text, &hit.range) || about_animals());
        !is_marked(group, &hit.entry.tag) && !is_denied(text, &hit.range) && !of_animals()
    })?;
    Some(Unmarked { mark: &hit.entry.tag, said: Some(text[hit.range].to_owned()) })
}

/// Whether anything but law enforcement uses the group: that is not under GDPR Articles 9 and 10.
fn is_under_gdpr(case: &Case<'_>, at: usize) -> bool {
    let register = &case.entry.register;
    let mut users = register.purposes.iter().filter(|purpose| used(register, purpose).any(|(group, _)| group == at));
    users.clone().next().is_none() || users.any(|purpose| !purpose.is_law_enforcement())
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

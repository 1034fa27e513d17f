//! Special categories, offences, identity codes, children (catalogue G3).

mod around;
mod identification_by_code;
mod identity_code_for_marketing;
mod missing_child_notice;
mod missing_criminal_condition;
mod missing_identity_code_ground;
mod missing_impact_assessment;
mod missing_parental_consent;
mod missing_protective_measures;
mod missing_special_condition;
mod special_by_controller;
mod special_condition_without_law;
mod unmarked_special_category;
mod unwithdrawable_explicit_consent;

use crate::check::Definition;
use crate::check::words::find;
use crate::model::{DataGroup, Purpose, Register, Term};
use crate::source::Path;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &unmarked_special_category::DEFINITION,
    &special_by_controller::DEFINITION,
    &missing_special_condition::DEFINITION,
    &special_condition_without_law::DEFINITION,
    &unwithdrawable_explicit_consent::DEFINITION,
    &missing_protective_measures::DEFINITION,
    &missing_criminal_condition::DEFINITION,
    &missing_identity_code_ground::DEFINITION,
    &identification_by_code::DEFINITION,
    &identity_code_for_marketing::DEFINITION,
    &missing_parental_consent::DEFINITION,
    &missing_child_notice::DEFINITION,
    &missing_impact_assessment::DEFINITION,
];

/// The groups of data that a purpose uses: those that it names, or else all that concern its people.
fn used<'a>(register: &'a Register, purpose: &'a Purpose) -> impl Iterator<Item = (usize, &'a DataGroup)> {
    let apart = |group: &DataGroup| {
        let (these, those) = (&purpose.subjects, &group.subjects);
        !these.is_empty() && !those.is_empty() && !these.iter().any(|id| those.contains(id))
    };
    register.data.iter().enumerate().filter(move |(_, group)| {
        if purpose.data.is_empty() { !apart(group) } else { purpose.data.contains(&group.id) }
    })
}

/// Every item of a group, whether it must be given or not, with its path in the group.
pub fn items(group: &DataGroup) -> impl Iterator<Item = (Path, &Term)> {
    let own = [("items", &group.items), ("required", &group.required), ("voluntary", &group.voluntary)];
    let parts = group.parts.iter().enumerate().flat_map(|(at, part)| {
        let lists = [("items", &part.items), ("required", &part.required), ("voluntary", &part.voluntary)];
        lists.map(|list| (Path::root().key("parts").index(at), list))
    });
    let lists = own.into_iter().map(|list| (Path::root(), list)).chain(parts);
    lists.flat_map(|(path, (key, terms))| {
        let path = path.key(key);
        terms.iter().enumerate().map(move |(at, term)| (path.index(at), term))
    })
}

/// Whether a term is the personal identity code.
pub fn is_identity_code(term: &Term) -> bool {
    match term {
        Term::Word(word) => word.as_str() == "personal-identity-code",
        Term::Own(texts) => texts.values().any(|text| {
            find(text, &["henkilötunnu*", "hetu", "personbeteckning*", "personal identity code*"])
                .is_some_and(|range| !around::is_denied(text, &range))
        }),
    }
}

/// Whether a term is one of these words of the vocabulary.
pub fn is_word(term: &Term, words: &[&str]) -> bool {
    matches!(term, Term::Word(word) if words.contains(&word.as_str()))
}

/// The path of a group of data.
pub fn path(at: usize) -> Path {
    Path::root().key("data").index(at)
}

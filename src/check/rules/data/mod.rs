//! Data subjects and groups of data (catalogue G4).

mod missing_data_groups;
mod missing_subjects;
mod pseudonymous_called_anonymous;
mod unexplained_data;
mod unlinked_data;
mod unlinked_subjects;
mod unlisted_data;
mod unlisted_third_persons;

use crate::check::{Case, Definition};
use crate::law::Profile;
use crate::model::{DeclaredProfile, Term};
use crate::source::Path;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &missing_data_groups::DEFINITION,
    &unlisted_data::DEFINITION,
    &missing_subjects::DEFINITION,
    &unlinked_subjects::DEFINITION,
    &unlisted_third_persons::DEFINITION,
    &unlinked_data::DEFINITION,
    &unexplained_data::DEFINITION,
    &pseudonymous_called_anonymous::DEFINITION,
];

/// Whether the file is the record of processing too, or keeps the layout of the old register description: both list
/// groups of people and of data, wherever the data come from.
fn is_record_or_description(case: &Case<'_>) -> bool {
    [DeclaredProfile::RecordOfProcessing, DeclaredProfile::RegisterDescription]
        .into_iter()
        .any(|profile| case.facts.has(Profile::Declared(profile)))
}

/// Whether the groups of data must be listed.
fn must_list_data(case: &Case<'_>) -> bool {
    case.facts.from_elsewhere || is_record_or_description(case)
}

/// Every item of the data, with its path.
fn items<'a>(case: &Case<'a>) -> impl Iterator<Item = (Path, &'a Term)> {
    let path = Path::root().key("data");
    case.entry.register.data.iter().enumerate().flat_map(move |(at, group)| {
        let path = path.index(at);
        let parts = group.parts.iter().enumerate().flat_map({
            let path = path.key("parts");
            move |(at, part)| listed(path.index(at), [&part.items, &part.required, &part.voluntary])
        });
        listed(path, [&group.items, &group.required, &group.voluntary]).chain(parts)
    })
}

fn listed(path: Path, lists: [&[Term]; 3]) -> impl Iterator<Item = (Path, &Term)> {
    let lists = ["items", "required", "voluntary"].into_iter().zip(lists);
    lists.flat_map(move |(key, list)| {
        let path = path.key(key);
        list.iter().enumerate().map(move |(at, item)| (path.index(at), item))
    })
}

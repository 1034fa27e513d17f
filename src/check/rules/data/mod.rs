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

/// An item of the data, and where it is listed.
struct Item<'a> {
    term: &'a Term,
    group: usize,
    part: Option<usize>,
    list: &'static str,
    at: usize,
}

impl Item<'_> {
    fn path(&self) -> Path {
        let group = Path::root().key("data").index(self.group);
        let listed = self.part.map_or_else(|| group.clone(), |part| group.key("parts").index(part));
        listed.key(self.list).index(self.at)
    }
}

/// Every item of the data.
fn items<'a>(case: &Case<'a>) -> impl Iterator<Item = Item<'a>> {
    case.entry.register.data.iter().enumerate().flat_map(|(at, group)| {
        let parts =
            group.parts.iter().enumerate().flat_map(move |(part, lists)| {
                listed(at, Some(part), [&lists.items, &lists.required, &lists.voluntary])
            });
        listed(at, None, [&group.items, &group.required, &group.voluntary]).chain(parts)
    })
}

fn listed(group: usize, part: Option<usize>, lists: [&[Term]; 3]) -> impl Iterator<Item = Item<'_>> {
    let lists = ["items", "required", "voluntary"].into_iter().zip(lists);
    lists.flat_map(move |(list, terms)| {
        terms.iter().enumerate().map(move |(at, term)| Item { term, group, part, list, at })
    })
}

//! Openness: the document publicity description, and information management (catalogue G13).

mod missing_information_management_model;
mod missing_information_requests;
mod missing_information_systems;
mod missing_search_keys;
mod missing_system_data;
mod unstated_open_interface;

use crate::check::{Case, Definition};
use crate::law::Profile;
use crate::model::{DeclaredProfile, InformationSystem};
use crate::report::{Argument, Finding, Rule};
use crate::source::Path;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &missing_information_systems::DEFINITION,
    &missing_information_requests::DEFINITION,
    &missing_system_data::DEFINITION,
    &missing_search_keys::DEFINITION,
    &unstated_open_interface::DEFINITION,
    &missing_information_management_model::DEFINITION,
];

/// Whether the register is part of the document publicity description.
fn is_description(case: &Case<'_>) -> bool {
    case.facts.has(Profile::Declared(DeclaredProfile::DocumentPublicity))
}

/// The information systems of the description, each with its path.
fn systems<'a>(case: &Case<'a>) -> impl Iterator<Item = (Path, &'a InformationSystem)> + use<'a> {
    let openness = case.entry.register.openness.as_ref().filter(|_| is_description(case));
    let systems = openness.into_iter().flat_map(|openness| &openness.systems).enumerate();
    systems.map(|(at, system)| (Path::root().key("openness").key("systems").index(at), system))
}

/// A finding about a system, by its name.
fn about(case: &Case<'_>, rule: &'static Rule, path: &Path, system: &InformationSystem) -> Finding {
    let name = system.name.as_ref().filter(|name| case.says(Some(name)));
    let name = name.map_or_else(|| Argument::Plain("–".to_owned()), |name| Argument::Text(name.clone()));
    case.finding(rule, path.clone()).with("system", name)
}

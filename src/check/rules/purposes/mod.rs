//! Purposes and legal bases (catalogue G2).

mod bundled_consent;
mod consent_beside_duty;
mod consent_to_authority;
mod contract_with_non_party;
mod doubtful_basis_words;
mod fallback_section;
mod legitimate_interests_of_authority;
mod missing_compatibility;
mod missing_legal_basis;
mod missing_purpose;
mod missing_sector_law;
mod several_bases;
mod unannounced_use;
mod unexplained_vital_interests;
mod unfree_consent;
mod unmentioned_balancing;
mod unnamed_law;
mod unnamed_legitimate_interest;

use crate::check::{Case, Definition};
use crate::model::{Id, Purpose, PurposeBasis, Register};
use crate::source::Path;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &missing_purpose::DEFINITION,
    &missing_legal_basis::DEFINITION,
    &doubtful_basis_words::DEFINITION,
    &several_bases::DEFINITION,
    &unnamed_law::DEFINITION,
    &fallback_section::DEFINITION,
    &missing_sector_law::DEFINITION,
    &contract_with_non_party::DEFINITION,
    &unnamed_legitimate_interest::DEFINITION,
    &unmentioned_balancing::DEFINITION,
    &legitimate_interests_of_authority::DEFINITION,
    &consent_to_authority::DEFINITION,
    &unfree_consent::DEFINITION,
    &consent_beside_duty::DEFINITION,
    &bundled_consent::DEFINITION,
    &unexplained_vital_interests::DEFINITION,
    &unannounced_use::DEFINITION,
    &missing_compatibility::DEFINITION,
];

/// The path of a purpose.
pub fn path(at: usize) -> Path {
    Path::root().key("purposes").index(at)
}

/// The purposes that the GDPR governs, with their positions: 1054/2018 has its own rules (GDPR Art. 2(2)(d)).
pub fn under_gdpr(register: &Register) -> impl Iterator<Item = (usize, &Purpose)> {
    register.purposes.iter().enumerate().filter(|(_, purpose)| !purpose.is_law_enforcement())
}

/// Each basis of each purpose that the GDPR governs, with the purpose and its position.
pub fn bases<'a>(case: &Case<'a>) -> impl Iterator<Item = (usize, &'a Purpose, PurposeBasis<'a>)> {
    under_gdpr(&case.entry.register).flat_map(|(at, purpose)| purpose.bases().map(move |basis| (at, purpose, basis)))
}

/// Whether something is recorded under `internal:` of a basis, or of its purpose.
pub fn is_recorded(case: &Case<'_>, at: usize, basis: &PurposeBasis<'_>, key: &str) -> bool {
    let purpose = path(at);
    case.entry.is_recorded(&purpose.join(&basis.path), key) || case.entry.is_recorded(&purpose, key)
}

/// Whether a basis concerns people of some group: those that it names, or its purpose, or everybody in the register.
pub fn concerns(case: &Case<'_>, purpose: &Purpose, basis: &PurposeBasis<'_>, is: impl Fn(&Id) -> bool) -> bool {
    match (basis.subjects, purpose.subjects.as_slice()) {
        ([], []) => case.entry.register.subjects.iter().any(|group| is(group.id())),
        ([], subjects) | (subjects, _) => subjects.iter().any(is),
    }
}

/// Whether a basis is this controller's: some hold for single ones of several controllers.
fn is_own(case: &Case<'_>, basis: &PurposeBasis<'_>) -> bool {
    basis.controllers.is_empty() || basis.controllers.contains(&case.controller.id)
}

/// Whether a further basis tells when, for which data, people or controllers it holds.
fn is_distinct(basis: &PurposeBasis<'_>) -> bool {
    basis.phase.is_some() || !basis.data.is_empty() || !basis.subjects.is_empty() || !basis.controllers.is_empty()
}

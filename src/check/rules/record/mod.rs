//! The record of processing activities (catalogue G14), as far as it asks for more than the notice does.

mod missing_erasure_time;
mod missing_security_description;

use crate::check::{Case, Definition};
use crate::law::Profile;
use crate::model::DeclaredProfile;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&missing_erasure_time::DEFINITION, &missing_security_description::DEFINITION];

/// Whether the file is the record too.
fn is_record(case: &Case<'_>) -> bool {
    case.facts.has(Profile::Declared(DeclaredProfile::RecordOfProcessing))
}

//! Version, findability, accessibility, the site itself (catalogue G11).

mod lowered_mandatory_rule;
mod missing_version;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&missing_version::DEFINITION, &lowered_mandatory_rule::DEFINITION];

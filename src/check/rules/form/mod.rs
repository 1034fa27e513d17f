//! Version, findability, accessibility, the site itself (catalogue G11).

mod check_back;
mod link_text;
mod lowered_mandatory_rule;
mod missing_version;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &missing_version::DEFINITION,
    &check_back::DEFINITION,
    &link_text::DEFINITION,
    &lowered_mandatory_rule::DEFINITION,
];

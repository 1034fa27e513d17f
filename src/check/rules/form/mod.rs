//! Version, findability, accessibility, the site itself, and what does not belong into a notice (catalogue G11).

mod contract_terms;
mod dangling_reference;
mod future_date;
mod impossible_date;
mod leftover;
mod lowered_mandatory_rule;
mod missing_accessibility_statement;
mod missing_version;
mod overdue_review;
mod prevailing_text;
mod readers_asked_to_check_back;
mod unclear_link_text;
mod unfinished_part;
mod untold_change;
mod weak_brand_colour;
mod wrong_date_of_gdpr;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &unfinished_part::DEFINITION,
    &missing_version::DEFINITION,
    &overdue_review::DEFINITION,
    &untold_change::DEFINITION,
    &impossible_date::DEFINITION,
    &future_date::DEFINITION,
    &readers_asked_to_check_back::DEFINITION,
    &missing_accessibility_statement::DEFINITION,
    &weak_brand_colour::DEFINITION,
    &unclear_link_text::DEFINITION,
    &prevailing_text::DEFINITION,
    &contract_terms::DEFINITION,
    &dangling_reference::DEFINITION,
    &leftover::DEFINITION,
    &wrong_date_of_gdpr::DEFINITION,
    &lowered_mandatory_rule::DEFINITION,
];

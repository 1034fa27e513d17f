//! Rights and the complaint (catalogue G9).

mod burdensome_requests;
mod missing_complaint;
mod missing_marketing_objection;
mod missing_objection;
mod missing_rights;
mod missing_withdrawal;
mod typed_authority_details;
mod unexplained_restriction;
mod unfounded_exclusion;
mod unfounded_fee;
mod unfounded_research_restriction;
mod unfounded_right;

use crate::check::Definition;
use crate::language::Locale;
use crate::model::notice::{Inline, Notice, plain_text};

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &missing_rights::DEFINITION,
    &unfounded_right::DEFINITION,
    &burdensome_requests::DEFINITION,
    &unfounded_fee::DEFINITION,
    &missing_objection::DEFINITION,
    &missing_marketing_objection::DEFINITION,
    &missing_withdrawal::DEFINITION,
    &missing_complaint::DEFINITION,
    &typed_authority_details::DEFINITION,
    &unexplained_restriction::DEFINITION,
    &unfounded_exclusion::DEFINITION,
    &unfounded_research_restriction::DEFINITION,
];

/// Whether a section of the Notice says one of these fixed texts of the locale, each of which is a paragraph or a heading.
fn says(notice: &Notice, locale: &Locale, section: &str, keys: &[&str]) -> bool {
    let said = keys.iter().filter_map(|key| locale.say(|locale| locale.text(key)).ok());
    let said: Vec<String> = said.map(|(_, text)| text).collect();
    let mut found = false;
    for section in notice.sections.iter().filter(|own| own.id == section) {
        section.visit_texts(&mut |inlines| {
            found = found
                || match inlines {
                    [Inline::Text { text }] => said.contains(text),
                    inlines => said.contains(&plain_text(inlines)),
                };
        });
    }
    found
}

use super::Definition;
use super::rules::{
    controller, data, form, language, provision, purposes, recipients, rights, security, stale, storage, text,
    transfers,
};

/// Every rule, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &controller::missing_controller::DEFINITION,
    &controller::missing_dpo_contact::DEFINITION,
    &purposes::missing_purpose::DEFINITION,
    &purposes::missing_legal_basis::DEFINITION,
    &purposes::unnamed_legitimate_interest::DEFINITION,
    &data::missing_data_groups::DEFINITION,
    &data::missing_source::DEFINITION,
    &recipients::missing_recipients::DEFINITION,
    &transfers::unstated_transfers::DEFINITION,
    &transfers::missing_safeguard::DEFINITION,
    &transfers::recipient_outside_eea::DEFINITION,
    &storage::missing_storage_time::DEFINITION,
    &storage::indefinite_storage::DEFINITION,
    &rights::missing_rights::DEFINITION,
    &rights::missing_complaint::DEFINITION,
    &provision::missing_provision::DEFINITION,
    &form::missing_version::DEFINITION,
    &language::missing_translation::DEFINITION,
    &stale::repealed_personal_data_act::DEFINITION,
    &security::internal_field_published::DEFINITION,
    &text::html_in_text::DEFINITION,
    &text::unsafe_link::DEFINITION,
    &text::unsupported_markdown::DEFINITION,
    &text::unprintable_character::DEFINITION,
    &text::missing_glyph::DEFINITION,
    &form::lowered_mandatory_rule::DEFINITION,
];

/// The rule with this code, whatever the case of its letters, or with this name.
#[must_use]
pub fn find(code: &str) -> Option<&'static Definition> {
    RULES
        .iter()
        .copied()
        .find(|definition| definition.rule.code.eq_ignore_ascii_case(code) || definition.rule.name == code)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn codes_and_names_are_unique() {
        let codes: HashSet<_> = RULES.iter().map(|definition| definition.rule.code).collect();
        let names: HashSet<_> = RULES.iter().map(|definition| definition.rule.name).collect();
        assert_eq!((codes.len(), names.len()), (RULES.len(), RULES.len()));
    }
}

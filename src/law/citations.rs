//! Whether a register cites a section that a rule knows.

use super::Law;
use crate::model::StatuteReference;

/// Whether `reference` is to `section` (`31`, `53 e`, `2:10`) of the known act `act`, by the act's id or number. A
/// reference without a section is to none.
#[must_use]
pub fn cites(law: &Law, reference: &StatuteReference, act: &str, section: &str) -> bool {
    is_of(law, reference, act)
        && reference.section.as_deref().is_some_and(|sections| {
            sections.split(',').filter_map(|one| one.trim().strip_prefix(section)).any(|rest| {
                // “31(2)”, “31 §” and “31-34” begin with section 31; “310” and “31 a” do not.
                !rest.trim_start().starts_with(char::is_alphanumeric)
            })
        })
}

/// Whether `reference` is to the known act `act`, by the act's id or number.
#[must_use]
pub fn is_of(law: &Law, reference: &StatuteReference, act: &str) -> bool {
    let by_id = reference.act.as_ref().is_some_and(|id| id.as_str() == act);
    let number = reference.number.as_deref().map(str::trim);
    by_id
        || number
            .is_some_and(|number| law.acts.acts.iter().any(|(id, known)| id.as_str() == act && known.number == number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_told_apart() {
        let reference = |act: Option<&str>, number: Option<&str>, section: &str| StatuteReference {
            act: act.map(crate::model::Id::new),
            number: number.map(str::to_owned),
            section: Some(section.to_owned()),
            ..StatuteReference::default()
        };
        let act = Some("data-protection-act");
        for (section, cited, expected) in [
            ("31", "31", true),
            ("31(2)(1)", "31", true),
            ("31 §", "31", true),
            ("4, 31", "31", true),
            ("310", "31", false),
            ("31 a", "31", false),
            ("53 e", "53 e", true),
            ("2:10", "2:10", true),
            ("12:10", "2:10", false),
        ] {
            assert_eq!(
                cites(Law::embedded(), &reference(act, None, section), "data-protection-act", cited),
                expected,
                "{section}"
            );
        }
        assert!(cites(Law::embedded(), &reference(None, Some("1050/2018"), "31"), "data-protection-act", "31"));
        assert!(!cites(Law::embedded(), &reference(Some("gdpr"), None, "31"), "data-protection-act", "31"));
    }
}

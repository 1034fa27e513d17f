//! Which act a reference to a statute means, and which of its sections.

use crate::model::{Site, StatuteReference};

/// The number of the act that `reference` is to: `1050/2018`. `None` for one that is known by name alone. An act that the
/// site describes goes before a known one with the same id.
#[must_use]
pub fn number<'a>(site: &'a Site, reference: &'a StatuteReference) -> Option<&'a str> {
    let number = match &reference.act {
        None => reference.number.as_deref(),
        Some(act) => match site.statutes.get(act) {
            Some(own) => own.number.as_deref(),
            None => site.law.act(act).map(|known| known.number.as_str()),
        },
    };
    number.map(str::trim)
}

/// The references to the act with this number.
pub fn citing<'a>(
    site: &'a Site,
    laws: &'a [StatuteReference],
    wanted: &'a str,
) -> impl Iterator<Item = &'a StatuteReference> {
    laws.iter().filter(move |law| number(site, law) == Some(wanted))
}

/// Whether `reference` is to the known act with the id `act`.
#[must_use]
pub fn is_of(site: &Site, reference: &StatuteReference, act: &str) -> bool {
    let known = site.law.acts.acts.iter().find(|(id, _)| id.as_str() == act);
    known.is_some_and(|(_, known)| number(site, reference) == Some(&known.number))
}

/// Whether `reference` is to `section` (`31`, `53 e`, `2:10`) of the known act with the id `act`. A reference without a
/// section is to none.
#[must_use]
pub fn cites(site: &Site, reference: &StatuteReference, act: &str, section: &str) -> bool {
    is_of(site, reference, act)
        && reference.section.as_deref().is_some_and(|sections| {
            sections.split(',').filter_map(|one| one.trim().strip_prefix(section)).any(|rest| {
                // “31(2)”, “31 §” and “31-34” begin with section 31; “310” and “31 a” do not.
                !rest.trim_start().starts_with(char::is_alphanumeric)
            })
        })
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
                cites(&Site::default(), &reference(act, None, section), "data-protection-act", cited),
                expected,
                "{section}"
            );
        }
        assert!(cites(&Site::default(), &reference(None, Some("1050/2018"), "31"), "data-protection-act", "31"));
        assert!(!cites(&Site::default(), &reference(Some("gdpr"), None, "31"), "data-protection-act", "31"));
    }
}

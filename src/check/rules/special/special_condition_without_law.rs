use crate::check::rules::purposes;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, SpecialCondition};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A9-2B",
        name: "special-condition-without-law",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 9(2)", "1050/2018 § 6", "WP260 Annex"],
    },
    check: Check::Register(check),
    page: include_str!("special_condition_without_law.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    use SpecialCondition::{
        ArchivingAndResearch, EmploymentAndSocialLaw, HealthAndSocialCare, PublicHealth, SubstantialPublicInterest,
    };
    for (at, purpose) in purposes::under_gdpr(&case.entry.register) {
        let of_law = purpose.special_conditions.iter().any(|condition| {
            matches!(
                condition,
                EmploymentAndSocialLaw
                    | SubstantialPublicInterest
                    | HealthAndSocialCare
                    | PublicHealth
                    | ArchivingAndResearch
            )
        });
        if of_law && purpose.special_laws.is_empty() {
            let path = purposes::path(at).key("special-laws");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

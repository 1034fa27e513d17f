use crate::check::rules::purposes::{bases, concerns};
use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level, NoneOr};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A8-1",
        name: "missing-parental-consent",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 8", "1050/2018 § 5"],
    },
    check: Check::Register(check),
    page: include_str!("missing_parental_consent.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let consent = register.children.as_ref().and_then(|children| children.consent.as_ref());
    let online = register.cookies.as_ref().and_then(NoneOr::some).is_some()
        || register.subjects.iter().any(|group| {
            matches!(group.id().as_str(), "service-users" | "website-visitors" | "newsletter-subscribers")
        });
    if !online || case.says(consent) {
        return;
    }
    let of_children = bases(case).any(|(_, purpose, basis)| {
        let children = |id: &crate::model::Id| matches!(id.as_str(), "children" | "pupils");
        basis.basis == Some(Basis::Consent) && concerns(case, purpose, &basis, children)
    });
    if of_children {
        findings.push(case.finding(&DEFINITION.rule, Path::root().key("children").key("consent")));
    }
}

use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Id, Level, Purpose};
use crate::report::{Argument, Finding, Kind, Rule};

use super::{bases, concerns, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A6-1B",
        name: "contract-with-non-party",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 6(1)(b)", "EDPB 2/2019"],
    },
    check: Check::Register(check),
    page: include_str!("contract_with_non_party.md"),
};

/// People who are no party to a contract with the controller: they act for somebody else, visit, read or answer.
const NO_PARTY: [&str; 8] = [
    "contact-persons",
    "website-visitors",
    "visitors",
    "newsletter-subscribers",
    "marketing-targets",
    "survey-respondents",
    "feedback-givers",
    "next-of-kin",
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose, basis) in bases(case).filter(|(.., basis)| basis.basis == Some(Basis::Contract)) {
        let outside =
            |word: &str| concerns(case, purpose, &basis, |id| id.as_str() == word && !is_covered(purpose, id));
        if let Some(word) = NO_PARTY.iter().find(|word| outside(word)) {
            let path = path(at).join(&basis.path).key("basis");
            let finding = case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at));
            findings.push(finding.with("people", Argument::Key(format!("subject-{word}"))));
        }
    }
}

/// Whether another basis of the purpose holds for these people.
fn is_covered(purpose: &Purpose, id: &Id) -> bool {
    purpose.bases().any(|basis| {
        let further = !basis.path.segments().is_empty();
        let own = basis.subjects.contains(id) || (further && basis.subjects.is_empty());
        basis.basis.is_some_and(|basis| basis != Basis::Contract) && own
    })
}

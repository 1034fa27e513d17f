use crate::check::{Case, Check, Definition};
use crate::law::is_authority;
use crate::model::{Level, Purpose};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-1054-MIX",
        name: "two-regimes-at-once",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["le"],
        law: &["1054/2018 § 1", "GDPR 2(2)(d)"],
    },
    check: Check::Register(check),
    page: include_str!("two_regimes.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let purposes = &case.entry.register.purposes;
    if !purposes.iter().any(Purpose::is_law_enforcement) {
        return;
    }
    // Only competent authorities are under the act; a kind that is not told may be one.
    let competent = case.controller.controller.kind.is_none_or(is_authority);
    for (at, purpose) in purposes.iter().enumerate() {
        let path = Path::root().key("purposes").index(at);
        let found = if !purpose.is_law_enforcement() {
            Some((path, "register"))
        } else if !competent {
            Some((path.key("regime"), "authority"))
        } else {
            of_the_gdpr(purpose).map(|key| (path.key(key), "purpose"))
        };
        if let Some((path, kind)) = found {
            let finding = case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at));
            findings.push(finding.with("kind", kind));
        }
    }
}

/// A key of the purpose that only the GDPR gives a meaning.
fn of_the_gdpr(purpose: &Purpose) -> Option<&'static str> {
    [
        (purpose.basis.is_some(), "basis"),
        (!purpose.further_bases.is_empty(), "further-bases"),
        (purpose.legitimate_interest.is_some(), "legitimate-interest"),
        (purpose.withdrawal.is_some(), "withdrawal"),
        (!purpose.special_conditions.is_empty(), "special-conditions"),
        (purpose.criminal_condition.is_some(), "criminal-condition"),
        (purpose.marketing.is_some(), "marketing"),
        (purpose.provision.is_some(), "provision"),
    ]
    .into_iter()
    .find_map(|(is_there, key)| is_there.then_some(key))
}

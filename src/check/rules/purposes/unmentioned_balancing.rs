use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level};
use crate::report::{Finding, Kind, Rule};

use super::{bases, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1D-BAL",
        name: "unmentioned-balancing",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 6(1)(f)", "WP260 Annex"],
    },
    check: Check::Register(check),
    page: include_str!("unmentioned_balancing.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, _, basis) in bases(case).filter(|(.., basis)| basis.basis == Some(Basis::LegitimateInterests)) {
        // Without an interest there is nothing to balance yet: `unnamed-legitimate-interest`.
        let Some(interest) = basis.legitimate_interest.filter(|interest| case.says(interest.interest.as_ref())) else {
            continue;
        };
        if !case.says(interest.balancing.as_ref()) {
            let path = path(at).join(&basis.path).key("legitimate-interest").key("balancing");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level};
use crate::report::{Finding, Kind, Rule};

use super::{bases, is_own, is_recorded, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-6F-AUTH",
        name: "legitimate-interests-of-authority",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["auth"],
        law: &["GDPR 6(1)"],
    },
    check: Check::Register(check),
    page: include_str!("legitimate_interests_of_authority.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !case.facts.authority {
        return;
    }
    for (at, _, basis) in bases(case).filter(|(.., basis)| basis.basis == Some(Basis::LegitimateInterests)) {
        if is_own(case, &basis) && !is_recorded(case, at, &basis, "outside-public-task") {
            let path = path(at).join(&basis.path).key("basis");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

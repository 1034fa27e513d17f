use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level};
use crate::report::{Finding, Kind, Rule};

use super::{bases, is_recorded, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A6-VITAL",
        name: "unexplained-vital-interests",
        severity: Level::Info,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 6(1)(d)", "GDPR recital 46"],
    },
    check: Check::Register(check),
    page: include_str!("unexplained_vital_interests.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, _, basis) in bases(case).filter(|(.., basis)| basis.basis == Some(Basis::VitalInterests)) {
        let told = case.says(basis.basis_words) || case.says(basis.phase);
        if !told && !is_recorded(case, at, &basis, "vital-interests-reason") {
            let path = path(at).join(&basis.path).key("basis");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

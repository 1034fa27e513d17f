use crate::check::{Case, Check, Definition};
use crate::law::citations::{citing, number};
use crate::model::{Basis, Level};
use crate::report::{Finding, Kind, Rule};

use super::{is_recorded, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-TSL4",
        name: "fallback-section",
        severity: Level::Info,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["auth", "res"],
        law: &["1050/2018 § 4", "GDPR 6(3)"],
    },
    check: Check::Register(check),
    page: include_str!("fallback_section.md"),
};

const DATA_PROTECTION_ACT: &str = "1050/2018";

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose) in super::under_gdpr(&case.entry.register) {
        let laws = || purpose.bases().flat_map(|basis| basis.laws);
        let special = laws().any(|law| number(case.site, law) != Some(DATA_PROTECTION_ACT));
        for basis in purpose.bases().filter(|basis| basis.basis == Some(Basis::PublicTask)) {
            let fallback = citing(case.site, basis.laws, DATA_PROTECTION_ACT).next().is_some();
            if fallback && !special && !is_recorded(case, at, &basis, "only-section-4") {
                let path = path(at).join(&basis.path).key("laws");
                findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
            }
        }
    }
}

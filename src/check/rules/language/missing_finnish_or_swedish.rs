use super::missing;
use crate::check::{Case, Check, Definition};
use crate::law::Profile;
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-LANG-32",
        name: "missing-finnish-or-swedish",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["biling"],
        law: &["423/2003 § 6", "423/2003 § 32", "1385/2022"],
    },
    check: Check::Register(check),
    page: include_str!("missing_finnish_or_swedish.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if case.facts.has(Profile::Bilingual) {
        for tag in ["fi", "sv"] {
            findings.extend(missing(case, &DEFINITION.rule, tag));
        }
    }
}

use super::missing;
use crate::check::{Case, Check, Definition};
use crate::law::Profile;
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "AX-LANG",
        name: "missing-swedish-on-aland",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["aland"],
        law: &["1144/1991 § 36", "423/2003 § 7"],
    },
    check: Check::Register(check),
    page: include_str!("missing_swedish_on_aland.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if case.facts.has(Profile::Aland) {
        findings.extend(missing(case, &DEFINITION.rule, "sv"));
    }
}

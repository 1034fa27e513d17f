use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1C-B",
        name: "missing-legal-basis",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core", "le"],
        law: &["GDPR 13(1)(c)", "GDPR 14(1)(c)", "GDPR 6(1)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_legal_basis.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    // Under 1054/2018 the basis is the statute: FI-1054-22.
    for (at, purpose) in super::under_gdpr(&case.entry.register) {
        for basis in purpose.bases().filter(|basis| basis.basis.is_none()) {
            let path = Path::root().key("purposes").index(at).join(&basis.path).key("basis");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

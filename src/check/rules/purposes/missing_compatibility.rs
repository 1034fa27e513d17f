use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level};
use crate::report::{Finding, Kind, Rule};

use super::path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A6-4",
        name: "missing-compatibility",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 6(4)", "WP260 47"],
    },
    check: Check::Register(check),
    page: include_str!("missing_compatibility.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose) in super::under_gdpr(&case.entry.register) {
        let Some(further) = &purpose.further_use else { continue };
        let of_law = |basis| matches!(basis, Some(Basis::Consent | Basis::LegalObligation | Basis::PublicTask));
        if !purpose.bases().all(|basis| of_law(basis.basis)) && !case.says(further.compatibility.as_ref()) {
            let path = path(at).key("further-use").key("compatibility");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1D",
        name: "unnamed-legitimate-interest",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core"],
        law: &["GDPR 13(1)(d)", "GDPR 14(2)(b)"],
    },
    check: Check::Register(check),
    page: include_str!("unnamed_legitimate_interest.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose) in super::under_gdpr(&case.entry.register) {
        for basis in purpose.bases().filter(|basis| basis.basis == Some(Basis::LegitimateInterests)) {
            let interest = basis.legitimate_interest.and_then(|interest| interest.interest.as_ref());
            if !case.says(interest) {
                let path = Path::root().key("purposes").index(at).join(&basis.path);
                let path = path.key("legitimate-interest").key("interest");
                findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
            }
        }
    }
}

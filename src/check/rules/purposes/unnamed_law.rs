use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level};
use crate::report::{Finding, Kind, Rule};

use super::{bases, is_own, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1C-LAW",
        name: "unnamed-law",
        severity: Level::Error,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 6(3)", "GDPR 13(1)(c)", "WP260 Annex"],
    },
    check: Check::Register(check),
    page: include_str!("unnamed_law.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, _, basis) in bases(case) {
        let of_law = matches!(basis.basis, Some(Basis::LegalObligation | Basis::PublicTask));
        if of_law && basis.laws.is_empty() {
            let path = path(at).join(&basis.path).key("laws");
            let mut finding = case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at));
            // Article 13(1)(c) asks for the basis. That the law be named follows from what binds an authority.
            if !(case.facts.authority && is_own(case, &basis)) {
                finding.severity = Level::Warning;
            }
            findings.push(finding);
        }
    }
}

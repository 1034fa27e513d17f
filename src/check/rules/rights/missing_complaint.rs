use crate::check::{Case, Check, Definition};
use crate::language::Locale;
use crate::law::authorities::Authority;
use crate::model::Level;
use crate::model::notice::Notice;
use crate::report::{Finding, Kind, Rule};

use super::says;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-2D",
        name: "missing-complaint",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core"],
        law: &["GDPR 13(2)(d)", "GDPR 14(2)(e)", "GDPR 77"],
    },
    check: Check::Notice(check),
    page: include_str!("missing_complaint.md"),
};

fn check(case: &Case<'_>, notice: &Notice, locale: &Locale, findings: &mut Vec<Finding>) {
    let authority = Authority::of(case.controller.controller.kind).name();
    // The contact details beside the name are the guidelines' wish; they come from a table with tests of its own.
    let says = |key: &str| says(notice, locale, "complaint", &[key]);
    if !says("complaint-intro") || !says(&format!("authority-{authority}")) {
        findings.push(case.finding(&DEFINITION.rule, "rights"));
    }
}

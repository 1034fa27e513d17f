use crate::check::{Case, Check, Definition};
use crate::language::Locale;
use crate::law::Authority;
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
    // Under 1054/2018 it is a request for measures, to the Ombudsman alone.
    let gdpr = !case.entry.register.is_law_enforcement();
    let authority =
        if gdpr { case.site.law.authority(case.controller.controller.kind) } else { Authority::Ombudsman }.name();
    let intro = if gdpr { "complaint-intro" } else { "complaint-intro-enforcement" };
    // The contact details beside the name are the guidelines' wish; they come from a table with tests of its own.
    let says = |key: &str| says(notice, locale, "complaint", &[key]);
    if !says(intro) || !says(&format!("authority-{authority}")) {
        findings.push(case.finding(&DEFINITION.rule, "rights"));
    }
}

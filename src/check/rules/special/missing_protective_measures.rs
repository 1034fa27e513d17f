use crate::check::rules::purposes;
use crate::check::{Case, Check, Definition};
use crate::law::citations::citing;
use crate::model::{CriminalCondition, Level};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-TSL6-2",
        name: "missing-protective-measures",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["1050/2018 § 6(2)", "1050/2018 § 7(2)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_protective_measures.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let published = register.security.as_ref().is_some_and(|security| !security.measures.is_empty());
    if published || case.entry.is_recorded(&Path::root(), "protective-measures") {
        return;
    }
    for (at, purpose) in purposes::under_gdpr(register) {
        let section_6 = citing(case.site, &purpose.special_laws, "1050/2018").any(|law| {
            let section = law.section.as_deref().unwrap_or_default();
            section.split(['(', ',']).next().is_some_and(|section| section.trim() == "6")
        });
        let section_7 = purpose.criminal_condition.is_some_and(|it| it != CriminalCondition::OfficialAuthority);
        if (section_6 || section_7) && !case.entry.is_recorded(&purposes::path(at), "protective-measures") {
            let finding = case.finding(&DEFINITION.rule, purposes::path(at));
            findings.push(finding.with("purpose", case.purpose_name(at)));
            // Measures are taken for the register, so one question is enough.
            return;
        }
    }
}

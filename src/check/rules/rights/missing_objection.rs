use super::says;
use crate::check::{Case, Check, Definition};
use crate::language::Locale;
use crate::model::notice::Notice;
use crate::model::{Level, Right};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A21-4",
        name: "missing-objection",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core"],
        law: &["GDPR 21(4)", "WP260 Annex"],
    },
    check: Check::Notice(check),
    page: include_str!("missing_objection.md"),
};

fn check(case: &Case<'_>, notice: &Notice, locale: &Locale, findings: &mut Vec<Finding>) {
    let objects = case.facts.granted.iter().any(|granted| granted.right == Right::Objection);
    if objects && !says(notice, locale, "objection", &["objection-general", "objection-research"]) {
        findings.push(case.finding(&DEFINITION.rule, "rights"));
    }
}

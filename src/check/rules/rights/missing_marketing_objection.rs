use super::says;
use crate::check::{Case, Check, Definition};
use crate::language::Locale;
use crate::model::notice::Notice;
use crate::model::{Level, Right};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A21-2",
        name: "missing-marketing-objection",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core", "mkt"],
        law: &["GDPR 21(2)", "GDPR 21(3)", "GDPR 21(4)", "917/2014 § 200"],
    },
    check: Check::Notice(check),
    page: include_str!("missing_marketing_objection.md"),
};

fn check(case: &Case<'_>, notice: &Notice, locale: &Locale, findings: &mut Vec<Finding>) {
    let marketing = case.facts.granted.iter().any(|granted| granted.right == Right::MarketingObjection);
    if marketing && !says(notice, locale, "objection", &["objection-marketing"]) {
        findings.push(case.finding(&DEFINITION.rule, "rights"));
    }
}

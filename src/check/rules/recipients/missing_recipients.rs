use crate::check::case::is_named;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, NoneOr};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

use super::are_all_generic;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1E",
        name: "missing-recipients",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core", "le", "leg10", "ropa"],
        law: &["GDPR 13(1)(e)", "GDPR 14(1)(e)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_recipients.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let path = Path::root().key("recipients");
    match &case.entry.register.recipients {
        Some(NoneOr::None(_)) => return,
        Some(NoneOr::Some(entries)) if !entries.is_empty() => {}
        _ => return findings.push(case.finding(&DEFINITION.rule, path)),
    }
    if are_all_generic(case) {
        return findings.push(case.finding(&DEFINITION.rule, path).saying("generic"));
    }
    for (at, recipient) in case.entry.register.listed_recipients() {
        if !is_named(recipient.name.as_ref()) && !case.says(recipient.category.as_ref()) {
            findings.push(case.finding(&DEFINITION.rule, path.index(at)));
        }
    }
}

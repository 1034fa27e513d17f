use super::{items, needs_consent};
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "COOK-LIFE",
        name: "missing-cookie-duration",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["cook"],
        law: &["917/2014 § 205", "C-673/17", "GDPR 13(2)(a)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_cookie_duration.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (path, cookie) in items(case).filter(|(_, cookie)| needs_consent(cookie) && cookie.lasts.is_none()) {
        findings.push(case.finding(&DEFINITION.rule, path.key("lasts")).with("name", cookie.name.as_str()));
    }
}

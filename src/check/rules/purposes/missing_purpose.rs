use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1C-P",
        name: "missing-purpose",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core", "le", "leg10", "ropa"],
        law: &["GDPR 13(1)(c)", "GDPR 14(1)(c)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_purpose.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let purposes = &case.entry.register.purposes;
    let path = Path::root().key("purposes");
    // Who tells of its work for others alone is no controller: `processor-notice`.
    if purposes.is_empty() && !case.says(case.entry.register.processor_role.as_ref()) {
        findings.push(case.finding(&DEFINITION.rule, path.clone()));
    }
    for (at, purpose) in purposes.iter().enumerate() {
        if !case.says(purpose.name.as_ref()) && !case.says(purpose.details.as_ref()) {
            findings.push(case.finding(&DEFINITION.rule, path.index(at)));
        }
    }
}

use super::{items, needs_consent};
use crate::check::{Case, Check, Definition};
use crate::model::{Level, NoneOr};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-917-205",
        name: "unexplained-cookies",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["cook"],
        law: &["917/2014 § 205"],
    },
    check: Check::Register(check),
    page: include_str!("unexplained_cookies.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let Some(cookies) = case.entry.register.cookies.as_ref().and_then(NoneOr::some) else { return };
    let mut missing = |path: Path, missing: &str, name: &str| {
        let finding = case.finding(&DEFINITION.rule, path);
        findings.push(finding.with("missing", missing).with("name", name));
    };
    for (path, cookie) in items(case) {
        if cookie.category.is_none() {
            missing(path, "category", &cookie.name);
        } else if !case.says(cookie.purpose.as_ref()) {
            missing(path, "purpose", &cookie.name);
        }
    }
    let root = Path::root().key("cookies");
    if cookies.items.is_empty() && !case.says(cookies.note.as_ref()) {
        missing(root, "items", "");
    } else if cookies.items.iter().any(needs_consent) && !case.says(cookies.choice.as_ref()) {
        missing(root.key("choice"), "choice", "");
    }
}

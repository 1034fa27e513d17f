use crate::check::{Case, Check, Definition};
use crate::model::{Level, Storage};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-2A",
        name: "missing-storage-time",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core", "le"],
        law: &["GDPR 13(2)(a)", "GDPR 14(2)(a)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_storage_time.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let path = Path::root().key("storage");
    if register.storage.is_empty() {
        findings.push(case.finding(&DEFINITION.rule, path));
        return;
    }
    for (at, storage) in register.storage.iter().enumerate() {
        if !says_when(case, storage) {
            findings.push(case.finding(&DEFINITION.rule, path.index(at)));
        }
    }
    if !covers_all(case) {
        for (at, group) in register.data.iter().enumerate() {
            if !register.storage.iter().any(|storage| storage.data.contains(&group.id)) {
                findings.push(case.finding(&DEFINITION.rule, Path::root().key("data").index(at)));
            }
        }
    }
}

/// Whether the entry gives a period, or something by which it is decided. A shortest time alone has no end, a start alone
/// no length, and a review alone no rule.
fn says_when(case: &Case<'_>, storage: &Storage) -> bool {
    storage.period.is_some()
        || storage.permanent
        || !storage.laws.is_empty()
        || storage.plan.is_some()
        || case.says(storage.criteria.as_ref())
        || (storage.at_least.is_some() && storage.review.is_some())
}

/// Whether the storage times reach everything: one is for all data, or they go through all purposes or all groups of
/// people. What is named only in words (`what`) is a part of the data.
fn covers_all(case: &Case<'_>) -> bool {
    let register = &case.entry.register;
    let all = |storage: &Storage| {
        storage.data.is_empty()
            && storage.purposes.is_empty()
            && storage.subjects.is_empty()
            && !case.says(storage.what.as_ref())
    };
    let purposes = &register.purposes;
    let subjects = &register.subjects;
    register.storage.iter().any(all)
        || (!purposes.is_empty()
            && purposes.iter().all(|purpose| register.storage.iter().any(|s| s.purposes.contains(&purpose.id))))
        || (!subjects.is_empty()
            && subjects.iter().all(|subject| register.storage.iter().any(|s| s.subjects.contains(subject.id()))))
}

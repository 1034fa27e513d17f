use super::is_record;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Storage};
use crate::report::{Argument, Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A30-1F",
        name: "missing-erasure-time",
        severity: Level::Warning,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["ropa"],
        law: &["GDPR 30(1)(f)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_erasure_time.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !is_record(case) {
        return;
    }
    for (at, storage) in case.entry.register.storage.iter().enumerate() {
        let path = Path::root().key("storage").index(at);
        if !is_planned(storage) && !case.entry.is_recorded(&path, "erasure-time") {
            findings.push(case.finding(&DEFINITION.rule, path).with("category", what(case, storage)));
        }
    }
}

fn is_planned(storage: &Storage) -> bool {
    storage.period.is_some() || storage.permanent || storage.plan.is_some() || !storage.laws.is_empty()
}

/// What is stored, as far as it has a name.
fn what(case: &Case<'_>, storage: &Storage) -> Argument {
    let group = |id: &crate::model::Id| case.entry.register.data.iter().position(|group| group.id == *id);
    match (storage.data.first().and_then(group), &storage.what) {
        (Some(at), _) => case.data_name(at),
        (None, Some(what)) => Argument::Text(what.clone()),
        (None, None) => Argument::Plain("storage".to_owned()),
    }
}

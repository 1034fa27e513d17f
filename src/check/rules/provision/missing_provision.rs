use crate::check::{Case, Check, Definition};
use crate::model::{Id, Level, Origin, Purpose};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-2E",
        name: "missing-provision",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["a13"],
        law: &["GDPR 13(2)(e)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_provision.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !case.facts.from_subject {
        return;
    }
    for (at, purpose) in case.entry.register.purposes.iter().enumerate() {
        if purpose.provision.is_none() && !is_from_elsewhere(case, purpose) {
            let path = Path::root().key("purposes").index(at).key("provision");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

/// Whether the person gives nothing for this purpose.
fn is_from_elsewhere(case: &Case<'_>, purpose: &Purpose) -> bool {
    let groups = &case.entry.register.data;
    let from_elsewhere = |id: &Id| groups.iter().any(|group| group.id == *id && group.from == Some(Origin::Elsewhere));
    !purpose.data.is_empty() && purpose.data.iter().all(from_elsewhere)
}

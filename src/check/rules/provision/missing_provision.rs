use crate::check::{Case, Check, Definition};
use crate::model::{Id, Level, Purpose};
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
    if !case.facts.given {
        return;
    }
    for (at, purpose) in case.entry.register.purposes.iter().enumerate() {
        if purpose.provision.is_none() && !purpose.is_law_enforcement() && !needs_nothing(case, purpose) {
            let path = Path::root().key("purposes").index(at).key("provision");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

/// Whether the person gives nothing for this purpose.
fn needs_nothing(case: &Case<'_>, purpose: &Purpose) -> bool {
    let groups = &case.entry.register.data;
    let origin = |id: &Id| groups.iter().find(|group| group.id == *id).and_then(|group| group.from);
    !purpose.data.is_empty() && purpose.data.iter().all(|id| origin(id).is_some_and(|from| !from.is_given()))
}

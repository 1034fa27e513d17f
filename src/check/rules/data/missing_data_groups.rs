use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A14-1D",
        name: "missing-data-groups",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["a14", "ropa", "leg10"],
        law: &["GDPR 14(1)(d)", "GDPR 30(1)(c)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_data_groups.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !case.facts.from_elsewhere {
        return;
    }
    let groups = &case.entry.register.data;
    let path = Path::root().key("data");
    if groups.is_empty() {
        findings.push(case.finding(&DEFINITION.rule, path.clone()));
    }
    for (at, group) in groups.iter().enumerate() {
        // Either the items or a text must tell the content; a bare id or name does not.
        if !case.says(group.name.as_ref()) || (group.items.is_empty() && !case.says(group.note.as_ref())) {
            findings.push(case.finding(&DEFINITION.rule, path.index(at)));
        }
    }
}

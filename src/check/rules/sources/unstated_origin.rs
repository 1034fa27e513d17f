use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A1314-Q",
        name: "unstated-origin",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 13", "GDPR 14"],
    },
    check: Check::Register(check),
    page: include_str!("unstated_origin.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, _) in case.entry.register.data.iter().enumerate().filter(|(_, group)| group.from.is_none()) {
        let path = Path::root().key("data").index(at).key("from");
        findings.push(case.finding(&DEFINITION.rule, path).with("category", case.data_name(at)));
    }
}

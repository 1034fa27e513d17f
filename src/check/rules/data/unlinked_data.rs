use crate::check::{Case, Check, Definition};
use crate::model::{Level, Purpose};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "CAT-LINK",
        name: "unlinked-data",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 5(1)(b)", "GDPR 5(1)(c)"],
    },
    check: Check::Register(check),
    page: include_str!("unlinked_data.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    // A purpose that names no data uses all of them.
    if register.purposes.iter().any(|purpose| purpose.data.is_empty()) || register.purposes.is_empty() {
        return;
    }
    for (at, group) in register.data.iter().enumerate() {
        let used = |purpose: &Purpose| purpose.bases().any(|basis| basis.data.contains(&group.id));
        if !register.purposes.iter().any(used) {
            let path = Path::root().key("data").index(at);
            findings.push(case.finding(&DEFINITION.rule, path).with("category", case.data_name(at)));
        }
    }
}

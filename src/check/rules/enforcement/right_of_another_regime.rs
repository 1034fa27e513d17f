use crate::check::{Case, Check, Definition};
use crate::law::rights::LAW_ENFORCEMENT;
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-1054-RIGHTS",
        name: "right-of-another-regime",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["le"],
        law: &["1054/2018 § 22", "1054/2018 § 23–29"],
    },
    check: Check::Register(check),
    page: include_str!("right_of_another_regime.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    if !register.is_law_enforcement() {
        return;
    }
    for (at, note) in register.rights.iter().flat_map(|rights| &rights.notes).enumerate() {
        if !LAW_ENFORCEMENT.contains(&note.right) {
            let path = Path::root().key("rights").key("notes").index(at).key("right");
            findings.push(case.finding(&DEFINITION.rule, path));
        }
    }
}

use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

use super::used;
use crate::check::rules::purposes;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A9-2A",
        name: "missing-special-condition",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 9(2)", "WP260 Annex"],
    },
    check: Check::Register(check),
    page: include_str!("missing_special_condition.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    for (at, purpose) in purposes::under_gdpr(register) {
        let special = used(register, purpose).find(|(_, group)| !group.special.is_empty());
        if let Some((data, _)) = special.filter(|_| purpose.special_conditions.is_empty()) {
            let path = purposes::path(at).key("special-conditions");
            let finding = case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at));
            findings.push(finding.with("data", case.data_name(data)));
        }
    }
}

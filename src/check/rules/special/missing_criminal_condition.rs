use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

use super::used;
use crate::check::rules::purposes;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A10-1",
        name: "missing-criminal-condition",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 10", "1050/2018 § 7"],
    },
    check: Check::Register(check),
    page: include_str!("missing_criminal_condition.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    for (at, purpose) in purposes::under_gdpr(register) {
        let criminal = used(register, purpose).find(|(_, group)| group.criminal);
        if let Some((data, _)) = criminal.filter(|_| purpose.criminal_condition.is_none()) {
            let path = purposes::path(at).key("criminal-condition");
            let finding = case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at));
            findings.push(finding.with("data", case.data_name(data)));
        }
    }
}

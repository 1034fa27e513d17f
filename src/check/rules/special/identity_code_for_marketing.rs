use crate::check::rules::purposes;
use crate::check::{Case, Check, Definition};
use crate::model::{DataGroup, Id, IdentityCodeGround, Level};
use crate::report::{Finding, Kind, Rule};

use super::{is_identity_code, items};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-TSL29-C",
        name: "identity-code-for-marketing",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["1050/2018 § 29(1)"],
    },
    check: Check::Register(check),
    page: include_str!("identity_code_for_marketing.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    if register.identity_code.as_ref().is_some_and(|code| code.ground == IdentityCodeGround::Consent) {
        return;
    }
    for (at, purpose) in purposes::under_gdpr(register).filter(|(_, purpose)| purpose.marketing.is_some()) {
        // A purpose that names no data says nothing of this one: then nobody knows.
        let with_code = |group: &DataGroup| items(group).any(|(_, term)| is_identity_code(term));
        let group = |id: &Id| register.data.iter().position(|group| group.id == *id && with_code(group));
        let mut named = purpose.data.iter().enumerate();
        if let Some((entry, data)) = named.find_map(|(entry, id)| Some((entry, group(id)?))) {
            let finding = case.finding(&DEFINITION.rule, purposes::path(at).key("data").index(entry));
            findings.push(finding.with("purpose", case.purpose_name(at)).with("data", case.data_name(data)));
        }
    }
}

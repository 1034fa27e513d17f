use crate::check::{Case, Check, Definition};
use crate::model::{Level, Recipient, RecipientRole};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A26-DECL",
        name: "undeclared-joint-control",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 26(1)", "GDPR 26(2)"],
    },
    check: Check::Register(check),
    page: include_str!("undeclared_joint_control.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, recipient) in case.entry.register.listed_recipients() {
        if recipient.role == Some(RecipientRole::JointController) && !is_declared(case, recipient) {
            let path = Path::root().key("recipients").index(at).key("role");
            findings.push(case.finding(&DEFINITION.rule, path));
        }
    }
}

fn is_declared(case: &Case<'_>, recipient: &Recipient) -> bool {
    let mut joint = case.entry.register.joint.iter().flat_map(|joint| &joint.controllers);
    // A kind of recipient has no name to find it by.
    joint.any(|joint| recipient.name.is_none() || super::is_joint(case.site, joint, recipient))
}

use super::label;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, RecipientRole};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A28-3",
        name: "unrecorded-processing-agreement",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core", "ropa"],
        law: &["GDPR 28(3)"],
    },
    check: Check::Register(check),
    page: include_str!("unrecorded_processing_agreement.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, recipient) in case.entry.register.listed_recipients() {
        let processor =
            matches!(recipient.role, Some(RecipientRole::Processor | RecipientRole::ProcessorAndController));
        let path = Path::root().key("recipients").index(at);
        if processor && !case.entry.is_recorded(&path, "processing-agreement") {
            findings.push(case.finding(&DEFINITION.rule, path).with("recipient", label(recipient)));
        }
    }
}

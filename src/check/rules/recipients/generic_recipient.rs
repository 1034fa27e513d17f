use super::{are_all_generic, is_generic, label};
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1E-SPEC",
        name: "generic-recipient",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["WP260 Annex", "GDPR 13(1)(e)"],
    },
    check: Check::Register(check),
    page: include_str!("generic_recipient.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    // Where all are, `A13-1E` tells it.
    if are_all_generic(case) {
        return;
    }
    for (at, recipient) in case.entry.register.listed_recipients() {
        if is_generic(case, recipient) {
            let path = Path::root().key("recipients").index(at);
            findings.push(case.finding(&DEFINITION.rule, path).with("recipient", label(recipient)));
        }
    }
}

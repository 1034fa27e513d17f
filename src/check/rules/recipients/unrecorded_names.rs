use super::label;
use crate::check::case::is_named;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, RecipientRole};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A15-NAMED",
        name: "unrecorded-names",
        severity: Level::Info,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 15(1)(c)", "C-154/21"],
    },
    check: Check::Register(check),
    page: include_str!("unrecorded_names.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, recipient) in case.entry.register.listed_recipients() {
        let path = Path::root().key("recipients").index(at);
        let category = !is_named(recipient.name.as_ref()) && case.says(recipient.category.as_ref());
        // A unit of one's own is no stranger.
        if category && recipient.role != Some(RecipientRole::OwnUnit) && !case.entry.is_recorded(&path, "names") {
            findings.push(case.finding(&DEFINITION.rule, path).with("recipient", label(recipient)));
        }
    }
}

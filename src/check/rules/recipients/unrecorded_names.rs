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
        // Which authority, and who asks now and then, shows in the case itself; a unit of one's own is no stranger.
        let known =
            recipient.occasional || matches!(recipient.role, Some(RecipientRole::OwnUnit | RecipientRole::Authority));
        if category && !known && !case.entry.is_recorded(&path, "names") {
            findings.push(case.finding(&DEFINITION.rule, path).with("recipient", label(recipient)));
        }
    }
}

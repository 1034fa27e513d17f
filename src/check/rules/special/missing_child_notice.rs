use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A12-1-CHILD",
        name: "missing-child-notice",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 12(1)", "WP260 14-15"],
    },
    check: Check::Register(check),
    page: include_str!("missing_child_notice.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let concerned = register.subjects.iter().any(|group| matches!(group.id().as_str(), "children" | "pupils"));
    if concerned && register.children.as_ref().and_then(|children| children.website.as_ref()).is_none() {
        findings.push(case.finding(&DEFINITION.rule, Path::root().key("children").key("website")));
    }
}

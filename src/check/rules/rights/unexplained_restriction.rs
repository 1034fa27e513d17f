use crate::check::{Case, Check, Definition};
use crate::law::rights::key;
use crate::model::{Level, RestrictionKind};
use crate::report::{Argument, Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A23-LIMIT",
        name: "unexplained-restriction",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 23", "1050/2018 § 31–34", "WP260 68"],
    },
    check: Check::Register(check),
    page: include_str!("unexplained_restriction.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, note) in case.entry.register.rights.iter().flat_map(|rights| &rights.notes).enumerate() {
        let Some(restriction) = &note.restriction else { continue };
        let path = Path::root().key("rights").key("notes").index(at).key("restriction");
        let has_law = !restriction.laws.is_empty() || !note.laws.is_empty();
        // An excluded right without a provision has a rule of its own.
        let lacks_law = !has_law && restriction.kind == RestrictionKind::Limited;
        if lacks_law || !(case.says(restriction.reason.as_ref()) || case.says(note.text.as_ref())) {
            let right = Argument::Key(key(note.right));
            findings.push(case.finding(&DEFINITION.rule, path).with("right", right));
        }
    }
}

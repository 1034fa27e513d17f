use crate::check::{Case, Check, Definition};
use crate::law::rights::{is_founded, key};
use crate::model::{Level, RestrictionKind};
use crate::report::{Argument, Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A23-EXCL",
        name: "unfounded-exclusion",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 23", "1050/2018 § 31–34"],
    },
    check: Check::Register(check),
    page: include_str!("unfounded_exclusion.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, note) in case.entry.register.rights.iter().flat_map(|rights| &rights.notes).enumerate() {
        let Some(restriction) = &note.restriction else { continue };
        let without_law = restriction.laws.is_empty() && note.laws.is_empty();
        // What no basis gives needs no provision to be absent.
        let given = is_founded(&case.site.law, &case.entry.register, note.right);
        if restriction.kind == RestrictionKind::Excluded && without_law && given {
            let path = Path::root().key("rights").key("notes").index(at).key("restriction").key("laws");
            findings.push(case.finding(&DEFINITION.rule, path).with("right", Argument::Key(key(note.right))));
        }
    }
}

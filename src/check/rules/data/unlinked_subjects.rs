use crate::check::{Case, Check, Definition};
use crate::model::{Id, Level, OwnSubjectGroup, SubjectGroup};
use crate::report::{Argument, Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "SUBJ-LINK",
        name: "unlinked-subjects",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 5(1)(b)", "GDPR 5(1)(c)"],
    },
    check: Check::Register(check),
    page: include_str!("unlinked_subjects.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    for (at, subject) in register.subjects.iter().enumerate() {
        let id = subject.id();
        // What names no people is about all of them.
        let is_of = |all: &[Id]| all.is_empty() || all.contains(id);
        let of_data = register.data.is_empty() || register.data.iter().any(|group| is_of(&group.subjects));
        let of_purposes = register.purposes.is_empty()
            || register.purposes.iter().any(|purpose| {
                is_of(&purpose.subjects) || purpose.further_bases.iter().any(|basis| basis.subjects.contains(id))
            });
        if of_data && of_purposes {
            continue;
        }
        let name: Argument = match subject {
            SubjectGroup::Own(OwnSubjectGroup { name: Some(name), .. }) => name.into(),
            _ => id.as_str().into(),
        };
        let finding = case.finding(&DEFINITION.rule, Path::root().key("subjects").index(at)).with("subject", name);
        findings.push(if of_data { finding.saying("purpose") } else { finding });
    }
}

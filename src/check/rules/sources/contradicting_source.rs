use super::name;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Origin};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "SRC-LINK",
        name: "contradicting-source",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 14(2)(f)"],
    },
    check: Check::Register(check),
    page: include_str!("contradicting_source.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    for (at, source) in register.sources.iter().enumerate() {
        let mut groups = register
            .data
            .iter()
            .filter(|group| source.data.is_empty() || source.data.contains(&group.id))
            .map(|group| group.from)
            .peekable();
        if groups.peek().is_some() && groups.all(|from| matches!(from, Some(Origin::Subject | Origin::Observed))) {
            let path = Path::root().key("sources").index(at).key("data");
            findings.push(case.finding(&DEFINITION.rule, path).with("source", name(source)));
        }
    }
}

use crate::check::case::is_term;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Origin};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A14-2F",
        name: "missing-source",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["a14"],
        law: &["GDPR 14(2)(f)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_source.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    for (at, group) in register.data.iter().enumerate() {
        if !matches!(group.from, Some(Origin::Elsewhere | Origin::Both)) {
            continue;
        }
        let told = register.sources.iter().any(|source| {
            let named = source.name.as_ref().is_some_and(is_term);
            named && (source.data.is_empty() || source.data.contains(&group.id))
        });
        if !told {
            let path = Path::root().key("data").index(at).key("from");
            findings.push(case.finding(&DEFINITION.rule, path).with("category", case.data_name(at)));
        }
    }
}

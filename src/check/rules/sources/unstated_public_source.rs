use super::name;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A14-2F-PUB",
        name: "unstated-public-source",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["a14"],
        law: &["GDPR 14(2)(f)"],
    },
    check: Check::Register(check),
    page: include_str!("unstated_public_source.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, source) in case.entry.register.sources.iter().enumerate().filter(|(_, source)| source.public.is_none()) {
        let path = Path::root().key("sources").index(at).key("public");
        findings.push(case.finding(&DEFINITION.rule, path).with("source", name(source)));
    }
}

use crate::check::{Case, Check, Definition};
use crate::law::Profile;
use crate::model::{Level, Openness};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-JULK-16",
        name: "unstated-openness",
        severity: Level::Info,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["auth"],
        law: &["1050/2018 § 28", "621/1999 § 9", "621/1999 § 16"],
    },
    check: Check::Register(check),
    page: include_str!("unstated_openness.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    // A template that nobody has filled in says nothing.
    let says = |openness: &Openness| {
        let texts = [&openness.principle, &openness.requests, &openness.decided_by];
        !openness.parts.is_empty()
            || !openness.systems.is_empty()
            || texts.into_iter().any(|text| case.says(text.as_ref()))
    };
    let is_said = case.entry.register.openness.as_ref().is_some_and(says);
    // Åland has an act of its own on the publicity of documents.
    if case.facts.authority && !case.facts.has(Profile::Aland) && !is_said {
        findings.push(case.finding(&DEFINITION.rule, "openness"));
    }
}

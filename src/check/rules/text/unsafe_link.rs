use crate::check::texts::every_text;
use crate::check::{Check, Definition};
use crate::model::markdown::{ProblemKind, parse};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "TEXT-LINK",
        name: "unsafe-link",
        severity: Level::Error,
        kind: Kind::Structure,
        mandatory: true,
        profiles: &["core"],
        law: &[],
    },
    check: Check::Site(check),
    page: include_str!("unsafe_link.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for text in every_text(site).filter(|text| text.is_prose && text.text.contains(['[', '<'])) {
        if let Some(problem) = parse(text.text).1.into_iter().find(|problem| problem.kind == ProblemKind::Link) {
            let excerpt: String = text.text[problem.range].chars().take(60).collect();
            findings.push(text.finding(&DEFINITION.rule).with("text", excerpt));
        }
    }
}

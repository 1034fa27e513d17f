use crate::check::{Check, Definition};
use crate::model::markdown::ProblemKind;
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

use super::markdown;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "TEXT-HTML",
        name: "html-in-text",
        severity: Level::Error,
        kind: Kind::Structure,
        mandatory: true,
        profiles: &["core"],
        law: &[],
    },
    check: Check::Site(check),
    page: include_str!("html_in_text.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    markdown(site, &DEFINITION.rule, ProblemKind::Html, |text| text.contains('<'), findings);
}

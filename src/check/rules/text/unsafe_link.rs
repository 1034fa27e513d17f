use crate::check::{Check, Definition};
use crate::model::markdown::ProblemKind;
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

use super::markdown;

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
    markdown(site, &DEFINITION.rule, ProblemKind::Link, |text| text.contains(['[', '<']), findings);
}

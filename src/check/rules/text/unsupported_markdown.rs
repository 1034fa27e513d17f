use crate::check::{Check, Definition};
use crate::model::markdown::{ProblemKind, is_plain};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

use super::markdown;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "TEXT-MARKDOWN",
        name: "unsupported-markdown",
        severity: Level::Warning,
        kind: Kind::Structure,
        mandatory: false,
        profiles: &["core"],
        law: &[],
    },
    check: Check::Site(check),
    page: include_str!("unsupported_markdown.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    markdown(site, &DEFINITION.rule, ProblemKind::Unsupported, |text| !is_plain(text), findings);
}

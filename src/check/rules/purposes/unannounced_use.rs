use crate::check::{Case, Check, Definition};
use crate::model::{Date, FurtherUse, Level};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

use super::path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-3",
        name: "unannounced-use",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core"],
        law: &["GDPR 13(3)", "GDPR 14(4)", "WP260 45-47"],
    },
    check: Check::Register(check),
    page: include_str!("unannounced_use.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose) in super::under_gdpr(&case.entry.register) {
        let Some(further) = &purpose.further_use else { continue };
        let path = path(at).key("further-use");
        if !is_announced(case, further, &path) {
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}

/// Whether people were told before the new use began.
fn is_announced(case: &Case<'_>, further: &FurtherUse, path: &Path) -> bool {
    let announced = case.entry.recorded.get(&path.key("internal").key("announced"));
    let announced: Option<Date> = announced.and_then(|date| date.parse().ok());
    announced.zip(further.starts).is_some_and(|(announced, starts)| announced < starts)
}

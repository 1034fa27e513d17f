use crate::check::case::is_term;
use crate::check::{Case, Check, Definition};
use crate::model::{DataGroup, Level, Term, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

use super::must_list_data;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A14-1D",
        name: "missing-data-groups",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["a14", "ropa", "leg10"],
        law: &["GDPR 14(1)(d)", "GDPR 30(1)(c)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_data_groups.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !must_list_data(case) {
        return;
    }
    let groups = &case.entry.register.data;
    let path = Path::root().key("data");
    if groups.is_empty() {
        findings.push(case.finding(&DEFINITION.rule, path.clone()));
    }
    for (at, group) in groups.iter().enumerate() {
        let fault = if !case.says(group.name.as_ref()) {
            "unnamed"
        } else if !is_described(case, group) {
            "empty"
        } else {
            continue;
        };
        let finding = case.finding(&DEFINITION.rule, path.index(at)).with("category", case.data_name(at));
        findings.push(finding.saying(fault));
    }
}

/// Whether items or a text tell what the group holds; a bare id or name does not.
fn is_described(case: &Case<'_>, group: &DataGroup) -> bool {
    let holds = |lists: [&[Term]; 3], note: Option<&Text>| lists.into_iter().flatten().any(is_term) || case.says(note);
    holds([&group.items, &group.required, &group.voluntary], group.note.as_ref())
        || group.parts.iter().any(|part| holds([&part.items, &part.required, &part.voluntary], part.note.as_ref()))
}

use std::collections::BTreeMap;

use crate::check::{Check, Definition, Leak};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FIELD-LEAK",
        name: "internal-field-published",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: true,
        profiles: &["core"],
        law: &["621/1999 § 24", "GDPR 30(4)"],
    },
    check: Check::Leaks(check),
    page: include_str!("internal_field_published.md"),
};

fn check(site: &Site, leaks: &[Leak], findings: &mut Vec<Finding>) {
    // Each fact is told once, with the first page that has it.
    let mut leaked = BTreeMap::new();
    for leak in leaks {
        leaked.entry(leak.fact).or_insert(&leak.page);
    }
    for (fact, page) in leaked {
        let Some(place) = site.internal_place(fact) else { continue };
        let field = place.path.to_string();
        findings
            .push(Finding::new(&DEFINITION.rule).with("field", field).with("page", page.as_str()).at_written(place));
    }
}

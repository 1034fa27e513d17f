use jiff::civil::Date;

use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::{Path, Place};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "LAW-OVERDUE",
        name: "overdue-law-table",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "stale"],
        law: &["GDPR 5(2)"],
    },
    check: Check::Dated(check),
    page: include_str!("overdue_law_table.md"),
};

fn check(site: &Site, today: Date, findings: &mut Vec<Finding>) {
    for (table, checked) in site.law.tables() {
        if checked.next.civil() < today {
            let mut finding =
                Finding::new(&DEFINITION.rule).with("table", table).with("checked", checked.on.to_string());
            // The site's own word on it, if it has one; the program's tables have no file here.
            if let Some(file) = site.law_file.or(site.settings_file) {
                finding = finding.at(Place { file, path: Path::root().named(table).key("checked").key("next") });
            }
            findings.push(finding);
        }
    }
}

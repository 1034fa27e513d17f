use crate::check::{Check, Definition};
use crate::law::is_authority;
use crate::model::{Level, NoneOr, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A37-1",
        name: "missing-dpo",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core", "auth"],
        law: &["GDPR 37(1)"],
    },
    check: Check::Site(check),
    page: include_str!("missing_dpo.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in &site.controllers {
        let recorded = |key| entry.is_recorded(&Path::root(), key);
        let must = entry.controller.kind.is_some_and(is_authority) || recorded("large-scale-processing");
        let has = matches!(entry.controller.dpo, Some(NoneOr::Some(_)));
        if must && !has && !recorded("dpo-assessment") {
            findings.push(super::finding(&DEFINITION.rule, entry, Path::root().key("dpo")));
        }
    }
}

use crate::check::{Check, Definition, find, may_be};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::{Path, Place};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "RULE-LEVEL",
        name: "lowered-mandatory-rule",
        severity: Level::Error,
        kind: Kind::Structure,
        mandatory: true,
        profiles: &["core"],
        law: &[],
    },
    check: Check::Site(check),
    page: include_str!("lowered_mandatory_rule.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    let Some(file) = site.settings_file else { return };
    for (code, &level) in &site.settings.rules {
        if find(code).is_some_and(|definition| !may_be(&definition.rule, level)) {
            let place = Place { file, path: Path::root().key("rules").key(code) };
            findings.push(Finding::new(&DEFINITION.rule).with("rule", code.as_str()).at(place));
        }
    }
}

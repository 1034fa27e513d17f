use crate::check::{Check, Definition, find};
use crate::load;
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
    for (word, &level) in &site.settings.rules {
        let structural = || load::rules().iter().copied().find(|rule| rule.is_called(word));
        let rule = find(word).map(|definition| &definition.rule).or_else(structural);
        if rule.is_some_and(|rule| !rule.may_be(level)) {
            let place = Place { file, path: Path::root().key("rules").named(word) };
            findings.push(Finding::new(&DEFINITION.rule).with("rule", word.as_str()).at(place));
        }
    }
}

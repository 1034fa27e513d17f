use crate::check::texts::Words;
use crate::check::words::find;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "STALE-GDPR",
        name: "wrong-date-of-gdpr",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["stale", "quality"],
        law: &["GDPR 99"],
    },
    check: Check::Words(check),
    page: include_str!("wrong_date_of_gdpr.md"),
};

/// Statements that the regulation came into force on the day it became applicable.
const PHRASES: &[&str] = &[
    "voimaan 25.5.2018",
    "voimassa 25.5.2018",
    "25.5.2018 voimaan",
    "25.5.2018 voimassa",
    "25.5.2018 lähtien voimassa",
    "25.5.2018 alkaen voimassa",
    "voimaan 25. toukokuuta 2018",
    "i kraft 25.5.2018",
    "i kraft den 25.5.2018",
    "i kraft den 25 maj 2018",
    "i kraft 25 maj 2018",
    "force on 25 may 2018",
    "force on 25.5.2018",
    "force 25.5.2018",
    "effect on 25 may 2018",
    "force on may 25, 2018",
];

fn check(_: &Site, words: &Words<'_>, findings: &mut Vec<Finding>) {
    if words.text.contains("2018")
        && let Some(range) = find(words.text, PHRASES)
    {
        findings.push(words.finding(&DEFINITION.rule).with("text", &words.text[range]));
    }
}

use crate::check::texts::{Words, every_text};
use crate::check::words::find;
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::Segment;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "STALE-523",
        name: "repealed-personal-data-act",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["stale"],
        law: &["TSL 37"],
    },
    check: Check::Site(check),
    page: include_str!("repealed_personal_data_act.md"),
};

/// Names and numbers of the act, in any case form. Real texts write “henkilötietolain” and “523/99”.
const PHRASES: &[&str] = &[
    "henkilötietola*",
    "personuppgiftslag",
    "personuppgiftslagen",
    "personuppgiftslagens",
    "personal data act",
    "finnish personal data act",
    "523/1999",
    "523/99",
];

fn check(site: &Site, findings: &mut Vec<Finding>) {
    // What changed when is told as it was.
    let changes = Segment::Key("changes".into());
    let is_history = |text: &Words<'_>| text.register.is_some() && text.place.path.segments().first() == Some(&changes);
    for text in every_text(site).filter(|text| !is_history(text)) {
        if find(text.text, PHRASES).is_some() {
            findings.push(text.finding(&DEFINITION.rule));
        }
    }
}

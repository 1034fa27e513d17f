use crate::check::{Case, Check, Definition};
use crate::language::Locale;
use crate::model::Level;
use crate::model::notice::{Notice, plain_text};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-2D",
        name: "missing-complaint",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core"],
        law: &["GDPR 13(2)(d)", "GDPR 14(2)(e)", "GDPR 77"],
    },
    check: Check::Notice(check),
    page: include_str!("missing_complaint.md"),
};

fn check(case: &Case<'_>, notice: &Notice, locale: &Locale, findings: &mut Vec<Finding>) {
    let mut words = String::new();
    notice.visit_texts(&mut |section, text| {
        if section == "complaint" {
            words.push_str(&plain_text(text));
        }
    });
    let authority = case.site.law.authority(case.controller.controller.kind).name();
    let says = |key: String| locale.say(|locale| locale.text(&key)).is_ok_and(|(_, text)| words.contains(&text));
    let complete = says("complaint-intro".to_owned())
        && says(format!("authority-{authority}"))
        && says(format!("authority-{authority}.web"));
    if !complete {
        findings.push(case.finding(&DEFINITION.rule, "rights"));
    }
}

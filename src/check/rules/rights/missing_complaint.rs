use crate::check::{Case, Check, Definition};
use crate::language::Locale;
use crate::law::Authority;
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
    // Under 1054/2018 it is a request for measures, to the Ombudsman alone.
    let gdpr = !case.entry.register.is_law_enforcement();
    let authority =
        if gdpr { case.site.law.authority(case.controller.controller.kind) } else { Authority::Ombudsman }.name();
    let intro = if gdpr { "complaint-intro" } else { "complaint-intro-enforcement" };
    let says = |key: String| locale.say(|locale| locale.text(&key)).is_ok_and(|(_, text)| words.contains(&text));
    let complete =
        says(intro.to_owned()) && says(format!("authority-{authority}")) && says(format!("authority-{authority}.web"));
    if !complete {
        findings.push(case.finding(&DEFINITION.rule, "rights"));
    }
}

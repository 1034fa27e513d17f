use crate::check::words::find;
use crate::check::{Case, Check, Definition};
use crate::model::{Contact, Level, Name, Site, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A27-2",
        name: "representative-within-eea",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 27(1)", "GDPR 4(17)"],
    },
    check: Check::Several(&[Check::Site(check), Check::Register(of_register)]),
    page: include_str!("representative_within_eea.md"),
};

/// Words of the old register descriptions, which called the officer in charge so.
const REPRESENTATIVE: [&str; 8] = [
    "rekisterinpitäjän edustaja*",
    "rekisterinpitäjän edustajana",
    "personuppgiftsansvariges företrädare*",
    "personuppgiftsansvariges representant*",
    "den registeransvariges företrädare*",
    "representative of the controller",
    "controller’s representative",
    "controller's representative",
];

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in site.controllers.iter().filter(|entry| super::is_in_eea(site, &entry.controller)) {
        if entry.controller.representative.is_some() {
            findings.push(super::finding(&DEFINITION.rule, entry, Path::root().key("representative")));
        }
        for at in called_so(&entry.controller.contacts) {
            findings.push(super::finding(&DEFINITION.rule, entry, Path::root().key("contacts").index(at)));
        }
    }
}

fn of_register(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if super::is_in_eea(case.site, &case.controller.controller) {
        for at in called_so(&case.entry.register.contacts) {
            findings.push(case.finding(&DEFINITION.rule, Path::root().key("contacts").index(at)));
        }
    }
}

/// The contacts that are called the controller's representative.
fn called_so(contacts: &[Contact]) -> impl Iterator<Item = usize> {
    let is = |text: &str| find(text, &REPRESENTATIVE).is_some();
    let name = move |name: &Name| super::versions(name).any(is);
    let text = move |text: &Text| match text {
        Text::Default(text) => is(text),
        Text::ByLanguage(texts) => texts.values().any(&is),
    };
    contacts.iter().enumerate().filter_map(move |(at, contact)| {
        let called = contact.name.as_ref().is_some_and(name)
            || contact.title.as_ref().is_some_and(text)
            || contact.note.as_ref().is_some_and(text);
        called.then_some(at)
    })
}

use crate::check::{Check, Definition};
use crate::model::{Contact, ControllerEntry, ControllerKind, Level, Name, Site, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1A-ORG",
        name: "unit-as-controller",
        severity: Level::Warning,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 4(7)", "GDPR 13(1)(a)"],
    },
    check: Check::Site(check),
    page: include_str!("unit_as_controller.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in &site.controllers {
        let Some(name) = &entry.controller.name else { continue };
        if entry.controller.kind != Some(ControllerKind::Person) && is_within(entry, name) {
            findings.push(super::finding(&DEFINITION.rule, entry, Path::root().key("name")));
        }
    }
}

/// Whether the name is that of a unit, or the title of a contact.
fn is_within(entry: &ControllerEntry, name: &Name) -> bool {
    let is_title = |contact: &Contact| contact.title.as_ref().is_some_and(|title| is_same(name, title));
    entry.controller.contacts.iter().any(is_title)
        || entry.registers.iter().map(|entry| &entry.register).any(|register| {
            let unit = register.unit.as_ref().and_then(|unit| unit.name.as_ref());
            unit.is_some_and(|unit| super::is_same(name, unit)) || register.contacts.iter().any(is_title)
        })
}

fn is_same(name: &Name, title: &Text) -> bool {
    let is = |title: &str| super::versions(name).any(|name| name.to_lowercase() == title.trim().to_lowercase());
    match title {
        Text::Default(text) => is(text),
        Text::ByLanguage(texts) => texts.values().any(is),
    }
}

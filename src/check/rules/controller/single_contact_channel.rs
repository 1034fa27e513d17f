use crate::check::{Check, Definition};
use crate::model::{Contact, Controller, Level, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1A-CH",
        name: "single-contact-channel",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 13(1)(a)", "WP260 Annex"],
    },
    check: Check::Site(check),
    page: include_str!("single_contact_channel.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in &site.controllers {
        // Where there is none at all, `missing-controller` tells it.
        if channels(&entry.controller) == 1 {
            findings.push(super::finding(&DEFINITION.rule, entry, Path::root()));
        }
    }
}

/// How many kinds of ways lead to the controller: its own, and those of the contacts that serve all of its registers.
fn channels(controller: &Controller) -> usize {
    let any = |is: fn(&Contact) -> bool| controller.contacts.iter().any(is);
    [
        controller.address.is_some()
            || controller.visiting_address.is_some()
            || any(|contact| contact.address.is_some() || contact.visiting_address.is_some()),
        controller.email.is_some() || any(|contact| contact.email.is_some()),
        controller.phone.is_some() || any(|contact| contact.phone.is_some()),
        // A contact's website is a page or form to write on; the controller's own may be a mere front page.
        any(|contact| contact.website.is_some()),
    ]
    .into_iter()
    .filter(|given| *given)
    .count()
}

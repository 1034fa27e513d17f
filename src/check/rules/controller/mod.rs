//! The controller, its representative and data protection officer, joint control (catalogue G1, G20).

mod aland_authority;
mod controller_as_dpo;
mod malformed_business_id;
mod missing_contact_point;
mod missing_controller;
mod missing_dpo;
mod missing_dpo_contact;
mod missing_essence;
mod missing_joint_controllers;
mod missing_representative;
mod mixed_roles;
mod named_person;
mod processor_notice;
mod representative_within_eea;
mod single_contact_channel;
mod undeclared_joint_control;
mod unit_as_controller;
mod unstated_dpo;

use crate::check::Definition;
use crate::model::{Controller, ControllerEntry, Joint, JointController, Name, Recipient, Site, Text};
use crate::report::{Argument, Finding, Rule};
use crate::source::{Path, Place};

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &missing_controller::DEFINITION,
    &single_contact_channel::DEFINITION,
    &unit_as_controller::DEFINITION,
    &malformed_business_id::DEFINITION,
    &missing_representative::DEFINITION,
    &representative_within_eea::DEFINITION,
    &missing_dpo_contact::DEFINITION,
    &unstated_dpo::DEFINITION,
    &missing_dpo::DEFINITION,
    &controller_as_dpo::DEFINITION,
    &named_person::DEFINITION,
    &processor_notice::DEFINITION,
    &mixed_roles::DEFINITION,
    &missing_essence::DEFINITION,
    &missing_joint_controllers::DEFINITION,
    &missing_contact_point::DEFINITION,
    &undeclared_joint_control::DEFINITION,
    &aland_authority::DEFINITION,
];

/// A finding in a controller's file.
fn finding(rule: &'static Rule, entry: &ControllerEntry, path: Path) -> Finding {
    let place = Place { file: entry.file, path };
    let mut finding = Finding::new(rule).with("controller", name(entry)).at(place);
    finding.controller = Some(entry.id.clone());
    finding
}

/// A controller as messages name it: by its name, or its id.
fn name(entry: &ControllerEntry) -> Argument {
    match &entry.controller.name {
        Some(Name::Same(name)) if !name.trim().is_empty() => Argument::Plain(name.clone()),
        Some(Name::ByLanguage(names)) if names.values().any(|name| !name.trim().is_empty()) => {
            Argument::Text(Text::ByLanguage(names.clone()))
        }
        _ => Argument::Plain(entry.id.to_string()),
    }
}

/// Whether a controller is established in the EU or EEA, as far as its postal address tells, or else the one for visits.
/// An address without a country is in Finland.
fn is_in_eea(site: &Site, controller: &Controller) -> bool {
    let address = controller.address.as_ref().or(controller.visiting_address.as_ref());
    address.and_then(|address| address.country.as_ref()).is_none_or(|country| site.law.is_eea(country))
}

/// A name in each of its languages.
fn versions(name: &Name) -> impl Iterator<Item = &str> {
    let (same, by_language) = match name {
        Name::Same(text) => (Some(text.as_str()), None),
        Name::ByLanguage(texts) => (None, Some(texts.values())),
    };
    let all = same.into_iter().chain(by_language.into_iter().flatten());
    all.map(str::trim).filter(|text| !text.is_empty())
}

/// Whether two names are the same in some language, whatever the case of letters.
fn is_same(one: &Name, other: &Name) -> bool {
    versions(one).any(|name| versions(other).any(|same| name.to_lowercase() == same.to_lowercase()))
}

/// Those who are joint controllers still.
fn current(joint: &Joint) -> impl Iterator<Item = &JointController> {
    joint.controllers.iter().filter(|controller| controller.until.is_none())
}

/// Whether a recipient is one of the joint controllers, by its id or its name.
fn is_joint(site: &Site, joint: &JointController, recipient: &Recipient) -> bool {
    let name = recipient.name.as_ref().zip(joint_name(site, joint));
    recipient.id.as_ref() == Some(&joint.id) || name.is_some_and(|(one, other)| is_same(one, other))
}

/// The name of a joint controller: its own, or that of the site's controller with its id.
fn joint_name<'a>(site: &'a Site, joint: &'a JointController) -> Option<&'a Name> {
    let known = || site.controllers.iter().find(|entry| entry.id == joint.id)?.controller.name.as_ref();
    joint.name.as_ref().or_else(known)
}

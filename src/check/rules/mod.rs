//! The rules, one to a file, by what they are about.

mod automated;
mod controller;
mod data;
mod enforcement;
mod exceptions;
mod form;
mod language;
mod marketing;
mod openness;
mod provision;
pub mod purposes;
mod recipients;
mod record;
mod rights;
mod security;
mod sources;
pub mod special;
mod stale;
mod storage;
mod text;
mod transfers;
mod words;
mod work;

use super::Definition;

/// The groups with their names, in the order of the notice.
pub static GROUPS: &[(&str, &[&Definition])] = &[
    ("controller", controller::RULES),
    ("purposes", purposes::RULES),
    ("special", special::RULES),
    ("data", data::RULES),
    ("sources", sources::RULES),
    ("recipients", recipients::RULES),
    ("transfers", transfers::RULES),
    ("storage", storage::RULES),
    ("rights", rights::RULES),
    ("provision", provision::RULES),
    ("automated", automated::RULES),
    ("form", form::RULES),
    ("language", language::RULES),
    ("security", security::RULES),
    ("openness", openness::RULES),
    ("record", record::RULES),
    ("work", work::RULES),
    ("enforcement", enforcement::RULES),
    ("marketing", marketing::RULES),
    ("stale", stale::RULES),
    ("words", words::RULES),
    ("text", text::RULES),
    ("exceptions", exceptions::RULES),
];

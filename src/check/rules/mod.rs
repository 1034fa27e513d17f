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
mod purposes;
mod recipients;
mod record;
mod rights;
mod security;
mod sources;
mod special;
mod stale;
mod storage;
mod text;
mod transfers;
mod words;
mod work;

use super::Definition;

/// The groups, in the order of the notice.
pub static GROUPS: &[&[&Definition]] = &[
    controller::RULES,
    purposes::RULES,
    special::RULES,
    data::RULES,
    sources::RULES,
    recipients::RULES,
    transfers::RULES,
    storage::RULES,
    rights::RULES,
    provision::RULES,
    automated::RULES,
    form::RULES,
    language::RULES,
    security::RULES,
    openness::RULES,
    record::RULES,
    work::RULES,
    enforcement::RULES,
    marketing::RULES,
    stale::RULES,
    words::RULES,
    text::RULES,
    exceptions::RULES,
];

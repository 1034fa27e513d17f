use std::sync::LazyLock;

use super::{repealed, tell};
use crate::check::texts::Words;
use crate::check::words::{Hit, List};
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "STALE-95",
        name: "repealed-directive",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["stale"],
        law: &["GDPR 94"],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("repealed_directive.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| repealed(DEFINITION.rule.code));

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    tell(&DEFINITION.rule, text, &hits[0], findings);
}

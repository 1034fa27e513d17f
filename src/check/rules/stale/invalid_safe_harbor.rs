use std::sync::LazyLock;

use super::{repealed, tell};
use crate::check::texts::Words;
use crate::check::words::{Hit, List};
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "STALE-SH",
        name: "invalid-safe-harbor",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["stale"],
        law: &["GDPR 44", "C-362/14"],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("invalid_safe_harbor.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| repealed(DEFINITION.rule.code));

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    tell(&DEFINITION.rule, text, &hits[0], findings);
}

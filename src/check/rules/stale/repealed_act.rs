use std::sync::LazyLock;

use super::{repealed, tell};
use crate::check::texts::Words;
use crate::check::words::{Hit, List};
use crate::check::{Check, Definition};
use crate::model::{Level, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "STALE-LAW",
        name: "repealed-act",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["stale"],
        law: &[],
    },
    check: Check::Phrases(&LIST, check),
    page: include_str!("repealed_act.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| repealed(DEFINITION.rule.code));

fn check(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    tell(&DEFINITION.rule, text, &hits[0], findings);
}

use crate::check::{Case, Check, Definition};
use crate::law::Profile;
use crate::law::citations::citing;
use crate::model::{DataGroup, Level, Storage};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

use super::{is_longer, is_recording};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-759-16",
        name: "long-camera-storage",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["emp"],
        law: &["759/2004 § 16", "759/2004 § 17"],
    },
    check: Check::Register(check),
    page: include_str!("long_camera_storage.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !case.facts.has(Profile::WorkingLife) {
        return;
    }
    let groups: Vec<&DataGroup> = case.entry.register.data.iter().filter(|group| is_recording(case, group)).collect();
    for (at, storage) in case.entry.register.storage.iter().enumerate() {
        let long = storage.permanent || storage.period.as_ref().is_some_and(|period| is_longer(period, 1));
        // The exceptions of section 17 are few: who cites the section has looked at them.
        let cited = citing(case.site, &storage.laws, "759/2004").next().is_some();
        if long && !cited && groups.iter().any(|group| is_of(storage, group)) {
            let path = Path::root().key("storage").index(at);
            let key = if storage.permanent { "permanent" } else { "period" };
            findings.push(case.finding(&DEFINITION.rule, path.key(key)));
        }
    }
}

/// Whether a storage time is that of a group: it names it, or it names nothing at all.
fn is_of(storage: &Storage, group: &DataGroup) -> bool {
    let everything = storage.data.is_empty() && storage.what.is_none() && storage.purposes.is_empty();
    storage.data.contains(&group.id) || (everything && storage.subjects.is_empty())
}

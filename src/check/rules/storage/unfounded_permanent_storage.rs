use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-RET-PERM",
        name: "unfounded-permanent-storage",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 5(1)(e)", "1050/2018 § 4", "831/1994 § 8"],
    },
    check: Check::Register(check),
    page: include_str!("unfounded_permanent_storage.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, storage) in case.entry.register.storage.iter().enumerate().filter(|(_, storage)| storage.permanent) {
        let path = Path::root().key("storage").index(at);
        // What an authority's records plan keeps permanently, the National Archives have decided.
        let decided =
            (case.facts.authority && storage.plan.is_some()) || case.entry.is_recorded(&path, "archives-decision");
        if storage.laws.is_empty() && !decided {
            findings.push(case.finding(&DEFINITION.rule, path.key("permanent")));
        }
    }
}

use crate::check::{Case, Check, Definition};
use crate::law::Facts;
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-2A-CAT",
        name: "undivided-storage-time",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "ropa", "quality"],
        law: &["WP260 Annex", "GDPR 30(1)(f)"],
    },
    check: Check::Register(check),
    page: include_str!("undivided_storage_time.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let [storage] = register.storage.as_slice() else { return };
    let for_all = storage.data.is_empty() && storage.purposes.is_empty() && storage.subjects.is_empty();
    // Criteria in words can tell each group's time; a plan does.
    let one_time = storage.period.is_some() || storage.permanent;
    let told = case.says(storage.criteria.as_ref()) || case.says(storage.note.as_ref()) || storage.what.is_some();
    if for_all && one_time && !told && register.data.len() > 1 && Facts::bases(case.entry).len() > 1 {
        findings.push(case.finding(&DEFINITION.rule, Path::root().key("storage").index(0)));
    }
}

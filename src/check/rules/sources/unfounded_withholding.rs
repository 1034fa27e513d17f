use crate::check::{Case, Check, Definition};
use crate::law::citations::cites;
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-TSL33",
        name: "unfounded-withholding",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["1050/2018 § 33", "GDPR 23"],
    },
    check: Check::Register(check),
    page: include_str!("unfounded_withholding.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let withheld = Path::root().key("internal").key("withheld");
    let recorded = |key: &'static str| case.entry.recorded.contains_key(&withheld.key(key));
    if recorded("ground") && recorded("published") {
        return;
    }
    if case.entry.is_recorded(&Path::root(), "withheld") {
        findings.push(case.finding(&DEFINITION.rule, withheld));
        return;
    }
    let notes = case.entry.register.rights.iter().flat_map(|rights| &rights.notes).enumerate();
    for (at, note) in notes {
        let Some(restriction) = &note.restriction else { continue };
        if restriction.laws.iter().any(|law| cites(case.site, law, "data-protection-act", "33")) {
            let path = Path::root().key("rights").key("notes").index(at).key("restriction");
            findings.push(case.finding(&DEFINITION.rule, path));
        }
    }
}

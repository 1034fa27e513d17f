use crate::check::{Case, Check, Definition};
use crate::law::citations::cites;
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-TSL31",
        name: "unfounded-research-restriction",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["res"],
        law: &["1050/2018 § 31"],
    },
    check: Check::Register(check),
    page: include_str!("unfounded_research_restriction.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let restricted = register.rights.iter().flat_map(|rights| &rights.notes).enumerate().find(|(_, note)| {
        let laws = note.restriction.iter().flat_map(|restriction| &restriction.laws);
        note.restriction.is_some()
            && laws.chain(&note.laws).any(|law| cites(case.site, law, "data-protection-act", "31"))
    });
    let Some((at, _)) = restricted else { return };
    let recorded = |key: &str| case.entry.is_recorded(&Path::root(), key);
    let research = register.research.as_ref();
    let responsible = research.is_some_and(|study| study.leader.is_some() || study.parties.is_some());
    let sensitive = register.data.iter().any(|group| !group.special.is_empty() || group.criminal);
    let assessed = recorded("impact-assessment") || recorded("code-of-conduct");
    if !recorded("research-plan") || !responsible || (sensitive && !assessed) {
        let path = Path::root().key("rights").key("notes").index(at).key("restriction");
        findings.push(case.finding(&DEFINITION.rule, path));
    }
}

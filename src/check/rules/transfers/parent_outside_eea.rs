use crate::check::rules::recipients::label;
use crate::check::{Case, Check, Definition};
use crate::model::{Country, Level, NoneOr};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1F-PARENT",
        name: "parent-outside-eea",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 44", "EDPB 05/2021"],
    },
    check: Check::Register(check),
    page: include_str!("parent_outside_eea.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if !case.entry.register.transfers.as_ref().is_some_and(NoneOr::is_none) {
        return;
    }
    for (at, recipient) in case.entry.register.listed_recipients() {
        let path = Path::root().key("recipients").index(at);
        let key = path.key("internal").key("parent-country");
        let parent = case.entry.recorded.get(&key).and_then(|country| country.trim().parse::<Country>().ok());
        if parent.is_some_and(|parent| !case.site.law.is_eea(&parent))
            && !case.entry.is_recorded(&path, "remote-access")
        {
            findings.push(case.finding(&DEFINITION.rule, key).with("recipient", label(recipient)));
        }
    }
}

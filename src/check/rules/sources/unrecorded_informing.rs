use crate::check::phrases::Phrases;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A14-3",
        name: "unrecorded-informing",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["a14"],
        law: &["GDPR 14(3)"],
    },
    check: Check::Register(check),
    page: include_str!("unrecorded_informing.md"),
};

/// Words of the moments that Art. 14(3) names: within a month, at the first communication, at the first disclosure.
const MOMENTS: Phrases = Phrases {
    fi: &["kuukau*", "ensimmäis*", "välittömästi", "heti, kun"],
    sv: &["månad*", "första", "genast", "omedelbart"],
    en: &["month", "first", "immediately", "at once"],
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let recorded = |key: &str| case.entry.is_recorded(&Path::root(), key);
    if !case.facts.from_elsewhere || ["informing", "exemption", "withheld"].into_iter().any(recorded) {
        return;
    }
    let told = |text: Option<&Text>| MOMENTS.are_in(text, case.default_language());
    if !told(register.collection.as_ref()) && !register.sources.iter().any(|source| told(source.note.as_ref())) {
        findings.push(case.finding(&DEFINITION.rule, "sources"));
    }
}

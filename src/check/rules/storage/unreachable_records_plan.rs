use crate::check::phrases::Phrases;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-RET-REF",
        name: "unreachable-records-plan",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["auth", "quality"],
        law: &["GDPR 12(1)", "WP260 11"],
    },
    check: Check::Register(check),
    page: include_str!("unreachable_records_plan.md"),
};

const PLANS: Phrases = Phrases {
    fi: &["arkistonmuodostussuunnitel*", "tiedonohjaussuunnitel*", "arkistointisuunnitel*", "ams", "tos"],
    sv: &["arkivbildningsplan*", "informationsstyrningsplan*", "arkiveringsplan*"],
    en: &["records plan*", "records management plan*", "archive formation plan*", "records schedule*"],
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, storage) in case.entry.register.storage.iter().enumerate() {
        let path = Path::root().key("storage").index(at);
        if storage.period.is_some() || storage.permanent {
            continue;
        }
        if let Some(plan) = &storage.plan {
            let told = case.says(storage.criteria.as_ref());
            if !told && (plan.website.is_none() || plan.section.is_none()) {
                findings.push(case.finding(&DEFINITION.rule, path.key("plan")));
            }
        } else if case.facts.authority && is_only_a_plan(case, storage.criteria.as_ref()) {
            findings.push(case.finding(&DEFINITION.rule, path.key("criteria")));
        }
    }
}

/// Whether a text refers to the plan, with neither a time nor a link.
fn is_only_a_plan(case: &Case<'_>, text: Option<&Text>) -> bool {
    let vague = |words: &str| !words.contains(|c: char| c.is_ascii_digit()) && !words.contains("](");
    text.is_some_and(|text| {
        let mut versions = text.all(case.default_language());
        versions.any(|(language, words)| PLANS.find(language, words).is_some() && vague(words))
    })
}

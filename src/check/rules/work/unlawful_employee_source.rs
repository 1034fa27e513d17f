use crate::check::words::find;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Source, Term, Text};
use crate::report::{Argument, Finding, Kind, Rule};
use crate::source::Path;

use super::is_of_employees;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-759-4",
        name: "unlawful-employee-source",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["emp"],
        law: &["759/2004 § 4"],
    },
    check: Check::Register(check),
    page: include_str!("unlawful_employee_source.md"),
};

/// The person agrees, in words: with your consent, with your permission, if you name a referee.
const CONSENT: [&str; 14] = [
    "suostumu*",
    "suostut",
    "suostuu",
    "luvallasi",
    "luvalla",
    "samtyck*",
    "tillstånd",
    "tillåtelse",
    "går med på",
    "consent*",
    "agree",
    "agrees",
    "permission",
    "permit",
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    for (at, source) in register.sources.iter().enumerate() {
        let path = Path::root().key("sources").index(at);
        let groups = || register.data.iter().filter(|group| source.data.is_empty() || source.data.contains(&group.id));
        let concerned = groups().any(|group| is_of_employees(case, group));
        if concerned && !is_allowed(case, source) && !case.entry.is_recorded(&path, "consent") {
            findings.push(case.finding(&DEFINITION.rule, path).with("source", name(source)));
        }
    }
}

fn is_allowed(case: &Case<'_>, source: &Source) -> bool {
    let consent = |text: &Text| text.all(case.default_language()).any(|(_, text)| find(text, &CONSENT).is_some());
    !source.laws.is_empty() || source.note.as_ref().is_some_and(consent)
}

fn name(source: &Source) -> Argument {
    match &source.name {
        Some(Term::Word(word)) => Argument::Key(format!("source-{word}")),
        Some(Term::Own(texts)) => Argument::Text(Text::ByLanguage(texts.clone())),
        None => Argument::Plain("–".to_owned()),
    }
}

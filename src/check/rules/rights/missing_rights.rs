use crate::check::{Case, Check, Definition};
use crate::language::Locale;
use crate::law::rights::{enforcement_key, key, law_enforcement};
use crate::model::Level;
use crate::model::notice::{Block, Notice, plain_text};
use crate::report::{Finding, Kind, Rule};

use super::says;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-2B",
        name: "missing-rights",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core", "le"],
        law: &["GDPR 13(2)(b)", "GDPR 13(2)(c)", "GDPR 14(2)(c)", "GDPR 14(2)(d)", "GDPR 12(2)–(5)"],
    },
    check: Check::Notice(check),
    page: include_str!("missing_rights.md"),
};

fn check(case: &Case<'_>, notice: &Notice, locale: &Locale, findings: &mut Vec<Finding>) {
    let section = notice.sections.iter().find(|section| section.id == "rights");
    let terms: Vec<String> = section
        .into_iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Facts { items } => Some(items),
            _ => None,
        })
        .flatten()
        .map(|fact| plain_text(&fact.term))
        .collect();
    let is_there = |name: &String| terms.contains(name);
    let name = |key: &str| locale.say(|locale| locale.text(key));
    let register = &case.entry.register;
    let keys = case.facts.granted.iter().map(|granted| key(granted.right));
    let mut keys = keys.chain(law_enforcement(register).into_iter().map(|granted| enforcement_key(granted.right)));
    let complete = keys.all(|key| name(&key).is_ok_and(|(_, name)| is_there(&name)));
    // How to make a request, when an answer comes, and that it is free of charge: Art. 12(2), (3) and (5).
    let told = [&["rights-how", "rights-how-joint"][..], &["rights-time"], &["rights-free", "rights-free-otherwise"]];
    let told = if register.is_law_enforcement() { &[][..] } else { &told[..] };
    let requests = told.iter().all(|keys| says(notice, locale, "rights", keys));
    if section.is_none() || !complete || !requests {
        findings.push(case.finding(&DEFINITION.rule, "rights"));
    }
}

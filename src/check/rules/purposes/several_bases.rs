use crate::check::words::find;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

use super::{bases, consent_beside_duty, is_distinct, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1C-ONE",
        name: "several-bases",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 13(1)(c)", "WP260 12"],
    },
    check: Check::Register(check),
    page: include_str!("several_bases.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose, basis) in bases(case) {
        let path = path(at).join(&basis.path);
        let report = |path| case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at));
        let is_further = !basis.path.segments().is_empty();
        if is_further && !is_distinct(&basis) && !consent_beside_duty::is(purpose, &basis) {
            findings.push(report(path.clone()));
        }
        let and_or = |text: &str| find(text, &["ja/tai", "sekä/tai", "och/eller", "and/or"]).is_some();
        if basis.basis_words.is_some_and(|text| text.all(case.default_language()).any(|(_, text)| and_or(text))) {
            findings.push(report(path.key("basis-words")));
        }
    }
}

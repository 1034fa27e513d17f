use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A12-1-LANG",
        name: "missing-service-language",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["WP260 13"],
    },
    check: Check::Register(check),
    page: include_str!("missing_service_language.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, language) in case.entry.register.service_languages.iter().enumerate() {
        if !case.is_published_in(language.as_str()) {
            let path = Path::root().key("service-languages").index(at);
            let mut finding = case.finding(&DEFINITION.rule, path).with("lang", language);
            finding.language = Some(language.clone());
            findings.push(finding);
        }
    }
}

use std::sync::LazyLock;

use crate::check::words::List;
use crate::check::{Case, Check, Definition};
use crate::law::Profile;
use crate::model::{DeclaredProfile, Level, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "STALE-TERM",
        name: "old-register-term",
        severity: Level::Info,
        kind: Kind::House,
        mandatory: false,
        profiles: &["stale"],
        law: &["523/1999 § 10"],
    },
    check: Check::Register(check),
    page: include_str!("old_register_term.md"),
};

/// What the repealed act called such a document.
static LIST: LazyLock<List> = LazyLock::new(|| {
    List::parse(
        "[fi]\nrekisteriselostee* | rekisteriseloste -> tietosuojaseloste\n\
         [sv]\nregisterbeskrivning* -> dataskyddsbeskrivning\n\
         [en]\nregister description* | description of file* | file description* -> privacy notice",
    )
});

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    // Who keeps the old layout on purpose keeps its name too.
    if case.facts.has(Profile::Declared(DeclaredProfile::RegisterDescription)) {
        return;
    }
    let register = &case.entry.register;
    let mut texts =
        vec![(Path::from("name"), register.name.as_ref()), ("introduction".into(), register.introduction.as_ref())];
    for (at, section) in register.sections.iter().enumerate() {
        texts.push((Path::root().key("sections").index(at).key("heading"), section.heading.as_ref()));
    }
    for (path, text) in texts {
        for (language, words) in text.into_iter().flat_map(|text| text.all(case.default_language())) {
            let Some(hit) = LIST.first(words, Some(language)) else { continue };
            let path = if let Some(Text::ByLanguage(_)) = text { path.named(language.as_str()) } else { path.clone() };
            let mut finding = case
                .finding(&DEFINITION.rule, path)
                .with("text", &words[hit.range])
                .with("instead", hit.entry.instead.as_deref().unwrap_or_default());
            finding.language = Some(language.clone());
            findings.push(finding);
        }
    }
}

use std::sync::LazyLock;

use crate::check::words::List;
use crate::check::{Case, Check, Definition};
use crate::model::{Language, Level, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-PURP-GEN",
        name: "too-general-purpose",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["quality"],
        law: &["WP260 12", "GDPR 5(1)(b)"],
    },
    check: Check::Register(check),
    page: include_str!("general_purpose.md"),
};

static GENERIC: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("generic.txt")));

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let default = case.default_language();
    for (at, purpose) in case.entry.register.purposes.iter().enumerate() {
        let Some(name) = &purpose.name else { continue };
        let mut versions: Vec<_> = name.all(default).collect();
        versions.sort_by_key(|(language, _)| *language != default);
        for (language, words) in versions {
            let more = [&purpose.details, &purpose.basis_words].into_iter().flatten();
            let more = more.filter_map(|text| text.get(language, default));
            // Words of one's own, in the name or in what is said beside it, tell what the purpose serves.
            if std::iter::once(words).chain(more).all(|text| is_generic(text, language)) {
                let path = Path::root().key("purposes").index(at).key("name");
                let path = if let Text::ByLanguage(_) = name { path.named(language.as_str()) } else { path };
                let mut finding = case.finding(&DEFINITION.rule, path).with("purpose", words.trim());
                finding.language = Some(language.clone());
                findings.push(finding);
                break;
            }
        }
    }
}

/// Whether every word says nothing by itself.
fn is_generic(text: &str, language: &Language) -> bool {
    let hits = GENERIC.hits(text, Some(language));
    let mut at = 0;
    let mut between = hits.iter().map(|hit| {
        let gap = &text[at..hit.range.start];
        at = hit.range.end;
        gap
    });
    let says = |gap: &str| gap.contains(char::is_alphanumeric);
    !hits.is_empty() && !between.by_ref().any(says) && !says(&text[hits.last().map_or(0, |hit| hit.range.end)..])
}

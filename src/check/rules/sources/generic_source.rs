use super::name;
use crate::check::phrases::Phrases;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Term};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A14-SRC-SPEC",
        name: "generic-source",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["a14", "quality"],
        law: &["WP260 Annex", "GDPR recital 61"],
    },
    check: Check::Register(check),
    page: include_str!("generic_source.md"),
};

/// Words of the vocabulary that name no source by themselves.
const WORDS: [&str; 4] = ["other-authorities", "partners", "public-sources", "public-registers"];

const PHRASES: Phrases = Phrases {
    fi: &[
        "viranomaiset",
        "muut viranomaiset",
        "eri viranomaiset",
        "muut rekisterit",
        "rekisterit",
        "viranomaisten rekisterit",
        "julkiset rekisterit",
        "julkiset lähteet",
        "yleiset lähteet",
        "muut lähteet",
        "yhteistyökumppanit",
        "kumppanit",
        "kolmannet osapuolet",
        "muut tahot",
    ],
    sv: &[
        "myndigheter",
        "andra myndigheter",
        "olika myndigheter",
        "andra register",
        "register",
        "myndigheternas register",
        "offentliga register",
        "offentliga källor",
        "allmänna källor",
        "andra källor",
        "samarbetspartner",
        "samarbetspartners",
        "tredje parter",
        "andra aktörer",
    ],
    en: &[
        "authorities",
        "other authorities",
        "various authorities",
        "other registers",
        "registers",
        "registers of the authorities",
        "public registers",
        "public sources",
        "general sources",
        "other sources",
        "partners",
        "third parties",
        "others",
    ],
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, source) in case.entry.register.sources.iter().enumerate() {
        let generic = match &source.name {
            Some(Term::Word(word)) => WORDS.contains(&word.as_str()),
            Some(Term::Own(words)) => words.iter().any(|(language, words)| PHRASES.is(language, words)),
            None => false,
        };
        // A page, a provision or a sentence can tell which is meant.
        if generic && source.website.is_none() && source.laws.is_empty() && !case.says(source.note.as_ref()) {
            let path = Path::root().key("sources").index(at).key("name");
            findings.push(case.finding(&DEFINITION.rule, path).with("source", name(source)));
        }
    }
}

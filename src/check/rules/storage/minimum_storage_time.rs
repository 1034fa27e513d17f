use crate::check::phrases::Phrases;
use crate::check::sentences::sentence_at;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "RET-MIN",
        name: "minimum-storage-time",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 13(2)(a)", "GDPR 5(1)(e)"],
    },
    check: Check::Register(check),
    page: include_str!("minimum_storage_time.md"),
};

const LEAST: Phrases =
    Phrases { fi: &["vähintään"], sv: &["minst", "åtminstone"], en: &["at least", "a minimum of"] };
/// Words beside which a minimum is not all that is said: an end, an event, or how often something is looked at.
const ENOUGH: Phrases = Phrases {
    fi: &[
        "enintään",
        "korkeintaan",
        "kunnes",
        "saakka",
        "asti",
        "viimeistään",
        "välein",
        "joka",
        "vuosittain",
        "kerran",
        "sen jälkeen",
        "tämän jälkeen",
        "poist*",
        "hävit*",
    ],
    sv: &[
        "högst",
        "längst",
        "tills",
        "till och med",
        "fram till",
        "senast",
        "varje",
        "vart",
        "vartannat",
        "årligen",
        "en gång",
        "därefter",
        "raderas",
        "förstörs",
        "gallras",
    ],
    en: &[
        "at most",
        "no longer than",
        "not longer than",
        "up to",
        "until",
        "at the latest",
        "every",
        "yearly",
        "once",
        "after that",
        "after which",
        "erased",
        "deleted",
        "destroyed",
    ],
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, storage) in case.entry.register.storage.iter().enumerate() {
        let certain = storage.period.is_some() || storage.plan.is_some() || storage.review.is_some();
        let Some(text) = storage.criteria.as_ref().filter(|_| !certain && !storage.permanent) else { continue };
        let least = text.all(case.default_language()).find_map(|(language, words)| {
            let range = LEAST.find(language, words)?;
            ENOUGH.find(language, words).is_none().then(|| sentence_at(words, &range).trim())
        });
        if let Some(words) = least {
            let path = Path::root().key("storage").index(at).key("criteria");
            findings.push(case.finding(&DEFINITION.rule, path).with("text", words));
        }
    }
}

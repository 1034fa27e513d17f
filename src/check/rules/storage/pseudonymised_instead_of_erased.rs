use crate::check::phrases::Phrases;
use crate::check::sentences::sentence_at;
use crate::check::{Case, Check, Definition};
use crate::model::{Afterwards, Language, Level};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "RET-PSEUDO",
        name: "pseudonymised-instead-of-erased",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 5(1)(e)", "GDPR 4(5)"],
    },
    check: Check::Register(check),
    page: include_str!("pseudonymised_instead_of_erased.md"),
};

const PSEUDONYMISED: Phrases = Phrases {
    fi: &["pseudonymisoida*", "pseudonymisoimme"],
    sv: &["pseudonymisera*"],
    en: &["pseudonymise*", "pseudonymize*"],
};
const AFTER: Phrases = Phrases {
    fi: &["jälkeen", "kuluttua", "päätyttyä", "päättyessä", "päättymisestä", "poistamisen sijaan"],
    sv: &["efter", "därefter", "när", "i stället för"],
    en: &["after", "afterwards", "then", "when", "instead of", "at the end"],
};
const ERASED: Phrases = Phrases {
    fi: &["poist*", "hävit*", "tuho*", "anonymis*"],
    sv: &["radera*", "förstör*", "gallra*", "anonymiser*", "utplåna*"],
    en: &["erase*", "delete*", "destroy*", "anonymis*", "anonymiz*"],
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, storage) in case.entry.register.storage.iter().enumerate() {
        if storage.afterwards == Some(Afterwards::Erased) {
            continue;
        }
        let path = Path::root().key("storage").index(at);
        for (key, text) in [("criteria", &storage.criteria), ("note", &storage.note)] {
            let Some(text) = text else { continue };
            if text.all(case.default_language()).any(|(language, words)| ends_so(language, words)) {
                findings.push(case.finding(&DEFINITION.rule, path.key(key)));
            }
        }
    }
}

/// Whether a text says that the data are pseudonymised when their time is over, and not that they are ever erased.
fn ends_so(language: &Language, words: &str) -> bool {
    PSEUDONYMISED.find(language, words).is_some_and(|range| {
        let around = sentence_at(words, &range);
        // “Pseudonymised instead of being erased” names erasing too.
        let instead = ["sijaan", "i stället för", "instead of"].iter().any(|phrase| around.contains(phrase));
        AFTER.find(language, around).is_some() && (instead || ERASED.find(language, words).is_none())
    })
}

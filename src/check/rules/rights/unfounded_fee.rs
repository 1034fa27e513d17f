use crate::check::phrases::Phrases;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A12-5",
        name: "unfounded-fee",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 12(5)", "GDPR 15(3)"],
    },
    check: Check::Register(check),
    page: include_str!("unfounded_fee.md"),
};

const ALLOWED: Phrases = Phrases {
    fi: &[
        "perusteeton*",
        "perusteettom*",
        "kohtuuton*",
        "kohtuuttom*",
        "toistuv*",
        "useampi*",
        "useamm*",
        "lisäjäljen*",
        "lisäkopio*",
        "ylimääräis*",
    ],
    sv: &[
        "ogrundad*",
        "orimlig*",
        "upprepad*",
        "repetitiv*",
        "ytterligare kopi*",
        "extra kopi*",
        "flera kopi*",
        "överdriv*",
    ],
    en: &[
        "unfounded",
        "excessive",
        "repetitive",
        "repeated",
        "further cop*",
        "additional cop*",
        "extra cop*",
        "more than one copy",
    ],
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, note) in case.entry.register.rights.iter().flat_map(|rights| &rights.notes).enumerate() {
        let default = case.default_language();
        // A special act may set a fee.
        if note.laws.is_empty() && case.says(note.fee.as_ref()) && !ALLOWED.are_in(note.fee.as_ref(), default) {
            let path = Path::root().key("rights").key("notes").index(at).key("fee");
            findings.push(case.finding(&DEFINITION.rule, path));
        }
    }
}

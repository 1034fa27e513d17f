use crate::check::phrases::Phrases;
use crate::check::sentences::sentence_at;
use crate::check::{Case, Check, Definition};
use crate::law::Law;
use crate::law::rights::{excluded, granted, is_founded, key};
use crate::model::{IdentityCodeGround, Language, Level, NoneOr, Register, Right, Text};
use crate::report::{Argument, Finding, Kind, Rule};
use crate::source::Path;
use std::ops::Range;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-2B-MTX",
        name: "unfounded-right",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 15–22", "GDPR 7(3)"],
    },
    check: Check::Register(check),
    page: include_str!("unfounded_right.md"),
};

/// Words that promise a right.
const PROMISES: [(Right, Phrases); 3] = [
    (
        Right::Portability,
        Phrases {
            fi: &[
                "siirtää tiedot järjestelmästä toiseen",
                "siirtää tietosi järjestelmästä toiseen",
                "siirtää tiedot toiselle rekisterinpitäjälle",
                "siirtää tietosi toiselle rekisterinpitäjälle",
            ],
            sv: &["dataportabilitet", "överföra uppgifterna till en annan", "överföra dina uppgifter till en annan"],
            en: &["data portability", "transfer your data to another controller", "port your data"],
        },
    ),
    (
        Right::Withdrawal,
        Phrases {
            fi: &["peruuttaa suostumuksen*", "perua suostumuksen*"],
            sv: &["återkalla ditt samtycke", "återkalla samtycket", "ta tillbaka ditt samtycke"],
            en: &["withdraw your consent", "withdraw consent", "withdraw the consent"],
        },
    ),
    (
        Right::Objection,
        Phrases {
            fi: &["oikeus vastustaa", "vastustaa tietojesi käsittelyä", "vastustaa henkilötietojesi käsittelyä"],
            sv: &["rätt att göra invändningar", "invända mot behandlingen", "göra invändningar mot behandlingen"],
            en: &["right to object", "object to the processing", "object to the use of your data"],
        },
    ),
];
/// Beside these words a sentence promises nothing, or not to everybody.
const RESERVED: Phrases = Phrases {
    fi: &["ei", "et", "eivät", "emme", "jos", "kun", "mikäli", "silloin", "markkinoin*", "suoramarkkinoin*"],
    sv: &["inte", "ej", "ingen", "inget", "om", "när", "då", "direktmarknadsför*", "marknadsför*"],
    en: &["not", "no", "cannot", "if", "when", "where", "unless", "marketing"],
};
/// Words that deny or narrow a right as a whole.
const DENIALS: Phrases = Phrases {
    fi: &[
        "ei ole oikeutta",
        "oikeutta ei ole",
        "et voi vaatia",
        "ei voi vaatia",
        "ei voida vaatia",
        "oikeus ei koske",
        "oikeus koskee vain",
        "oikeus koskee ainoastaan",
        "oikeus on vain",
    ],
    sv: &[
        "inte rätt att",
        "ingen rätt",
        "du kan inte kräva",
        "rätten gäller inte",
        "rätten gäller bara",
        "rätten gäller endast",
    ],
    en: &[
        "no right to",
        "do not have the right",
        "not have a right",
        "you cannot ask",
        "you cannot demand",
        "the right does not apply",
        "right applies only",
        "right only applies",
    ],
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    // Under 1054/2018 FI-1054-RIGHTS tells of it.
    if register.is_law_enforcement() {
        return;
    }
    let path = Path::root().key("rights");
    for (at, note) in register.rights.iter().flat_map(|rights| &rights.notes).enumerate() {
        let path = path.key("notes").index(at);
        // A provision of a special act gives, or takes, what the GDPR does not; a restriction has a rule of its own.
        if note.restriction.is_some() || !note.laws.is_empty() {
            continue;
        }
        if !is_promised_well(&case.site.law, register, note.right) {
            findings.push(finding(case, path.key("right"), note.right));
        } else if is_whole(&case.site.law, register, note.right)
            && let Some(words) = first(case, note.text.as_ref(), |language, words| DENIALS.find(language, words))
        {
            findings.push(finding(case, path.key("text"), note.right).saying("denied").with("text", words));
        }
    }
    let requests = register.rights.as_ref().and_then(|rights| rights.requests.as_ref());
    let sections = register
        .sections
        .iter()
        .enumerate()
        .map(|(at, section)| (Path::root().key("sections").index(at).key("text"), section.text.as_ref()));
    let texts = [(path.key("requests"), requests), (Path::root().key("introduction"), register.introduction.as_ref())];
    for (path, text) in texts.into_iter().chain(sections) {
        let unfounded = PROMISES.iter().filter(|(right, _)| !is_promised_well(&case.site.law, register, *right));
        for (right, phrases) in unfounded {
            let promised = first(case, text, |language, words| {
                let range = phrases.find(language, words)?;
                RESERVED.find(language, sentence_at(words, &range)).is_none().then_some(range)
            });
            if promised.is_some() {
                findings.push(finding(case, path.clone(), *right));
            }
        }
    }
}

fn finding(case: &Case<'_>, path: Path, right: Right) -> Finding {
    case.finding(&DEFINITION.rule, path).with("right", Argument::Key(key(right)))
}

/// Whether a register may speak of a right. Erasure remains for what goes beyond a duty (Art. 17(3)(b)), and consent may
/// be asked for more than a basis.
fn is_promised_well(law: &Law, register: &Register, right: Right) -> bool {
    let excluded = excluded(register).contains(&right);
    let consents = || {
        register.cookies.as_ref().and_then(NoneOr::some).is_some()
            || !register.publications.is_empty()
            || register.children.as_ref().is_some_and(|children| children.consent.is_some())
            || register.identity_code.as_ref().is_some_and(|code| code.ground == IdentityCodeGround::Consent)
            || register.listed_recipients().any(|(_, recipient)| recipient.consent || recipient.condition.is_some())
    };
    excluded
        || right == Right::Erasure
        || is_founded(law, register, right)
        || (right == Right::Withdrawal && consents())
}

/// Whether a right holds for all purposes and all data, so that there is nothing to deny.
fn is_whole(law: &Law, register: &Register, right: Right) -> bool {
    // Art. 17(3) and 20(1) limit these two for everybody.
    !matches!(right, Right::Erasure | Right::Portability)
        && granted(law, register).iter().any(|granted| granted.right == right && granted.purposes.is_none())
}

/// The sentence of the first version of a text in which something is found.
fn first<'a>(
    case: &'a Case<'_>,
    text: Option<&'a Text>,
    find: impl Fn(&Language, &str) -> Option<Range<usize>>,
) -> Option<&'a str> {
    text?.all(case.default_language()).find_map(|(language, words)| {
        let range = find(language, words)?;
        Some(sentence_at(words, &range).trim())
    })
}

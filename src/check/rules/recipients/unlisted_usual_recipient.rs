use crate::check::phrases::Phrases;
use crate::check::{Case, Check, Definition};
use crate::model::{Language, Level, Name};
use crate::report::{Argument, Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1E-IMPL",
        name: "unlisted-usual-recipient",
        severity: Level::Info,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 13(1)(e)"],
    },
    check: Check::Register(check),
    page: include_str!("unlisted_usual_recipient.md"),
};

/// Words of a purpose, and of the recipient that it cannot do without.
const USUAL: [(Phrases, Phrases, &str); 2] = [
    (
        Phrases {
            fi: &["palkanmaks*", "palkkojen maks*", "palkanlask*"],
            sv: &["löneutbetal*", "lönebetal*", "löneräkn*", "utbetalning av lön*", "betalning av lön*"],
            en: &["payroll", "paying salaries", "payment of salaries", "paying wages", "payment of wages"],
        },
        Phrases {
            fi: &["tulorekist*", "vero*", "kansallinen tulorekist*"],
            sv: &["inkomstregist*", "skatte*"],
            en: &["incomes register", "tax*"],
        },
        "incomes-register",
    ),
    (
        Phrases {
            fi: &["verkkotunnusten rekisteröin*", "verkkotunnuksen rekisteröin*", "verkkotunnusvälity*"],
            sv: &["registrering av domännamn*", "domännamnsregistrering*", "domännamnsförmedl*"],
            en: &["registering domain names", "domain name registration", "registration of domain names"],
        },
        Phrases {
            fi: &["traficom*", "liikenne- ja viestintä*", "verkkotunnusrekist*", "rekisteriylläpit*"],
            sv: &["traficom*", "transport- och kommunikations*", "domännamnsregist*", "registerhållar*"],
            en: &["traficom*", "transport and communications", "domain name regist*", "registr*"],
        },
        "domain-registry",
    ),
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let default = case.default_language();
    // Who says nothing of recipients hears that of `A13-1E`.
    if register.recipients.is_none() {
        return;
    }
    for (at, purpose) in register.purposes.iter().enumerate() {
        let Some((_, recipient, key)) = USUAL.iter().find(|(words, ..)| words.are_in(purpose.name.as_ref(), default))
        else {
            continue;
        };
        let named = |name: &Name| match name {
            Name::Same(name) => register_words(recipient, name),
            Name::ByLanguage(names) => names.iter().any(|(language, name)| recipient.find(language, name).is_some()),
        };
        let mut listed = register.listed_recipients().map(|(_, one)| one);
        let told =
            listed.any(|one| one.name.as_ref().is_some_and(named) || recipient.are_in(one.category.as_ref(), default));
        if !told {
            let path = Path::root().key("purposes").index(at);
            let finding = case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at));
            findings.push(finding.with("recipient", Argument::Key(format!("A13-1E-IMPL.{key}"))));
        }
    }
}

/// Whether a name that is the same in every language has one of the words, in any of them.
fn register_words(recipient: &Phrases, name: &str) -> bool {
    ["fi", "sv", "en"].into_iter().any(|tag| recipient.find(&Language::new(tag), name).is_some())
}

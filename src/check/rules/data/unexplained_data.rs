use super::items;
use crate::check::phrases::Phrases;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Purpose, Term};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "CAT-PURP",
        name: "unexplained-data",
        severity: Level::Info,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 5(1)(b)", "GDPR 13(1)(c)"],
    },
    check: Check::Register(check),
    page: include_str!("unexplained_data.md"),
};

/// Data and sources from which a purpose can be inferred, and the words that tell of it.
struct Implied {
    data: &'static [&'static str],
    sources: &'static [&'static str],
    told: Phrases,
    /// A purpose that is marked as direct marketing tells of it too.
    marketing: bool,
}

const IMPLIED: [Implied; 5] = [
    Implied {
        data: &["credit-information"],
        sources: &["credit-information", "positive-credit-register"],
        told: Phrases {
            fi: &["luott*", "luoto*", "maksukyv*", "maksukyk*", "perin*", "perim*", "saatav*", "vuokra*", "laina*"],
            sv: &["kredit*", "betalningsförmåga*", "indriv*", "fordring*", "driv*", "hyr*", "lån*"],
            en: &["credit*", "solvency", "ability to pay", "collect*", "debt*", "rent*", "tenan*", "loan*"],
        },
        marketing: false,
    },
    Implied {
        data: &["newsletter-subscription", "marketing-choices"],
        sources: &[],
        told: Phrases {
            fi: &["uutiskirj*", "viestin*", "asiakasviestin*", "tiedot*", "markkinoin*", "suoramarkkinoin*", "mainon*"],
            sv: &[
                "nyhetsbrev*",
                "kommunik*",
                "kundkommunik*",
                "inform*",
                "marknadsför*",
                "direktmarknadsför*",
                "reklam*",
            ],
            en: &["newsletter*", "communicat*", "inform*", "marketing", "advertis*"],
        },
        marketing: true,
    },
    Implied {
        data: &["video-recording"],
        sources: &[],
        told: Phrases {
            fi: &["kamera*", "valvo*", "turva*", "suoja*", "suoje*", "omaisuu*", "rikok*", "tallen*"],
            sv: &["kamera*", "övervak*", "säker*", "skydd*", "trygg*", "egendom*", "brott*"],
            en: &[
                "camera*",
                "surveillance",
                "monitor*",
                "secur*",
                "safe*",
                "protect*",
                "property",
                "crime*",
                "offence*",
            ],
        },
        marketing: false,
    },
    Implied {
        data: &["competition-entries"],
        sources: &[],
        told: Phrases {
            fi: &["kilpailu*", "arvon*", "asiakaskilpailu*", "arvot*"],
            sv: &["tävling*", "utlott*", "lotteri*", "lott*"],
            en: &["competition*", "prize*", "draw*", "contest*", "raffle*"],
        },
        marketing: false,
    },
    Implied {
        data: &["debt-collection"],
        sources: &[],
        told: Phrases {
            fi: &["perin*", "peri*", "saatav*", "lasku*", "maksu*", "maksamat*"],
            sv: &["indriv*", "fordring*", "faktur*", "betal*", "avgift*", "obetal*"],
            en: &["collect*", "debt*", "receivable*", "invoic*", "payment*", "charge*", "unpaid"],
        },
        marketing: false,
    },
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let is_one_of = |term: &Term, words: &[&str]| matches!(term, Term::Word(word) if words.contains(&word.as_str()));
    for implied in &IMPLIED {
        let item = items(case).find(|item| is_one_of(item.term, implied.data)).map(|item| (item.path(), item.term));
        let source = || {
            let named =
                register.sources.iter().enumerate().filter_map(|(at, source)| Some((at, source.name.as_ref()?)));
            let mut named = named.filter(|(_, name)| is_one_of(name, implied.sources));
            named.next().map(|(at, name)| (Path::root().key("sources").index(at).key("name"), name))
        };
        let Some((path, term)) = item.or_else(source) else { continue };
        // Without purposes, that is what is missing.
        if !register.purposes.is_empty() && !register.purposes.iter().any(|purpose| implied.is_told(case, purpose)) {
            findings.push(case.finding(&DEFINITION.rule, path).with("item", term));
        }
    }
}

impl Implied {
    fn is_told(&self, case: &Case<'_>, purpose: &Purpose) -> bool {
        let texts = [&purpose.name, &purpose.details, &purpose.basis_words];
        (self.marketing && purpose.marketing.is_some())
            || texts.into_iter().any(|text| self.told.are_in(text.as_ref(), case.default_language()))
    }
}

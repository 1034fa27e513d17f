use super::*;

/// What a text states, those that are weak in brackets.
#[expect(clippy::cast_precision_loss, reason = "the numbers of the tests are small")]
fn stated(text: &str, language: &str) -> Vec<String> {
    let show = |particular: Particular| {
        let fact = match particular.fact {
            Fact::Amount(value, None) => format!("{}", value as f64 / 1000.0),
            Fact::Amount(value, Some(unit)) => format!("{} {unit:?}", value as f64 / 1000.0),
            Fact::Date { year, month, day } => {
                let part = |part: Option<u64>| part.map_or("-".into(), |part| part.to_string());
                format!("{}.{month}.{}", part(day), part(year))
            }
            Fact::Code(text) | Fact::Email(text) | Fact::Phone(text) | Fact::Host(text) => text,
        };
        if particular.weak { format!("({fact})") } else { fact }
    };
    let stated = particulars(text, language);
    let is_strong = stated.iter().any(|particular| !particular.weak);
    assert!(!is_strong || may_state(text, language), "{text}");
    stated.into_iter().map(show).collect()
}

#[test]
fn numbers_and_times() {
    for (language, text, expected) in [
        ("fi", "säilytetään viiden vuoden ajan", &["5 Year"][..]),
        ("fi", "vähintään seitsemän (7) tuntia", &["7 Hour"]),
        ("fi", "7 (seitsemän) tuntia", &["7 Hour"]),
        ("fi", "alle 15-vuotiaan", &["15 Year"]),
        ("fi", "viisivuotinen kausi, 5–10 vuotta", &["5 Year", "5 Year", "10 Year"]),
        ("fi", "1,5 vuotta, puolitoista vuotta", &["1.5 Year", "18 Month"]),
        ("fi", "säilytetään vuoden", &["(1 Year)"]),
        ("fi", "1 000 euroa, 20 %, 20 prosenttia", &["1000", "20 Percent", "20 Percent"]),
        ("fi", "6 §:n 1 momentin 3 kohta", &["6", "(1)", "3"]),
        ("fi", "kirjanpitolain (1336/1997) 2 luvun 10 §", &["1336/1997", "2", "10"]),
        ("fi", "1. johdanto\n2) toinen", &[]),
        ("fi", "kaksivaiheinen tunnistautuminen klo 9–15", &["(9)", "(15)"]),
        ("fi", "tunnistetiedot", &[]),
        ("fi", "5 kalenterivuotta ja 30 arkipäivää", &["5 Year", "30 Day"]),
        ("sv", "i fem år, femårig, 15 år", &["5 Year", "5 Year", "15 Year"]),
        ("sv", "minst sju (7) timmar", &["7 Hour"]),
        ("sv", "artikel 6.1 c och 6 § 1 mom.", &["6", "(1)", "6", "(1)"]),
        ("sv", "ett halvt år", &["(1)", "6 Month"]),
        ("en", "a five-year period, twenty-four months", &["(1)", "5 Year", "24 Month"]),
        ("en", "Article 6(1)(c), five calendar years", &["6", "(1)", "5 Year"]),
        ("en", "two-factor log-in, 9 am", &["(9)"]),
        ("en", "1,000 people, 15-year-olds", &["1000", "15 Year"]),
    ] {
        assert_eq!(stated(text, language), expected, "{text}");
    }
}

#[test]
fn dates() {
    for (language, text, expected) in [
        ("fi", "Voimassa 1.1.2019–31.12.2024.", &["1.1.2019", "31.12.2024"][..]),
        ("fi", "Voimassa 1.1.–31.12.2024.", &["1.1.-", "31.12.2024"]),
        ("fi", "1. tammikuuta 2019 ja tammikuussa 2020", &["1.1.2019", "-.1.2020"]),
        ("fi", "1 päivänä tammikuuta 2019", &["1.1.2019"]),
        ("fi", "31.12. mennessä", &["31.12.-"]),
        ("sv", "den 25 maj 2018", &["25.5.2018"]),
        ("en", "25 May 2018, May 25, 2018, in May", &["25.5.2018", "25.5.2018"]),
        ("en", "2018-05-25", &["25.5.2018"]),
    ] {
        assert_eq!(stated(text, language)[..expected.len()], *expected, "{text}");
    }
}

#[test]
fn contacts() {
    for (language, text, expected) in [
        ("fi", "Kirjoita: tietosuoja(at)example.fi.", &["tietosuoja@example.fi"][..]),
        ("fi", "puh. 09 1234 567 ja +358 9 1234567", &["091234567", "091234567"]),
        ("fi", "+358 (0)9 123 4567", &["091234567"]),
        ("fi", "y-tunnus 0123456-7, 00100 Helsinki", &["0123456-7", "100"]),
        ("sv", "[här](https://www.example.fi/sv/x) https://example.fi/fi", &["example.fi", "example.fi"]),
    ] {
        assert_eq!(stated(text, language), expected, "{text}");
    }
}

#[test]
fn the_same_in_other_words() {
    let same = |a: &str, la: &str, b: &str, lb: &str| {
        let (a, b) = (particulars(a, la), particulars(b, lb));
        a.iter().all(|a| a.weak || b.iter().any(|b| a.fact.agrees(&b.fact)))
    };
    assert!(same("12 kuukautta", "fi", "ett år", "sv"));
    assert!(same("kaksi viikkoa", "fi", "14 days", "en"));
    assert!(same("alle 15-vuotias", "fi", "under 15", "en"));
    assert!(same("puoli vuotta", "fi", "six months", "en"));
    assert!(same("puolivuosittain", "fi", "every six months", "en"));
    assert!(same("kaksi viikkoa", "fi", "a fortnight", "en"));
    assert!(same("00100 Helsinki", "fi", "FI-00100 Helsinki", "en"));
    assert!(same("three months", "en", "neljännesvuosi", "fi"));
    assert!(same("vuorokausi", "fi", "24 timmar", "sv"));
    assert!(same("24 timmar", "sv", "vuorokauden", "fi"));
    assert!(!same("viisi vuotta", "fi", "10 år", "sv"));
    assert!(!same("5 kuukautta", "fi", "5 år", "sv"));
}

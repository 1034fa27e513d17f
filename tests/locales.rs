//! What the three languages say: tables of an input and its Finnish, Swedish and English text.

use std::cmp::Ordering;
use std::fs;
use std::path::Path;

use seloste::language::{
    Conjunction, DifferenceKind, FileError, FileProblem, Form, Locale, LocaleError, Locales, WordKind, arguments,
    autonym, parity, thousandths, words,
};
use seloste::law::{Law, countries};
use seloste::model::{Id, Language, Name, StatuteReference};

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// Checks a table: for each row, what `say` makes of the input in the three languages. `~` stands for U+00A0.
fn check<I: Copy + std::fmt::Debug>(
    rows: &[(I, &str, &str, &str)],
    say: impl Fn(&Locale, I) -> Result<String, LocaleError>,
) {
    let locales = Locales::embedded().unwrap();
    for &(input, fi, sv, en) in rows {
        for (tag, expected) in LANGUAGES.into_iter().zip([fi, sv, en]) {
            let text = say(locales.get(&Language::new(tag)).unwrap(), input).unwrap();
            assert_eq!(text.replace('\u{a0}', "~"), expected, "{input:?} in {tag}");
        }
    }
}

#[test]
fn numbers() {
    check(
        &[
            (0, "0", "0", "0"),
            (1_234_567_500, "1~234~567,5", "1~234~567,5", "1,234,567.5"),
            (1_234_000, "1~234", "1~234", "1,234"),
            (250, "0,25", "0,25", "0.25"),
            (20_000, "20", "20", "20"),
        ],
        |locale, number| locale.number(thousandths(number)),
    );
    check(&[(-1234, "−1~234", "−1~234", "-1,234")], |locale, number: i32| locale.number(number));
}

#[test]
fn dates() {
    check(
        &[
            ("2026-11-01", "1.11.2026", "1.11.2026", "1 November 2026"),
            ("2024-02-29", "29.2.2024", "29.2.2024", "29 February 2024"),
            ("0999-12-31", "31.12.999", "31.12.999", "31 December 999"),
        ],
        |locale, date| locale.date(date.parse().unwrap()),
    );
}

#[test]
fn periods() {
    check(
        &[
            ("1 year", "1 vuosi", "1 år", "1 year"),
            ("6 years", "6 vuotta", "6 år", "6 years"),
            ("1.5 years", "1,5 vuotta", "1,5 år", "1.5 years"),
            ("0.5 hours", "0,5 tuntia", "0,5 timmar", "0.5 hours"),
            ("1 month", "1 kuukausi", "1 månad", "1 month"),
            ("18 months", "18 kuukautta", "18 månader", "18 months"),
            ("1 week", "1 viikko", "1 vecka", "1 week"),
            ("2 weeks", "2 viikkoa", "2 veckor", "2 weeks"),
            ("1 day", "1 päivä", "1 dag", "1 day"),
            ("30 days", "30 päivää", "30 dagar", "30 days"),
            ("1 hour", "1 tunti", "1 timme", "1 hour"),
            ("1 minute", "1 minuutti", "1 minut", "1 minute"),
            ("1440 minutes", "1~440 minuuttia", "1~440 minuter", "1,440 minutes"),
            ("999999.999 years", "999~999,999 vuotta", "999~999,999 år", "999,999.999 years"),
        ],
        |locale, period| locale.period(&period.parse().unwrap()),
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn countries_in_each_form() {
    check(
        &[
            (
                "US",
                "Yhdysvallat; Yhdysvaltoihin; Yhdysvalloissa",
                "USA; till USA; i USA",
                "United States; to the United States; in the United States",
            ),
            (
                "GB",
                "Iso-Britannia; Isoon-Britanniaan; Isossa-Britanniassa",
                "Storbritannien; till Storbritannien; i Storbritannien",
                "United Kingdom; to the United Kingdom; in the United Kingdom",
            ),
            (
                "RU",
                "Venäjä; Venäjälle; Venäjällä",
                "Ryssland; till Ryssland; i Ryssland",
                "Russia; to Russia; in Russia",
            ),
            ("IN", "Intia; Intiaan; Intiassa", "Indien; till Indien; i Indien", "India; to India; in India"),
            (
                "NL",
                "Alankomaat; Alankomaihin; Alankomaissa",
                "Nederländerna; till Nederländerna; i Nederländerna",
                "Netherlands; to the Netherlands; in the Netherlands",
            ),
            (
                "PH",
                "Filippiinit; Filippiineille; Filippiineillä",
                "Filippinerna; till Filippinerna; i Filippinerna",
                "Philippines; to the Philippines; in the Philippines",
            ),
            (
                "AX",
                "Ahvenanmaa; Ahvenanmaalle; Ahvenanmaalla",
                "Åland; till Åland; på Åland",
                "Åland; to Åland; in Åland",
            ),
            (
                "IS",
                "Islanti; Islantiin; Islannissa",
                "Island; till Island; på Island",
                "Iceland; to Iceland; in Iceland",
            ),
            (
                "CH",
                "Sveitsi; Sveitsiin; Sveitsissä",
                "Schweiz; till Schweiz; i Schweiz",
                "Switzerland; to Switzerland; in Switzerland",
            ),
            (
                "NZ",
                "Uusi-Seelanti; Uuteen-Seelantiin; Uudessa-Seelannissa",
                "Nya Zeeland; till Nya Zeeland; i Nya Zeeland",
                "New Zealand; to New Zealand; in New Zealand",
            ),
            (
                "IM",
                "Mansaari; Mansaarelle; Mansaarella",
                "Isle of Man; till Isle of Man; på Isle of Man",
                "Isle of Man; to the Isle of Man; in the Isle of Man",
            ),
            (
                "FO",
                "Färsaaret; Färsaarille; Färsaarilla",
                "Färöarna; till Färöarna; på Färöarna",
                "Faroe Islands; to the Faroe Islands; in the Faroe Islands",
            ),
            (
                "KR",
                "Etelä-Korea; Etelä-Koreaan; Etelä-Koreassa",
                "Sydkorea; till Sydkorea; i Sydkorea",
                "South Korea; to South Korea; in South Korea",
            ),
            (
                "ZA",
                "Etelä-Afrikka; Etelä-Afrikkaan; Etelä-Afrikassa",
                "Sydafrika; till Sydafrika; i Sydafrika",
                "South Africa; to South Africa; in South Africa",
            ),
            (
                "UY",
                "Uruguay; Uruguayhin; Uruguayssa",
                "Uruguay; till Uruguay; i Uruguay",
                "Uruguay; to Uruguay; in Uruguay",
            ),
            (
                "TH",
                "Thaimaa; Thaimaahan; Thaimaassa",
                "Thailand; till Thailand; i Thailand",
                "Thailand; to Thailand; in Thailand",
            ),
            (
                "CF",
                "Keski-Afrikan tasavalta; Keski-Afrikan tasavaltaan; Keski-Afrikan tasavallassa",
                "Centralafrikanska republiken; till Centralafrikanska republiken; i Centralafrikanska republiken",
                "Central African Republic; to the Central African Republic; in the Central African Republic",
            ),
            (
                "SJ",
                "Huippuvuoret ja Jan Mayen; Huippuvuorille ja Jan Mayeniin; Huippuvuorilla ja Jan Mayenissa",
                "Svalbard och Jan Mayen; till Svalbard och Jan Mayen; på Svalbard och Jan Mayen",
                "Svalbard and Jan Mayen; to Svalbard and Jan Mayen; in Svalbard and Jan Mayen",
            ),
        ],
        |locale, code| {
            let country = code.parse().unwrap();
            let forms: Result<Vec<_>, _> = Form::ALL.into_iter().map(|form| locale.country(&country, form)).collect();
            Ok(forms?.join("; "))
        },
    );
}

/// Every country has its three forms, each fitting for its language: what can be said about a form without knowing it.
#[test]
fn all_countries_are_named() {
    let locales = Locales::embedded().unwrap();
    for code in countries::all() {
        let forms = |tag| {
            let locale = locales.get(&Language::new(tag)).unwrap();
            Form::ALL.map(|form| locale.country(&code.parse().unwrap(), form).unwrap())
        };
        let [name, to, place] = forms("fi");
        assert!(["ssa", "ssä", "lla", "llä"].iter().any(|end| place.ends_with(end)), "{place}");
        assert!(to.ends_with('n') || to.ends_with("lle"), "{to}");
        assert_eq!(to.ends_with("lle"), place.ends_with("lla") || place.ends_with("llä"), "{to}, {place}");
        assert!(name.chars().take(2).eq(to.chars().take(2)), "{name}, {to}");
        let [name, to, place] = forms("sv");
        assert_eq!(to, format!("till {name}"));
        assert!(place == format!("i {name}") || place == format!("på {name}"), "{place}");
        let [name, to, place] = forms("en");
        assert!(to == format!("to {name}") || to == format!("to the {name}"), "{to}");
        assert!(place == to.replacen("to ", "in ", 1) || place == to.replacen("to ", "on ", 1), "{place}");
    }
}

#[test]
fn lists() {
    let items = |count: usize| ["a", "b", "c"].map(String::from)[..count].to_vec();
    check(
        &[
            (0, "", "", ""),
            (1, "a", "a", "a"),
            (2, "a ja b", "a och b", "a and b"),
            (3, "a, b ja c", "a, b och c", "a, b and c"),
        ],
        |locale, count| locale.list(&items(count), Conjunction::And),
    );
    check(&[(3, "a, b tai c", "a, b eller c", "a, b or c")], |locale, count| {
        locale.list(&items(count), Conjunction::Or)
    });
}

#[test]
fn alphabetical_order() {
    let locales = Locales::embedded().unwrap();
    for (language, sorted) in [
        ("fi", ["Aalto", "Oja", "Zorn", "Åberg", "Äijälä", "Öster"]),
        ("sv", ["Aalto", "Oja", "Zorn", "Åberg", "Äijälä", "Öster"]),
        ("en", ["Aalto", "Åberg", "Äijälä", "Oja", "Öster", "Zorn"]),
    ] {
        let locale = locales.get(&Language::new(language)).unwrap();
        let mut names = sorted;
        names.sort_unstable();
        names.sort_by(|a, b| locale.compare(a, b));
        assert_eq!(names, sorted, "{language}");
        assert_eq!(locale.compare("a", "A"), Ordering::Less);
        assert_ne!(locale.compare("a\u{200b}", "a"), Ordering::Equal);
    }
}

#[test]
fn names_of_languages() {
    check(
        &[
            ("fi", "suomi, suomeksi", "finska, på finska", "Finnish, in Finnish"),
            ("sv-FI", "ruotsi, ruotsiksi", "svenska, på svenska", "Swedish, in Swedish"),
            ("se", "pohjoissaame, pohjoissaameksi", "nordsamiska, på nordsamiska", "Northern Sámi, in Northern Sámi"),
            ("ru", "venäjä, venäjäksi", "ryska, på ryska", "Russian, in Russian"),
        ],
        |locale, tag| {
            let language = Language::new(tag);
            Ok(format!("{}, {}", locale.language_name(&language)?, locale.in_language(&language)?))
        },
    );
    let tags = "fi sv en se smn sms ru et uk ar so de fr es zh fa ku tr vi th";
    for tag in tags.split(' ') {
        let language = Language::new(tag);
        assert_ne!(autonym(&language), tag);
        for locale in LANGUAGES {
            let locales = Locales::embedded().unwrap();
            assert!(locales.get(&Language::new(locale)).unwrap().in_language(&language).is_ok(), "{tag} in {locale}");
        }
    }
    assert_eq!(autonym(&Language::new("sv-FI")), "Svenska");
    assert_eq!(autonym(&Language::new("pl")), "pl");
}

fn act(id: &str, section: &str) -> StatuteReference {
    let section = Some(section.to_owned()).filter(|section| !section.is_empty());
    StatuteReference { act: Some(Id::new(id)), name: None, number: None, section, website: None }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn statutes() {
    check(
        &[
            (
                ("accounting-act", ""),
                "kirjanpitolaki (1336/1997)",
                "bokföringslagen (1336/1997)",
                "the Accounting Act (1336/1997)",
            ),
            (
                ("accounting-act", "2:10"),
                "kirjanpitolaki (1336/1997) 2 luku 10 §",
                "2 kap. 10 § i bokföringslagen (1336/1997)",
                "the Accounting Act (1336/1997), chapter 2, section 10",
            ),
            (
                ("accounting-act", "2:9, 2:10"),
                "kirjanpitolaki (1336/1997) 2 luku 9 ja 10 §",
                "2 kap. 9 och 10 § i bokföringslagen (1336/1997)",
                "the Accounting Act (1336/1997), chapter 2, sections 9 and 10",
            ),
            (
                ("working-life-privacy-act", "16-17"),
                "laki yksityisyyden suojasta työelämässä (759/2004) 16–17 §",
                "16–17 § i lagen om integritetsskydd i arbetslivet (759/2004)",
                "the Act on the Protection of Privacy in Working Life (759/2004), sections 16–17",
            ),
            (
                ("information-management-act", "28e"),
                "laki julkisen hallinnon tiedonhallinnasta (906/2019) 28 e §",
                "28 e § i lagen om informationshantering inom den offentliga förvaltningen (906/2019)",
                "the Act on Information Management in Public Administration (906/2019), section 28 e",
            ),
            (
                ("data-protection-act", "6(1)(2)"),
                "tietosuojalaki (1050/2018) 6 § 1 mom. 2 kohta",
                "6 § 1 mom. 2 punkten i dataskyddslagen (1050/2018)",
                "the Data Protection Act (1050/2018), section 6, subsection 1, paragraph 2",
            ),
            (
                ("data-protection-act", "4, 29(1)"),
                "tietosuojalaki (1050/2018) 4 § ja 29 § 1 mom.",
                "4 § och 29 § 1 mom. i dataskyddslagen (1050/2018)",
                "the Data Protection Act (1050/2018), section 4 and section 29, subsection 1",
            ),
            (
                ("gdpr", "6(1)(c)"),
                "yleinen tietosuoja-asetus (EU) 2016/679, 6 artiklan 1 kohdan c alakohta",
                "artikel 6.1 c i allmänna dataskyddsförordningen (EU) 2016/679",
                "the General Data Protection Regulation (EU) 2016/679, Article 6(1)(c)",
            ),
            (
                ("gdpr", "13, 14"),
                "yleinen tietosuoja-asetus (EU) 2016/679, 13 ja 14 artikla",
                "artiklarna 13 och 14 i allmänna dataskyddsförordningen (EU) 2016/679",
                "the General Data Protection Regulation (EU) 2016/679, Articles 13 and 14",
            ),
            (
                ("openness-act", "24(1)(7), 24(1)(8), 24(1)(9), 25"),
                "laki viranomaisten toiminnan julkisuudesta (621/1999) 24 § 1 mom. 7, 8 ja 9 kohta ja 25 §",
                "24 § 1 mom. 7, 8 och 9 punkten och 25 § i lagen om offentlighet i myndigheternas verksamhet (621/1999)",
                "the Act on the Openness of Government Activities (621/1999), section 24, subsection 1, paragraphs 7, 8 and 9 and section 25",
            ),
            (
                ("data-protection-act", "6(1)(7), 6(2)(8), 29(1), 29(2)"),
                "tietosuojalaki (1050/2018) 6 § 1 mom. 7 kohta, 6 § 2 mom. 8 kohta ja 29 § 1 ja 2 mom.",
                "6 § 1 mom. 7 punkten, 6 § 2 mom. 8 punkten och 29 § 1 och 2 mom. i dataskyddslagen (1050/2018)",
                "the Data Protection Act (1050/2018), section 6, subsection 1, paragraph 7, section 6, subsection 2, paragraph 8 and section 29, subsections 1 and 2",
            ),
            (
                ("data-protection-act", "4()(3)"),
                "tietosuojalaki (1050/2018) 4 § 3 kohta",
                "4 § 3 punkten i dataskyddslagen (1050/2018)",
                "the Data Protection Act (1050/2018), section 4, paragraph 3",
            ),
            (
                ("data-protection-act", "4()(3), 4()(4)"),
                "tietosuojalaki (1050/2018) 4 § 3 ja 4 kohta",
                "4 § 3 och 4 punkten i dataskyddslagen (1050/2018)",
                "the Data Protection Act (1050/2018), section 4, paragraphs 3 and 4",
            ),
            (
                ("gdpr", "6(1)(c), 6(1)(e), 9(2)"),
                "yleinen tietosuoja-asetus (EU) 2016/679, 6 artiklan 1 kohdan c ja e alakohta ja 9 artiklan 2 kohta",
                "artikel 6.1 c och e och artikel 9.2 i allmänna dataskyddsförordningen (EU) 2016/679",
                "the General Data Protection Regulation (EU) 2016/679, Article 6(1)(c) and (e) and Article 9(2)",
            ),
            (
                ("gdpr", "4()(7)"),
                "yleinen tietosuoja-asetus (EU) 2016/679, 4 artiklan 7 alakohta",
                "artikel 4.7 i allmänna dataskyddsförordningen (EU) 2016/679",
                "the General Data Protection Regulation (EU) 2016/679, Article 4(7)",
            ),
            (
                ("openness-act", "luku 5"),
                "laki viranomaisten toiminnan julkisuudesta (621/1999) luku 5",
                "luku 5 i lagen om offentlighet i myndigheternas verksamhet (621/1999)",
                "the Act on the Openness of Government Activities (621/1999), luku 5",
            ),
        ],
        |locale, (id, section)| locale.statute(&act(id, section), &Language::new("fi")),
    );
}

#[test]
fn statutes_of_ones_own() {
    let name =
        Name::ByLanguage([("fi", "vesilaki"), ("sv", "vattenlagen")].map(|(l, n)| (Language::new(l), n.into())).into());
    let own = StatuteReference {
        act: None,
        name: Some(name),
        number: Some("587/2011".into()),
        section: Some("1".into()),
        website: None,
    };
    check(
        &[((), "vesilaki (587/2011) 1 §", "1 § i vattenlagen (587/2011)", "vesilaki (587/2011), section 1")],
        |locale, ()| locale.statute(&own, &Language::new("fi")),
    );
    let number = StatuteReference { name: None, section: None, ..own };
    check(&[((), "587/2011", "587/2011", "587/2011")], |locale, ()| locale.statute(&number, &Language::new("fi")));

    let locales = Locales::embedded().unwrap();
    let finnish = locales.get(&Language::new("fi")).unwrap();
    let unknown = finnish.statute(&act("no-such-act", "1"), &Language::new("fi"));
    assert!(matches!(unknown, Err(LocaleError::Missing { key, .. }) if key == "act-no-such-act"));
}

#[test]
fn acts_of_the_union_of_ones_own_have_articles() {
    let own = |number: &str, section: &str| StatuteReference {
        name: Some(Name::ByLanguage(
            [("fi", "datasäädös"), ("sv", "dataakten"), ("en", "the Data Act")]
                .map(|(language, name)| (Language::new(language), name.into()))
                .into(),
        )),
        number: Some(number.into()),
        section: Some(section.into()),
        ..StatuteReference::default()
    };
    check(
        &[
            (
                ("(EU) 2023/2854", "4, 5"),
                "datasäädös (EU) 2023/2854, 4 ja 5 artikla",
                "artiklarna 4 och 5 i dataakten (EU) 2023/2854",
                "the Data Act (EU) 2023/2854, Articles 4 and 5",
            ),
            (
                (" (EY) 1/2003", "4(1)(a)"),
                "datasäädös (EY) 1/2003, 4 artiklan 1 kohdan a alakohta",
                "artikel 4.1 a i dataakten (EG) 1/2003",
                "the Data Act (EC) 1/2003, Article 4(1)(a)",
            ),
            (("(EC)1/2003", ""), "datasäädös (EY) 1/2003", "dataakten (EG) 1/2003", "the Data Act (EC) 1/2003"),
        ],
        |locale, (number, section)| locale.statute(&own(number, section), &Language::new("fi")),
    );
}

#[test]
fn every_act_has_a_name() {
    for (id, known) in &Law::embedded().acts.acts {
        let locales = Locales::embedded().unwrap();
        for tag in LANGUAGES {
            let text = locales.get(&Language::new(tag)).unwrap().statute(&act(id.as_str(), ""), &Language::new("fi"));
            assert!(text.unwrap().contains(&known.number), "{id} in {tag}");
        }
    }
    assert_eq!(embedded_keys("acts.ftl", "act-").len(), Law::embedded().acts.acts.len(), "a name without an act");
}

/// The keys of an embedded Finnish file with this prefix.
fn embedded_keys(file: &str, prefix: &str) -> Vec<String> {
    let text = fs::read_to_string(Path::new("locales/fi").join(file)).unwrap();
    text.lines()
        .filter_map(|line| line.split(" =").next())
        .filter(|key| key.starts_with(prefix))
        .map(String::from)
        .collect()
}

#[test]
fn vocabulary() {
    check(
        &[
            ((WordKind::Data, "email"), "sähköpostiosoite", "e-postadress", "email address"),
            ((WordKind::Data, "personal-identity-code"), "henkilötunnus", "personbeteckning", "personal identity code"),
            ((WordKind::Subject, "job-applicants"), "työnhakijat", "arbetssökande", "job applicants"),
            ((WordKind::Source, "employer"), "työnantaja", "arbetsgivaren", "the employer"),
            (
                (WordKind::Event, "end-of-financial-year"),
                "tilikauden päättymisestä",
                "från räkenskapsperiodens utgång",
                "from the end of the financial year",
            ),
        ],
        |locale, (kind, id)| locale.word(kind, &Id::new(id)),
    );
    let locales = Locales::embedded().unwrap();
    for kind in WordKind::ALL {
        assert!(words(kind).len() >= 20, "{kind:?}");
        for id in words(kind) {
            let [fi, sv, en] = LANGUAGES
                .map(|tag| locales.get(&Language::new(tag)).unwrap().word(kind, &id.parse().unwrap()).unwrap());
            if kind == WordKind::Event {
                assert!(fi.ends_with("sta") || fi.ends_with("stä"), "{fi}");
                assert!(sv.starts_with("från ") && en.starts_with("from "), "{sv}, {en}");
            }
            for word in [&fi, &sv, &en] {
                assert!(!word.ends_with('.') && word.trim() == word, "{word}");
            }
        }
    }
    let finnish = locales.get(&Language::new("fi")).unwrap();
    assert!(matches!(finnish.word(WordKind::Data, &Id::new("nothing")), Err(LocaleError::Missing { .. })));
}

#[test]
fn locales_serve_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Locales>();
}

// ---- files ----

#[test]
fn the_embedded_locales_say_the_same_things() {
    let differences = parity(&Locales::embedded().unwrap());
    assert!(differences.is_empty(), "{differences:#?}");
}

/// A site's folder `locales` with these files.
fn site(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

fn errors(files: &[(&str, &[u8])]) -> Vec<FileError> {
    Locales::load(Some(site(files).path())).err().unwrap_or_default()
}

#[test]
fn a_site_replaces_single_messages() {
    let folder =
        site(&[("fi/own.ftl", b"\xef\xbb\xbfdata-name = koko nimi\r\ntwo-lines =\r\n    yksi\r\n    kaksi\r\n")]);
    let locales = Locales::load(Some(folder.path())).unwrap();
    let finnish = locales.get(&Language::new("fi")).unwrap();
    assert_eq!(finnish.word(WordKind::Data, &Id::new("name")).unwrap(), "koko nimi");
    assert_eq!(finnish.word(WordKind::Data, &Id::new("email")).unwrap(), "sähköpostiosoite");
    assert_eq!(finnish.text("two-lines").unwrap(), "yksi\nkaksi");
    let missing: Vec<_> = parity(&locales).into_iter().map(|d| (d.file, d.key, d.kind)).collect();
    let other = DifferenceKind::Missing { other: Language::new("fi") };
    assert_eq!(missing, ["en", "sv"].map(|l| (format!("locales/{l}/own.ftl"), "two-lines".to_owned(), other.clone())));
}

#[test]
fn a_site_adds_a_language() {
    let month = "date = { $year }/{ $month }/{ $day }\nperiod-year = { $amount ->\n [one] { $amount } jahki\n [two] { $amount } jagi\n *[other] { $amount } jagi\n }\n";
    let folder = site(&[("se/time.ftl", month.as_bytes())]);
    let locales = Locales::load(Some(folder.path())).unwrap();
    let languages: Vec<_> = locales.languages().map(Language::as_str).collect();
    assert_eq!(languages, ["en", "fi", "se", "sv"]);
    let sami = locales.get(&Language::new("se")).unwrap();
    assert_eq!(sami.date("2026-11-01".parse().unwrap()).unwrap(), "2026/11/1");
    assert_eq!(sami.period(&"1 year".parse().unwrap()).unwrap(), "1 jahki");
    assert!(matches!(sami.text("country-FI"), Err(LocaleError::Missing { .. })));

    let differences = parity(&locales);
    assert!(differences.iter().all(|difference| difference.language.as_str() == "se"));
    let country = differences.iter().find(|difference| difference.key == "country-FI.to").unwrap();
    assert_eq!(country.file, "locales/se/countries.ftl");
    assert_eq!(country.kind, DifferenceKind::Missing { other: Language::new("fi") });
    assert!(!differences.iter().any(|difference| difference.key == "date"));
}

#[test]
fn parity_sees_through_selectors_references_and_terms() {
    let text = "date = { $day ->
 *[other] { inner }
 }
inner = { $month } { -term(case: \"x\") }
-term = { $case } { $own }
period-day = { period-day }
period-hour = { nothing } { $amount }
period-week = { NUMBER($amount) }
country-FI = Suomi
    .to = Suomeen
";
    let folder = site(&[("fi/own.ftl", text.as_bytes())]);
    let found: Vec<_> = parity(&Locales::load(Some(folder.path())).unwrap())
        .into_iter()
        .filter(|difference| difference.language.as_str() == "fi")
        .map(|difference| (difference.line, difference.key, difference.kind))
        .collect();
    let sv = || Language::new("sv");
    let variables = |missing: &[&str]| DifferenceKind::Variables {
        other: sv(),
        missing: missing.iter().map(ToString::to_string).collect(),
        unknown: vec![],
    };
    let unresolved = |reference: &str| DifferenceKind::Unresolved { reference: reference.to_owned() };
    let expected = [
        (1, "date", variables(&["year"])),
        (6, "period-day", variables(&["amount"])),
        (6, "period-day", unresolved("period-day")),
        (7, "period-hour", unresolved("nothing")),
        (8, "period-week", variables(&["amount"])),
        (8, "period-week", unresolved("NUMBER()")),
        (9, "country-FI.in", DifferenceKind::Missing { other: sv() }),
    ];
    assert_eq!(found, expected.map(|(line, key, kind)| (line, key.to_owned(), kind)));
}

#[test]
fn all_errors_of_all_files_come_at_once() {
    let found = errors(&[
        ("fi/a.ftl", "ok = ä\r\n\r\nöljy = x\r\nempty =\r\nodd = } x\r\n".as_bytes()),
        (
            "fi/b.ftl",
            b"ok = again\nno-default = { $x ->\n [a] b\n }\n    .x = 1\nattributes = x\n    .a = 1\n    .a = 2\n",
        ),
        ("sv/latin1.ftl", b"a = b\nb = \xe4\n"),
        ("not_a_language/x.ftl", b"a = b\n"),
        ("fi-FI-FI/x.ftl", b"a = b\n"),
        ("fi.ftl", b"a = b\n"),
        ("fi/deeper/x.ftl", b"deeper = b\n"),
        ("README.md", b"\xff"),
        ("fi/.hidden.ftl", b"\xff"),
    ]);
    let found: Vec<_> =
        found.iter().map(|error| format!("{error} [{}..{}]", error.span.start, error.span.end)).collect();
    assert_eq!(
        found,
        [
            "locales/fi-FI-FI/x.ftl:1:1: its folder is not a language tag [0..0]",
            "locales/fi.ftl:1:1: is not in a folder of its language [0..0]",
            "locales/fi/a.ftl:3:1: Expected one of \"a-zA-Z\" [11..12]",
            "locales/fi/a.ftl:4:1: Expected a message field for \"empty\" [22..31]",
            "locales/fi/a.ftl:5:7: Unbalanced closing brace [37..38]",
            "locales/fi/b.ftl:4:2: The select expression must have a default variant [40..41]",
            "locales/fi/b.ftl:8:6: “attributes.a” is there already: locales/fi/b.ftl:7 [84..85]",
            "locales/not_a_language/x.ftl:1:1: its folder is not a language tag [0..0]",
            "locales/sv/latin1.ftl:2:5: is not UTF-8 [10..10]",
        ]
    );
}

#[test]
fn a_key_is_defined_once_in_a_language() {
    let found =
        errors(&[("fi/a.ftl", b"\n\nmine = a\n"), ("fi/b.ftl", b"mine = b\n-mine = c\n"), ("sv/a.ftl", b"mine = a\n")]);
    let problem = FileProblem::Duplicate { key: "mine".into(), first: "locales/fi/a.ftl:3".into() };
    let places: Vec<_> = found.iter().map(|error| (error.line, error.column, &error.problem)).collect();
    assert_eq!(places, [(1, 1, &problem), (2, 2, &problem)]);
}

#[test]
fn deep_braces_do_not_end_the_process() {
    for (open, close) in [("{", "}"), ("{ A(", ") }"), ("{ $a ->\n *[x] ", "\n }"), ("{ A(\nb(", "))}")] {
        let text = |levels: usize| format!("a = {}$x{}\n", open.repeat(levels), close.repeat(levels));
        let found = errors(&[("fi/a.ftl", text(100_000).as_bytes())]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].problem, FileProblem::Overfull);
        // As deep as a file may go, in a thread's small stack.
        let folder = site(&[("fi/a.ftl", text(400 / open.matches(['{', '(']).count()).as_bytes())]);
        if let Ok(locales) = Locales::load(Some(folder.path())) {
            let _ = parity(&locales);
            let _ = locales.get(&Language::new("fi")).unwrap().phrase("a", &arguments([("x", "1")]));
        }
    }
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let outside = site(&[("secret.ftl", b"a = b\n")]);
    let folder = site(&[("fi/own.ftl", b"a = b\n")]);
    std::os::unix::fs::symlink(outside.path().join("secret.ftl"), folder.path().join("fi/link.ftl")).unwrap();
    std::os::unix::fs::symlink(outside.path(), folder.path().join("sv")).unwrap();
    let found: Vec<_> =
        Locales::load(Some(folder.path())).err().unwrap().into_iter().map(|e| (e.file, e.problem)).collect();
    assert_eq!(found, ["locales/fi/link.ftl", "locales/sv"].map(|file| (file.to_owned(), FileProblem::Link)));
}

#[test]
fn a_folder_that_is_not_there_is_no_error() {
    assert!(Locales::load(Some(Path::new("/no/such/folder"))).is_ok());
}

#[test]
fn errors_can_be_told_in_every_language() {
    let broken: &[u8] =
        b"b = { $x ->\n [a] b\n }\nc =\nd = { \"x\ne = }\nf\na = \xc3\xa4\ng = { $x -> *[a] b }\na = {\n";
    let mut messages: Vec<_> = errors(&[("fi/x.ftl", broken)]).iter().map(FileError::message).collect();
    for problem in [
        FileProblem::Unreadable("no permission".into()),
        FileProblem::Link,
        FileProblem::Misplaced,
        FileProblem::Language,
        FileProblem::Encoding,
        FileProblem::Overfull,
        FileProblem::Duplicate { key: "a".into(), first: "locales/fi/x.ftl:1".into() },
    ] {
        let file = "locales/fi/x.ftl".to_owned();
        messages
            .push(FileError { file, span: seloste::source::Span::default(), line: 1, column: 1, problem }.message());
    }
    let folder = site(&[("fi/x.ftl", b"date = { nothing }\nown = x\n"), ("se/x.ftl", b"no-such = x\n")]);
    let fallback = [(Language::new("se"), Language::new("fi"))].into();
    let locales = Locales::load(Some(folder.path())).unwrap().with_fallback(&fallback).unwrap();
    messages.extend(parity(&locales).iter().map(seloste::language::Difference::message));
    let mut keys: Vec<_> = messages.iter().map(|message| message.key.clone()).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys, {
        let mut keys = embedded_keys("language.ftl", "locale-");
        keys.sort_unstable();
        keys
    });
    for message in messages {
        let pairs = message.arguments.iter().map(|(name, value)| match value {
            seloste::report::Argument::Plain(text) => (*name, text.clone()),
            other => panic!("{other:?}"),
        });
        let pairs: Vec<_> = pairs.collect();
        for tag in LANGUAGES {
            let locale = locales.get(&Language::new(tag)).unwrap();
            for key in [message.key.clone(), format!("{}.help", message.key)] {
                locale.phrase(&key, &arguments(pairs.clone())).unwrap();
            }
        }
    }
}

/// What a help says to write can be copied as it is.
#[test]
fn examples_in_helps_are_yaml() {
    const KEYS: [&str; 5] = ["internal: {", "rules: {", "provision: {", "safeguard: {", "{act: "];
    let mut seen = 0;
    let locales = Locales::embedded().unwrap();
    for text in locales.languages().flat_map(|language| locales.get(language).unwrap().templates()) {
        for key in KEYS {
            for (at, _) in text.match_indices(key) {
                let mut depth = 0;
                let end = text[at..].char_indices().find(|(_, c)| {
                    depth += i32::from(*c == '{') - i32::from(*c == '}');
                    *c == '}' && depth == 0
                });
                let (end, _) = end.unwrap_or_else(|| panic!("{text}"));
                let example = &text[at..=at + end];
                // Variables of the message stand in braces, too.
                if !example.contains("{code}") {
                    let value: serde_yaml::Value =
                        serde_yaml::from_str(example).unwrap_or_else(|error| panic!("{error}: {text}"));
                    assert!(value.is_mapping(), "{text}");
                    seen += 1;
                }
            }
        }
        // Two colons on a line are no YAML without braces.
        for key in ["internal", "rules", "provision"] {
            for after in text.split(&format!("{key}: ")).skip(1) {
                let word = after.split([' ', '.', ',']).next().unwrap_or_default();
                assert!(!word.ends_with(':') || word.starts_with('{'), "{text}");
            }
        }
    }
    assert!(seen > 60, "{seen}");
}

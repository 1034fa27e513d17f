//! The PDF files: what other programs read in them. Needs `pdfinfo`, `pdftotext` (poppler-utils) and `qpdf`.
#![cfg(feature = "pdf")]


use seloste::language::Locales;
use seloste::model::notice::{Block, Fact, Inline, Notice, Section};
use seloste::model::Language;
use seloste::render::Theme;
use seloste::render::pdf::{PdfJob, PdfRenderer};

#[test]
fn looks() {
    let locales = Locales::embedded().unwrap();
    let renderer = PdfRenderer::new(&Theme::embedded()).unwrap();
    for language in ["fi", "sv", "en"] {
        let notice = sample(language);
        let pdf = renderer
            .render(&PdfJob {
                notice: &notice,
                locale: locales.get(&notice.language).unwrap(),
                base_url: Some("https://example.fi/tietosuoja"),
            })
            .unwrap_or_else(|e| panic!("{e}"));
        std::fs::write(format!("/tmp/pdfout/{language}.pdf"), pdf).unwrap();
    }
}

fn text(text: &str) -> Vec<Inline> {
    vec![Inline::text(text)]
}

fn fact(term: &str, blocks: Vec<Block>) -> Fact {
    Fact { term: text(term), blocks }
}

fn section(id: &str, heading: &str, blocks: Vec<Block>) -> Section {
    Section { id: id.into(), heading: heading.into(), blocks }
}

/// A notice of two or three pages with every kind of block and inline.
fn sample(language: &str) -> Notice {
    let words = |fi: &'static str, sv: &'static str, en: &'static str| match language {
        "fi" => fi,
        "sv" => sv,
        _ => en,
    };
    let paragraph = |fi, sv, en| Block::paragraph(words(fi, sv, en));
    let line = |fi, sv, en| text(words(fi, sv, en));
    Notice {
        controller: "esimerkkila".parse().unwrap(),
        register: "kirjasto".parse().unwrap(),
        language: Language::new(language),
        languages: ["fi", "sv", "en"].map(Language::new).into(),
        kind: words("Tietosuojaseloste", "Dataskyddsbeskrivning", "Privacy notice").into(),
        title: words("Kirjaston asiakasrekisteri", "Bibliotekets kundregister", "Library customer register").into(),
        controller_name: words("Esimerkkilän kaupunki", "Exempelstads stad", "City of Esimerkkilä").into(),
        version: Some("2.1".into()),
        updated: Some("2026-11-01".parse().unwrap()),
        updated_text: Some(words("1.11.2026", "1.11.2026", "1 November 2026").into()),
        draft: false,
        has_foreign_text: true,
        sections: vec![
            section("summary", words("Lyhyesti", "I korthet", "In short"), vec![
                Block::Callout {
                    blocks: vec![
                        paragraph(
                            "Käsittelemme kirjaston asiakkaiden henkilötietoja, jotta voimme lainata aineistoa ja pitää kirjaa lainoista. Emme myy tietoja emmekä luovuta niitä mainontaan.",
                            "Vi behandlar personuppgifter om bibliotekets kunder för att kunna låna ut material och hålla reda på lånen. Vi säljer inga uppgifter och lämnar inte ut dem för reklam.",
                            "We process personal data of library customers so that we can lend material and keep track of loans. We sell no data and give none away for advertising.",
                        ),
                        Block::bullets([
                            vec![
                                Inline::text(words("Oikeutesi ", "Dina rättigheter ", "Your rights ")),
                                Inline::link("#rights", words("luetellaan alempana", "räknas upp nedan", "are listed below")),
                                Inline::text("."),
                            ],
                            line("Tiedot poistetaan kahden vuoden kuluttua.", "Uppgifterna raderas efter två år.", "Data are erased after two years."),
                        ]),
                    ],
                },
            ]),
            section("controller", words("Rekisterinpitäjä", "Personuppgiftsansvarig", "Controller"), vec![Block::Facts {
                items: vec![
                    fact(words("Rekisterinpitäjä", "Personuppgiftsansvarig", "Controller"), vec![
                        paragraph("Esimerkkilän kaupunki, sivistyslautakunta", "Exempelstads stad, bildningsnämnden", "City of Esimerkkilä, Education Committee"),
                        Block::Paragraph { text: vec![Inline::text("Esimerkkikatu 1"), Inline::Break, Inline::text("00000 Esimerkkilä")] },
                    ]),
                    fact(words("Sähköposti", "E-post", "E-mail"), vec![Block::Paragraph {
                        text: vec![Inline::link("mailto:kirjasto@example.fi", "kirjasto@example.fi")],
                    }]),
                    fact(words("Tietosuojavastaavan yhteystiedot", "Dataskyddsombudets kontaktuppgifter", "Contact details of the data protection officer"), vec![
                        Block::Paragraph { text: vec![Inline::link("mailto:tietosuojavastaava@example.fi", "tietosuojavastaava@example.fi")] },
                        Block::bullets([line("arkisin 9–15", "vardagar 9–15", "on weekdays 9–15"), text("+358 9 000 0000")]),
                    ]),
                ],
            }]),
            section("purposes", words("Miksi tietoja käsitellään ja millä oikeusperusteella", "Varför vi behandlar uppgifter och på vilken rättslig grund", "Why we process data, and on which legal basis"), vec![
                Block::Subheading { text: line("Lainaaminen", "Utlåning", "Lending") },
                Block::Paragraph {
                    text: vec![
                        Inline::text(words("Oikeusperuste on ", "Den rättsliga grunden är ", "The legal basis is ")),
                        Inline::Strong { content: line("yleinen etu tai julkinen valta", "allmänt intresse eller myndighetsutövning", "public interest or official authority") },
                        Inline::text(" ("),
                        Inline::Emphasis { content: line("tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta", "artikel 6.1 e i dataskyddsförordningen", "Article 6(1)(e) of the GDPR") },
                        Inline::text("; "),
                        Inline::link("https://www.example.fi/fi/laki/yleisista-kirjastoista/1492-2016", words("laki yleisistä kirjastoista", "lagen om allmänna bibliotek", "Public Libraries Act")),
                        Inline::text(")."),
                    ],
                },
                Block::Subheading { text: line("Kehittäminen", "Utveckling", "Development") },
                paragraph(
                    "Palvelujen kehittämisessä käytämme tietoja tilastollisesti, eikä yksittäistä asiakasta voi tunnistaa tilastoista. Asiakastietojärjestelmän käyttöoikeudet myönnetään henkilöstölle työtehtävien edellyttämässä laajuudessa, ja käyttöoikeushallintajärjestelmä kirjaa tietojenkäsittelytapahtumat.",
                    "I utvecklingen av tjänsterna använder vi uppgifterna statistiskt, och ingen enskild kund kan kännas igen i statistiken.",
                    "To develop services we use the data statistically, and no single customer can be recognised in the statistics.",
                ),
            ]),
            section("data", words("Mitä tietoja käsitellään ja kuinka kauan", "Vilka uppgifter behandlas och hur länge", "What data we process, and for how long"), vec![
                Block::Table {
                    caption: words("Tietoryhmät, tiedot ja säilytysajat", "Uppgiftsgrupper, uppgifter och lagringstider", "Groups of data, data and storage times").into(),
                    columns: vec![
                        line("Tietoryhmä", "Uppgiftsgrupp", "Group of data"),
                        line("Tiedot", "Uppgifter", "Data"),
                        line("Säilytysaika", "Lagringstid", "Storage time"),
                    ],
                    rows: (0..14)
                        .map(|row| {
                            vec![
                                text(&format!("{} {}", words("Perustiedot", "Grunduppgifter", "Basic data"), row + 1)),
                                line(
                                    "Nimi, henkilötunnus, osoite, puhelinnumero ja sähköpostiosoite sekä huollettavan lapsen tiedot",
                                    "Namn, personbeteckning, adress, telefonnummer och e-postadress samt uppgifter om barn",
                                    "Name, personal identity code, address, telephone number and e-mail address, and data on children",
                                ),
                                line("2 vuotta viimeisestä lainasta", "2 år från det senaste lånet", "2 years from the last loan"),
                            ]
                        })
                        .collect(),
                },
            ]),
            section("storage", words("Säilytysajat", "Lagringstider", "Storage times"), vec![
                Block::Facts {
                    items: vec![
                        fact(words("Asiakassuhdetiedot", "Kunduppgifter", "Customer data"), vec![paragraph("2 vuotta asiakassuhteen päättymisestä", "2 år efter att kundförhållandet upphört", "2 years from the end of the customer relationship")]),
                        fact(words("Maksut", "Avgifter", "Fees"), vec![paragraph("6 vuotta tilikauden päättymisestä (kirjanpitolaki)", "6 år efter räkenskapsperiodens slut (bokföringslagen)", "6 years from the end of the financial year (Accounting Act)")]),
                    ],
                },
            ]),
            section("rights", words("Oikeutesi", "Dina rättigheter", "Your rights"), vec![
                Block::List {
                    ordered: true,
                    items: vec![
                        vec![
                            paragraph("Oikeus saada pääsy tietoihin", "Rätt att få tillgång till uppgifterna", "Right of access"),
                            paragraph("Saat jäljennöksen tiedoistasi maksutta.", "Du får en kopia av dina uppgifter utan avgift.", "You get a copy of your data free of charge."),
                        ],
                        vec![
                            paragraph("Oikeus oikaista tiedot", "Rätt till rättelse", "Right to rectification"),
                            Block::bullets([line("virheelliset tiedot", "felaktiga uppgifter", "wrong data"), line("puutteelliset tiedot", "ofullständiga uppgifter", "incomplete data")]),
                        ],
                        vec![paragraph("Oikeus vastustaa käsittelyä", "Rätt att göra invändningar", "Right to object")],
                    ],
                },
                Block::Paragraph {
                    text: vec![
                        Inline::text(words("Lomake: ", "Blankett: ", "Form: ")),
                        Inline::link("../lomake.pdf", words("tarkastuspyyntö", "begäran om insyn", "access request")),
                        Inline::text(". "),
                        Inline::Foreign { language: Language::new("sv"), content: text("Blanketten finns också på svenska.") },
                    ],
                },
                Block::Callout {
                    blocks: vec![
                        Block::Subheading { text: line("Oikeus vastustaa käsittelyä", "Rätt att göra invändningar", "Right to object") },
                        paragraph(
                            "Voit henkilökohtaiseen tilanteeseesi liittyvällä perusteella milloin tahansa vastustaa tietojesi käsittelyä.",
                            "Du får när som helst, av skäl som hänför sig till din specifika situation, invända mot behandlingen.",
                            "You may at any time object, on grounds relating to your particular situation, to the processing of your data.",
                        ),
                    ],
                },
            ]),
        ],
    }
}

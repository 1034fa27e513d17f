//! Notices → pages, by the default theme and by themes of a site.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::{Arc, LazyLock};
use std::time::Instant;

use crate::common::collected;
use camino::Utf8PathBuf;
use seloste::language::Locales;
use seloste::model::notice::{Block, Fact, Inline, Note, Notice, OtherLanguages, Section};
use seloste::model::outline::Outline;
use seloste::model::{Brand, Id, Language, Name, Output, Settings, Text};
use seloste::render::Theme;
use seloste::render::html::{Catalogue, HtmlError, HtmlRenderer, Pdf, text_of};
use seloste::report::{Argument, Message};

static LOCALES: LazyLock<Arc<Locales>> = LazyLock::new(|| Arc::new(Locales::embedded().unwrap()));

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// One text in three languages.
struct Words([&'static str; 3]);

impl Words {
    fn get(&self, language: &str) -> &'static str {
        self.0[LANGUAGES.iter().position(|other| *other == language).unwrap()]
    }
}

/// A notice with every kind of block.
#[expect(clippy::too_many_lines, reason = "one notice with everything in it")]
fn notice(language: &str, controller: &str, register: &str) -> Notice {
    let w = |fi, sv, en| Words([fi, sv, en]).get(language).to_owned();
    let text = |words: String| vec![Inline::Text { text: words }];
    let sections = vec![
        Section {
            id: "summary".into(),
            heading_language: None,
            heading: w("Lyhyesti", "I korthet", "In short"),
            level: 2,
            blocks: vec![Block::Paragraph {
                text: vec![
                    Inline::Text {
                        text: w(
                            "Käsittelemme asiakkaidemme tietoja, jotta voimme toimittaa tilaukset ja hoitaa laskutuksen. \
                             Sinulla on oikeus nähdä tietosi ja ",
                            "Vi behandlar våra kunders uppgifter för att kunna leverera beställningar och sköta \
                             faktureringen. Du har rätt att se dina uppgifter och ",
                            "We process our customers' data to deliver orders and send invoices. You have the right to \
                             see your data and to ",
                        ),
                    },
                    Inline::link("#rights", w("vastustaa käsittelyä", "invända mot behandlingen", "object")),
                    Inline::text("."),
                ],
            }],
        },
        Section {
            id: "controller".into(),
            heading_language: None,
            heading: w("Rekisterinpitäjä", "Personuppgiftsansvarig", "Controller"),
            level: 2,
            blocks: vec![Block::Facts {
                items: vec![
                    Fact {
                        term: text(w("Rekisterinpitäjä", "Personuppgiftsansvarig", "Controller")),
                        blocks: vec![Block::Paragraph {
                            text: vec![
                                Inline::text("Esimerkki Oy"),
                                Inline::Break,
                                Inline::text("Mallikatu 1, 00000 "),
                                Inline::Text { text: w("Mallila", "Mallby", "Mallila") },
                            ],
                        }],
                    },
                    Fact {
                        term: text(w("Tietosuojavastaava", "Dataskyddsombud", "Data protection officer")),
                        blocks: vec![
                            Block::Paragraph {
                                text: vec![Inline::link("mailto:tietosuoja@example.fi", "tietosuoja@example.fi")],
                            },
                            Block::Paragraph { text: vec![Inline::link("tel:+358000000000", "+358 00 000 0000")] },
                        ],
                    },
                ],
            }],
        },
        Section {
            id: "purposes".into(),
            heading_language: None,
            heading: w(
                "Käsittelyn tarkoitukset ja oikeusperusteet",
                "Ändamål och rättslig grund",
                "Purposes and legal bases",
            ),
            level: 2,
            blocks: vec![
                Block::Table {
                    caption_language: None,
                    caption: w(
                        "Mihin tietoja käytetään ja millä oikeusperusteella",
                        "Vad uppgifterna används till och på vilken grund",
                        "What data are used for, and on which basis",
                    ),
                    columns: vec![
                        text(w("Tarkoitus", "Ändamål", "Purpose")),
                        text(w("Oikeusperuste", "Rättslig grund", "Legal basis")),
                        text(w("Säilytysaika", "Lagringstid", "Storage time")),
                    ],
                    rows: vec![
                        vec![
                            text(w("Tilausten toimittaminen", "Leverans av beställningar", "Delivering orders")),
                            text(w("Sopimuksen täytäntöönpano", "Fullgörande av avtal", "Performance of a contract")),
                            text(w(
                                "3 vuotta asiakassuhteen päättymisestä",
                                "3 år efter att kundförhållandet upphört",
                                "3 years from the end of the customer relationship",
                            )),
                        ],
                        vec![
                            text(w("Kirjanpito", "Bokföring", "Bookkeeping")),
                            vec![
                                Inline::Text {
                                    text: w(
                                        "Lakisääteinen velvoite: ",
                                        "Rättslig förpliktelse: ",
                                        "Legal obligation: ",
                                    ),
                                },
                                Inline::link(
                                    "https://example.fi/laki?a=1&b=2",
                                    w("kirjanpitolaki", "bokföringslagen", "Accounting Act"),
                                ),
                            ],
                            text(w(
                                "10 vuotta tilikauden päättymisestä",
                                "10 år efter räkenskapsperioden",
                                "10 years from the end of the financial year",
                            )),
                        ],
                    ],
                },
                Block::subheading(text(w("Tietojen lähteet", "Källor", "Sources"))),
                Block::List {
                    ordered: true,
                    items: vec![
                        vec![Block::Paragraph { text: text(w("Sinä itse", "Du själv", "You")) }],
                        vec![
                            Block::Paragraph { text: text(w("Viranomaiset:", "Myndigheter:", "Authorities:")) },
                            Block::bullets([
                                text(w(
                                    "väestötietojärjestelmä",
                                    "befolkningsdatasystemet",
                                    "Population Information System",
                                )),
                                vec![Inline::Foreign {
                                    language: Language::new("sv"),
                                    content: vec![Inline::text("Patent- och registerstyrelsen")],
                                }],
                            ]),
                        ],
                    ],
                },
            ],
        },
        Section {
            id: "rights".into(),
            heading_language: None,
            heading: w("Oikeutesi", "Dina rättigheter", "Your rights"),
            level: 2,
            blocks: vec![
                Block::Callout {
                    blocks: vec![
                        Block::Subheading {
                            level: 3,
                            text: text(w("Oikeus vastustaa", "Rätt att invända", "Right to object")),
                        },
                        Block::Paragraph {
                            text: vec![
                                Inline::Strong {
                                    content: text(w(
                                        "Sinulla on oikeus vastustaa suoramarkkinointia milloin tahansa.",
                                        "Du har rätt att när som helst invända mot direkt marknadsföring.",
                                        "You have the right to object to direct marketing at any time.",
                                    )),
                                },
                                Inline::text(" "),
                                Inline::Emphasis { content: text(w("Maksutta.", "Avgiftsfritt.", "Free of charge.")) },
                            ],
                        },
                    ],
                },
                Block::Paragraph {
                    text: vec![
                        Inline::Text { text: w("Ohje: ", "Anvisning: ", "Guide: ") },
                        Inline::link("static/guide.pdf", "guide.pdf"),
                        Inline::text("."),
                    ],
                },
            ],
        },
    ];
    Notice {
        controller: Id::new(controller),
        register: Id::new(register),
        language: Language::new(language),
        languages: LANGUAGES.map(Language::new).into(),
        kind: w("Tietosuojaseloste", "Dataskyddsbeskrivning", "Privacy notice"),
        title: w("Asiakasrekisteri", "Kundregister", "Customer register"),
        controller_name: "Esimerkki Oy".into(),
        version: Some("1.2".into()),
        updated: Some("2026-11-01".parse().unwrap()),
        updated_text: Some(w("1.11.2026", "1.11.2026", "1 November 2026")),
        draft: false,
        aliases: Vec::new(),
        has_foreign_text: true,
        is_untranslated: false,
        leads_elsewhere: false,
        outline: Outline::default(),
        other_languages: OtherLanguages::default(),
        sections,
    }
}

fn notices() -> Vec<Notice> {
    LANGUAGES.iter().map(|language| notice(language, "demo", "customers")).collect()
}

fn settings() -> Settings {
    Settings {
        title: None,
        base_url: Some("https://example.fi/tietosuoja".parse().unwrap()),
        brand: Brand { name: Some(Name::Same("Esimerkki".into())), ..Brand::default() },
        ..Settings::default()
    }
}

fn shared(notices: &[Notice]) -> Vec<Arc<Notice>> {
    notices.iter().cloned().map(Arc::new).collect()
}

fn renderer(theme: &Theme, notices: &[Notice], settings: &Settings, draft: bool) -> Result<HtmlRenderer, HtmlError> {
    HtmlRenderer::new(theme, &LOCALES, Catalogue::new(&shared(notices), settings, &LOCALES, draft)?)
}

fn render(theme: &Theme, notices: &[Notice], settings: &Settings, draft: bool) -> Result<Vec<Output>, HtmlError> {
    let renderer = renderer(theme, notices, settings, draft)?;
    collected(|sink| renderer.render(&shared(notices), |_| Some(Pdf { bytes: Some(41_200) }), sink))
}

/// Pages by path.
fn pages(outputs: &[Output]) -> BTreeMap<&str, &str> {
    outputs.iter().map(|output| (output.path.as_str(), std::str::from_utf8(&output.content).unwrap())).collect()
}

fn site(notices: &[Notice], settings: &Settings, draft: bool) -> BTreeMap<String, String> {
    let outputs = render(&Theme::embedded(), notices, settings, draft).unwrap();
    pages(&outputs).into_iter().map(|(path, page)| (path.to_owned(), page.to_owned())).collect()
}

/// Every value of an attribute in a page of ours, which always has `"` around values.
fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    page.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// Names of all elements and attributes of a page, as a browser that is as simple as possible sees them.
fn markup(page: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for tag in page.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap();
        let mut outside = String::new();
        tag.split('"').step_by(2).for_each(|part| outside.push_str(part));
        found.extend(outside.split_whitespace().map(|word| word.trim_matches('/').to_owned()));
    }
    found
}

/// Whether a file is a whole page, not a part of other people's pages.
fn is_page(path: &str) -> bool {
    path.ends_with(".html") && !path.ends_with("fragment.html")
}

/// A page without its block of data.
fn without_data(page: &str) -> String {
    let Some((before, rest)) = page.split_once("<script type=\"application/ld+json\">") else { return page.to_owned() };
    before.trim_end().to_owned() + rest.split_once("</script>").unwrap().1
}

#[test]
fn a_site_has_these_files() {
    let site = site(&notices(), &settings(), false);
    let paths: Vec<_> = site.keys().map(|path| path.split("static/").last().unwrap_or(path)).collect();
    let hashed = |stem: &str, extension: &str| {
        paths.iter().any(|path| {
            path.strip_prefix(stem)
                .and_then(|rest| rest.strip_suffix(extension))
                .is_some_and(|hash| hash.len() == 10 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
        })
    };
    let published = [("style-", ".css"), ("index-", ".css"), ("find-", ".js"), ("icon-", ".svg")];
    assert!(published.iter().all(|(stem, extension)| hashed(stem, extension)), "{paths:?}");
    let others: Vec<_> = site.keys().filter(|path| !path.starts_with("static/")).map(String::as_str).collect();
    assert_eq!(
        others,
        [
            "404.html",
            "_headers",
            "en/demo/customers/fragment.html",
            "en/demo/customers/index.html",
            "en/demo/customers/notice.json",
            "en/demo/customers/notice.jsonld",
            "en/demo/feed.xml",
            "en/demo/index.html",
            "en/feed.xml",
            "en/index.html",
            "fi/demo/customers/fragment.html",
            "fi/demo/customers/index.html",
            "fi/demo/customers/notice.json",
            "fi/demo/customers/notice.jsonld",
            "fi/demo/feed.xml",
            "fi/demo/index.html",
            "fi/feed.xml",
            "fi/index.html",
            "index.html",
            "robots.txt",
            "seloste-notice.js",
            "sitemap.xml",
            "sv/demo/customers/fragment.html",
            "sv/demo/customers/index.html",
            "sv/demo/customers/notice.json",
            "sv/demo/customers/notice.jsonld",
            "sv/demo/feed.xml",
            "sv/demo/index.html",
            "sv/feed.xml",
            "sv/index.html",
        ]
    );
}

#[test]
fn the_page_of_a_notice() {
    let site = site(&notices(), &settings(), false);
    let page = site["fi/demo/customers/index.html"]
        .replace(site.keys().find_map(|path| path.strip_prefix("static/style-")).unwrap(), "HASH.css");
    insta::assert_snapshot!("notice", page);
}

#[test]
fn pages_around_the_notices() {
    let site = site(&notices(), &settings(), false);
    let mut all = String::new();
    for path in ["index.html", "sv/index.html", "sv/demo/index.html", "404.html", "robots.txt", "sitemap.xml"] {
        let hash = site.keys().find_map(|path| path.strip_prefix("static/style-")).unwrap();
        all += &["==> ", path, "\n", &site[path].replace(hash, "HASH.css"), "\n"].concat();
    }
    insta::assert_snapshot!("frame", all);
}

#[test]
fn every_link_leads_to_a_file_with_its_name() {
    let site = site(&notices(), &settings(), false);
    let mut checked = 0;
    for (path, page) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        for href in attributes(page, "href").into_iter().chain(attributes(page, "src")) {
            if href.contains(':') {
                continue;
            }
            let target = match href.strip_prefix("/tietosuoja/") {
                Some(rest) if path == "404.html" => rest.to_owned(),
                _ => {
                    assert!(!href.starts_with('/'), "{path}: {href}");
                    let (file, fragment) = href.split_once('#').unwrap_or((href, ""));
                    if !fragment.is_empty() {
                        assert!(page.contains(&format!("id=\"{fragment}\"")), "{path}: {href}");
                    }
                    let mut parts: Vec<_> = path.split('/').collect();
                    if !file.is_empty() {
                        parts.pop();
                    }
                    for part in file.split('/').filter(|part| !part.is_empty()) {
                        if part == ".." {
                            parts.pop().unwrap();
                        } else {
                            parts.push(part);
                        }
                    }
                    parts.join("/")
                }
            };
            let made_elsewhere = target.ends_with("-fi.pdf")
                || target.ends_with("-sv.pdf")
                || target.ends_with("-en.pdf")
                || target == "static/guide.pdf";
            assert!(made_elsewhere || site.contains_key(&target), "{path}: {href} → {target}");
            checked += 1;
        }
    }
    assert!(checked > 100);
}

#[test]
fn pages_are_accessible_and_quiet() {
    for (path, page) in site(&notices(), &settings(), false).iter().filter(|(path, _)| is_page(path)) {
        assert_eq!(page.matches("<h1").count(), 1, "{path}");
        assert_eq!(page.matches("<main").count(), 1, "{path}");
        assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\""), "{path}");
        assert!(page.contains("href=\"#page-main\"") && page.contains("<main id=\"page-main\">"), "{path}");
        let ids = attributes(page, "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: {ids:?}");
        // The one script is data, which is not run.
        let page = &without_data(page);
        let markup = markup(page);
        for no in ["script", "style", "iframe", "object", "embed", "form", "base"] {
            assert!(!markup.contains(no), "{path}: <{no}>");
        }
        assert!(!markup.iter().any(|name| name.starts_with("on") || name.starts_with("style=")), "{path}: {markup:?}");
        assert!(!page.contains("src=") && !page.contains("@import"), "{path}");
        let mut level = 1;
        for heading in page.split("<h").skip(1).filter_map(|rest| rest[..1].parse::<u32>().ok()) {
            assert!(heading <= level + 1, "{path}: h{level} then h{heading}");
            level = heading;
        }
        // Nothing left of a template, nothing unset, and every line shorter than a reader would scroll.
        assert!(!page.contains("{{") && !page.contains("{%") && !page.contains("none"), "{path}");
        assert!(!page.contains("\n\n") && !page.lines().any(|line| line.ends_with(' ')), "{path}");
    }
    let sheet = Theme::embedded();
    let sheet = std::str::from_utf8(sheet.file("static/style.css").unwrap()).unwrap();
    assert!(!sheet.contains("url(") && !sheet.contains("@import") && !sheet.contains("http:"));
}

#[test]
fn languages_link_to_the_same_page() {
    let mut notices = notices();
    notices.push(notice("fi", "demo", "staff"));
    notices.push(notice("en", "demo", "staff"));
    let site = site(&notices, &settings(), false);
    let page = &site["fi/demo/staff/index.html"];
    assert!(page.contains(r#"<a href="../../../en/demo/staff/index.html" lang="en" hreflang="en">English</a>"#));
    assert!(page.contains(r#"<span lang="fi" aria-current="true">Suomi</span>"#));
    assert!(!page.contains("sv/demo/staff"));
    assert!(
        page.contains(r#"<link rel="alternate" hreflang="en" href="https://example.fi/tietosuoja/en/demo/staff/">"#)
    );
    assert!(page.contains(r#"<link rel="canonical" href="https://example.fi/tietosuoja/fi/demo/staff/">"#));
    assert!(!site["sv/index.html"].contains("staff"));
}

#[test]
fn without_an_address_there_is_no_map() {
    let settings = Settings { base_url: None, ..settings() };
    let site = site(&notices(), &settings, false);
    assert!(!site.contains_key("sitemap.xml"));
    assert!(!site["robots.txt"].contains("Sitemap"));
    assert!(site["404.html"].contains(r#"href="/fi/index.html""#));
    let page = &site["fi/demo/customers/index.html"];
    assert!(!page.contains("canonical"));
    assert!(page.contains(r#"<link rel="alternate" hreflang="sv" href="../../../sv/demo/customers/index.html">"#));
}

#[test]
fn lists_are_in_the_order_of_the_language() {
    let names = ["Ämnen", "Zeta", "Åland", "Öl", "Alfa"];
    let notices: Vec<_> = names
        .iter()
        .zip('a'..)
        .map(|(name, id)| Notice { title: (*name).to_owned(), ..notice("sv", "demo", &id.to_string()) })
        .collect();
    let site = site(&notices, &settings(), false);
    let page = &site["sv/demo/index.html"];
    let mut found: Vec<_> = names.iter().map(|name| (page.find(&format!(">{name}<")).unwrap(), *name)).collect();
    found.sort_unstable();
    assert_eq!(found.iter().map(|(_, name)| *name).collect::<Vec<_>>(), ["Alfa", "Zeta", "Åland", "Ämnen", "Öl"]);
    assert!(!site.contains_key("fi/index.html"), "a language without notices has no pages");
}

#[test]
fn a_site_without_notices_says_so() {
    let site = site(&[], &settings(), false);
    assert!(text_of(&site["en/index.html"]).contains("No privacy notices have been published yet."));
}

#[test]
fn drafts_are_marked_on_every_page_and_kept_from_search() {
    let mut notices = notices();
    notices[1].draft = true;
    for site in [site(&notices, &settings(), false), site(&self::notices(), &settings(), true)] {
        for (path, page) in site.iter().filter(|(path, _)| path.ends_with("fragment.html")) {
            assert!(page.contains(r#"<p class="seloste-draft">"#), "{path}");
        }
        for (path, page) in site.iter().filter(|(path, _)| is_page(path)) {
            assert!(page.contains(r#"<meta name="robots" content="noindex">"#), "{path}");
            assert!(page.contains(r#"<p class="draft">"#), "{path}");
        }
        assert!(!site.contains_key("sitemap.xml"));
        assert_eq!(site["robots.txt"], "User-agent: *\nDisallow: /\n");
    }
    let site = site(&self::notices(), &settings(), false);
    assert!(!site["fi/demo/customers/index.html"].contains("noindex"));
    assert!(!site["fi/index.html"].contains("class=\"draft\""));
}

#[test]
fn the_pdf_is_linked_only_when_there_is_one() {
    let notices = notices();
    let renderer = renderer(&Theme::embedded(), &notices, &settings(), false).unwrap();
    let page = |pdf| {
        let page = renderer.notice(&notices[2], pdf).unwrap().remove(0);
        String::from_utf8(page.content).unwrap()
    };
    assert!(!page(None).contains("-en.pdf"));
    assert!(
        page(Some(Pdf { bytes: None }))
            .contains(r#"<a href="customers-en.pdf" type="application/pdf">Download PDF</a>"#)
    );
    assert!(page(Some(Pdf { bytes: Some(41_200) })).contains("Download PDF (42 kB)</a>"));
}

#[test]
fn the_data_is_the_notice() {
    let notices = notices();
    let site = site(&notices, &settings(), false);
    let json = &site["sv/demo/customers/notice.json"];
    assert!(json.starts_with("{\"controller\":\"demo\",") && json.ends_with("}\n"));
    assert_eq!(serde_json::from_str::<Notice>(json).unwrap(), notices[1]);
}

const HOSTILE: [&str; 10] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "{{ 7*7 }}",
    "{% raw %}{% endraw %}{# #}",
    "</main></body><style>*{display:none}</style>",
    "<!-- --><svg/onload=alert(1)>",
    "&lt;script&gt; &amp;amp; &#60;b&#62;",
    "\u{202e}abc\u{202c} \u{200f}\u{feff}\u{0}",
    "a\nb\r\nc\td   e",
];

/// A notice in which every text is `text`, and every link leads to `href`.
fn hostile(text: &str, href: &str) -> Notice {
    let inlines = || {
        vec![
            Inline::text(text),
            Inline::link(href, text),
            Inline::Foreign { language: Language::new("ar"), content: vec![Inline::text(text)] },
            Inline::NoteReference { number: 1, first: false },
        ]
    };
    let mut blocks = vec![
        Block::Paragraph { text: inlines() },
        Block::subheading(inlines()),
        Block::bullets([inlines()]),
        Block::Table {
            caption_language: None,
            caption: text.into(),
            columns: vec![inlines(), inlines()],
            rows: vec![vec![inlines(), inlines()]],
        },
        Block::Facts { items: vec![Fact { term: inlines(), blocks: vec![Block::paragraph(text)] }] },
    ];
    blocks.push(Block::Callout { blocks: blocks.clone() });
    blocks.push(Block::Notes { items: vec![Note { number: 1, content: inlines() }] });
    Notice {
        kind: text.into(),
        title: text.into(),
        controller_name: text.into(),
        version: Some(text.into()),
        updated_text: Some(text.into()),
        sections: vec![Section {
            id: "summary".into(),
            heading: text.into(),
            heading_language: None,
            level: 2,
            blocks,
        }],
        ..notice("en", "demo", "customers")
    }
}

#[test]
fn no_text_becomes_markup() {
    let plain = site(&[hostile("plain", "https://example.fi/")], &settings(), false);
    for text in HOSTILE {
        let settings = Settings {
            title: Some(Text::Default(text.into())),
            brand: Brand { name: Some(Name::Same(text.into())), ..Brand::default() },
            languages: vec![Language::new("en")],
            ..settings()
        };
        let site = site(&[hostile(text, "https://example.fi/")], &settings, false);
        assert_eq!(site.len(), plain.len());
        for (path, page) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
            assert_eq!(markup(page), markup(&plain[path]), "{path}: {text}");
        }
        let read: String = text_of(&site["en/demo/customers/index.html"]).split_whitespace().collect();
        assert!(read.contains(&text.split_whitespace().collect::<String>()), "{text}");
    }
}

#[test]
fn footnotes_have_links_both_ways() {
    let reference = |number, first| Inline::NoteReference { number, first };
    let words = |text: &str, number, first| vec![Inline::text(text), reference(number, first)];
    let note = |number, text: &str| Note { number, content: vec![Inline::text(text)] };
    let mut notice = notice("en", "demo", "customers");
    notice.sections[0].blocks = vec![
        Block::Paragraph { text: words("A paragraph", 1, true) },
        Block::bullets([words("An item", 2, true), words("Another", 1, false)]),
        Block::Notes { items: vec![note(1, "By law."), note(2, "If you ask.")] },
    ];
    notice.sections[1].blocks = vec![
        Block::Facts { items: vec![Fact { term: words("A term", 3, true), blocks: vec![Block::paragraph("A fact")] }] },
        Block::Table {
            caption_language: None,
            caption: "A table".into(),
            columns: vec![vec![Inline::text("Row")], words("Column", 4, true)],
            rows: vec![vec![vec![Inline::text("x")], words("10", 3, false)]],
        },
        Block::Notes { items: vec![note(3, "For ever."), note(4, "In years.")] },
    ];
    let outputs = site(&[notice.clone()], &settings(), false);
    let page = &outputs["en/demo/customers/index.html"];
    assert!(
        page.contains("A paragraph<sup><a href=\"#note-1\" id=\"note-1-from\" role=\"doc-noteref\">[1]</a></sup></p>")
    );
    assert!(page.contains("<li>Another<sup><a href=\"#note-1\" role=\"doc-noteref\">[1]</a></sup></li>"));
    assert!(page.contains(
        "<li id=\"note-2\">[2] If you ask. <a class=\"back\" href=\"#note-2-from\" role=\"doc-backlink\" \
         aria-label=\"Back to the text (footnote 2)\">"
    ));
    assert!(page.contains("data-label=\"Column[4]\""));
    let ids: BTreeSet<_> = attributes(page, "id").into_iter().collect();
    for number in 1..=4 {
        for id in [format!("note-{number}"), format!("note-{number}-from")] {
            assert!(ids.contains(id.as_str()), "{id}");
            assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
            assert!(page.contains(&format!("href=\"#{id}\"")), "{id}");
        }
    }
    // In somebody else's page the notes of two notices must not meet.
    let fragment = &outputs["en/demo/customers/fragment.html"];
    assert!(!fragment.contains("\"note-") && !fragment.contains("\"#note-"));
    for id in ["customers-note-1", "customers-note-1-from"] {
        assert!(fragment.contains(&format!(" id=\"{id}\"")) && fragment.contains(&format!(" href=\"#{id}\"")), "{id}");
    }
    assert!(text_of(page).split_whitespace().collect::<String>().contains("Anitem[2]Another[1][1]Bylaw."));
    // The first paragraph is also in lists of notices and in search results, where there are no notes.
    assert!(outputs["en/demo/index.html"].contains("A paragraph</"));
    assert!(page.contains("<meta name=\"description\" content=\"A paragraph\">"));

    let component = |content: &str| theme(&[("html/own.html", content)]);
    for silent in [
        "{% component notes(items: array) %}{% for note in items %}<p>{{ <inlines content={note.content} /> }}</p>\
         {% endfor %}{% endcomponent notes %}",
        "{% component notes(items: array) %}{% for note in items %}<p>[{{ note.number }}]</p>{% endfor %}\
         {% endcomponent notes %}",
    ] {
        let error = render(&component(silent), &[notice.clone()], &settings(), false).unwrap_err();
        assert!(matches!(&error, HtmlError::Lost { section, .. } if section == "In short"), "{error}");
    }
}

#[test]
fn links_lead_only_where_links_may_lead() {
    for href in [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java\nscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/",
        "/\\evil.example/",
        "../../../secret",
    ] {
        let site = site(&[hostile("text", href)], &settings(), false);
        let page = &site["en/demo/customers/index.html"];
        assert!(!page.contains("script:") && !page.contains("evil") && !page.contains("secret"), "{href}");
        assert!(!page.contains("<a href=\"\""), "{href}");
    }
    let site = site(&[hostile("text", "https://example.fi/\"onclick=\"x")], &settings(), false);
    assert!(site["en/demo/customers/index.html"].contains("href=\"https://example.fi/&quot;onclick=&quot;x\""));
}

#[test]
fn a_very_long_line_and_deep_lists_are_no_trouble() {
    let long = "pitkä<&> ".repeat(100_000 / 10);
    let mut deep = Block::paragraph("pohja");
    for _ in 0..12 {
        deep = Block::List { ordered: false, items: vec![vec![Block::paragraph("taso"), deep]] };
    }
    let mut notice = notice("fi", "demo", "customers");
    notice.sections[0].blocks.push(Block::paragraph(long));
    notice.sections[0].blocks.push(deep);
    let site = site(&[notice], &settings(), false);
    assert!(site["fi/demo/customers/index.html"].contains("pohja"));
}

#[test]
fn two_runs_are_the_same_to_the_byte() {
    let (a, b) = (
        render(&Theme::embedded(), &notices(), &settings(), false).unwrap(),
        render(&Theme::embedded(), &notices(), &settings(), false).unwrap(),
    );
    assert_eq!(a, b);
}

#[test]
fn a_renderer_is_shared_between_threads() {
    let notices = notices();
    let renderer = renderer(&Theme::embedded(), &notices, &settings(), false).unwrap();
    let whole = collected(|sink| renderer.render(&shared(&notices), |_| None, sink)).unwrap();
    let single = std::thread::scope(|scope| {
        let threads: Vec<_> =
            notices.iter().map(|notice| scope.spawn(|| renderer.notice(notice, None).unwrap())).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    assert!(single.iter().all(|output| whole.contains(output)));
}

/// A theme of a site, from its files.
fn theme(files: &[(&str, &str)]) -> Theme {
    let folder = tempfile::tempdir().unwrap();
    let root = Utf8PathBuf::from_path_buf(folder.path().canonicalize().unwrap()).unwrap();
    for (path, content) in files {
        let path = root.join("themes/own").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    Theme::load(&root, Some(&Id::new("own"))).unwrap()
}

/// What a reader is told: message and help, in each language.
fn told(message: &Message) -> String {
    let mut all = String::new();
    for language in LANGUAGES {
        let locale = LOCALES.get(&Language::new(language)).unwrap();
        for key in [message.key.clone(), format!("{}.help", message.key)] {
            let arguments = seloste::language::arguments(message.arguments.iter().map(|(name, value)| {
                let Argument::Plain(value) = value else { panic!("{value:?}") };
                (*name, value.clone())
            }));
            all.push_str(&locale.phrase(&key, &arguments).unwrap());
            all.push('\n');
        }
    }
    all
}

#[test]
fn a_site_overrides_single_files_and_single_parts() {
    let theme = theme(&[
        ("static/own.css", "body { background: url(\"tile.svg\"); }"),
        ("static/tile.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        (
            "html/notice.html",
            "{% extends \"themes/default/html/notice.html\" %}\n{% block head %}{{ super() }}\
             <link rel=\"stylesheet\" href=\"{{ page.root }}{{ asset(path=\"own.css\") }}\">{% endblock head %}",
        ),
        (
            "html/own.html",
            "{% component facts(items: array) %}{% for item in items %}<p class=\"own\">{{ <inlines \
             content={item.term} /> }}: {{ <blocks blocks={item.blocks} /> }}</p>{% endfor %}{% endcomponent facts %}",
        ),
    ]);
    let outputs = render(&theme, &notices(), &settings(), false).unwrap();
    let site = pages(&outputs);
    let page = site["fi/demo/customers/index.html"];
    assert!(page.contains("<p class=\"own\">Tietosuojavastaava:") && !page.contains("<dl class=\"facts\">"));
    let css = attributes(page, "href").into_iter().find_map(|href| href.strip_prefix("../../../static/own-")).unwrap();
    let css = site[format!("static/own-{css}").as_str()];
    let tile = css.split('"').nth(1).unwrap();
    assert!(tile.starts_with("tile-") && site.contains_key(format!("static/{tile}").as_str()), "{css}");
    assert!(page.contains("static/style-"), "the default theme's files are still there");
}

#[test]
fn a_theme_that_loses_a_part_is_an_error() {
    let lossy = theme(&[(
        "html/own.html",
        "{% component table(caption: string, columns: array, rows: array) %}{% endcomponent table %}",
    )]);
    let error = render(&lossy, &notices(), &settings(), false).unwrap_err();
    let HtmlError::Lost { page, section, text } = &error else { panic!("{error}") };
    assert_eq!(
        (page.as_str(), section.as_str(), text.as_str()),
        ("fi/demo/customers/index.html", "Käsittelyn tarkoitukset ja oikeusperusteet", "Tarkoitus")
    );
    let told = told(&error.message());
    assert!(told.contains("”Käsittelyn tarkoitukset ja oikeusperusteet”: Tarkoitus"), "{told}");

    let sections = "{% extends \"themes/default/html/notice.html\" %}{% block sections %}{% for section in \
                    notice.sections %}{% if section.id != \"rights\" %}<h2>{{ section.heading }}</h2>{{ <blocks \
                    blocks={section.blocks} /> }}{% endif %}{% endfor %}{% endblock sections %}";
    let error = render(&theme(&[("html/notice.html", sections)]), &notices(), &settings(), false).unwrap_err();
    assert!(matches!(&error, HtmlError::Lost { section, .. } if section == "Oikeutesi"), "{error}");
}

#[test]
fn errors_of_templates_have_a_place() {
    let base = "{% extends \"themes/default/html/notice.html\" %}\n{% block contents %}\n";
    let end = "{% endblock contents %}";
    for (line, what, column) in [
        ("  {{ notice.tilte }}\n", "tilte", 13),
        ("  {{ nothing }}\n", "nothing", 6),
        ("  {{ t(key=\"theme-nothing\") }}\n", "theme-nothing", 6),
        ("  {{ asset(path=\"nothing.css\") }}\n", "nothing.css", 6),
        ("  {{ no_function() }}\n", "no_function", 6),
        ("  {{ <no_component /> }}\n", "no_component", 6),
        ("  {{ notice.title | no_filter }}\n", "no_filter", 23),
        ("  {% if %}\n", "", 9),
    ] {
        let theme = theme(&[("html/notice.html", &format!("{base}{line}{end}"))]);
        let error = render(&theme, &notices(), &settings(), false).unwrap_err();
        let HtmlError::Template { file, line: at, column: from, report } = &error else { panic!("{line}: {error:?}") };
        assert_eq!((file.as_str(), *at), ("themes/own/html/notice.html", 3), "{report}");
        assert!(from.abs_diff(column) <= 4, "{line}: column {from}, not about {column}");
        assert!(report.contains(what), "{report}");
        assert!(told(&error.message()).contains("”themes/own/html/notice.html”"));
    }
}

#[test]
fn a_theme_that_is_wrong_as_a_whole() {
    for (files, what) in [
        (vec![("html/notice.html", "{% extends \"nothing.html\" %}")], "nothing.html"),
        (vec![("html/a.html", "{% extends \"b.html\" %}"), ("html/b.html", "{% extends \"a.html\" %}")], "a.html"),
        (
            vec![
                ("html/a.html", "{% component x() %}{% endcomponent x %}"),
                ("html/b.html", "{% component x() %}{% endcomponent x %}"),
            ],
            "x",
        ),
    ] {
        let error = render(&theme(&files), &notices(), &settings(), false).unwrap_err();
        assert!(matches!(error, HtmlError::Theme { .. } | HtmlError::Template { .. }));
        assert!(told(&error.message()).contains(what));
    }
}

#[test]
fn a_language_without_a_locale_is_an_error() {
    let notice = Notice { language: Language::new("ru"), ..notice("fi", "demo", "customers") };
    let error = render(&Theme::embedded(), &[notice], &settings(), false).unwrap_err();
    assert!(matches!(error, HtmlError::Locale(_)));
    assert!(told(&error.message()).contains("ru"));
}

#[test]
fn all_messages_are_in_all_languages() {
    use seloste::render::ThemeError;
    let text = || "text".to_owned();
    for error in [
        ThemeError::Missing { folder: text() },
        ThemeError::Outside { path: text() },
        ThemeError::Read { path: text(), reason: text() },
    ] {
        assert!(told(&error.message()).contains("text"));
    }
    assert!(told(&HtmlError::Encoding { file: text() }.message()).contains("text"));
}

/// Not a test of correctness: prints how long a page takes. `cargo test --release --test all -- html --ignored --nocapture`
#[test]
#[ignore = "a measurement"]
fn how_long_a_page_takes() {
    let notices = notices();
    let renderer = renderer(&Theme::embedded(), &notices, &settings(), false).unwrap();
    let started = Instant::now();
    for _ in 0..1000 {
        for notice in &notices {
            renderer.notice(notice, None).unwrap();
        }
    }
    println!("{:?} a notice", started.elapsed() / 3000);
}

/// Writes a site to look at in a browser: `SELOSTE_SITE=folder cargo test --release --test all -- html --ignored site_to_see`
#[test]
#[ignore = "writes files"]
fn site_to_see() {
    let Ok(folder) = std::env::var("SELOSTE_SITE") else { return };
    let mut notices = notices();
    for language in LANGUAGES {
        for register in ["staff", "visitors"] {
            let mut notice = notice(language, "other", register);
            notice.title.push_str(register);
            notice.controller_name = "Mallikaupunki".into();
            notices.push(notice);
        }
    }
    for (name, draft) in [("public", false), ("draft", true)] {
        for output in render(&Theme::embedded(), &notices, &settings(), draft).unwrap() {
            let path = Utf8PathBuf::from(&folder).join(name).join(output.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, output.content).unwrap();
        }
    }
}

//! The PDF files, by what other programs read in them: `pdfinfo` and `pdftotext` (poppler-utils) and `qpdf`. They must be
//! installed; a test that cannot run them fails.
#![cfg(feature = "pdf")]

use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;
use seloste::language::{Locale, Locales, arguments};
use seloste::model::Language;
use seloste::model::notice::{Block, Fact, Inline, Note, Notice, OtherLanguages, Section};
use seloste::model::outline::Outline;
use seloste::render::Theme;
use seloste::render::pdf::{PdfDocument, PdfError, PdfJob, PdfRenderer, unrenderable};

static LOCALES: LazyLock<Locales> = LazyLock::new(|| Locales::embedded().unwrap());
static RENDERER: LazyLock<PdfRenderer> = LazyLock::new(|| PdfRenderer::new(&Theme::embedded()).unwrap());

const BASE_URL: &str = "https://example.fi/tietosuoja";

fn locale(notice: &Notice) -> &'static Locale {
    LOCALES.get(&notice.language).unwrap()
}

fn job(notice: &Notice) -> PdfJob<'_> {
    PdfJob { notice, locale: locale(notice), base_url: Some(BASE_URL) }
}

fn render(notice: &Notice) -> Vec<u8> {
    RENDERER.render(&job(notice)).unwrap_or_else(|error| panic!("{error}"))
}

/// What a program prints about a PDF file. `FILE` stands for it among the arguments.
fn read_by(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notice.pdf");
    std::fs::write(&file, pdf).unwrap();
    let arguments = arguments.iter().map(|&argument| if argument == "FILE" { &file } else { Path::new(argument) });
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn text_of(pdf: &[u8]) -> String {
    read_by("pdftotext", &["-layout", "FILE", "-"], pdf)
}

/// Text without what the layout adds.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}')).collect()
}

/// All objects of the file, as `qpdf` writes them in JSON: strings begin with `u:`.
fn objects(pdf: &[u8]) -> String {
    read_by("qpdf", &["--json=2", "FILE"], pdf)
}

fn page_count(pdf: &[u8]) -> usize {
    let info = read_by("pdfinfo", &["FILE"], pdf);
    info.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().parse().unwrap()
}

#[test]
fn the_file_is_sound_tagged_and_says_what_it_is() {
    for (language, title, region) in [
        ("fi", "Kirjaston asiakasrekisteri – Tietosuojaseloste", "fi-FI"),
        ("sv", "Bibliotekets kundregister – Dataskyddsbeskrivning", "sv-FI"),
        ("en", "Library customer register – Privacy notice", "en-GB"),
    ] {
        let notice = sample(language);
        let pdf = render(&notice);
        read_by("qpdf", &["--check", "FILE"], &pdf);
        let info = read_by("pdfinfo", &["FILE"], &pdf);
        for line in ["Tagged:yes", "Encrypted:no", "JavaScript:no", "Creator:seloste"] {
            assert!(info.lines().any(|have| squeezed(have) == line), "{line}: {info}");
        }
        assert!(info.contains(title) && info.contains(&notice.controller_name), "{info}");
        assert!(info.contains("(A4)") && info.contains("2026"), "{info}");
        let metadata = read_by("pdfinfo", &["-meta", "FILE"], &pdf);
        for mark in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"] {
            assert!(metadata.contains(mark), "{mark}: {metadata}");
        }
        assert!(objects(&pdf).contains(&format!("\"/Lang\": \"u:{region}\"")));
        assert!(pdf.len() < 120_000, "{} bytes: are the fonts still subsets?", pdf.len());
    }
}

#[test]
fn the_structure_is_that_of_the_notice() {
    let pdf = render(&sample("fi"));
    let structure = read_by("pdfinfo", &["-struct-text", "FILE"], &pdf);
    let tags = |tag: &str| structure.lines().filter(|line| line.split_whitespace().next() == Some(tag)).count();
    assert_eq!(tags("H1"), 1);
    assert_eq!(tags("H2"), 6 + 1, "and that over the addresses of links");
    assert_eq!(tags("H3"), 3);
    assert_eq!(tags("Table"), 1);
    assert_eq!(tags("TR"), 15, "the repeated header row is not read again");
    assert_eq!(structure.matches("/Scope /Column").count(), 3);
    assert_eq!(structure.matches("/Scope /Row").count(), 14);
    assert_eq!(tags("Caption"), 1);
    assert_eq!(tags("Link"), 5 + 2, "and the addresses that two of them lead to");
    assert_eq!(structure.matches("/ListNumbering /Decimal").count(), 1);
    assert_eq!(
        structure.matches("/ListNumbering /None").count(),
        2 + 1,
        "facts are lists of terms, and so are addresses"
    );
    assert!(!structure.contains("1 (3)"), "page footers are not read");
    let order = ["Kirjaston asiakasrekisteri", "Lyhyesti", "Sähköposti", "kirjasto@example.fi", "Miksi tietoja"];
    let places: Vec<_> = order.iter().map(|text| structure.find(&format!("\"{text}"))).collect();
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{places:?}");
    let plain = read_by("qpdf", &["--qdf", "--object-streams=disable", "FILE", "-"], &pdf);
    assert!(plain.contains("/Lang(sv)"), "the foreign text has its language");
}

#[test]
fn headings_are_bookmarks() {
    let notice = sample("en");
    let outline = read_by("qpdf", &["--json=2", "--json-key=outlines", "FILE"], &render(&notice));
    let headings = notice.sections.iter().map(|section| &section.heading);
    for heading in headings.chain([&notice.title]) {
        assert!(outline.contains(&format!("\"title\": \"{heading}\"")), "{heading}: {outline}");
    }
}

#[test]
fn links_lead_somefound_inor_are_plain_text() {
    let links = |hrefs: &[&str], base_url| {
        let content = hrefs.iter().map(|&href| Inline::link(href, "here")).collect();
        let mut notice = sample("en");
        notice.sections.truncate(2);
        notice.sections[1].blocks = vec![Block::Paragraph { text: content }];
        let job = PdfJob { base_url, ..job(&notice) };
        objects(&RENDERER.render(&job).unwrap_or_else(|error| panic!("{error}")))
    };
    let long = format!("https://example.fi/{}", "x".repeat(100_000));
    let all = links(
        &[
            "#controller",
            "#nowhere",
            "#",
            "",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://example.fi/ä b",
            "../x",
            "a.pdf",
            "tel:+358000",
            "mailto:a@example.fi",
            &long,
        ],
        Some(BASE_URL),
    );
    let mut uris: Vec<_> = all.split("\"/URI\": \"u:").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    uris.sort_unstable();
    // Each is there once more in the list of addresses, but for telephone numbers.
    assert_eq!(uris.len(), 2 * 6 - 1);
    uris.dedup();
    assert_eq!(
        uris,
        [
            "https://example.fi/%C3%A4%20b",
            "https://example.fi/tietosuoja/",
            "https://example.fi/tietosuoja/a.pdf",
            "https://example.fi/x",
            "mailto:a@example.fi",
            "tel:+358000"
        ]
    );
    assert_eq!(all.matches("\"/Subtype\": \"/Link\"").count(), 2 * 6 - 1 + 1, "and one to the section");
    assert_eq!(links(&["../x", "a.pdf"], None).matches("\"/Subtype\": \"/Link\"").count(), 0);
}

#[test]
fn a_draft_is_marked_on_every_page() {
    for (language, mark) in [("fi", "Luonnos"), ("sv", "Utkast"), ("en", "Draft")] {
        let mut notice = sample(language);
        assert!(!text_of(&render(&notice)).contains(mark));
        notice.draft = true;
        let pdf = render(&notice);
        assert!(page_count(&pdf) > 1);
        for page in 1..=page_count(&pdf) {
            let page = page.to_string();
            let text = read_by("pdftotext", &["-f", &page, "-l", &page, "FILE", "-"], &pdf);
            assert!(text.contains(mark), "{text}");
        }
        assert!(read_by("pdfinfo", &["-struct-text", "FILE"], &pdf).contains(mark), "and read aloud");
    }
}

#[test]
fn pages_have_numbers_and_a_header() {
    let pdf = render(&sample("sv"));
    let second = read_by("pdftotext", &["-f", "2", "-l", "2", "FILE", "-"], &pdf);
    for text in ["2 (3)", "Exempelstads stad", "Bibliotekets kundregister", "Uppdaterad 1.11.2026", "Version 2.1"] {
        assert!(second.contains(text), "{text}: {second}");
    }
}

#[test]
fn a_notice_without_date_version_and_sections_is_a_document_too() {
    let mut notice = sample("fi");
    notice.updated = None;
    notice.updated_text = None;
    notice.version = None;
    notice.sections.clear();
    let pdf = render(&notice);
    assert!(read_by("pdfinfo", &["FILE"], &pdf).contains("1970"));
    assert!(!text_of(&pdf).contains("1970"));
}

/// Text that would be something else if it were ever read as Typst, PDF, JSON or Fluent.
const HOSTILE: &[&str] = &[
    "#eval(\"1\")",
    "#panic()",
    "$x$",
    "*bold*",
    "_emph_",
    "\\",
    "\"",
    "@ref",
    "<label>",
    "= Title",
    "- item",
    "+ item",
    "/ term: x",
    "`raw`",
    "// comment",
    "/* comment */",
    "~ -- --- ...",
    "'quotes' \"quotes\"",
    "[content]",
    "{code}",
    "https://example.fi/?a=1&b=2#c",
    "a@b",
    "(\\( )) ]] >> endobj",
    "{ $page } {page} {pages}",
    "\\u{0041}",
    "%PDF-1.7",
    "</text> &amp; &#65;",
    "\u{200f}\u{200e}\u{61c}x",
    "so\u{ad}ft",
    "z\u{200b}w\u{200d}j",
    "\u{feff}bom",
    "e\u{301}\u{308}",
    "☎\u{fe0f}",
    "tab\tnewline\nreturn\rfeed\u{c}line\u{2028}",
    "½ ﬁ Ǆ ẞ ŉ",
    "Ελληνικά Русский čáŋđŧ",
];

#[test]
fn hostile_text_is_shown_as_it_is() {
    for &hostile in HOSTILE {
        let mut notice = sample("fi");
        notice.title = hostile.to_owned();
        notice.controller_name = hostile.to_owned();
        notice.kind = hostile.to_owned();
        notice.version = Some(hostile.to_owned());
        notice.sections = vec![
            section("a", hostile, every_block(hostile)),
            section(hostile, hostile, vec![Block::paragraph("x")]),
            section(hostile, hostile, vec![]),
        ];
        let pdf = render(&notice);
        read_by("qpdf", &["--check", "FILE"], &pdf);
        // `pdftotext` puts a grave accent on the letter after it.
        if hostile.is_ascii() && !hostile.contains('`') {
            assert!(squeezed(&text_of(&pdf)).matches(&squeezed(hostile)).count() >= 10, "{hostile}: {}", text_of(&pdf));
        }
    }
}

/// Every kind of block and inline, with the same text in each place.
fn every_block(words: &str) -> Vec<Block> {
    let inner = || text(words);
    let all = vec![
        Inline::text(words),
        Inline::Emphasis { content: inner() },
        Inline::Strong { content: vec![Inline::Emphasis { content: inner() }] },
        Inline::Break,
        Inline::link("https://example.fi", words),
        Inline::Foreign { language: Language::new("ar"), content: inner() },
        Inline::Foreign { language: Language::new("zh-Hant-TW"), content: inner() },
        Inline::NoteReference { number: 1, first: true },
    ];
    vec![
        Block::Paragraph { text: all.clone() },
        Block::subheading(all.clone()),
        Block::bullets([all.clone(), inner()]),
        Block::List { ordered: true, items: vec![vec![Block::paragraph(words), Block::bullets([inner()])]] },
        Block::Table {
            caption: words.into(),
            caption_language: None,
            columns: vec![inner(), inner()],
            rows: vec![vec![all.clone(), inner()]],
        },
        Block::Facts { items: vec![fact(words, vec![Block::paragraph(words), Block::paragraph(words)])] },
        Block::Notes { items: vec![Note { number: 1, content: all[..3].to_vec() }] },
        Block::Callout { blocks: vec![Block::subheading(inner()), Block::Paragraph { text: all }] },
    ]
}

#[test]
fn long_words_stay_on_the_page() {
    let words = [
        "x".repeat(3_000),
        format!("https://example.fi/{}", "x/y-z?q=1&".repeat(300)),
        "lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas".repeat(3),
        "tietosuojavastaavansijainen.varahenkilo@esimerkkikunta.example.fi".into(),
        "Käyttöoikeushallintajärjestelmä".into(),
    ];
    for word in &words {
        let mut notice = sample("fi");
        notice.title = word.chars().take(300).collect();
        notice.controller_name = notice.title.clone();
        let cell = || text(word);
        notice.sections[0].heading = notice.title.clone();
        notice.sections[0].blocks = vec![
            Block::paragraph(word),
            Block::Facts { items: vec![fact(&notice.title, vec![Block::paragraph(word)])] },
            Block::Table {
                caption_language: None,
                caption: String::new(),
                columns: vec![text("a"), text("b"), text("c"), text("d")],
                rows: vec![vec![text(&notice.title), cell(), text("short"), cell()]],
            },
        ];
        assert_within_margins(&render(&notice));
    }
    for word in ["x".repeat(100_000), format!("https://example.fi/{}", "x/y-z?q=1&".repeat(10_000))] {
        let mut notice = sample("fi");
        notice.sections[0].blocks = vec![Block::paragraph(word)];
        assert_within_margins(&render(&notice));
    }
}

fn assert_within_margins(pdf: &[u8]) {
    let boxes = read_by("pdftotext", &["-bbox", "FILE", "-"], pdf);
    let right = boxes.split("xMax=\"").skip(1).map(|rest| rest.split('"').next().unwrap().parse::<f64>().unwrap());
    let right = right.fold(0.0, f64::max);
    assert!(right > 300.0 && right < 595.0 - 56.0, "{right}");
}

#[test]
fn empty_and_crooked_blocks_do_no_harm() {
    let nothing = || vec![Inline::text(" ")];
    let mut notice = sample("en");
    notice.title = String::new();
    notice.sections = vec![
        section(
            "",
            "",
            vec![
                Block::Paragraph { text: vec![] },
                Block::subheading(nothing()),
                Block::subheading(text("Real")),
                Block::List { ordered: true, items: vec![] },
                Block::List { ordered: false, items: vec![vec![], vec![Block::Paragraph { text: nothing() }]] },
                Block::Table { caption: String::new(), caption_language: None, columns: vec![], rows: vec![] },
                Block::Table { caption: String::new(), caption_language: None, columns: vec![], rows: vec![vec![]] },
                Block::Table {
                    caption_language: None,
                    caption: String::new(),
                    columns: vec![nothing()],
                    rows: vec![vec![], vec![text("1"), text("2")]],
                },
                Block::Table {
                    caption: "c".into(),
                    caption_language: None,
                    columns: vec![text("a"), text("b")],
                    rows: vec![],
                },
                Block::Facts { items: vec![] },
                Block::Facts {
                    items: vec![fact("", vec![]), fact("t", vec![]), fact("", vec![Block::paragraph("x")])],
                },
                Block::Callout { blocks: vec![] },
                Block::Paragraph { text: vec![Inline::link("https://example.fi", ""), Inline::Break, Inline::Break] },
                Block::Paragraph {
                    text: vec![Inline::Link {
                        href: "https://example.fi".into(),
                        content: vec![Inline::link("#a", "nested")],
                    }],
                },
            ],
        ),
        section("", "Same id", vec![]),
    ];
    read_by("qpdf", &["--check", "FILE"], &render(&notice));
}

#[test]
fn nesting_has_a_limit_and_is_never_a_crash() {
    for depth in [1, 5, 8, 40, 500] {
        let mut block = Block::paragraph("deep");
        for _ in 0..depth {
            block = Block::List { ordered: false, items: vec![vec![Block::paragraph("level"), block]] };
        }
        let mut notice = sample("fi");
        notice.sections[0].blocks = vec![block];
        match RENDERER.render(&job(&notice)) {
            Ok(pdf) => assert!(text_of(&pdf).contains("deep")),
            Err(error) => assert!(depth > 8 && matches!(error, PdfError::Typst { .. }), "{depth}: {error}"),
        }
    }
}

#[test]
fn each_document_is_handed_over_when_it_is_made_and_the_first_fault_ends_it() {
    let notices: Vec<_> = (0..12).map(|_| sample("fi")).collect();
    let documents: Vec<_> = notices.iter().map(|notice| PdfDocument::Notice(job(notice))).collect();
    let made = AtomicUsize::new(0);
    let done = |at: usize, pdf: Result<Vec<u8>, _>| {
        assert!(pdf.is_ok());
        made.fetch_add(1, Ordering::Relaxed);
        if at >= 2 { Err(at) } else { Ok(()) }
    };
    assert_eq!(RENDERER.render_each(&documents, done), Err(2));
    // What the other threads had begun is finished.
    assert!(made.into_inner() < documents.len().max(3 + std::thread::available_parallelism().unwrap().get()));
}

#[test]
fn the_same_notice_is_the_same_bytes_in_any_company() {
    let mut notices: Vec<_> = ["fi", "sv", "en"].map(sample).into();
    for number in 0..12 {
        let mut notice = sample("fi");
        notice.sections.rotate_left(number % 5);
        notice.title.push_str(&number.to_string());
        notices.push(notice);
    }
    let alone: Vec<_> = notices.iter().map(render).collect();
    let reversed: Vec<_> = notices.iter().rev().map(|notice| PdfDocument::Notice(job(notice))).collect();
    let mut together = RENDERER.render_all(&reversed);
    together.reverse();
    for ((alone, together), notice) in alone.iter().zip(together).zip(&notices) {
        assert!(*alone == together.unwrap(), "{}", notice.title);
    }
    let other = PdfRenderer::new(&Theme::embedded()).unwrap();
    assert!(other.render(&job(&notices[0])).unwrap() == alone[0]);
}

#[test]
fn what_cannot_be_shown_is_an_error_that_names_it() {
    for (bad, named) in [("a漢b", "漢 (U+6F22)"), ("\u{0}", "U+0000"), ("x\u{202e}y", "U+202E"), ("😀", "U+1F600")]
    {
        let mut notice = sample("fi");
        notice.sections[1].blocks.push(Block::paragraph(bad));
        let error = RENDERER.render(&job(&notice)).unwrap_err();
        assert!(matches!(&error, PdfError::Characters { .. }), "{error}");
        for language in ["fi", "sv", "en"] {
            let (message, help) = words(&error, language);
            assert!(message.contains(named) && message.contains(&notice.title), "{message}");
            assert!(!help.is_empty());
        }
    }
}

/// The message and the help of an error in a language.
fn words(error: &PdfError, language: &str) -> (String, String) {
    let locale = LOCALES.get(&Language::new(language)).unwrap();
    let phrase = |message: seloste::report::Message| {
        let variables = message.arguments.into_iter().map(|(name, value)| match value {
            seloste::report::Argument::Plain(text) => (name, text),
            seloste::report::Argument::Language(language) => (name, language.to_string()),
            other => panic!("{other:?}"),
        });
        locale.phrase(&message.key, &arguments(variables)).unwrap_or_else(|error| panic!("{error}"))
    };
    (phrase(error.message()), phrase(error.help()))
}

#[test]
fn every_error_has_words_in_every_language() {
    let notice = || Box::new((&sample("sv")).into());
    let errors = [
        PdfError::NoTemplate,
        PdfError::ThemeFile { file: "pdf/x.typ".into() },
        PdfError::Locale(LOCALES.get(&Language::new("fi")).unwrap().text("no-such-key").unwrap_err()),
        PdfError::Characters { notice: notice(), characters: vec!['漢'] },
        PdfError::Typst { notice: notice(), reason: "reason".into() },
        PdfError::Lost { notice: notice(), section: "section".into(), text: "text".into() },
    ];
    for error in &errors {
        for language in ["fi", "sv", "en"] {
            let (message, help) = words(error, language);
            assert!(message.len() > 20 && help.len() > 40, "{message} {help}");
        }
    }
}

/// What comes of the sample with a file of the theme changed.
fn with_theme(path: &str, content: impl Into<Vec<u8>>) -> PdfError {
    let theme = Theme::embedded().with_file(path, content);
    let notice = sample("fi");
    PdfRenderer::new(&theme).and_then(|renderer| renderer.render(&job(&notice))).unwrap_err()
}

fn theme_file(path: &str) -> String {
    String::from_utf8(Theme::embedded().file(path).unwrap().to_vec()).unwrap()
}

#[test]
fn a_theme_that_drops_a_kind_of_block_is_found_out() {
    let blocks = theme_file("pdf/blocks.typ");
    for (kind, section) in [
        ("callout", "Lyhyesti"),
        ("facts", "Rekisterinpitäjä"),
        ("subheading", "Miksi tietoja"),
        ("paragraph", "Lyhyesti"),
        ("list", "Lyhyesti"),
        ("table", "Mitä tietoja"),
    ] {
        let test = format!("if item.type == \"{kind}\" {{");
        assert!(blocks.contains(&test), "{kind}");
        let dropping = blocks.replacen(&test, &format!("if item.type == \"{kind}\" {{}} else if false {{"), 1);
        match with_theme("pdf/blocks.typ", dropping) {
            PdfError::Lost { section: found, notice, .. } => {
                assert!(found.starts_with(section), "{kind}: {found}");
                assert_eq!(notice.title, "Kirjaston asiakasrekisteri");
            }
            other => panic!("{kind}: {other}"),
        }
    }
    let page = theme_file("pdf/page.typ");
    let title = "heading(depth: 1, said(notice, \"title\"))";
    let section = theme_file("pdf/section.typ");
    let text = "    blocks(section.blocks, at, indent: term-width, outdent: true)";
    assert!(page.contains(title) && section.contains(text));
    let without_title = page.replace(title, "heading(depth: 1)[Seloste]");
    assert!(matches!(with_theme("pdf/page.typ", without_title), PdfError::Lost { .. }));
    let silent = section.replace(text, &format!("    pdf.artifact({})", text.trim()));
    assert!(matches!(with_theme("pdf/section.typ", silent), PdfError::Lost { .. } | PdfError::Typst { .. }));
}

#[test]
fn a_theme_sees_its_own_files_alone() {
    let entry = theme_file("pdf/notice.typ");
    for source in [
        "#read(\"/etc/passwd\")",
        "#read(\"../html/notice.html\")",
        "#read(\"/static/.gitkeep\")",
        "#import \"@preview/cetz:0.3.0\"",
        "#datetime.today().display()",
        "#image(\"logo.svg\")",
        "#set text(font: \"No Such Font\")\nx",
        "#panic(\"no\")",
        "#let x = (",
    ] {
        let error = with_theme("pdf/notice.typ", format!("{source}\n{entry}"));
        let PdfError::Typst { reason, notice } = error else { panic!("{source}: {error}") };
        assert!(reason.contains("pdf/notice.typ:"), "{source}: {reason}");
        assert_eq!(notice.to_string(), "esimerkkila/kirjasto (fi)");
    }
    assert!(matches!(with_theme("pdf/notice.typ", [0xff, 0xfe]), PdfError::ThemeFile { .. }));
}

#[test]
fn every_character_that_is_said_to_be_renderable_is() {
    let all: Vec<char> = (1..=0x3_FFFF)
        .filter_map(char::from_u32)
        .filter(|c| !c.is_whitespace() && unrenderable(c.encode_utf8(&mut [0; 4])).is_empty())
        .collect();
    assert!(all.len() > 5_000, "{}", all.len());
    let notices: Vec<_> = all
        .chunks(200)
        .map(|characters| {
            let mut notice = sample("fi");
            let cells = characters.iter().map(|c| vec![Block::paragraph(format!("a {c} b"))]).collect();
            notice.sections[0].blocks = vec![Block::List { ordered: false, items: cells }];
            notice.sections.truncate(1);
            notice
        })
        .collect();
    let jobs: Vec<_> = notices.iter().map(|notice| PdfDocument::Notice(job(notice))).collect();
    let problems: Vec<_> =
        RENDERER.render_all(&jobs).into_iter().filter_map(|r| r.err().map(|e| e.to_string())).collect();
    assert_eq!(problems, [""; 0]);
}

#[test]
fn footnotes_are_read_found_inthey_are_referred_to() {
    let reference = |number, first| Inline::NoteReference { number, first };
    let words = |words: &str, number, first| vec![Inline::text(words), reference(number, first)];
    let note = |number, words: &str| Note { number, content: text(words) };
    let mut notice = sample("en");
    notice.sections.truncate(2);
    notice.sections[0].blocks = vec![
        Block::Paragraph { text: words("Six years", 1, true) },
        Block::bullets([words("An item", 2, true), words("Another", 1, false)]),
        Block::Facts { items: vec![Fact { term: words("A term", 3, true), blocks: vec![Block::paragraph("A fact")] }] },
        Block::Table {
            caption_language: None,
            caption: "A table".into(),
            columns: vec![text("Row"), words("Column", 4, true)],
            rows: vec![vec![words("10", 5, true), words("x", 6, true)]],
        },
        Block::Notes {
            items: vec![
                note(1, "By law."),
                note(2, ""),
                note(3, "For ever."),
                note(4, "In years."),
                note(5, "Or less."),
                Note { number: 6, content: vec![Inline::link("https://example.fi", "See")] },
            ],
        },
    ];
    // A number that is no note's, a note that is there twice, references in a link: words, but no links.
    notice.sections[1].blocks = vec![
        Block::Paragraph { text: words("Nothing", 7, true) },
        Block::Paragraph { text: words("Twice", 8, true) },
        Block::Paragraph {
            text: vec![Inline::Link { href: "https://example.fi".into(), content: words("Link", 1, false) }],
        },
        Block::Notes { items: vec![note(8, "One."), note(8, "Two.")] },
    ];
    let pdf = render(&notice);
    read_by("qpdf", &["--check", "FILE"], &pdf);
    let plain: String = text_of(&pdf).split_whitespace().collect();
    for shown in [
        "Sixyears[1]",
        "Anitem[2]",
        "Another[1]",
        "Aterm[3]",
        "Column[4]",
        "10[5]x[6]",
        "[1]Bylaw.[2][3]Forever.[4]Inyears.[5]Orless.[6]See",
        "Nothing[7]",
        "Link[1]",
        "[8]One.[8]Two.",
    ] {
        assert!(plain.contains(shown), "{shown}: {plain}");
    }
    let structure = read_by("pdfinfo", &["-struct-text", "FILE"], &pdf);
    // Six references and one again, but not in the header of the table; as many ways back but for that one; two links.
    assert_eq!(structure.lines().filter(|line| line.trim().starts_with("Link")).count(), 6 + 5 + 2 + 1, "{structure}");
    let labels = structure.lines().filter(|line| line.split_whitespace().next() == Some("Lbl")).count();
    assert_eq!(labels, 2 + 1 + 8 + 1, "of the items, the term, the notes and the address: {structure}");

    let blocks = theme_file("pdf/blocks.typ");
    // Without their own numbers, the items of each list are counted from one.
    for (part, instead, found_in) in
        [("enum.item(note.number)[", "[", "Controller"), ("#inlines(note.content, at)]", "]", "In short")]
    {
        assert!(blocks.contains(part), "{part}");
        let theme = Theme::embedded().with_file("pdf/blocks.typ", blocks.replacen(part, instead, 1));
        let result = PdfRenderer::new(&theme).and_then(|renderer| renderer.render(&job(&notice)));
        assert!(matches!(&result, Err(PdfError::Lost { section, .. }) if section == found_in), "{part}");
    }
}

#[test]
fn a_word_may_go_on_after_a_link() {
    for length in 40..90 {
        let link = "lomakkeita ".repeat(9).chars().take(length).collect::<String>();
        let mut notice = sample("fi");
        notice.sections[1].blocks = vec![Block::Paragraph {
            text: vec![
                Inline::Strong { content: vec![Inline::link("https://example.fi", link)] },
                Inline::Emphasis { content: vec![] },
                Inline::text("rekisterinpitäjälle"),
            ],
        }];
        render(&notice);
    }
}

fn any_words() -> impl Strategy<Value = String> {
    let alphabet: Vec<char> =
        "aåäöbčdeÉfghijklmnoprstuvxyz AEIOU 0123 .,;:!?()[]{}#$*_\\\"'@<>=/~`-+–—“”…§€ аби αβγ".chars().collect();
    prop_oneof![
        6 => prop::collection::vec(prop::sample::select(alphabet), 0..60).prop_map(String::from_iter),
        2 => "[a-zäö]{2,14}( [a-zäö]{2,14}){5,60}",
        1 => prop::sample::select(HOSTILE).prop_map(str::to_owned),
        1 => "[a-z]{100,300}",
        1 => "\u{5d0}[\u{5d0}-\u{5ea}]{1,8}( [\u{5d0}-\u{5ea}]{1,8}){0,9}",
    ]
}

fn any_inlines() -> impl Strategy<Value = Vec<Inline>> {
    let leaf = prop_oneof![
        8 => any_words().prop_map(Inline::text),
        1 => Just(Inline::Break),
        1 => (1..5_usize, any::<bool>()).prop_map(|(number, first)| Inline::NoteReference { number, first }),
    ];
    let inline = leaf.prop_recursive(2, 6, 3, |inner| {
        let content = prop::collection::vec(inner, 0..3);
        let href =
            prop::sample::select(vec!["https://example.fi/a", "#a", "#b", "x/y", "mailto:a@example.fi", "#", ""]);
        let language = prop::sample::select(vec!["sv", "en", "se", "ru", "ar"]).prop_map(Language::new);
        prop_oneof![
            content.clone().prop_map(|content| Inline::Emphasis { content }),
            content.clone().prop_map(|content| Inline::Strong { content }),
            (href, content.clone()).prop_map(|(href, content)| Inline::Link { href: href.into(), content }),
            (language, content).prop_map(|(language, content)| Inline::Foreign { language, content }),
        ]
    });
    prop::collection::vec(inline, 0..4)
}

fn any_blocks() -> impl Strategy<Value = Vec<Block>> {
    let table = (1..4usize).prop_flat_map(|width| {
        let row = prop::collection::vec(any_inlines(), width).boxed();
        (any_words(), row.clone(), prop::collection::vec(row, 0..8))
    });
    let notes = prop::collection::vec((1..5_usize, any_inlines()), 0..3).prop_map(|notes| Block::Notes {
        items: notes.into_iter().map(|(number, content)| Note { number, content }).collect(),
    });
    let leaf = prop_oneof![
        3 => any_inlines().prop_map(|text| Block::Paragraph { text }),
        1 => any_inlines().prop_map(Block::subheading),
        1 => table.prop_map(|(caption, columns, rows)| Block::Table { caption, caption_language: None, columns, rows }),
    ];
    let block = leaf.prop_recursive(2, 12, 4, |inner| {
        let blocks = prop::collection::vec(inner, 0..4);
        let fact = (any_inlines(), blocks.clone()).prop_map(|(term, blocks)| Fact { term, blocks });
        prop_oneof![
            (any::<bool>(), prop::collection::vec(blocks.clone(), 0..4))
                .prop_map(|(ordered, items)| Block::List { ordered, items }),
            prop::collection::vec(fact, 0..4).prop_map(|items| Block::Facts { items }),
            blocks.prop_map(|blocks| Block::Callout { blocks }),
        ]
    });
    prop::collection::vec(prop_oneof![8 => block, 1 => notes], 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// `render` itself looks for every text in the document that it made.
    #[test]
    fn nothing_of_any_notice_is_lost(
        title in any_words(),
        sections in prop::collection::vec((prop::sample::select(vec!["a", "b", "c"]), any_words(), any_blocks()), 0..6),
        draft in any::<bool>(),
    ) {
        let mut notice = sample("fi");
        notice.title = title;
        notice.draft = draft;
        notice.sections = sections.into_iter().map(|(id, heading, blocks)| section(id, &heading, blocks)).collect();
        let result = RENDERER.render(&job(&notice));
        prop_assert!(result.is_ok(), "{}", result.unwrap_err());
    }
}

fn text(text: &str) -> Vec<Inline> {
    vec![Inline::text(text)]
}

fn fact(term: &str, blocks: Vec<Block>) -> Fact {
    Fact { term: text(term), blocks }
}

fn section(id: &str, heading: &str, blocks: Vec<Block>) -> Section {
    Section { id: id.into(), heading: heading.into(), heading_language: None, level: 2, blocks }
}

/// A notice of two or three pages with every kind of block and inline.
#[expect(clippy::too_many_lines, reason = "one notice with everything in it")]
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
        aliases: Vec::new(),
        has_foreign_text: true,
        is_untranslated: false,
        leads_elsewhere: false,
        outline: Outline::default(),
        other_languages: OtherLanguages::default(),
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
                Block::subheading(line("Lainaaminen", "Utlåning", "Lending")),
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
                Block::subheading(line("Kehittäminen", "Utveckling", "Development")),
                paragraph(
                    "Palvelujen kehittämisessä käytämme tietoja tilastollisesti, eikä yksittäistä asiakasta voi tunnistaa tilastoista. Asiakastietojärjestelmän käyttöoikeudet myönnetään henkilöstölle työtehtävien edellyttämässä laajuudessa, ja käyttöoikeushallintajärjestelmä kirjaa tietojenkäsittelytapahtumat.",
                    "I utvecklingen av tjänsterna använder vi uppgifterna statistiskt, och ingen enskild kund kan kännas igen i statistiken.",
                    "To develop services we use the data statistically, and no single customer can be recognised in the statistics.",
                ),
            ]),
            section("data", words("Mitä tietoja käsitellään ja kuinka kauan", "Vilka uppgifter behandlas och hur länge", "What data we process, and for how long"), vec![
                Block::Table {
                    caption_language: None,
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
                        Block::subheading(line("Oikeus vastustaa käsittelyä", "Rätt att göra invändningar", "Right to object")),
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

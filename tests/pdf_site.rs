//! The PDFs of the example site: the same words and headings as their pages, and one file with all notices of a controller.
#![cfg(feature = "pdf")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use crate::common::{copy, project};
use seloste::language::Locales;
use seloste::model::{Language, Output};
use seloste::pipeline::{self, Options};
use seloste::render::html::text_of;

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

static SITE: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| render(&project()));

fn render(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let checked = pipeline::check(root).unwrap();
    let outputs = checked.render(&Options { draft: false, pdf: true }).unwrap();
    outputs.into_iter().map(|Output { path, content }| (path, content)).collect()
}

/// The pages of notices, each with its PDF and its language.
fn notices() -> impl Iterator<Item = (&'static str, &'static str, &'static [u8])> {
    SITE.iter().filter_map(|(path, content)| {
        let folder = path.strip_suffix("/index.html")?;
        let language = folder.split('/').next()?;
        let register = folder.rsplit('/').next()?;
        let pdf = SITE.get(&format!("{folder}/{register}-{language}.pdf"))?;
        let html = std::str::from_utf8(content).unwrap();
        (folder.matches('/').count() == 2).then_some((path.as_str(), html, pdf.as_slice()))
    })
}

fn label(language: &str, key: &str) -> String {
    static LOCALES: LazyLock<Locales> = LazyLock::new(|| Locales::embedded().unwrap());
    LOCALES.get(&Language::new(language)).unwrap().text(key).unwrap()
}

fn read_by(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file.pdf");
    std::fs::write(&file, pdf).unwrap();
    let output = Command::new(program).args(arguments).arg(&file).output().unwrap_or_else(|e| panic!("{program}: {e}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// One element of a PDF's structure, or a text in one.
#[derive(Debug)]
struct Line<'a> {
    depth: usize,
    /// `H1`, `LBody`; empty for text.
    tag: &'a str,
    text: &'a str,
    is_inline: bool,
}

/// The structure as `pdfinfo -struct-text` prints it: an element a line, attributes and texts below it.
fn structure(printed: &str) -> Vec<Line<'_>> {
    printed
        .lines()
        .filter_map(|line| {
            let text = line.trim_start();
            let depth = line.len() - text.len();
            if let Some(text) = text.strip_prefix('"') {
                return Some(Line { depth, tag: "", text: text.strip_suffix('"').unwrap_or(text), is_inline: true });
            }
            let tag = text.split([' ', ':']).next().filter(|tag| !tag.is_empty() && !tag.starts_with('/'))?;
            Some(Line { depth, tag, text: "", is_inline: text.contains("(inline)") })
        })
        .collect()
}

/// What a reader of the structure hears, up to the list of addresses that the page has in its links: without the list of
/// contents, and without the marks of lists.
fn spoken(printed: &str, addresses: &str) -> String {
    let mut out = String::new();
    let mut skipped: Option<usize> = None;
    let lines = structure(printed);
    let end = lines.iter().enumerate().rposition(|(at, line)| {
        line.tag == "H2" && lines[at + 1..].iter().find(|line| line.tag.is_empty()).is_some_and(|l| l.text == addresses)
    });
    for line in &lines[..end.unwrap_or(lines.len())] {
        if skipped.is_some_and(|depth| line.depth > depth) {
            continue;
        }
        skipped = (line.tag == "TOC").then_some(line.depth);
        if line.tag.is_empty() {
            out.push_str(line.text);
        } else if !line.is_inline {
            out.push('\n');
        }
    }
    out
}

/// The content of `<main>`, without what is not the notice itself: the link to this PDF.
fn main_of(html: &str) -> String {
    let start = html.find("<main").unwrap();
    let mut main = html[start..html.find("</main>").unwrap()].to_owned();
    if let Some(start) = main.find("<p class=\"download\"") {
        let end = start + main[start..].find("</p>").unwrap();
        main.replace_range(start..end, "");
    }
    main
}

/// Words: what has a letter or a digit in it. Invisible characters do not count, nor the numbers of ordered lists, which
/// a page has not as text.
fn words(text: &str) -> Vec<String> {
    let is_visible = |c: &char| !matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}');
    let is_number = |word: &str| {
        word.strip_suffix('.').is_some_and(|n| !n.is_empty() && n.len() < 3 && n.chars().all(|c| c.is_ascii_digit()))
    };
    text.lines()
        .filter(|line| !is_number(line.trim()))
        .flat_map(str::split_whitespace)
        .map(|word| word.chars().filter(is_visible).collect::<String>())
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect()
}

#[test]
fn a_page_and_its_pdf_say_the_same_words_in_the_same_order() {
    let mut count = 0;
    for (path, html, pdf) in notices() {
        let language = path.split('/').next().unwrap();
        let printed = read_by("pdfinfo", &["-struct-text"], pdf);
        let in_pdf = words(&spoken(&printed, &label(language, "pdf-links")));
        let on_page = words(&text_of(&main_of(html)));
        let differs = in_pdf.iter().zip(&on_page).position(|(one, other)| one != other);
        let at = differs.unwrap_or(in_pdf.len().min(on_page.len()));
        let near = |words: &[String]| words[at.saturating_sub(5).min(words.len())..(at + 8).min(words.len())].join(" ");
        assert!(in_pdf == on_page, "{path}: the PDF says “{}”, the page “{}”", near(&in_pdf), near(&on_page));
        assert!(on_page.len() > 500, "{path}: {} words", on_page.len());
        count += 1;
    }
    assert_eq!(count, SITE.keys().filter(|path| path.ends_with("notice.json")).count());
    assert!(count > 30);
}

#[test]
fn a_page_and_its_pdf_have_the_same_headings() {
    for (path, html, pdf) in notices() {
        let language = path.split('/').next().unwrap();
        let printed = read_by("pdfinfo", &["-struct-text"], pdf);
        let lines = structure(&printed);
        let mut in_pdf = Vec::new();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| is_heading(line.tag)) {
            let texts = lines[at + 1..].iter().take_while(|inner| inner.depth > line.depth);
            let text: String = texts.map(|line| line.text).collect();
            in_pdf.push((line.tag.to_lowercase(), words(&text).join(" ")));
        }
        in_pdf.retain(|(_, text)| *text != label(language, "pdf-links"));
        let main = main_of(html);
        let main: String = without(&main, "nav");
        let mut on_page = Vec::new();
        for part in main.split("<h").skip(1).filter(|part| part.starts_with(|c: char| c.is_ascii_digit())) {
            let level = &part[..1];
            let end = part.find(&format!("</h{level}>")).unwrap();
            on_page.push((format!("h{level}"), words(&text_of(&format!("<h{}", &part[..end]))).join(" ")));
        }
        assert_eq!(in_pdf, on_page, "{path}");
    }
}

fn is_heading(tag: &str) -> bool {
    matches!(tag.as_bytes(), [b'H', b'1'..=b'6'])
}

/// A page without the elements of a kind.
fn without(html: &str, element: &str) -> String {
    let (start, end) = (format!("<{element}"), format!("</{element}>"));
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find(&start) {
        out.push_str(&rest[..at]);
        rest = rest[at..].find(&end).map_or("", |end_at| &rest[at + end_at + end.len()..]);
    }
    out + rest
}

#[test]
fn a_controller_with_several_notices_has_them_in_one_file_too() {
    for language in LANGUAGES {
        let path = format!("{language}/esimerkkila/esimerkkila-{language}.pdf");
        let pdf = &SITE[&path];
        read_by("qpdf", &["--check"], pdf);
        let metadata = read_by("pdfinfo", &["-meta"], pdf);
        for mark in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"] {
            assert!(metadata.contains(mark), "{path}: {mark}");
        }
        let printed = read_by("pdfinfo", &["-struct-text"], pdf);
        let lines = structure(&printed);
        let headings = |tag: &str| {
            let of = lines.iter().enumerate().filter(|(_, line)| line.tag == tag);
            of.map(|(at, _)| lines[at + 1..].iter().find(|line| line.tag.is_empty()).unwrap().text.to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(headings("H1"), [label(language, "theme-notices")]);
        // In the order of the controller's page; all of them, and no draft.
        let page = std::str::from_utf8(&SITE[&format!("{language}/esimerkkila/index.html")]).unwrap();
        let titles = headings("H2");
        let places: Vec<_> = titles.iter().map(|title| page.find(&format!(">{title}</a>"))).collect();
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{titles:?}: {places:?}");
        let folders = SITE
            .keys()
            .filter(|path| path.starts_with(&format!("{language}/esimerkkila/")) && path.ends_with("notice.json"));
        assert_eq!(titles.len(), folders.count());
        let contents = lines.iter().filter(|line| line.tag == "TOC").count();
        assert!(contents > titles.len(), "a list of notices, and one of each one's sections");
        assert!(page.contains(&format!("href=\"esimerkkila-{language}.pdf\"")), "{page}");
        let outline = read_by("qpdf", &["--json=2", "--json-key=outlines"], pdf);
        assert!(titles.iter().all(|title| outline.contains(&format!("\"title\": \"{title}\""))));
    }
    assert!(!SITE.contains_key("fi/esimerkkiyhdistys/esimerkkiyhdistys-fi.pdf"), "it has one notice alone");
}

#[test]
fn drafts_are_not_in_it_and_a_second_build_takes_it_from_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    copy(&project().join("content"), &root.join("content"));
    for controller in ["esimerkkila", "esimerkkityokalut", "esimerkkiyhdistys", "esimerkkiyliopisto"] {
        std::fs::remove_dir_all(root.join("content").join(controller)).unwrap();
    }
    let register = root.join("content/esimerkkiohjelmistot/rekrytointi.yaml");
    let text = std::fs::read_to_string(&register).unwrap();
    std::fs::write(&register, format!("draft: true\n{text}")).unwrap();
    let target = root.join("public");
    let build = || {
        let checked = pipeline::check(root).unwrap();
        checked.build(&target, &Options { draft: false, pdf: true }).unwrap().unwrap()
    };
    build();
    let file = target.join("en/esimerkkiohjelmistot/esimerkkiohjelmistot-en.pdf");
    let pdf = std::fs::read(&file).unwrap();
    let printed = read_by("pdfinfo", &["-struct-text"], &pdf);
    assert_eq!(structure(&printed).iter().filter(|line| line.tag == "H2").count(), 2);
    let again = build();
    assert_eq!((again.written, std::fs::read(&file).unwrap()), (0, pdf));
    let manifest = std::fs::read_to_string(target.join("manifest.json")).unwrap();
    let entry = manifest.lines().find(|line| line.contains("esimerkkiohjelmistot-en.pdf")).unwrap();
    assert!(entry.contains("\"inputs\""), "{entry}");
}

//! The PDFs with all notices of a controller, of the example site. That every PDF has the words and the headings of its
//! page is looked at in `tests/pdf_checkers`, with a reader of the structure that `pdfinfo` is not: it loses what follows a
//! hyphen.
#![cfg(feature = "pdf")]

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::LazyLock;

use crate::common::{one_controller, some_controllers};
use seloste::language::Locales;
use seloste::model::{Language, Output};
use seloste::pipeline::{self, Options};

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// Of a controller with several notices, and of one with a single notice.
static SITE: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    some_controllers(folder.path(), &["esimerkkiohjelmistot", "esimerkkiyhdistys"]);
    let checked = pipeline::check(folder.path()).unwrap();
    let outputs = checked.render(&Options { draft: false, pdf: true }).unwrap();
    outputs.into_iter().map(|Output { path, content }| (path, content)).collect()
});

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

/// One element of a PDF's structure with its title, or a text in one.
#[derive(Debug)]
struct Line<'a> {
    /// `H1`, `LBody`; empty for text.
    tag: &'a str,
    text: &'a str,
}

/// The structure as `pdfinfo -struct-text` prints it: an element a line, attributes and texts below it.
fn structure(printed: &str) -> Vec<Line<'_>> {
    printed
        .lines()
        .map(str::trim_start)
        .filter_map(|line| {
            if let Some(text) = line.strip_prefix('"') {
                Some(Line { tag: "", text: text.strip_suffix('"').unwrap_or(text) })
            } else {
                let tag = line.split([' ', ':']).next().filter(|tag| !tag.is_empty() && !tag.starts_with('/'))?;
                let title = line.find('"').zip(line.rfind('"')).filter(|(start, end)| start < end);
                Some(Line { tag, text: title.map_or("", |(start, end)| &line[start + 1..end]) })
            }
        })
        .collect()
}

/// The titles of an outline as `qpdf` tells it, each before those under it.
fn bookmarks(outline: &serde_json::Value) -> Vec<String> {
    let marks = outline.as_array().into_iter().flatten();
    let title = |mark: &serde_json::Value| mark["title"].as_str().unwrap().to_owned();
    marks.flat_map(|mark| std::iter::once(title(mark)).chain(bookmarks(&mark["kids"]))).collect()
}

#[test]
fn a_controller_with_several_notices_has_them_in_one_file_too() {
    for language in LANGUAGES {
        let path = format!("{language}/esimerkkiohjelmistot/esimerkkiohjelmistot-{language}.pdf");
        let pdf = &SITE[&path];
        read_by("qpdf", &["--check"], pdf);
        let metadata = read_by("pdfinfo", &["-meta"], pdf);
        for mark in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"] {
            assert!(metadata.contains(mark), "{path}: {mark}");
        }
        let printed = read_by("pdfinfo", &["-struct-text"], pdf);
        let lines = structure(&printed);
        let headings = |tag: &str| {
            lines.iter().filter(|line| line.tag == tag).map(|line| line.text.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(headings("H1"), [label(language, "theme-notices")]);
        // All of them, in the order of the controller's page.
        let page = std::str::from_utf8(&SITE[&format!("{language}/esimerkkiohjelmistot/index.html")]).unwrap();
        let folder = format!("{language}/esimerkkiohjelmistot/");
        let is_data = |path: &&String| path.starts_with(&folder) && path.ends_with("notice.json");
        let title = |path| serde_json::from_slice::<serde_json::Value>(&SITE[path]).unwrap()["title"].clone();
        let mut titles: Vec<_> =
            SITE.keys().filter(is_data).map(|path| title(path).as_str().unwrap().to_owned()).collect();
        titles.sort_by_key(|title| page.find(&format!(">{title}</a>")).unwrap());
        assert_eq!(lines.iter().filter(|line| line.tag == "H2").count(), titles.len());
        let outline = read_by("qpdf", &["--json=2", "--json-key=outlines"], pdf);
        let outline: serde_json::Value = serde_json::from_str(&outline).unwrap();
        let mut marks = bookmarks(&outline["outlines"]);
        marks.retain(|mark| titles.contains(mark));
        assert_eq!(marks, titles);
        let contents = lines.iter().filter(|line| line.tag == "TOC").count();
        assert!(contents > titles.len(), "a list of notices, and one of each one's sections");
        assert!(page.contains(&format!("href=\"esimerkkiohjelmistot-{language}.pdf\"")), "{page}");
    }
    assert!(!SITE.contains_key("fi/esimerkkiyhdistys/esimerkkiyhdistys-fi.pdf"), "it has one notice alone");
}

#[test]
fn drafts_are_not_in_it_and_a_second_build_takes_it_from_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    one_controller(root);
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

//! Themes of one's own, from the scaffold to the page.

use std::fs;

use crate::common::{copy, project, seloste, seloste_ends, tree};
#[cfg(feature = "pdf")]
use crate::common::{one_controller, run};

/// The example site with a theme, built without PDF; its files by path.
fn built(theme: &str, prepare: impl FnOnce(&str)) -> std::collections::BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    copy(&project().join("content"), &root.join("content"));
    let settings = root.join("content/site.yaml");
    let text = fs::read_to_string(&settings).unwrap();
    let text: String =
        text.lines().filter(|line| !line.starts_with("theme:")).map(|line| format!("{line}\n")).collect();
    fs::write(&settings, format!("{text}theme: {theme}\n")).unwrap();
    prepare(root.to_str().unwrap());
    seloste_ends(0, &["--root", root.to_str().unwrap(), "build", "--no-pdf"]);
    tree(&root.join("public"))
}

fn style(pages: &std::collections::BTreeMap<String, Vec<u8>>) -> String {
    let (_, sheet) = pages.iter().find(|(path, _)| path.starts_with("static/style-")).unwrap();
    String::from_utf8(sheet.clone()).unwrap()
}

/// What the documentation shows: colours and a header in less than twenty lines.
#[test]
fn a_new_theme_changes_colours_and_header_in_under_twenty_lines() {
    let mut lines = 0;
    let pages = built("oma", |root| {
        seloste_ends(0, &["--root", root, "theme", "new", "oma"]);
        let header = std::path::Path::new(root).join("themes/oma/html/base.html");
        let text = fs::read_to_string(&header).unwrap();
        fs::write(&header, text.replace("{{ super() }}", "<p>Oma ylätunniste</p>\n{{ super() }}")).unwrap();
        for (_, file) in tree(&std::path::Path::new(root).join("themes/oma")) {
            lines += String::from_utf8(file).unwrap().lines().count();
        }
    });
    assert!(lines < 20, "{lines} lines");
    assert!(style(&pages).contains("--primary: #7a1f3d"));
    let html: Vec<_> = pages.iter().filter(|(path, _)| path.ends_with("index.html")).collect();
    assert!(html.iter().any(|(path, _)| path.starts_with("fi/")));
    for (path, page) in html.iter().filter(|(path, _)| path.split('/').count() > 2) {
        assert!(String::from_utf8_lossy(page).contains("Oma ylätunniste"), "{path}");
    }
}

#[test]
fn the_form_is_the_default_theme_with_other_styles() {
    let (form, default) = (built("lomake", |_| {}), built("default", |_| {}));
    assert_eq!(form.keys().filter(|path| path.ends_with(".html")).count(), {
        default.keys().filter(|path| path.ends_with(".html")).count()
    });
    assert!(style(&form).starts_with(&style(&default)[..1000]) && style(&form).contains("counter(box)"));
}

/// On paper the form is drawn in another way, and read in the same.
#[cfg(feature = "pdf")]
#[test]
fn the_form_on_paper_has_the_same_headings_and_words() {
    let read = |theme: &str| {
        let folder = tempfile::tempdir().unwrap();
        one_controller(folder.path());
        let settings = folder.path().join("content/site.yaml");
        let text = fs::read_to_string(&settings).unwrap();
        fs::write(&settings, format!("{text}theme: {theme}\n")).unwrap();
        seloste_ends(0, &["--root", folder.path().to_str().unwrap(), "--quiet", "build"]);
        let file = "public/sv/esimerkkiohjelmistot/asiakasrekisteri/asiakasrekisteri-sv.pdf";
        let file = folder.path().join(file);
        let structure = run("pdfinfo", &["-struct-text", file.to_str().unwrap()]);
        let heading = |line: &str| line.trim().starts_with('H').then(|| line.trim().to_owned());
        let headings: Vec<_> = structure.lines().filter_map(heading).collect();
        (headings, run("pdftotext", &["-layout", file.to_str().unwrap(), "-"]))
    };
    let ((form, drawn), (default, plain)) = (read("lomake"), read("default"));
    assert!(form.len() > 20);
    assert_eq!(form, default);
    // The number of a box is beside its heading.
    let numbered =
        |text: &str| text.lines().any(|line| line.trim().starts_with("14 ") && line.contains("Dina rättigheter"));
    assert!(numbered(&drawn) && !numbered(&plain), "{drawn}");
}

#[test]
fn a_theme_is_not_written_over_another() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().to_str().unwrap();
    let new = |arguments: &[&str]| seloste(&[&["--root", root, "--lang", "en", "theme", "new"], arguments].concat());
    assert!(new(&["form", "--extends", "lomake"]).status.success());
    // The form has no page of its own around the others: the default theme's is named.
    let page = fs::read_to_string(folder.path().join("themes/form/html/base.html")).unwrap();
    assert!(page.contains("{% extends \"themes/default/html/base.html\" %}"));
    for (arguments, said) in [
        (&["form"][..], "exists"),
        (&["Väärä nimi"], "cannot be the name"),
        (&["new", "--extends", "nothing"], "no such theme"),
    ] {
        let output = new(arguments);
        assert_eq!(output.status.code(), Some(2));
        let words = String::from_utf8_lossy(&output.stderr);
        assert!(words.contains(said), "{words}");
    }
    assert!(!folder.path().join("themes/new").exists());
}

#[test]
fn the_bare_notice_is_the_article_alone() {
    let (bare, default) = (built("fragment", |_| {}), built("default", |_| {}));
    assert!(
        bare.keys().filter(|path| path.ends_with(".html")).eq(default.keys().filter(|path| path.ends_with(".html")))
    );
    let page = |pages: &std::collections::BTreeMap<String, Vec<u8>>, path: &str| {
        String::from_utf8(pages[path].clone()).unwrap()
    };
    let notices: Vec<_> = bare.keys().filter_map(|path| path.strip_suffix("notice.json")).collect();
    assert!(notices.len() > 20);
    for notice in notices {
        let path = format!("{notice}index.html");
        let (html, usual) = (page(&bare, &path), page(&default, &path));
        assert!(!["<nav", "<header", "<footer", "<script"].iter().any(|part| html.contains(part)), "{path}");
        assert_eq!(html.matches("<article class=\"seloste").count(), 1);
        assert_eq!(html.matches("rel=\"stylesheet\"").count(), 1);
        let sections = |html: &str| -> Vec<String> {
            html.split("<section id=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
        };
        assert_eq!(sections(&html), sections(&usual), "{path}");
    }
}

/// The values of an attribute in a page, in their order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn a_fragment_is_the_notice_for_another_page() {
    let pages = built("default", |_| {});
    let fragments: Vec<_> = pages.iter().filter(|(path, _)| path.ends_with("/fragment.html")).collect();
    assert_eq!(fragments.len(), pages.keys().filter(|path| path.ends_with("/notice.json")).count());
    for (path, html) in fragments {
        let html = String::from_utf8(html.clone()).unwrap();
        let register = path.rsplit('/').nth(1).unwrap();
        assert!(!["<html", "<body", "<h1", "<script", "style="].iter().any(|part| html.contains(part)), "{path}");
        // Its ids are its own, and every link within it leads to one of them.
        let ids = values(&html, "id");
        assert!(ids.iter().all(|id| id.starts_with(&format!("{register}-"))), "{path}: {ids:?}");
        for anchor in values(&html, "href").into_iter().filter_map(|href| href.strip_prefix('#')) {
            assert!(html.contains(&format!(" id=\"{anchor}\"")), "{path}: #{anchor}");
        }
        // Headings begin at the second level and skip none.
        let levels: Vec<u8> =
            html.match_indices("<h").filter_map(|(at, _)| html[at + 2..at + 3].parse::<u8>().ok()).collect();
        assert_eq!(levels[0], 2);
        assert!(levels.windows(2).all(|two| two[1] <= two[0] + 1), "{path}: {levels:?}");
        // The address of the site is known, so everything is named in full.
        for href in values(&html, "href") {
            let full = ["https://", "http://", "mailto:", "tel:", "#"].iter().any(|start| href.starts_with(start));
            assert!(full, "{path}: {href}");
        }
    }
    assert!(pages.contains_key("seloste-notice.js"));
}

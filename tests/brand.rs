//! `brand:` and `hosting:` of `site.yaml`: what of them is on the pages, in the style sheet and in `_headers`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::common::{project, seloste};
use seloste::model::Scheme;
use seloste::pipeline::{self, Options};

/// Everything that is published of a site's draft, by its path; what is no text is empty.
fn published(root: &Path) -> BTreeMap<String, String> {
    let checked = pipeline::check(root).unwrap();
    let outputs = checked.render(&Options { draft: true, pdf: false }).unwrap();
    outputs.into_iter().map(|file| (file.path, String::from_utf8(file.content).unwrap_or_default())).collect()
}

/// The style sheet with its path.
fn style(files: &BTreeMap<String, String>) -> (&str, &str) {
    let (path, sheet) = files.iter().find(|(path, _)| path.starts_with("static/style-")).unwrap();
    (path, sheet)
}

/// A site of one notice, with this after its `site.yaml`, and these files in `content/static/`.
fn site(settings: &str, files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content");
    fs::create_dir_all(content.join("demo")).unwrap();
    fs::create_dir_all(content.join("static")).unwrap();
    fs::write(content.join("site.yaml"), format!("languages: [fi]\n{settings}")).unwrap();
    fs::write(content.join("demo/controller.yaml"), "name: Demo\n").unwrap();
    fs::write(content.join("demo/one.yaml"), "name: {fi: Yksi}\n").unwrap();
    for (name, bytes) in files {
        fs::write(content.join("static").join(name), bytes).unwrap();
    }
    folder
}

/// What `check` says of `site.yaml`: line, code and message, in English.
fn told(folder: &tempfile::TempDir) -> Vec<String> {
    let output = seloste(&["--root", folder.path().to_str().unwrap(), "--lang", "en", "check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let all = report["findings"].as_array().unwrap().iter();
    let of_settings = all.filter(|one| one["file"] == "content/site.yaml");
    let said = |one: &serde_json::Value| {
        let word = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        format!("{} {} {} {}", one["line"], word("code"), word("message"), word("help"))
    };
    of_settings.map(said).collect()
}

/// A whole page, not the part of a notice for other people's pages.
fn is_page(path: &str) -> bool {
    path.ends_with(".html") && !path.ends_with("/fragment.html")
}

#[test]
fn the_brand_is_on_every_page_and_costs_no_request() {
    let files = published(&project().join("tests/sites/features"));
    let (path, sheet) = style(&files);
    let name = path.strip_prefix("static/").unwrap();
    let brand = sheet.split_once("/* brand */").unwrap().1;
    for property in [
        "--brand-primary: #7a1f3d;",
        "--brand-primary-dark: #f0a6bd;",
        "--brand-accent: #b8325c;",
        "--brand-accent-dark: #d0708f;",
        "--brand-font: \"Malli\", Seravek,",
        "font-display: optional;",
        "/* Malli: CC0 1.0 */",
    ] {
        assert!(brand.contains(property), "{property}\n{brand}");
    }
    // As seen from the style sheet.
    assert_eq!(brand.matches("url(\"fonts/malli-regular.woff2\")").count(), 2, "{brand}");
    assert!(files.contains_key("static/fonts/malli-regular.woff2"));

    let mut pages = 0;
    for (path, page) in files.iter().filter(|(path, _)| is_page(path) && *path != "404.html") {
        let root = "../".repeat(path.matches('/').count());
        assert!(page.contains(&format!("href=\"{root}static/{name}\"")), "{path}");
        assert!(page.contains(&format!("<source srcset=\"{root}static/tunnus-tumma.svg\"")), "{path}");
        assert!(page.contains(&format!("<img src=\"{root}static/tunnus.svg\" alt=\"")), "{path}");
        // The place is kept before the picture is there.
        assert!(page.contains(" width=\"96\" height=\"32\">"), "{path}");
        assert_eq!(page.matches("<img").count(), 1, "{path}");
        pages += 1;
    }
    assert!(pages > 50);
    assert!(files["sv/index.html"].contains("alt=\"Mallis dataskydd\""));
    assert!(files["en/index.html"].contains("alt=\"Data protection of Malli\""));
}

#[test]
fn links_at_the_foot_and_a_name_beside_the_logo() {
    let files = published(&project());
    for (language, name, href) in
        [("fi", "Palaute", "https://example.fi/palaute"), ("sv", "Respons", "https://example.fi/respons")]
    {
        let page = &files[&format!("{language}/esimerkkila/kameravalvonta/index.html")];
        let foot = page.split_once("<footer").unwrap().1;
        assert!(foot.contains(&format!("<a href=\"{href}\">{name}</a>")), "{foot}");
    }
    let page = &files["sv/esimerkkila/index.html"];
    assert!(page.contains("alt=\"\" width=\"40\" height=\"40\">"), "{page}");
    assert!(page.contains("<span>Exemplens dataskydd</span>"), "{page}");
    // Dark colours that nobody gave.
    let (_, sheet) = style(&files);
    assert!(sheet.contains("--brand-primary-dark: #5cb8e1;"), "{sheet}");
}

#[test]
fn without_a_brand_the_theme_is_as_it_is() {
    let folder = site("", &[]);
    let files = published(folder.path());
    let (_, sheet) = style(&files);
    let own = fs::read_to_string(project().join("themes/default/static/style.css")).unwrap();
    assert_eq!(sheet, own);
    assert!(!files["fi/demo/one/index.html"].contains("<img"));
    assert!(!files["fi/demo/one/index.html"].contains("Content-Security-Policy"));
}

/// The contrast is checked against what the theme really uses.
#[test]
fn the_papers_are_those_of_the_style_sheet() {
    let sheet = fs::read_to_string(project().join("themes/default/static/style.css")).unwrap();
    let (light, dark) = sheet.split_once("@media (prefers-color-scheme: dark)").unwrap();
    for (scheme, part) in [(Scheme::Light, light), (Scheme::Dark, dark)] {
        for (name, colour) in ["--paper", "--shade"].into_iter().zip(scheme.papers()) {
            let said = part.split_once(&format!("{name}: ")).unwrap().1.split(';').next().unwrap();
            assert_eq!(said, colour.to_string(), "{name} {scheme:?}");
        }
    }
}

#[test]
fn the_proposed_colour_passes() {
    let colours = |text: &str| site(&format!("brand:\n  colours:\n{text}"), &[]);
    let folder = colours("    primary: f08a00\n    accent: ffd54a\n    dark: {primary: \"#333\", accent: 222244}\n");
    let told = told(&folder);
    let weak: Vec<_> = told.iter().filter(|one| one.contains("BRAND-CONTRAST")).collect();
    let lines: Vec<_> = weak.iter().map(|one| one.split(' ').next().unwrap()).collect();
    assert_eq!(lines, ["4", "5", "6", "6"], "{weak:#?}");
    assert!(
        weak[0].contains("#f08a00") && weak[0].contains("2.3:1") && weak[0].contains("at least 4.5:1"),
        "{weak:#?}"
    );
    let better: Vec<_> = weak.iter().map(|one| one.split('"').nth(1).unwrap()).collect();
    let [primary, accent, dark, dark_accent] = better[..] else { panic!("{better:?}") };
    let mended =
        format!("    primary: {primary}\n    accent: {accent}\n    dark: {{primary: {dark}, accent: {dark_accent}}}\n");
    let told = self::told(&colours(&mended));
    assert!(!told.iter().any(|one| one.contains("BRAND") || one.contains("VALUE")), "{mended}{told:#?}");
}

#[test]
fn files_that_are_not_there_and_colours_that_are_a_comment() {
    let settings = "brand:\n  logo:\n    file: logo.svg\n    dark: logo-drk.svg\n  colours:\n    primary: #0b4a7d\n  \
                    typeface:\n    name: Own\n    regular: own.woff2\n";
    let folder = site(settings, &[("logo-dark.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]);
    let told = told(&folder);
    let found: Vec<_> = told.iter().map(|one| one.splitn(3, ' ').take(2).collect::<Vec<_>>().join(" ")).collect();
    for wanted in ["4 FILE-MISSING", "5 FILE-MISSING", "7 VALUE-FORM", "10 FILE-MISSING"] {
        assert!(found.contains(&wanted.to_owned()), "{wanted}: {told:#?}");
    }
}

#[test]
fn no_word_of_the_brand_becomes_markup_or_style() {
    let settings = "brand:\n  name: '<b>\"'\n  logo: {file: a.svg, alt: '\"><script>1</script>'}\n  typeface:\n    name: \
                    '\"} * {display: none} /*'\n    regular: a.woff2\n    licence: '*/ * {display: none}'\n  \
                    footer-links:\n    - {name: '<i>', website: {fi: 'https://example.fi/?a=1&b=2'}}\n";
    let folder = site(settings, &[("a.svg", b"<svg width=\"1\" height=\"1\"/>"), ("a.woff2", b"")]);
    let files = published(folder.path());
    let page = &files["fi/demo/one/index.html"];
    assert!(!page.contains("<script") && !page.contains("<i>") && !page.contains("<b>"), "{page}");
    assert!(page.contains("href=\"https://example.fi/?a=1&amp;b=2\">&lt;i&gt;</a>"), "{page}");
    let (_, sheet) = style(&files);
    let brand = sheet.split_once("/* brand */").unwrap().1;
    assert!(!brand.contains("{display") && brand.matches('{').count() == 2, "{brand}");
}

#[test]
fn headers_for_the_host() {
    let files = published(&project().join("tests/sites/features"));
    let headers = &files["_headers"];
    let policy = headers.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: ")).unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'self'"), "{policy}");
    assert!(policy.ends_with("frame-ancestors 'self' https://www.example.fi"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains('*'), "{policy}");
    assert!(headers.contains("X-Robots-Tag: noindex"), "a draft");
    // Only what changes its name with its content may be kept for ever.
    let kept: Vec<_> = headers.lines().filter_map(|line| line.strip_prefix("/static/")).collect();
    assert!(kept.len() >= 2 && kept.iter().all(|name| files.contains_key(&format!("static/{name}"))), "{kept:?}");
    assert!(!kept.iter().any(|name| name.contains("tunnus")), "{kept:?}");

    // In the pages the same, but for what a page cannot say.
    let (in_pages, _) = policy.split_once("; frame-ancestors").unwrap();
    for page in
        published(&project().join("tests/sites/seeds")).iter().filter(|(path, _)| is_page(path)).map(|(_, page)| page)
    {
        let said = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"").unwrap().1;
        assert_eq!(said.split('"').next().unwrap().replace("&#39;", "'"), in_pages);
    }

    let files = published(&project());
    let policy =
        files["_headers"].lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: ")).unwrap();
    let guide = fs::read_to_string(project().join("docs/hosting.md")).unwrap();
    assert_eq!(guide.matches(policy).count(), 3, "docs/hosting.md says the policy three times: {policy}");
}

/// The section in the other language, wherever it has one.
#[test]
fn a_section_leads_to_itself_in_the_other_languages() {
    let files = published(&project());
    let mut links = 0;
    for (path, page) in files.iter().filter(|(path, _)| path.ends_with("/index.html")) {
        for line in page.lines().filter(|line| line.contains("class=\"elsewhere\"")) {
            for href in line.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
                let (target, id) = href.trim_start_matches("../").split_once('#').unwrap();
                assert_ne!(target, path);
                assert_eq!(target[3..], path[3..], "the same page");
                assert!(files[target].contains(&format!("<section id=\"{id}\">")), "{path}: {href}");
                links += 1;
            }
        }
    }
    assert!(links > 500, "{links}");
}

/// The first page of the PDF of a site's one notice: its width in dots, and its dots.
#[cfg(feature = "pdf")]
fn first_page(folder: &tempfile::TempDir) -> (usize, Vec<[u8; 3]>) {
    let checked = pipeline::check(folder.path()).unwrap();
    let outputs = checked.render(&Options { draft: true, pdf: true }).unwrap();
    let pdf = outputs.iter().find(|output| output.path.ends_with(".pdf")).unwrap();
    let path = folder.path().join("notice.pdf");
    fs::write(&path, &pdf.content).unwrap();
    let program = std::process::Command::new("pdftoppm").args(["-r", "72", "-l", "1"]).arg(&path).output().unwrap();
    let mut parts = program.stdout.splitn(4, |byte| *byte == b'\n');
    assert_eq!(parts.next(), Some(&b"P6"[..]));
    let size = std::str::from_utf8(parts.next().unwrap()).unwrap();
    let width = size.split(' ').next().unwrap().parse().unwrap();
    let dots = parts.nth(1).unwrap().chunks_exact(3).map(|dot| dot.try_into().unwrap()).collect();
    (width, dots)
}

#[cfg(feature = "pdf")]
#[test]
fn the_brand_is_in_the_pdf() {
    const LOGO: [u8; 3] = [0, 0xc0, 0];
    const RULE: [u8; 3] = [0xb8, 0x32, 0x5c];
    let plain = first_page(&site("", &[])).1;
    assert!(!plain.contains(&LOGO) && !plain.contains(&RULE));

    let settings = "brand:\n  logo: {file: tunnus.svg}\n  colours: {primary: 7a1f3d, accent: b8325c}\n";
    // Ten times as wide as there is room for.
    let logo = "<svg xmlns='http://www.w3.org/2000/svg' width='4000' height='40'><rect width='4000' height='40' fill='#00c000'/></svg>";
    let (width, dots) = first_page(&site(settings, &[("tunnus.svg", logo.as_bytes())]));
    assert!(dots.contains(&RULE));
    let columns: Vec<_> = dots.iter().enumerate().filter(|(_, dot)| **dot == LOGO).map(|(at, _)| at % width).collect();
    let (first, last) = (columns.iter().min().unwrap(), columns.iter().max().unwrap());
    // 20 mm of margin, 90 mm of logo; 72 dots to the inch.
    assert!((56..=58).contains(first) && (309..=313).contains(last), "{first}–{last}");
}

#[cfg(feature = "pdf")]
#[test]
fn a_logo_that_is_no_picture_is_named_and_not_the_theme() {
    let linked = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='file:///etc/passwd' width='9' height='9'/></svg>";
    for (name, content) in [("a.svg", "<svg broken"), ("b.svg", linked), ("c.PNG", "no picture")] {
        let folder = site(&format!("brand:\n  logo: {{file: {name}}}\n"), &[(name, content.as_bytes())]);
        let output = seloste(&["--root", folder.path().to_str().unwrap(), "--lang", "en", "build", "--draft"]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains(&format!("The logo “{name}” cannot be shown in a PDF file: ")), "{said}");
        assert!(said.contains("brand: logo") && !said.contains("theme"), "{said}");
        assert!(!folder.path().join("public-draft").exists());
    }
}

//! Languages beyond the three: a small locale that falls back to another, never silently, and a full one that stays
//! strict. `tests/sites/sami` is the example: Finnish, and Northern Sámi with a few words of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

#[cfg(feature = "pdf")]
use crate::common::run;
use crate::common::{copy, project, seloste_ends, tree};
use seloste::language::{Conjunction, Difference, DifferenceKind, Form, LocaleError, Locales, arguments, parity};
use seloste::model::Language;
use seloste::model::notice::{Block, Inline, Notice};
use seloste::pipeline;

fn sami() -> std::path::PathBuf {
    project().join("tests/sites/sami")
}

fn language(tag: &str) -> Language {
    Language::new(tag)
}

fn locales(root: &Path, pairs: &[(&str, &str)]) -> Locales {
    let fallback = pairs.iter().map(|(small, other)| (language(small), language(other))).collect();
    Locales::load(Some(&root.join("locales"))).unwrap().with_fallback(&fallback).unwrap()
}

/// Builds the site and returns its files.
fn build(root: &Path, more: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    let mut arguments = vec!["--root", root.to_str().unwrap(), "build", "--output", output.to_str().unwrap()];
    arguments.extend(more);
    seloste_ends(0, &arguments);
    tree(&output)
}

fn text_file(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

/// The stretches of text of a page and its spoken attributes, each with the language it is in. `<title>` and `<meta>`
/// cannot have marks.
fn spoken(page: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open: Vec<(String, String)> = Vec::new();
    let body = page.find("<html").unwrap();
    for piece in page[body..].split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        let name = tag.split_whitespace().next().unwrap().to_owned();
        let attribute = |name: &str| Some(tag.split_once(&format!(" {name}=\""))?.1.split('"').next()?.to_owned());
        if let Some(name) = name.strip_prefix('/') {
            while open.pop().is_some_and(|(open, _)| open != name) {}
        } else {
            let around = open.last().map(|(_, language)| language.clone()).unwrap_or_default();
            let language = attribute("lang").unwrap_or(around);
            found.extend(attribute("aria-label").map(|label| (language.clone(), label)));
            open.push((name, language));
        }
        let inside = |name: &str| open.iter().any(|(open, _)| open == name);
        if !text.trim().is_empty() && !inside("title") {
            let language = open.last().map(|(_, language)| language.clone()).unwrap_or_default();
            found.push((language, unescaped(text.trim())));
        }
    }
    found
}

fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// Every stretch of text of a notice with the language it is marked with; headings and captions too.
fn stretches(notice: &Notice) -> Vec<(Language, String)> {
    fn inlines(content: &[Inline], language: &Language, out: &mut Vec<(Language, String)>) {
        for inline in content {
            match inline {
                Inline::Text { text } => out.push((language.clone(), text.clone())),
                Inline::Emphasis { content } | Inline::Strong { content } | Inline::Link { content, .. } => {
                    inlines(content, language, out);
                }
                Inline::Foreign { language, content } => inlines(content, language, out),
                Inline::Break | Inline::NoteReference { .. } => {}
            }
        }
    }
    fn captions(blocks: &[Block], own: &Language, out: &mut Vec<(Language, String)>) {
        for block in blocks {
            match block {
                Block::Table { caption, caption_language, .. } => {
                    out.push((caption_language.clone().unwrap_or_else(|| own.clone()), caption.clone()));
                }
                Block::List { items, .. } => items.iter().for_each(|item| captions(item, own, out)),
                Block::Facts { items } => items.iter().for_each(|fact| captions(&fact.blocks, own, out)),
                Block::Callout { blocks } => captions(blocks, own, out),
                Block::Paragraph { .. } | Block::Subheading { .. } | Block::Notes { .. } => {}
            }
        }
    }
    let own = &notice.language;
    let or_own = |language: &Option<Language>| language.clone().unwrap_or_else(|| own.clone());
    let others = &notice.other_languages;
    let mut out = vec![
        (or_own(&others.kind_language), notice.kind.clone()),
        (or_own(&others.title_language), notice.title.clone()),
        (or_own(&others.controller_name_language), notice.controller_name.clone()),
    ];
    out.extend(notice.updated_text.clone().map(|text| (or_own(&others.updated_text_language), text)));
    for section in &notice.sections {
        out.push((or_own(&section.heading_language), section.heading.clone()));
        captions(&section.blocks, own, &mut out);
    }
    notice.visit_texts(&mut |_, text| inlines(text, own, &mut out));
    out
}

/// The notices of a site in Finnish, Swedish and, with `se` falling back to Finnish and no locale at all, in Sámi.
fn in_three(content: &Path) -> Vec<[Arc<Notice>; 3]> {
    let folder = tempfile::tempdir().unwrap();
    copy(content, &folder.path().join("content"));
    let settings = folder.path().join("content/site.yaml");
    let text = fs::read_to_string(&settings).unwrap();
    let text = text.replacen("languages: [fi, sv, en]", "languages: [fi, sv, en, se]\nfallback: {se: fi}", 1);
    fs::write(&settings, &text).unwrap();
    assert!(text.contains("fallback"), "{text}");
    let checked = pipeline::check(folder.path()).unwrap_or_else(|failure| panic!("{failure}"));
    let of = |tag| checked.notices.iter().filter(move |notice| notice.language == language(tag)).cloned();
    let notices: Vec<_> = of("fi").zip(of("sv")).zip(of("se")).map(|((fi, sv), se)| [fi, sv, se]).collect();
    assert!(!notices.is_empty());
    notices
}

#[test]
fn the_example_has_warnings_alone() {
    let output = seloste_ends(0, &["--root", sami().to_str().unwrap(), "check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["code"] == "Q-PARITY"), "{report:#}");
    for finding in findings {
        assert_eq!(finding["severity"], "warning", "{finding:#}");
    }
}

#[test]
fn every_finnish_word_of_a_sami_page_is_marked() {
    let files = build(&sami(), &["--no-pdf"]);
    let finnish = text_file(&files, "fi/ovdamearkajohka/girjeradju/index.html");
    // The same in both: names.
    let neutral = ["Ovdamearka Oy", "Suomi", "Davvisámegiella"];
    let has_words = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count() > 2 && !text.contains(['@', '/']);
    let lists = text_file(&files, "fi/index.html");
    let all: String =
        [&finnish, &lists].into_iter().flat_map(|page| spoken(page)).map(|(_, text)| text + " ").collect();
    let mut marked = 0;
    for path in ["se/index.html", "se/ovdamearkajohka/index.html", "se/ovdamearkajohka/girjeradju/index.html"] {
        let page = text_file(&files, path);
        assert!(page.contains("<html lang=\"se\" dir=\"ltr\">"), "{path}");
        for (language, text) in spoken(&page) {
            // What stands between a Finnish stretch and what follows is not Finnish itself.
            let text = text.trim_end_matches([':', '–', ' ']);
            if !has_words(text) || neutral.contains(&text) {
                continue;
            }
            let is_finnish = all.contains(text);
            assert_eq!(language, if is_finnish { "fi" } else { "se" }, "{path}: {text}");
            marked += usize::from(is_finnish);
        }
    }
    assert!(marked > 60, "{marked}");
    let page = text_file(&files, "se/ovdamearkajohka/girjeradju/index.html");
    for part in [
        "<h1>Girjeráju áššehasregisttar</h1>",
        "<h2>Persovdnadieđut</h2>",
        "<h2 lang=\"fi\">Tietosuojavastaava</h2>",
        "<a href=\"#dpo\" lang=\"fi\">Tietosuojavastaava</a>",
        "<a href=\"#data\">Persovdnadieđut</a>",
        "<span lang=\"fi\" dir=\"auto\">lainat ja varaukset</span>",
        "<li>namma</li>",
        // A value is whole in one language.
        "<span lang=\"fi\" dir=\"auto\">2 vuotta</span>",
        "<time datetime=\"2026-11-02\">2.11.2026</time>",
        "<caption lang=\"fi\">Muutoshistoria</caption>",
        "Oassi dán čilgehusas lea dušše suomagillii.",
        "lang=\"fi\">Seloste koneluettavana (JSON)</a>",
        // Between the languages.
        "<a href=\"../../../fi/ovdamearkajohka/girjeradju/index.html\" lang=\"fi\" hreflang=\"fi\">Suomi</a>",
        "<span lang=\"se\" aria-current=\"true\">Davvisámegiella</span>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(files.contains_key("se/ovdamearkajohka/girjeradju/index.html"));
    assert!(
        finnish.contains("<a href=\"../../../se/ovdamearkajohka/girjeradju/index.html\" lang=\"se\" hreflang=\"se\">")
    );
    // The Finnish page has nothing to mark.
    assert!(!finnish.contains("foreign-note") && !finnish.contains("dir=\"auto\""), "{finnish}");
}

#[test]
fn the_data_file_marks_the_same() {
    let files = build(&sami(), &["--no-pdf"]);
    let notice: Notice = serde_json::from_slice(&files["se/ovdamearkajohka/girjeradju/notice.json"]).unwrap();
    assert!(notice.has_foreign_text);
    let heading = |id: &str| {
        let section = notice.sections.iter().find(|section| section.id == id).unwrap();
        (section.heading.as_str(), section.heading_language.clone())
    };
    assert_eq!(heading("data"), ("Persovdnadieđut", None));
    assert_eq!(heading("recipients"), ("Kenelle annamme tietoja", Some(language("fi"))));
    let said = stretches(&notice);
    assert!(said.contains(&(language("fi"), "Oikeus saada pääsy tietoihin".to_owned())));
    assert!(said.contains(&(language("se"), "Girjjiid luoikkaheapmi".to_owned())));
    let finnish = text_file(&files, "fi/ovdamearkajohka/girjeradju/notice.json");
    assert!(!finnish.contains("_language\"") && !finnish.contains("\"foreign\""), "{finnish}");
}

#[test]
#[cfg(feature = "pdf")]
fn the_pdf_is_made_and_marks_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let files = build(&sami(), &[]);
    let pdf = files.iter().find(|(path, _)| path.starts_with("se/") && path.ends_with(".pdf")).unwrap();
    let file = folder.path().join("notice.pdf");
    fs::write(&file, pdf.1).unwrap();
    run("qpdf", &["--check", &file.to_string_lossy()]);
    let objects = run("qpdf", &["--json=2", &file.to_string_lossy()]);
    assert!(objects.contains("\"/Lang\": \"u:se"), "the document is in Sámi");
    assert!(objects.matches("\"/Lang\": \"u:fi").count() > 40, "Finnish is marked");
    assert!(crate::common::pdf_text(&file).contains("Girjeráju áššehasregisttar"));
}

#[test]
fn without_any_locale_every_word_is_marked() {
    for content in ["content", "tests/sites/seeds/content"] {
        for [finnish, swedish, sami] in in_three(&project().join(content)) {
            let name = format!("{}/{}", finnish.controller, finnish.register);
            assert!(sami.has_foreign_text, "{name}");
            let known = |notice: &Notice| stretches(notice).into_iter().map(|(_, text)| text).collect::<BTreeSet<_>>();
            // What Swedish has too is no Finnish: names, addresses, numbers.
            let (known, neutral) = (known(&finnish), known(&swedish));
            let unmarked: BTreeSet<_> = stretches(&sami)
                .into_iter()
                .filter(|(spoken, text)| *spoken == language("se") && known.contains(text) && !neutral.contains(text))
                .filter(|(_, text)| !text.starts_with("https:") && text.contains(char::is_alphanumeric))
                .map(|(_, text)| text)
                .collect();
            assert!(known.len() > neutral.intersection(&known).count() + 50, "{name}");
            assert_eq!(unmarked, BTreeSet::new(), "{name}");
            assert_eq!(finnish.sections.len(), sami.sections.len(), "{name}");
            for (own, other) in finnish.sections.iter().zip(&sami.sections) {
                assert_eq!((&own.id, &own.heading), (&other.id, &other.heading), "{name}");
                assert_eq!(other.heading_language, Some(language("fi")), "{name}: {}", own.heading);
            }
            assert!(!finnish.has_foreign_text || finnish.is_untranslated, "{name}");
        }
    }
}

#[test]
fn a_notice_gets_its_words_by_say_alone() {
    let mut seen = 0;
    for (path, text) in tree(&project().join("src/notice")) {
        for (at, line) in String::from_utf8(text).unwrap().lines().enumerate() {
            for (start, found) in line.match_indices(".locale") {
                let call = &line[start + found.len()..];
                seen += 1;
                let is_good = call.starts_with(".say(") || call.starts_with(".language()");
                assert!(is_good, "src/notice/{path}:{}: its words could go unmarked: {line}", at + 1);
            }
        }
    }
    assert!(seen > 5, "{seen}");
}

/// A site of the example's content with this `site.yaml` and these words.
fn site(settings: &str, words: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&sami().join("content"), &folder.path().join("content"));
    // Every website of a municipality has one.
    let settings = format!("{settings}accessibility-statement: {{fi: https://example.fi/saavutettavuus}}\n");
    fs::write(folder.path().join("content/site.yaml"), settings).unwrap();
    for (name, text) in words {
        let file = folder.path().join("locales").join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    folder
}

/// What `check` says, in English.
fn said(code: i32, root: &Path) -> String {
    let output = seloste_ends(code, &["--root", root.to_str().unwrap(), "--lang", "en", "check"]);
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

#[test]
fn a_language_needs_no_locale_of_its_own() {
    let folder = site("languages: [fi, se]\nfallback: {se: fi}\n", &[]);
    let files = build(folder.path(), &["--no-pdf"]);
    let page = text_file(&files, "se/ovdamearkajohka/girjeradju/index.html");
    assert!(page.contains("<p class=\"kind\" lang=\"fi\">Tietosuojaseloste</p>"), "{page}");
    // Its name is its own all the same.
    let root = text_file(&files, "index.html");
    assert!(
        root.contains("<span class=\"autonym\">Davvisámegiella</span> <span class=\"about\" lang=\"fi\">"),
        "{root}"
    );
    assert!(page.contains("aria-label=\"Kieli\" lang=\"fi\">") && page.contains("<ol lang=\"se\">"), "{page}");
}

#[test]
fn a_notice_is_left_out_for_a_missing_text_and_not_for_a_missing_word() {
    let settings = "languages: [fi, se]\nfallback: {se: fi}\nmissing-translation: omit\n";
    let folder = site(settings, &[]);
    let published =
        |files: &BTreeMap<String, Vec<u8>>| files.keys().any(|path| path.starts_with("se/ovdamearkajohka/"));
    assert!(!published(&build(folder.path(), &["--no-pdf"])));
    let mut changed = 0;
    for path in tree(&folder.path().join("content/ovdamearkajohka")).into_keys() {
        // Every Finnish text is there in Sámi too; what it says does not matter here.
        let file = folder.path().join("content/ovdamearkajohka").join(path);
        let text = fs::read_to_string(&file).unwrap();
        let mut lines = Vec::new();
        for line in text.lines() {
            let own = line.trim_start().strip_prefix("fi: ").map(|said| {
                changed += 1;
                format!("{}se: {said}", &line[..line.len() - line.trim_start().len()])
            });
            if !line.trim_start().starts_with("se: ") {
                lines.push(match line.split_once("{fi: ") {
                    Some((start, rest)) if !rest.contains("se: ") => {
                        format!("{start}{{fi: {rest}").replace('}', ", se: x}")
                    }
                    _ => line.to_owned(),
                });
            }
            lines.extend(own);
        }
        fs::write(&file, lines.join("\n")).unwrap();
    }
    assert!(changed > 3);
    assert!(published(&build(folder.path(), &["--no-pdf"])));
}

#[test]
fn a_fallback_that_leads_nowhere_is_told() {
    for (settings, place, words) in [
        ("languages: [fi, se]\nfallback: {se: xx}\n", ":2:", "Nothing can be published in the language “xx”"),
        ("languages: [fi, se]\nfallback: {se: se}\n", ":2:", "leads back to the language itself"),
        ("languages: [fi, se]\nfallback: {se: fi, fi: se}\n", ":2:", "fallback of the language “se”"),
        ("languages: [fi, se]\nfallback: {se: smn, smn: se}\n", ":2:", "fallback of the language “smn”"),
        ("languages: [fi, se]\n", ":1:", "Nothing can be published in the language “se”"),
    ] {
        let folder = site(settings, &[]);
        let told = said(1, folder.path());
        assert!(told.contains(words), "{settings}{told}");
        assert!(told.contains(&format!("content/site.yaml{place}")), "{settings}{told}");
    }
    // A circle elsewhere, or a chain, is no fault of the language that leads there.
    let told = said(1, site("languages: [fi, se]\nfallback: {se: smn, smn: sms, sms: smn}\n", &[]).path());
    assert!(!told.contains("language “se”"), "{told}");
    let folder = site("", &[("se/a.ftl", "section-data = Dieđut\n")]);
    let chained = locales(folder.path(), &[("smn", "se"), ("se", "fi")]);
    let inari = chained.get(&language("smn")).unwrap();
    assert_eq!(inari.language_of("section-data").as_str(), "se");
    assert_eq!(inari.language_of("section-dpo").as_str(), "fi");
    assert_eq!(inari.say(|locale| locale.text("section-data")).unwrap().1, "Dieđut");
}

#[test]
fn a_broken_site_file_is_told_before_the_locales() {
    let folder = site("languages: [fi, se]\nfallbakc: {se: fi}\n", &[("se/a.ftl", "section-data = Dieđut\n")]);
    let told = said(1, folder.path());
    assert!(told.contains("fallbakc") && !told.contains("act-gdpr"), "{told}");
}

fn kinds(differences: &[Difference]) -> Vec<(&str, usize, &str, &DifferenceKind)> {
    differences.iter().map(|one| (one.language.as_str(), one.line, one.key.as_str(), &one.kind)).collect()
}

#[test]
fn of_a_small_locale_only_what_is_there_is_checked() {
    let words = "section-data = Dieđut\nsection-dta = Dieđut\ndate = { $day }\nright-access =\n    .txt = x\n\
                 label-data = { label-email }\n";
    let folder = site("", &[("se/a.ftl", words)]);
    let small = parity(&locales(folder.path(), &[("se", "fi")]));
    let variables = DifferenceKind::Variables {
        other: language("fi"),
        missing: vec!["month".to_owned(), "year".to_owned()],
        unknown: Vec::new(),
    };
    let unresolved = DifferenceKind::Unresolved { reference: "label-email".to_owned() };
    let expected = [
        ("se", 2, "section-dta", &DifferenceKind::Unknown),
        ("se", 3, "date", &variables),
        ("se", 5, "right-access.txt", &DifferenceKind::Unknown),
        ("se", 6, "label-data", &unresolved),
    ];
    assert_eq!(kinds(&small), expected);
    let told = said(2, site("languages: [fi, se]\nfallback: {se: fi}\n", &[("se/a.ftl", words)]).path());
    assert!(told.contains("No complete language has the message “section-dta”"), "{told}");
}

#[test]
fn a_fourth_language_without_fallback_is_strict() {
    // A full locale: the Finnish one under another name.
    let full = tree(&project().join("locales/fi"));
    let words: Vec<_> =
        full.iter().map(|(name, text)| (format!("se/{name}"), String::from_utf8(text.clone()).unwrap())).collect();
    let words: Vec<_> = words.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let settings = "languages: [fi, se]\nmissing-translation: show\n";
    let folder = site(settings, &words);
    assert_eq!(parity(&locales(folder.path(), &[])), []);
    build(folder.path(), &["--no-pdf"]);

    let file = folder.path().join("locales/se/document.ftl");
    let text = fs::read_to_string(&file).unwrap().replacen("section-dpo = Tietosuojavastaava\n", "", 1);
    fs::write(&file, text).unwrap();
    let differences = parity(&locales(folder.path(), &[]));
    let missing = DifferenceKind::Missing { other: language("fi") };
    assert_eq!(kinds(&differences), [("se", 1, "section-dpo", &missing)]);
    assert!(said(2, folder.path()).contains("The message “section-dpo” is missing"));
    // And a missing text is an error again.
    fs::write(folder.path().join("content/site.yaml"), "languages: [fi, se]\n").unwrap();
    fs::remove_dir_all(folder.path().join("locales")).unwrap();
    for (name, text) in words {
        let file = folder.path().join("locales").join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    assert!(said(1, folder.path()).contains("error[Q-PARITY]"), "{}", said(1, folder.path()));
}

#[test]
fn values_are_whole_in_one_language() {
    let words = "date = { $year }/{ $month }/{ $day }\ncountry-SE = Ruoŧŧa\ndates-until = { $until } rádjai\n\
                 storage-at-least = unnimusat { $period }\n";
    let folder = site("", &[("se/a.ftl", words)]);
    let locales = locales(folder.path(), &[("se", "fi")]);
    let sami = locales.get(&language("se")).unwrap();
    let date = || "2026-11-02".parse().unwrap();
    let said = |(language, text): (&Language, String)| (language.to_string(), text);
    let own = |text: &str| ("se".to_owned(), text.to_owned());
    let finnish = |text: &str| ("fi".to_owned(), text.to_owned());
    assert_eq!(said(sami.say(|locale| locale.date(date())).unwrap()), own("2026/11/2"));
    let until = sami.say(|locale| locale.phrase("dates-until", &arguments([("until", locale.date(date())?)])));
    assert_eq!(said(until.unwrap()), own("2026/11/2 rádjai"));
    // The words for “at least” are there, those for years are not.
    let period = "5 years".parse().unwrap();
    let least = sami.say(|locale| locale.phrase("storage-at-least", &arguments([("period", locale.period(&period)?)])));
    assert_eq!(said(least.unwrap()), finnish("vähintään 5 vuotta"));
    let sweden = "SE".parse().unwrap();
    assert_eq!(said(sami.say(|locale| locale.country(&sweden, Form::Name)).unwrap()), own("Ruoŧŧa"));
    assert_eq!(said(sami.say(|locale| locale.country(&sweden, Form::To)).unwrap()), finnish("Ruotsiin"));
    let list = sami.say(|locale| locale.list(&["a".to_owned(), "b".to_owned()], Conjunction::And)).unwrap();
    assert_eq!(list.0.as_str(), "se");
    assert_eq!(sami.language_of("date").as_str(), "se");
    assert_eq!(sami.language_of("country-SE.to").as_str(), "fi");
    assert!(matches!(sami.text("section-data"), Err(LocaleError::Missing { .. })), "its own words alone");
    assert!(matches!(sami.say(|locale| locale.text("no-such")), Err(LocaleError::Missing { language, .. })
        if language.as_str() == "fi"));
}

//! What real notices were seen to hold (`tests/sites/features/BULLETS.md`, row by row) is on the pages of a site that holds
//! it, and so is what several registers share, at the place where it was written.

use crate::common;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

#[cfg(feature = "pdf")]
use crate::common::copy;
use crate::common::{project, seloste_ends, squeezed, tree};
use seloste::pipeline::{self, Options};
use seloste::render::html::text_of;

/// The pages of a site's draft, by their addresses.
fn pages(root: &Path) -> BTreeMap<String, String> {
    let checked = pipeline::check(root).unwrap();
    let structural: Vec<_> =
        checked.findings.iter().filter(|finding| finding.rule.kind == seloste::report::Kind::Structure).collect();
    assert!(structural.is_empty(), "{structural:#?}");
    let outputs = checked.render(&Options { draft: true, pdf: false }).unwrap();
    let pages = outputs.into_iter().filter(|output| output.path.ends_with(".html"));
    pages.map(|output| (output.path, String::from_utf8(output.content).unwrap())).collect()
}

static FEATURES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| pages(&project().join("tests/sites/features")));

#[test]
fn every_shape_of_the_list_is_on_its_page() {
    let list = fs::read_to_string(project().join("tests/sites/features/BULLETS.md")).unwrap();
    let finnish: BTreeMap<&str, String> = FEATURES
        .iter()
        .filter(|(path, _)| path.starts_with("fi/"))
        .map(|(path, html)| (path.as_str(), squeezed(&text_of(html))))
        .collect();
    let (mut held, mut not_held, mut missing) = (0, 0, Vec::new());
    for line in
        list.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| ---") && !line.starts_with("| Shape"))
    {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let [shape, place, words] = cells[..] else { panic!("{line}") };
        if place.contains("**Not held**") {
            not_held += 1;
            continue;
        }
        if words == "–" {
            continue;
        }
        // The first address of the row: `controller/register: field`.
        let register = place.split([':', ';']).next().unwrap().trim();
        let mut parts = register.split('/');
        let (controller, stem) = (parts.next().unwrap(), parts.next_back().unwrap_or_default());
        let wanted = squeezed(words);
        let own = format!("fi/{controller}/{stem}/index.html");
        let found = match finnish.get(own.as_str()) {
            // The list of contents is not part of what `text_of` reads.
            Some(text) => text.contains(&wanted) || squeezed(&FEATURES[&own]).contains(&wanted),
            None => finnish.values().any(|text| text.contains(&wanted)),
        };
        if !found {
            missing.push(format!("{shape}: “{words}” is not on {own}"));
        }
        held += 1;
    }
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(held > 100 && not_held < 10, "{held} held, {not_held} not");
}

/// Every section and every kind of block is in some notice of the example sites.
#[test]
fn every_section_and_every_block_is_used() {
    let (mut sections, mut blocks) = (BTreeSet::new(), BTreeSet::new());
    for site in [".", "tests/sites/features", "tests/sites/sami"] {
        for notice in pipeline::check(&project().join(site)).unwrap().notices {
            let data = serde_json::to_value(&*notice).unwrap();
            for section in data["sections"].as_array().unwrap() {
                sections.insert(section["id"].as_str().unwrap().to_owned());
                types(&section["blocks"], &mut blocks);
            }
        }
    }
    let schema = seloste::model::schema(seloste::model::SchemaKind::Register);
    let known = schema["definitions"]["SectionId"]["oneOf"].as_array().unwrap().iter();
    let known: Vec<&str> = known.map(|choice| choice["const"].as_str().unwrap()).collect();
    let missing: Vec<_> = known.iter().filter(|id| !sections.contains(**id)).collect();
    assert!(known.len() > 25 && missing.is_empty(), "{missing:?}");
    let kinds = [
        "paragraph",
        "subheading",
        "list",
        "table",
        "facts",
        "callout",
        "notes",
        "text",
        "emphasis",
        "strong",
        "link",
        "note-reference",
        "foreign",
    ];
    let missing: Vec<_> = kinds.iter().filter(|kind| !blocks.contains(**kind)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

fn types(value: &serde_json::Value, found: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(map) => {
            found.extend(map.get("type").and_then(|kind| kind.as_str()).map(str::to_owned));
            map.values().for_each(|value| types(value, found));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| types(item, found)),
        _ => {}
    }
}

/// Act 1054/2018 governs the register: no right, basis or complaint of the GDPR is on its pages.
#[test]
fn criminal_matters_have_the_rights_of_their_own_act() {
    for (language, own, foreign) in [
        ("fi", ["Tarkastusoikeus", "Toimenpidepyyntö"], ["Valitus", "artikla", "vastustaa", "siirtää"]),
        ("sv", ["Rätt till insyn", "Begäran om åtgärder"], ["Klagomål", "artikel", "invändning", "dataportabilitet"]),
        ("en", ["Right of access", "Request for measures"], ["Complaint", "Article", "object", "portability"]),
    ] {
        let text = squeezed(&text_of(&FEATURES[&format!("{language}/malli-state-authority/rikosasiat/index.html")]));
        for words in own {
            assert!(text.contains(&squeezed(words)), "{language}: {words}");
        }
        for words in foreign {
            assert!(!text.contains(&squeezed(words)), "{language}: {words}");
        }
    }
}

#[test]
fn several_registers_on_one_page() {
    let page = &FEATURES["fi/malli-public-body/all-registers/index.html"];
    for heading in ["<h2>Harvinaiset valinnat</h2>", "<h2>Toinen rekisteri</h2>"] {
        assert!(page.contains(heading), "{heading}");
    }
    for anchor in ["id=\"choices-purposes\"", "id=\"second-purposes\"", "id=\"complaint\""] {
        assert_eq!(page.matches(anchor).count(), 1, "{anchor}");
    }
    // In the list of contents, which is there for wide screens and for narrow ones, and in the register's own summary.
    assert_eq!(page.matches("href=\"#second-rights\"").count(), 3);
    assert!(page.contains("<h3>Miksi käsittelemme tietoja ja millä perusteella</h3>"));
    assert!(page.contains("<h4>"), "headings inside a section are one level down too");
    // One of the registers is not published in English, so the page is not either.
    assert!(!FEATURES.contains_key("en/malli-public-body/all-registers/index.html"));
    assert!(!FEATURES.contains_key("en/malli-public-body/second/index.html"));
    assert!(FEATURES.contains_key("en/malli-public-body/choices/index.html"));
}

/// A site of two registers in a folder of its own; `files` are below `content/`.
fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let basics = [("site.yaml", "languages: [fi]\n"), ("demo/controller.yaml", "name: Demo\n")];
    for (name, text) in basics.iter().chain(files) {
        let file = folder.path().join("content").join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    folder
}

/// What `check` finds: file, line and code of each.
fn found(root: &Path) -> Vec<String> {
    let output = common::seloste(&["--root", root.to_str().unwrap(), "check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap().iter();
    findings
        .map(|one| {
            let (file, line, code) = (&one["file"], &one["line"], &one["code"]);
            format!("{}:{line} {}", file.as_str().unwrap_or_default(), code.as_str().unwrap())
        })
        .collect()
}

#[test]
fn a_finding_points_at_the_file_that_its_fact_came_from() {
    let model =
        "version: \"1\"\npurposes:\n  - id: orders\n    name: {fi: Tilaukset}\n    laws: [{act: no-such-act}]\n";
    let unit = "storage:\n  - data: [nothing]\n    period: 1 year\n";
    let folder = site(&[
        ("shared/registers/bank.yaml", model),
        ("demo/unit/defaults.yaml", unit),
        ("demo/unit/one.yaml", "extends: bank\nname: {fi: Yksi}\n"),
        ("demo/unit/two.yaml", "extends: bank\nname: {fi: Kaksi}\npurposes:\n  - id: more\n"),
    ]);
    let found = found(folder.path());
    let count = |wanted: &str| found.iter().filter(|one| *one == wanted).count();
    // Each once, though two registers have it.
    assert_eq!(count("content/shared/registers/bank.yaml:5 ACT-UNKNOWN"), 1, "{found:#?}");
    assert_eq!(count("content/demo/unit/defaults.yaml:2 REF-UNKNOWN"), 1, "{found:#?}");
}

#[test]
fn words_and_acts_that_nobody_knows_are_told_and_no_more() {
    let register = "name: {fi: Yksi}\nsubjects: [nobody-knows]\ndata:\n  - id: a\n    name: {fi: A}\n    items: [emial]\n\
                    sources: [{name: no-source}]\nstorage: [{period: 1 year, starts: no-event, laws: [{act: no-act}]}]\n\
                    security: {measures: [no-measure]}\n";
    let folder = site(&[("demo/one.yaml", register)]);
    let found = found(folder.path());
    for (line, code, times) in [
        (2, "WORD-UNKNOWN", 1),
        (6, "WORD-UNKNOWN", 1),
        (7, "WORD-UNKNOWN", 1),
        (8, "WORD-UNKNOWN", 1),
        (8, "ACT-UNKNOWN", 1),
    ] {
        let wanted = format!("content/demo/one.yaml:{line} {code}");
        assert_eq!(found.iter().filter(|one| **one == wanted).count(), times, "{wanted}: {found:#?}");
    }
    assert!(found.contains(&"content/demo/one.yaml:9 WORD-UNKNOWN".to_owned()), "{found:#?}");
}

#[test]
fn what_law_misses_in_a_model_is_told_there() {
    let model = "purposes:\n  - id: orders\n    name: {fi: Tilaukset}\n";
    let folder = site(&[("shared/registers/bank.yaml", model), ("demo/one.yaml", "extends: bank\nname: {fi: Yksi}\n")]);
    let found = found(folder.path());
    assert!(found.contains(&"content/shared/registers/bank.yaml:2 A13-1C-B".to_owned()), "{found:#?}");
    assert!(found.iter().any(|one| one.starts_with("content/demo/one.yaml") && one.ends_with("A13-2A")), "{found:#?}");
}

#[test]
fn extending_nothing_or_oneself_is_told() {
    let folder = site(&[
        ("shared/registers/a.yaml", "extends: b\n"),
        ("shared/registers/b.yaml", "extends: a\n"),
        ("demo/one.yaml", "extends: a\nname: {fi: Yksi}\n"),
        ("demo/two.yaml", "extends: bnk\nname: {fi: Kaksi}\n"),
    ]);
    let found = found(folder.path());
    for wanted in ["content/demo/one.yaml:1 EXTENDS-CIRCLE", "content/demo/two.yaml:1 REF-UNKNOWN"] {
        assert!(found.contains(&wanted.to_owned()), "{wanted}: {found:#?}");
    }
}

#[test]
fn a_broken_model_gives_no_findings_that_only_follow_from_it() {
    let folder = site(&[
        ("shared/registers/bank.yaml", "purposs: []\n"),
        ("demo/one.yaml", "extends: bank\nname: {fi: Yksi}\n"),
    ]);
    let mut found = found(folder.path());
    found.retain(|one| !one.contains("controller.yaml"));
    assert_eq!(found, ["content/shared/registers/bank.yaml:1 KEY-UNKNOWN"]);
}

#[test]
fn files_of_the_site_are_published_and_those_that_run_are_not() {
    let folder = site(&[
        ("static/forms/request.txt", "Pyyntö\n"),
        ("demo/one.yaml", "name: {fi: Yksi}\nannexes:\n  - name: {fi: Lomake}\n    file: forms/request.txt\n"),
    ]);
    let out = folder.path().join("public-draft");
    seloste_ends(0, &["--root", folder.path().to_str().unwrap(), "build", "--draft", "--no-pdf"]);
    let files = tree(&out);
    assert_eq!(files["static/forms/request.txt"], "Pyyntö\n".as_bytes());
    let page = String::from_utf8(files["fi/demo/one/index.html"].clone()).unwrap();
    assert!(page.contains("href=\"../../../static/forms/request.txt\""), "{page}");

    let statics = folder.path().join("content/static");
    fs::write(statics.join("run.html"), "<script>1</script>").unwrap();
    fs::write(statics.join("drawing.svg"), "<svg onload=\"x\"/>").unwrap();
    fs::write(statics.join("good.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").unwrap();
    fs::write(statics.join("a b.txt"), "").unwrap();
    fs::remove_file(statics.join("forms/request.txt")).unwrap();
    let mut found = found(folder.path());
    found.retain(|one| one.contains("STATIC") || one.contains("FILE"));
    assert_eq!(
        found,
        [
            "content/demo/one.yaml:4 FILE-MISSING",
            "content/static/a b.txt:1 STATIC-NAME",
            "content/static/drawing.svg:1 STATIC-ACTIVE",
            "content/static/run.html:1 STATIC-ACTIVE",
        ]
    );
}

#[test]
fn earlier_addresses_lead_to_the_notice() {
    let folder = site(&[
        ("demo/one.yaml", "name: {fi: Yksi}\naliases: [old/one, older]\n"),
        ("demo/two.yaml", "name: {fi: Kaksi}\naliases: [older, demo/one, demo/both]\n"),
    ]);
    let controller = folder.path().join("content/demo/controller.yaml");
    let with_page = format!(
        "{}pages:\n  - {{id: both, name: {{fi: Yhdessä}}, registers: [one, two]}}\n",
        fs::read_to_string(&controller).unwrap()
    );
    fs::write(controller, with_page).unwrap();
    let found = found(folder.path());
    let clash = "content/demo/two.yaml:2 ALIAS-CLASH";
    // With the alias of another register, with a register and with a page of several registers.
    assert_eq!(found.iter().filter(|one| *one == clash).count(), 3, "{found:#?}");
    fs::write(folder.path().join("content/demo/two.yaml"), "name: {fi: Kaksi}\n").unwrap();
    let pages = pages(folder.path());
    for (address, root) in [("fi/old/one/index.html", "../../../"), ("fi/older/index.html", "../../")] {
        let page = &pages[address];
        assert!(page.contains(&format!("content=\"0; url={root}fi/demo/one/index.html\"")), "{page}");
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
    }
}

#[test]
fn no_link_leads_to_a_notice_that_is_not_there() {
    let related = "related:\n  - register: two\n    relation: prevails\n";
    let one = format!("name: {{fi: Yksi, sv: Ett}}\n{related}");
    let folder = site(&[("demo/one.yaml", &one), ("demo/two.yaml", "name: {fi: Kaksi, sv: Två}\ndraft: true\n")]);
    fs::write(folder.path().join("content/site.yaml"), "languages: [fi, sv]\nmissing-translation: show\n").unwrap();
    let link = "/demo/two/index.html\"";
    assert!(pages(folder.path())["fi/demo/one/index.html"].contains(link));
    // Without the draft.
    let checked = pipeline::check(folder.path()).unwrap();
    let outputs = checked.render(&Options::default()).unwrap();
    let page = outputs.iter().find(|output| output.path == "fi/demo/one/index.html").unwrap();
    let page = String::from_utf8(page.content.clone()).unwrap();
    assert!(page.contains("Kaksi") && !page.contains(link), "{page}");
    // In another language, where there is no page in this one.
    fs::write(folder.path().join("content/demo/two.yaml"), "name: {fi: Kaksi, sv: Två}\nlanguages: [fi]\n").unwrap();
    assert!(pages(folder.path())["sv/demo/one/index.html"].contains("../../../fi/demo/two/index.html"));
}

#[test]
#[cfg(feature = "pdf")]
fn the_example_site_of_features_can_be_copied_and_built() {
    let folder = tempfile::tempdir().unwrap();
    copy(&project().join("tests/sites/features/content"), &folder.path().join("content"));
    seloste_ends(0, &["--root", folder.path().to_str().unwrap(), "build", "--draft"]);
    let files = tree(&folder.path().join("public-draft"));
    let made = files.keys().filter(|path| path.ends_with(".pdf")).count();
    #[cfg(feature = "pdf")]
    assert!(made > 30, "{made}");
    #[cfg(not(feature = "pdf"))]
    assert_eq!(made, 0);
}

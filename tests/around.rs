//! The site around the notices: lists for one notice and for a thousand, the search, feeds, the site map, linked data, the
//! accessibility statement.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;

use crate::common::{collected, copy, project, run};
use crate::synth::site as synth;
use seloste::language::Locales;
use seloste::model::notice::{Notice, plain_text};
use seloste::model::outline::{Group, Words};
use seloste::model::{Id, Settings};
use seloste::pipeline::{self, Checked, Options};
use seloste::render::Theme;
use seloste::render::html::{Catalogue, HtmlRenderer};
use serde_json::Value;

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// A site's text files by path, without PDF.
fn files(checked: &Checked) -> BTreeMap<String, String> {
    let outputs = checked.render(&Options::default()).unwrap();
    outputs.into_iter().filter_map(|output| Some((output.path, String::from_utf8(output.content).ok()?))).collect()
}

/// The example site, with other settings where these replace a line that begins so.
fn example(changes: &[(&str, &str)]) -> (Checked, BTreeMap<String, String>) {
    let folder = tempfile::tempdir().unwrap();
    copy(&project().join("content"), &folder.path().join("content"));
    let file = folder.path().join("content/site.yaml");
    let mut settings = fs::read_to_string(&file).unwrap();
    for (old, new) in changes {
        assert!(settings.contains(old), "{old}");
        settings = settings.replace(old, new);
    }
    fs::write(file, settings).unwrap();
    let checked = pipeline::check(folder.path()).unwrap();
    let files = files(&checked);
    (checked, files)
}

/// Values of an attribute.
fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    page.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// The links of a page's list.
fn listed(page: &str) -> Vec<&str> {
    let list = page.split("id=\"list\"").nth(1).unwrap().split("</main>").next().unwrap();
    let hrefs = attributes(list, "href").into_iter();
    hrefs.filter(|href| href.matches('/').count() > 3 && href.ends_with("index.html")).collect()
}

#[test]
fn one_register_has_a_simple_site() {
    let folder = tempfile::tempdir().unwrap();
    synth::write(1, synth::Length::Long, folder.path()).unwrap();
    let files = files(&pipeline::check(folder.path()).unwrap());
    for name in ["letters.html", "groups.html", "search.html"] {
        assert!(!files.contains_key(&format!("fi/{name}")), "{name}");
    }
    assert!(!files.keys().any(|path| path.starts_with("static/search")));
    let page = &files["fi/index.html"];
    for no in ["id=\"filter\"", "class=\"views\"", "class=\"jumps\"", "class=\"count\"", "<script src"] {
        assert!(!page.contains(no), "{no}");
    }
    assert_eq!(listed(page).len(), 1);
}

/// Many notices in one language: one of the example's over and over, with other names, units and groups of people.
fn many(count: usize) -> Vec<Arc<Notice>> {
    let checked = pipeline::check(&project()).unwrap();
    let model = checked.notices.iter().find(|notice| notice.language.as_str() == "fi").unwrap();
    let words = |text: String| Words { text, language: None };
    let named = |number: usize| {
        let mut notice = Notice::clone(model);
        notice.sections.truncate(2);
        notice.controller = Id::new(&format!("malli-{:03}", number / 25));
        notice.controller_name = format!("Mallikunta {:03}", number / 25);
        notice.register = Id::new(&format!("rekisteri-{number:04}"));
        let letter = "ABDEHIJKLMNOPRSTUVYÅÄÖ".chars().nth(number % 22).unwrap();
        notice.title = format!("{letter}siakkaiden ja muiden henkilöiden rekisteri {number:04}");
        notice.outline.unit = (number / 25).is_multiple_of(2).then(|| words(format!("Yksikkö {}", number % 3)));
        let group =
            |number: usize| Group { id: Id::new(&format!("g{number}")), name: words(format!("ryhmä {number}")) };
        notice.outline.subjects = [number % 7, 10 + number % 40, number % 3].map(group).into();
        Arc::new(notice)
    };
    (0..count).map(named).collect()
}

/// The pages around these notices, without those of the notices.
fn frame(notices: &[Arc<Notice>]) -> BTreeMap<String, String> {
    let locales = Arc::new(Locales::embedded().unwrap());
    let settings = Settings { base_url: Some("https://example.fi".parse().unwrap()), ..Settings::default() };
    let catalogue = Catalogue::new(notices, &settings, &locales, false).unwrap();
    let renderer = HtmlRenderer::new(&Theme::embedded(), &locales, catalogue).unwrap();
    let outputs = collected(|sink| renderer.frame(notices, sink)).unwrap().into_iter();
    outputs.map(|output| (output.path, String::from_utf8(output.content).unwrap())).collect()
}

#[test]
fn lists_have_every_notice_and_stay_light() {
    for count in [11, 70, 1000, 1600] {
        let notices = many(count);
        let files = frame(&notices);
        let all: BTreeSet<String> =
            notices.iter().map(|one| format!("../fi/{}/{}/index.html", one.controller, one.register)).collect();
        let there = |kind: &str| -> BTreeSet<String> {
            let pages =
                files.iter().filter(|(path, _)| path.starts_with(&format!("fi/{kind}")) && path.ends_with(".html"));
            pages.flat_map(|(_, page)| listed(page)).map(str::to_owned).collect()
        };
        assert_eq!(there("letters"), all, "{count}");
        assert_eq!(there("groups"), all, "{count}");
        // The first page of a very large site leads to controllers, whose pages have the notices.
        assert_eq!(there("index"), if count > 1000 { BTreeSet::new() } else { all }, "{count}");
        let of_controllers =
            files.iter().filter(|(path, _)| path.starts_with("fi/malli") && path.ends_with("/index.html"));
        assert_eq!(of_controllers.map(|(_, page)| listed(page).len()).sum::<usize>(), count);
        for (path, page) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
            assert!(page.len() < 150_000, "{count}: {path} has {} bytes", page.len());
        }
    }
}

#[test]
fn every_jump_leads_to_a_section() {
    let files = frame(&many(1000));
    let mut checked = 0;
    for (path, page) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let ids = attributes(page, "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: an id twice");
        let Some(jumps) = page.split("class=\"jumps\"").nth(1) else { continue };
        let folder = path.rsplit_once('/').unwrap().0;
        for href in attributes(jumps.split("</nav>").next().unwrap(), "href") {
            let (file, anchor) = href.split_once('#').unwrap();
            let target = match file {
                "" => page,
                file => &files[&format!("{folder}/{}", file.rsplit('/').next().unwrap())],
            };
            assert!(target.contains(&format!("<section id=\"{anchor}\">")), "{path}: {href}");
            checked += 1;
        }
    }
    assert!(checked > 150, "{checked}");
    let letters = files["fi/letters.html"].clone() + &files["fi/letters-2.html"];
    let order: Vec<_> = ["A", "Y", "Å", "Ä", "Ö"].iter().map(|one| letters.find(&format!("<h2>{one} <span"))).collect();
    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{order:?}");
}

#[test]
fn people_find_what_concerns_them() {
    let (_, files) = example(&[]);
    for (language, group) in [("fi", "Kirjaston asiakkaat"), ("sv", "Bibliotekets kunder"), ("en", "Library customers")]
    {
        let page = &files[&format!("{language}/groups.html")];
        let at = page.find("id=\"group-library-customers\"").unwrap();
        let section = page[at..].split("</section>").next().unwrap();
        assert!(section.contains(group), "{section}");
        assert!(section.contains("/esimerkkila/asiakasrekisteri/index.html"), "{section}");
    }
}

/// The index of a language as `find.js` reads it.
struct Index {
    first: Value,
    lines: Vec<(Vec<String>, String)>,
}

impl Index {
    fn read(files: &BTreeMap<String, String>, language: &str) -> Self {
        let data = |path: &str| -> Value {
            let script = files[path].strip_prefix("seloste(").unwrap().strip_suffix(");\n").unwrap();
            serde_json::from_str::<Value>(&format!("[{script}]")).unwrap()[1].take()
        };
        let page = &files[&format!("{language}/search.html")];
        let first = attributes(page, "data-index")[0].strip_prefix("../").unwrap().to_owned();
        let folder = first.rsplit_once('/').unwrap().0.to_owned();
        let first = data(&first);
        let mut lines = Vec::new();
        for file in first["words"].as_array().unwrap() {
            let text = data(&format!("{folder}/{}", file[1].as_str().unwrap()));
            for line in text.as_str().unwrap().lines() {
                let (words, places) = line.split_once('|').unwrap();
                lines.push((words.split(' ').map(str::to_owned).collect(), places.to_owned()));
            }
        }
        Self { first, lines }
    }

    /// Where a word stands: ids of controller, register and section.
    fn places(&self, typed: &str) -> BTreeSet<(String, String, String)> {
        let number = |text: &str| usize::from_str_radix(text, 36).unwrap();
        let mut found = BTreeSet::new();
        for (_, places) in self.lines.iter().filter(|(words, _)| words.iter().any(|word| word.starts_with(typed))) {
            for part in places.split(';') {
                let (section, runs) = part.split_once(':').unwrap();
                let section = self.first["sections"][number(section)][0].as_str().unwrap();
                let mut notice = 0;
                for run in runs.split(',') {
                    let (step, more) = run.split_once('+').unwrap_or((run, "0"));
                    notice += number(step);
                    for at in notice..=notice + number(more) {
                        let [of, register, ..] = &self.first["notices"][at].as_array().unwrap()[..] else { panic!() };
                        let controller = &self.first["controllers"][usize::try_from(of.as_u64().unwrap()).unwrap()][0];
                        let text = |value: &Value| value.as_str().unwrap().to_owned();
                        found.insert((text(controller), text(register), section.to_owned()));
                    }
                    notice += number(more);
                }
            }
        }
        found
    }
}

#[test]
fn the_search_knows_every_word_of_every_notice() {
    let (checked, files) = example(&[]);
    for language in LANGUAGES {
        let index = Index::read(&files, language);
        let mut known: BTreeMap<String, BTreeSet<(String, String, String)>> = BTreeMap::new();
        let mut looked = 0;
        let notices = checked.notices.iter().filter(|one| one.language.as_str() == language && !one.outline.is_joint);
        for notice in notices {
            notice.visit_texts(&mut |section, text| {
                let text = plain_text(text).to_lowercase();
                // Every seventh word is enough to look for.
                for word in
                    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 1).step_by(7)
                {
                    let places = known.entry(word.to_owned()).or_insert_with(|| index.places(word));
                    let place = (notice.controller.to_string(), notice.register.to_string(), section.to_owned());
                    assert!(places.contains(&place), "{language}: “{word}” is not found in {place:?}");
                    looked += 1;
                }
            });
        }
        assert!(looked > 1000, "{looked}");
    }
}

#[test]
fn the_search_finds_other_forms_and_parts_of_words() {
    let (_, files) = example(&[]);
    for (language, typed, register, section) in [
        ("fi", "lainaushistorian", "asiakasrekisteri", "purposes"),
        ("fi", "asiakkaalle", "asiakasrekisteri", "purposes"),
        ("fi", "rekisteri", "asiakasrekisteri", ""),
        ("sv", "biblioteken", "asiakasrekisteri", "definitions"),
        ("sv", "vårdnadshavaren", "asiakasrekisteri", "children"),
        ("en", "customers", "asiakasrekisteri", ""),
        ("en", "lend", "asiakasrekisteri", "purposes"),
    ] {
        let index = Index::read(&files, language);
        let place = ("esimerkkila".to_owned(), register.to_owned(), section.to_owned());
        // As `find.js` does: a form that stands nowhere is shortened.
        let ends = typed.char_indices().map(|(at, c)| at + c.len_utf8()).rev();
        let found = ends.map(|end| index.places(&typed[..end])).find(|places| !places.is_empty()).unwrap();
        assert!(found.contains(&place), "{language}: {typed}: {found:?}");
    }
}

#[test]
fn the_index_is_read_in_small_parts() {
    let (_, files) = example(&[]);
    let index: Vec<_> = files.iter().filter(|(path, _)| path.starts_with("static/search/fi/")).collect();
    assert!(index.len() > 2);
    for (path, file) in index {
        assert!(file.len() < 200_000, "{path}: {} bytes", file.len());
        assert!(!file.contains("</"), "{path}: markup in a script");
    }
}

/// Writes files to a folder, and lets `xmllint` compare them with a grammar.
fn valid(files: &BTreeMap<String, String>, is: impl Fn(&str) -> bool, grammar: &str) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let mut checked = 0;
    for (path, text) in files.iter().filter(|(path, _)| is(path)) {
        let file = folder.path().join(path.replace('/', "_"));
        fs::write(&file, text).unwrap();
        let grammar = project().join("tests/around").join(grammar);
        run("xmllint", &["--nonet", "--noout", "--relaxng", grammar.to_str().unwrap(), file.to_str().unwrap()]);
        checked += 1;
    }
    checked
}

/// What stands in the elements of a name.
fn elements<'a>(xml: &'a str, name: &str) -> Vec<&'a str> {
    let (start, end) = (format!("<{name}>"), format!("</{name}>"));
    xml.split(&start).skip(1).map(|rest| rest.split(&end).next().unwrap()).collect()
}

#[test]
fn changes_are_told_in_feeds() {
    let (checked, files) = example(&[]);
    let is_feed = |path: &str| path.ends_with("feed.xml");
    assert_eq!(valid(&files, is_feed, "atom.rng"), 3 * (1 + checked.site.controllers.len()));
    for (language, words) in [
        ("fi", "Lisäsimme lainaushistorian, jonka asiakas ottaa itse käyttöön."),
        ("sv", "Vi lade till lånehistoriken, som kunden själv tar i bruk."),
        ("en", "We added the loan history, which customers switch on themselves."),
    ] {
        let address = format!("https://example.fi/tietosuoja/{language}/esimerkkila/asiakasrekisteri/");
        for feed in [format!("{language}/feed.xml"), format!("{language}/esimerkkila/feed.xml")] {
            let feed = &files[&feed];
            assert!(feed.contains(&format!("<id>{address}#change-2026-10-05-1.1</id>")), "{feed}");
            assert!(feed.contains(&format!("<summary>{words}</summary>")), "{feed}");
            let ids = elements(feed, "id");
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id twice");
            let days = elements(feed, "updated");
            assert_eq!(days[0], days[1], "as new as its newest entry");
            assert!(days[1..].is_sorted_by(|a, b| a >= b), "{days:?}");
        }
        for page in ["index.html", "esimerkkila/index.html", "esimerkkila/asiakasrekisteri/index.html"] {
            assert!(files[&format!("{language}/{page}")].contains("type=\"application/atom+xml\""), "{page}");
        }
    }
    let (_, files) = example(&[("base-url: https://example.fi/tietosuoja\n", "")]);
    assert!(!files.keys().any(|path| is_feed(path)) && !files["fi/index.html"].contains("atom+xml"));
}

#[test]
fn search_engines_are_told_of_every_page_in_every_language() {
    let (_, files) = example(&[]);
    assert_eq!(valid(&files, |path| path == "sitemap.xml", "sitemap.rng"), 1);
    let map = &files["sitemap.xml"];
    let base = "https://example.fi/tietosuoja/";
    let told: BTreeSet<String> = elements(map, "loc")
        .into_iter()
        .map(|address| address.strip_prefix(base).unwrap())
        .map(|path| if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() })
        .collect();
    for path in &told {
        let page = &files[path];
        let address = format!("{base}{}", path.strip_suffix("index.html").unwrap_or(path));
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{path}");
        assert_eq!(page.matches("hreflang=\"x-default\"").count(), 1, "{path}");
        assert!(page.contains("<meta property=\"og:title\""), "{path}");
    }
    let is_page = |path: &str| path.ends_with(".html") && !path.ends_with("/fragment.html");
    for (path, page) in files.iter().filter(|(path, _)| is_page(path)) {
        let leads_on = page.contains("http-equiv=\"refresh\"");
        let is_told = !leads_on && path != "404.html" && !path.ends_with("/search.html");
        assert_eq!(told.contains(path), is_told, "{path}");
    }
    // Pages that are each other's languages say so of each other.
    let entries: Vec<_> = elements(map, "url");
    let own: BTreeMap<_, _> =
        entries.iter().map(|entry| (elements(entry, "loc")[0], attributes(entry, "href"))).collect();
    for (address, others) in own.iter().filter(|(address, _)| **address != base) {
        for other in others.iter().filter(|other| **other != base) {
            assert!(own[other].contains(address), "{other} does not name {address}");
        }
    }
}

#[test]
fn linked_data_has_the_facts_of_the_notice() {
    let (checked, files) = example(&[]);
    let mut seen = 0;
    for notice in checked.notices.iter().filter(|notice| !notice.draft && !notice.outline.is_joint) {
        let folder = format!("{}/{}/{}/", notice.language, notice.controller, notice.register);
        let page = &files[&format!("{folder}index.html")];
        assert!(
            page.contains("<link rel=\"alternate\" type=\"application/ld+json\" href=\"notice.jsonld\">"),
            "{folder}"
        );
        let block =
            page.split("<script type=\"application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
        assert!(!block.contains(['<', '>', '&']), "{block}");
        let block: Value = serde_json::from_str(block).unwrap();
        assert_eq!(block["@context"], "https://schema.org");
        assert_eq!(block["name"], notice.title.as_str());
        assert_eq!(block["inLanguage"], notice.language.as_str());
        assert_eq!(block["publisher"]["name"], notice.controller_name.as_str());
        assert_eq!(block["dateModified"].as_str().map(str::to_owned), notice.updated.map(|date| date.to_string()));
        let data: Value = serde_json::from_str(&files[&format!("{folder}notice.jsonld")]).unwrap();
        assert_eq!(data["dpv:hasDataController"]["dpv:hasName"], notice.controller_name.as_str());
        assert_eq!(data["dpv:hasNotice"]["@id"], format!("https://example.fi/tietosuoja/{folder}"));
        // What the data say, the page says.
        let shown = squeezed(&seloste::render::html::text_of(page));
        let mut words = Vec::new();
        texts(&data, &mut words);
        for text in &words {
            assert!(shown.contains(&squeezed(text)), "{folder}: “{text}” is not on the page");
        }
        assert!(words.len() > 5, "{folder}: {words:?}");
        let entry = checked
            .site
            .registers()
            .find(|(controller, entry)| controller.id == notice.controller && entry.id == notice.register);
        let register = &entry.unwrap().1.register;
        let purposes = data["dpv:hasProcess"].as_array().unwrap();
        let purposes: Vec<_> = purposes.iter().filter(|process| process.get("dpv:hasPurpose").is_some()).collect();
        assert_eq!(purposes.len(), register.purposes.len(), "{folder}");
        assert_eq!(data["dpv:hasPersonalData"].as_array().map_or(0, Vec::len), register.data.len(), "{folder}");
        assert_eq!(data["dpv:hasStorageCondition"].as_array().map_or(0, Vec::len), register.storage.len(), "{folder}");
        seen += 1;
    }
    assert!(seen > 20);
    let library = &files["fi/esimerkkila/asiakasrekisteri/notice.jsonld"];
    let library: Value = serde_json::from_str(library).unwrap();
    assert_eq!(library["dpv:hasProcess"][0]["dpv:hasLegalBasis"], serde_json::json!([{"@id": "eu-gdpr:A6-1-e"}]));
    assert!(library["dpv:hasRight"].as_array().unwrap().contains(&serde_json::json!({"@id": "eu-gdpr:A15"})));
}

fn squeezed(text: &str) -> String {
    crate::common::squeezed(text)
}

/// Every text of a person in linked data: what names, titles and descriptions say.
fn texts(data: &Value, found: &mut Vec<String>) {
    match data {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if ["dct:title", "dct:description", "dpv:hasName"].contains(&key.as_str()) => {
                        found.push(text.clone());
                    }
                    Value::String(text) if key == "@value" && map.contains_key("@language") => found.push(text.clone()),
                    other => texts(other, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        _ => {}
    }
}

#[test]
fn the_accessibility_statement_says_what_the_law_asks() {
    let (_, files) = example(&[]);
    for (language, words) in [
        (
            "fi",
            [
                "Saavutettavuusseloste",
                "Tasapainotestin ohje",
                "Lähetämme ohjeen pyynnöstä",
                "14 päivän",
                "Traficom",
                "31.3.2027",
            ],
        ),
        (
            "sv",
            [
                "Tillgänglighetsutlåtande",
                "Anvisningen för balanstestet",
                "på begäran",
                "14 dagar",
                "Traficom",
                "31.3.2027",
            ],
        ),
        (
            "en",
            [
                "Accessibility statement",
                "Instructions for the balancing test",
                "On request",
                "14 days",
                "Traficom",
                "31 March 2027",
            ],
        ),
    ] {
        let page = &files[&format!("{language}/accessibility.html")];
        for word in words {
            assert!(page.contains(word), "{language}: {word}");
        }
        assert!(page.contains("href=\"mailto:saavutettavuus@example.fi\""));
        assert!(page.contains("href=\"https://www."), "no link to the authority");
        for path in ["index.html", "esimerkkila/asiakasrekisteri/index.html"] {
            let page = &files[&format!("{language}/{path}")];
            assert!(page.contains(&format!("{language}/accessibility.html\">")), "{language}/{path}");
        }
    }
    assert!(files["index.html"].contains("href=\"fi/accessibility.html\""));
}

#[test]
fn an_address_that_is_not_there_leads_to_the_lists() {
    let (_, files) = example(&[]);
    for language in LANGUAGES {
        for name in ["index", "letters", "groups", "search"] {
            let href = format!("href=\"/tietosuoja/{language}/{name}.html\"");
            assert!(files["404.html"].contains(&href), "{href}");
        }
    }
}

/// Search engines get what they read; everything else is beside the page.
#[test]
fn the_page_of_a_notice_stays_light() {
    let (_, files) = example(&[]);
    let notices = files.iter().filter(|(path, _)| path.matches('/').count() == 3 && path.ends_with("/index.html"));
    let mut seen = 0;
    for (path, page) in notices.filter(|(_, page)| page.contains("<article")) {
        assert!(!page.contains("<script src") && !page.contains("static/index-"), "{path}");
        let block =
            page.split("<script type=\"application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
        assert!(block.len() < 3_000, "{path}: {} bytes", block.len());
        seen += 1;
    }
    assert!(seen > 20);
}

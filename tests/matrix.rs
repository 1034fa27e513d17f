//! The completeness matrix: what it counts, and that each of its forms can be read by what reads it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use jiff::civil::date;
use seloste::check::{self, RULES};
use seloste::language::Locales;
use seloste::model::Language;
use seloste::pipeline::{self, Checked, Checking};
use seloste::report::matrix::{Matrix, Part, Status, csv, html, text};

const FILES: [(&str, &str); 9] = [
    ("site.yaml", "title: {fi: Selosteet, sv: Beskrivningar}\nlanguages: [fi, sv]\n"),
    (
        "shared/recipients.yaml",
        "mailer: {name: Posti, country: US, role: processor, internal: {contract: Sopimus 2026}}\n",
    ),
    (
        "yhtio/controller.yaml",
        "name: {fi: Esimerkki Oy, sv: Exempel Ab}\nemail: tietosuoja@example.fi\nphone: +358 9 000 0000\ndpo: none\n",
    ),
    ("yhtio/valmis.yaml", COMPLETE),
    ("yhtio/kesken.yaml", "draft: true\nname: {fi: <Kesken> & \"muuta\", sv: Halvfärdigt}\nnext-review: 2026-01-31\n"),
    ("yhtio/rikki.yaml", "name: [\n"),
    ("kunta/controller.yaml", "name: '=Kunta'\nkind: municipality\nemail: kunta@example.fi\nphone: +358 9 000 0000\n"),
    ("kunta/lainaajat.yaml", LIBRARY),
    ("tyhja/controller.yaml", "name: Tyhjä ry\nemail: tietosuoja@example.fi\n"),
];

/// In it nothing is missing.
const COMPLETE: &str = "name: {fi: Asiakkaat, sv: Kunder}
version: '1.0'
updated: 2026-01-01
next-review: 2027-01-31
purposes:
  - id: orders
    name: {fi: Tilausten toimittaminen, sv: Leverans av beställningar}
    basis: contract
    provision: {kind: voluntary}
data:
  - {id: contact, items: [name, email], from: subject}
recipients: none
transfers: none
automated-decisions: none
profiling: none
storage:
  - {period: 2 years, starts: end-of-contract}
";

/// No storage time, no safeguard for the United States, a Swedish word missing.
const LIBRARY: &str = "name: {fi: Lainaajat, sv: Låntagare}
version: '1.0'
updated: 2026-01-01
purposes:
  - id: loans
    name: {fi: Lainaaminen}
    basis: public-task
    laws: [{act: data-protection-act}]
    provision: {kind: voluntary}
data:
  - {id: contact, items: [name], from: subject}
recipients: [mailer]
automated-decisions: none
profiling: none
";

fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let file = folder.path().join("content").join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    folder
}

fn checked(root: &Path) -> Checked {
    pipeline::check_with(root, &Checking { today: Some(date(2026, 11, 21)), ..Checking::default() }).unwrap()
}

fn matrix(checked: &Checked) -> Matrix<'_> {
    Matrix::new(&checked.site, &checked.sources, &checked.findings, &check::group)
}

/// `controller/register part language` of every cell that is not complete.
fn owed(matrix: &Matrix<'_>) -> BTreeMap<String, Status> {
    let mut owed = BTreeMap::new();
    for (controller, row) in matrix.rows() {
        for (part, cell) in Part::ALL.into_iter().zip(&row.cells) {
            for (language, status) in row.languages.iter().zip(cell) {
                if *status > Status::Complete {
                    owed.insert(format!("{}/{} {} {language}", controller.id, row.id, part.name()), *status);
                }
            }
        }
    }
    owed
}

#[test]
fn every_rule_belongs_somewhere_and_every_part_has_rules() {
    let mut parts = BTreeSet::new();
    for definition in RULES.iter() {
        let rule = &definition.rule;
        let group = check::group(rule.code).unwrap();
        let belonging = Part::of_group(group, rule);
        assert!(belonging.is_some(), "the group “{group}” of {} is not known to the matrix", rule.code);
        parts.insert(format!("{:?}", belonging.unwrap()));
    }
    // Groups that get their rules later have none to show yet.
    for part in [
        "Controller",
        "Dpo",
        "Purposes",
        "Bases",
        "Interests",
        "Data",
        "Sources",
        "Recipients",
        "Transfers",
        "Storage",
        "Rights",
        "Complaint",
        "Provision",
        "Version",
    ] {
        assert!(parts.contains(&format!("Part({part})")), "{part}: {parts:?}");
    }
}

#[test]
fn what_is_owed_is_in_its_cell() {
    let folder = site(&FILES);
    let checked = checked(folder.path());
    let matrix = matrix(&checked);
    let owed = owed(&matrix);
    let of = |cell: &str| owed.get(cell).copied();
    assert!(!owed.keys().any(|cell| cell.starts_with("yhtio/valmis")), "{owed:#?}");
    // In each language what is missing in all, in one what is missing in it.
    for language in ["fi", "sv"] {
        assert_eq!(of(&format!("kunta/lainaajat storage {language}")), Some(Status::Missing));
        assert_eq!(of(&format!("kunta/lainaajat transfers {language}")), Some(Status::Missing));
        assert_eq!(of(&format!("kunta/lainaajat controller {language}")), None);
        // Of a draft nothing is more than a warning.
        assert_eq!(of(&format!("yhtio/kesken storage {language}")), Some(Status::Warning));
        assert_eq!(of(&format!("yhtio/kesken purposes {language}")), Some(Status::Warning));
        assert_eq!(of(&format!("yhtio/kesken bases {language}")), Some(Status::Warning));
    }
    assert_eq!(of("kunta/lainaajat purposes sv"), Some(Status::Missing));
    assert_eq!(of("kunta/lainaajat purposes fi"), None);
    assert_eq!(of("kunta/lainaajat recipients fi"), None);
    let rows: Vec<_> = matrix.rows().map(|(_, row)| (row.id.as_str(), row.draft, row.is_overdue)).collect();
    assert_eq!(rows, [("lainaajat", false, false), ("kesken", true, true), ("valmis", false, false)]);
    assert_eq!(matrix.unread, ["content/yhtio/rikki.yaml"]);
    let complete = matrix.rows().find(|(_, row)| row.id.as_str() == "valmis").unwrap().1;
    assert_eq!(complete.tally().percent(), Some(100));
    assert_eq!(complete.cells[Part::Interests as usize], [Status::NotApplicable; 2]);
    assert_eq!(complete.cells[Part::Sources as usize], [Status::NotApplicable; 2]);
    let empty = matrix.controllers.iter().find(|controller| controller.id.as_str() == "tyhja").unwrap();
    assert_eq!(empty.tally().percent(), None);
    let storage = matrix.gaps.iter().find(|gap| gap.rule.code == "A13-2A").unwrap();
    assert_eq!(storage.registers, 2);
    assert!(matrix.gaps.is_sorted_by(|a, b| a.registers >= b.registers));
}

/// What several registers take from one file is owed by all of them, though it is told once.
#[test]
fn what_is_shared_is_owed_by_all_that_take_it() {
    let taking = format!("{}extends: model\n", COMPLETE.split("storage:").next().unwrap());
    let folder = site(&[
        ("site.yaml", "languages: [fi, sv]\n"),
        ("shared/registers/model.yaml", "storage:\n  - {criteria: {fi: Säilytämme toistaiseksi., sv: Enligt plan.}}\n"),
        FILES[2],
        ("yhtio/a.yaml", &taking),
        ("yhtio/b.yaml", &taking),
        ("yhtio/oma.yaml", COMPLETE),
    ]);
    let checked = checked(folder.path());
    assert_eq!(checked.findings.len(), 1, "{:?}", checked.findings);
    let owed = owed(&matrix(&checked));
    assert_eq!(owed.keys().collect::<Vec<_>>(), ["yhtio/a storage fi", "yhtio/b storage fi"]);
}

#[test]
fn an_exception_makes_complete() {
    let lacking = COMPLETE.replace("version: '1.0'\n", "allow: [{rule: VER-1, reason: Kiire.}]\n");
    let folder = site(&[FILES[0], FILES[2], ("yhtio/valmis.yaml", &lacking)]);
    let checked = checked(folder.path());
    assert_eq!(matrix(&checked).tally().percent(), Some(100));
}

#[test]
fn at_a_terminal() {
    let folder = site(&FILES);
    let checked = checked(folder.path());
    let locales = Locales::embedded().unwrap();
    let default = checked.site.settings.default_language();
    let shown = text(&matrix(&checked), locales.get(&Language::new("en")).unwrap(), default).unwrap();
    insta::assert_snapshot!(shown);
    assert!(shown.lines().all(|line| line.chars().count() <= 100), "{shown}");
}

#[test]
fn as_csv() {
    let folder = site(&FILES);
    let checked = checked(folder.path());
    let made = csv(&matrix(&checked), checked.site.settings.default_language());
    insta::assert_snapshot!(made.replace("\r\n", "\n"));
    assert_eq!(made.matches("\r\n").count(), made.matches('\n').count());
    let lines: Vec<_> = made.split_terminator("\r\n").map(fields).collect();
    assert_eq!(lines.len(), 1 + 3 * 2);
    assert!(lines.iter().all(|line| line.len() == lines[0].len()), "{made}");
    assert!(made.contains("'=Kunta") && !made.contains(",=Kunta"), "{made}");
}

/// The fields of a line of CSV (RFC 4180), strictly.
fn fields(line: &str) -> Vec<String> {
    let mut fields = Vec::new();
    let mut rest = line;
    loop {
        let end = if let Some(quoted) = rest.strip_prefix('"') {
            let mut end = 0;
            while let Some(at) = quoted[end..].find('"') {
                end += at + 1;
                if !quoted[end..].starts_with('"') {
                    break;
                }
                end += 1;
            }
            fields.push(quoted[..end - 1].replace("\"\"", "\""));
            end + 1
        } else {
            let end = rest.find(',').unwrap_or(rest.len());
            assert!(!rest[..end].contains('"'), "{line}");
            fields.push(rest[..end].to_owned());
            end
        };
        if let Some(next) = rest[end..].strip_prefix(',') {
            rest = next;
        } else {
            assert_eq!(&rest[end..], "", "{line}");
            return fields;
        }
    }
}

/// An element's beginning, or its end.
#[derive(Debug)]
struct Tag<'a> {
    name: &'a str,
    is_end: bool,
    attributes: BTreeMap<&'a str, &'a str>,
    /// The text after it.
    text: &'a str,
}

/// Takes a page apart, and accepts only what an XML parser would: every attribute quoted and there once, no `<`, `>` or
/// `&` that is not markup, every element closed. Elements that HTML leaves open are the exception.
fn tags(page: &str) -> Vec<Tag<'_>> {
    const OPEN: [&str; 1] = ["meta"];
    let mut rest = page.strip_prefix("<!doctype html>\n").expect("a doctype");
    let mut tags = Vec::new();
    let mut stack: Vec<&str> = Vec::new();
    while let Some(inside) = rest.strip_prefix('<') {
        let is_end = inside.starts_with('/');
        let inside = inside.strip_prefix('/').unwrap_or(inside);
        let end = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap();
        let (name, mut left) = inside.split_at(end);
        assert!(!name.is_empty(), "{left:.40}");
        let mut attributes = BTreeMap::new();
        while let Some(attribute) = left.strip_prefix(' ') {
            let (key, value) = attribute.split_once("=\"").unwrap_or_else(|| panic!("{attribute:.60}"));
            assert!(key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{key}");
            let (value, next) = value.split_once('"').unwrap();
            assert!(!value.contains(['<', '>']), "{value}");
            assert!(attributes.insert(key, value).is_none(), "{key} twice");
            left = next;
        }
        let is_empty = left.starts_with('/');
        left = left.strip_prefix('/').unwrap_or(left);
        left = left.strip_prefix('>').unwrap_or_else(|| panic!("{name}: {left:.40}"));
        if is_end {
            assert_eq!(stack.pop(), Some(name));
            assert!(attributes.is_empty());
        } else if !is_empty && !OPEN.contains(&name) {
            stack.push(name);
        }
        let end = if name == "style" && !is_end { left.find("</style>") } else { left.find('<') };
        let (text, next) = left.split_at(end.unwrap_or(left.len()));
        if name != "style" {
            assert!(!text.contains('>'), "{text}");
            for (at, _) in text.match_indices('&') {
                let entity = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];
                assert!(entity.iter().any(|entity| text[at..].starts_with(entity)), "{text}");
            }
        }
        tags.push(Tag { name, is_end, attributes, text });
        rest = next;
    }
    assert!(stack.is_empty() && rest.trim().is_empty(), "{stack:?} {rest:.40}");
    tags
}

#[test]
fn as_a_page_that_stands_alone() {
    let folder = site(&FILES);
    let checked = checked(folder.path());
    let matrix = matrix(&checked);
    let locales = Locales::embedded().unwrap();
    for language in ["fi", "sv", "en"].map(Language::new) {
        let locale = locales.get(&language).unwrap();
        let page = html(&matrix, locale, checked.site.settings.default_language(), date(2026, 11, 21)).unwrap();
        let tags = tags(&page);
        let all = |name: &'static str| tags.iter().filter(move |tag| tag.name == name && !tag.is_end);
        assert_eq!(all("html").next().unwrap().attributes["lang"], language.as_str());
        // Nothing runs and nothing is loaded.
        for name in ["script", "link", "img", "iframe", "object", "form", "a", "base"] {
            assert_eq!(all(name).count(), 0, "{name}");
        }
        let policy =
            all("meta").find(|tag| tag.attributes.get("http-equiv") == Some(&"Content-Security-Policy")).unwrap();
        assert!(policy.attributes["content"].starts_with("default-src 'none'"));
        assert!(!page.contains("http:") && !page.contains("https:") && !page.contains("@import"));
        assert!(tags.iter().all(|tag| tag.attributes.keys().all(|key| !key.starts_with("on") && *key != "style")));
        // Headings without jumps, one of them the first.
        let headings: Vec<usize> = tags
            .iter()
            .filter(|tag| !tag.is_end && tag.name.len() == 2 && tag.name.starts_with('h'))
            .filter_map(|tag| tag.name[1..].parse().ok())
            .collect();
        assert_eq!(headings.iter().filter(|level| **level == 1).count(), 1);
        assert!(headings.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{headings:?}");
        // Every table has column headings, and every row of its body one of its own and as many cells.
        let mut columns = 0;
        let mut cells = 0;
        let mut scopes = Vec::new();
        for tag in &tags {
            match (tag.name, tag.is_end) {
                ("tr", false) => (cells, scopes) = (0, Vec::new()),
                ("th", false) => {
                    cells += 1;
                    scopes.push(tag.attributes["scope"]);
                }
                ("td", false) => cells += 1,
                ("thead", true) => {
                    columns = cells;
                    assert!(scopes.iter().all(|scope| *scope == "col"), "{scopes:?}");
                }
                ("tr", true) if columns > 0 => {
                    assert_eq!(cells, columns);
                    assert_eq!(scopes, ["row"]);
                }
                ("table", true) => columns = 0,
                _ => {}
            }
        }
        assert_eq!(all("table").count(), 4);
        // The picture says in words what it shows, and the ids it refers to are there once.
        let ids: Vec<_> = tags.iter().filter_map(|tag| tag.attributes.get("id").copied()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
        for reference in tags.iter().filter_map(|tag| tag.attributes.get("aria-labelledby")) {
            assert!(reference.split(' ').all(|id| ids.contains(&id)), "{reference}");
        }
        let chart = all("svg").find(|tag| tag.attributes.get("role") == Some(&"img")).unwrap();
        assert_eq!(chart.attributes["aria-labelledby"], "chart-title chart-desc");
        let told = all("desc").next().unwrap().text;
        assert!(told.contains("Esimerkki Oy") || told.contains("Exempel Ab"), "{told}");
        assert!(all("svg").all(|tag| tag.attributes.contains_key("role") || tag.attributes["aria-hidden"] == "true"));
        // A sign is told in words beside it.
        let signs = all("span").filter(|tag| tag.attributes.get("aria-hidden") == Some(&"true")).count();
        let spoken = all("span").filter(|tag| tag.attributes.get("class") == Some(&"spoken")).count();
        assert!(signs > 40 && signs == spoken, "{signs} {spoken}");
        // No text becomes markup, and names in another language say so.
        assert!(!page.contains("<Kesken>"));
        if language.as_str() == "en" {
            assert!(page.contains("<span lang=\"fi\">&lt;Kesken&gt; &amp; &quot;muuta&quot;</span>"), "{page}");
            assert!(page.contains("<h3 id=\"of-yhtio\" lang=\"fi\">Esimerkki Oy</h3>"), "{page}");
        }
    }
}

#[test]
fn a_site_without_registers() {
    let folder = site(&[FILES[0], FILES[2]]);
    let checked = checked(folder.path());
    let matrix = matrix(&checked);
    let locales = Locales::embedded().unwrap();
    let default = checked.site.settings.default_language();
    for language in ["fi", "sv", "en"].map(Language::new) {
        let locale = locales.get(&language).unwrap();
        assert_ne!(text(&matrix, locale, default).unwrap(), "");
        let page = html(&matrix, locale, default, date(2026, 11, 21)).unwrap();
        assert!(tags(&page).iter().all(|tag| tag.name != "svg"));
    }
    assert_eq!(csv(&matrix, default).lines().count(), 1);
}

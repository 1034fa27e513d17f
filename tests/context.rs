//! What templates are given is what `themes/default/README.md` says, name by name: a theme writes it into every page.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use crate::common::{copy, project, seloste_ends, tree};

/// Every table of the README, as its rows: the names in the first cell, the words in code of the second.
fn documented() -> Vec<(Vec<String>, BTreeSet<String>)> {
    let text = fs::read_to_string(project().join("themes/default/README.md")).unwrap();
    let code = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let rows = text.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "));
    rows.map(|(first, second)| {
        let names = if first.contains('`') { code(first) } else { vec![first.to_owned()] };
        (names, code(second).into_iter().collect())
    })
    .collect()
}

/// The context as Tera shows it, as JSON: nothing is written for none, and characters as Rust has them.
fn parsed(shown: &str) -> Value {
    let mut text = String::new();
    for (before, part) in std::iter::once("").chain(shown.split("\\u{").map(|_| "\\u{")).zip(shown.split("\\u{")) {
        match (before.is_empty(), part.split_once('}')) {
            (false, Some((number, rest))) => {
                let unit = u32::from_str_radix(number, 16).ok().and_then(char::from_u32).unwrap();
                text.push(unit);
                text.push_str(rest);
            }
            _ => text.push_str(part),
        }
    }
    let text = text.replace("\": ,", "\": null,").replace("\": }", "\": null}").replace("\\'", "'");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Every map of a value, by the way to it without positions: `listing.sections[].notices[]` → its keys.
fn maps(value: &Value, way: &str, found: &mut BTreeMap<String, BTreeSet<String>>) {
    match value {
        Value::Object(map) => {
            found.entry(way.to_owned()).or_default().extend(map.keys().cloned());
            for (key, value) in map {
                maps(value, &format!("{way}.{key}"), found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| maps(item, &format!("{way}[]"), found)),
        _ => {}
    }
}

#[test]
fn templates_are_given_what_the_readme_says() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    copy(&project().join("tests/sites/features/content"), &root.join("content"));
    let settings = root.join("content/site.yaml");
    fs::write(&settings, fs::read_to_string(&settings).unwrap() + "theme: shown\n").unwrap();
    let html = root.join("themes/shown/html");
    fs::create_dir_all(&html).unwrap();
    fs::write(root.join("themes/shown/theme.yaml"), "extends: default\n").unwrap();
    // At the foot of every page, where nothing of a notice is looked for.
    let dump = "<nav><pre>{{ __tera_context }}</pre></nav>\n";
    fs::write(html.join("footer-more.html"), dump).unwrap();
    let fragment = fs::read_to_string(project().join("themes/default/html/fragment.html")).unwrap();
    fs::write(html.join("fragment.html"), fragment + dump).unwrap();
    seloste_ends(0, &["--root", root.to_str().unwrap(), "--quiet", "build", "--no-pdf", "--draft"]);

    // By template: what it is given.
    let mut given: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, page) in tree(&root.join("public-draft")).iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8(page.clone()).unwrap();
        let shown = page.rsplit_once("<pre>").unwrap_or_else(|| panic!("{path}")).1.split("</pre>").next().unwrap();
        let shown = shown.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">");
        let context = parsed(&shown.replace("&amp;", "&"));
        let of_template = given.entry(context["page"]["kind"].as_str().unwrap().to_owned()).or_default();
        of_template.extend(context.as_object().unwrap().keys().cloned());
        for (name, value) in context.as_object().unwrap() {
            maps(value, name, &mut keys);
        }
    }

    let rows = documented();
    let names: BTreeSet<&str> = rows.iter().flat_map(|(names, _)| names).map(String::as_str).collect();
    let words = |name: &str| {
        let row = rows.iter().find(|(names, _)| names.iter().any(|one| one == name));
        row.unwrap_or_else(|| panic!("no row for {name}")).1.clone()
    };
    // What stands under `page` and `site`, each in a row of its own, or in that of its neighbour.
    for top in ["page", "site"] {
        let documented: BTreeSet<String> = rows
            .iter()
            .flat_map(|(names, words)| names.iter().chain(words))
            .filter_map(|name| name.strip_prefix(top)?.strip_prefix('.'))
            .filter(|name| *name != "yaml")
            .map(str::to_owned)
            .collect();
        assert_eq!(keys[top], documented, "{top}.…");
    }
    for (way, row) in [
        ("page.alternates[]", "page.alternates"),
        ("page.breadcrumbs[]", "page.breadcrumbs"),
        ("site.logo", "site.logo"),
        ("site.footer_links[]", "site.footer_links"),
        ("site.views[]", "site.views"),
        ("site.languages[]", "site.languages"),
        ("pdf", "notice.html"),
        ("statement", "accessibility.html"),
        ("controller", "a controller"),
        ("controllers[]", "a controller"),
        ("listing", "listing"),
        ("listing.jumps[]", "listing"),
        ("listing.sections[]", "sections"),
        ("listing.sections[].notices[]", "notices"),
        ("notice", "notice"),
        ("notice.sections[]", "a section"),
        ("notice.sections[].blocks[]", "a block"),
    ] {
        let Some(given) = keys.get(way) else { continue };
        let unknown: Vec<_> = given.difference(&words(row)).cloned().collect();
        assert!(unknown.is_empty(), "{way}: the row “{row}” does not tell {unknown:?}");
    }
    for template in given.keys() {
        assert!(names.contains(format!("{template}.html").as_str()), "no row for {template}.html");
    }
    for (template, given) in &given {
        let told = words(&format!("{template}.html"));
        let everywhere = ["page", "site", "linked_data"].map(str::to_owned);
        let unknown: Vec<_> = given.iter().filter(|name| !everywhere.contains(name) && !told.contains(*name)).collect();
        assert!(unknown.is_empty(), "{template}.html: not told: {unknown:?}");
    }
    assert!(given.len() >= 9 && keys.len() > 15, "{given:?}");
}

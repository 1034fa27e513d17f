//! No arrow between the folders of `src/` points against the flow: load → check → notice → render → publish, over a
//! base that knows none of them.

use std::fs;
use std::path::Path;

/// The folders from the ground up. A file may use its own folder and those on lower floors; those of the ground floor
/// may use each other.
const FLOORS: &[&[&str]] = &[
    &["source", "model", "law", "language", "report", "parallel", "progress", "watch"],
    &["load"],
    &["check"],
    &["notice"],
    &["render"],
    &["publish"],
    &["pipeline"],
    &["serve"],
    &["cli"],
];

fn floor(folder: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&folder))
}

#[test]
fn arrows_point_one_way() {
    let mut seen = 0;
    let mut wrong = Vec::new();
    for entry in walkdir::WalkDir::new("src").sort_by_file_name() {
        let entry = entry.unwrap();
        let path = entry.path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let inside = path.strip_prefix("src").unwrap();
        let folder = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        if ["lib", "main"].contains(&folder) {
            continue;
        }
        let here = floor(folder).unwrap_or_else(|| panic!("{}: no floor for “{folder}”", path.display()));
        for used in uses(&fs::read_to_string(path).unwrap()) {
            seen += 1;
            let there = floor(&used).unwrap_or_else(|| panic!("{}: crate::{used} has no floor", path.display()));
            if used != folder && there >= here && here != 0 {
                wrong.push(format!("{}: crate::{used}", path.display()));
            }
            if here == 0 && there != 0 {
                wrong.push(format!("{}: crate::{used}", path.display()));
            }
        }
    }
    assert!(seen > 100, "only {seen} uses were found: the test looks in the wrong place");
    assert!(wrong.is_empty(), "against the flow:\n{}", wrong.join("\n"));
    assert!(Path::new("src/lib.rs").exists());
}

/// The first step of every path that begins with `crate::`, comments left aside.
fn uses(text: &str) -> Vec<String> {
    let code = text.lines().map(str::trim_start).filter(|line| !line.starts_with("//"));
    let code: String = code.flat_map(|line| [line, "\n"]).collect();
    code.match_indices("crate::")
        .filter(|(at, _)| !code[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$'))
        .flat_map(|(at, _)| {
            let rest = &code[at + "crate::".len()..];
            match rest.strip_prefix('{') {
                None => vec![word(rest)],
                // `use crate::{pipeline, report};`
                Some(list) => list.split('}').next().unwrap_or("").split(',').map(|part| word(part.trim())).collect(),
            }
        })
        .filter(|word| !word.is_empty())
        .collect()
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

#[test]
fn the_test_sees_what_it_should() {
    assert_eq!(
        uses("use crate::model::X;\n// crate::cli\nlet a = crate::{pipeline, report::x};"),
        ["model", "pipeline", "report"]
    );
}

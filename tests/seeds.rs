//! Both seed notices, as they are: every fact of both documents is in the page and in the PDF of a draft, in each
//! language; and what `check` says of them is reviewed.

use std::fs;
use std::path::Path;

use crate::common::{project, seloste, seloste_ends, squeezed};
use serde::Deserialize;

#[derive(Deserialize)]
struct Fact {
    seed: String,
    #[serde(rename = "fact")]
    what: String,
    fi: String,
    sv: String,
    en: String,
}

fn facts() -> Vec<Fact> {
    let text = fs::read_to_string(project().join("tests/sites/seeds/facts.yaml")).unwrap();
    serde_yaml::from_str(&text).unwrap()
}

/// The facts that `text` of a seed in a language lacks.
fn lacking(seed: &str, language: &str, text: &str) -> Vec<String> {
    let text = squeezed(text);
    let facts = facts();
    let of_seed: Vec<_> = facts.iter().filter(|fact| fact.seed == seed).collect();
    assert!(of_seed.len() > 50, "{seed}: only {} facts", of_seed.len());
    of_seed
        .iter()
        .map(|fact| (fact, [("fi", &fact.fi), ("sv", &fact.sv), ("en", &fact.en)]))
        .filter_map(|(fact, words)| {
            let words = words.into_iter().find(|(tag, _)| *tag == language)?.1;
            (!text.contains(&squeezed(words))).then(|| format!("{seed} {language}: {} – “{words}”", fact.what))
        })
        .collect()
}

fn draft(arguments: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = project().join("tests/sites/seeds");
    let output = folder.path().join("out");
    let mut all = vec!["--root", root.to_str().unwrap(), "build", "--draft", "--output", output.to_str().unwrap()];
    all.extend(arguments);
    seloste_ends(0, &all);
    folder
}

const PAGES: [(&str, &str); 6] = [
    ("fms-tools", "fi"),
    ("fms-tools", "sv"),
    ("fms-tools", "en"),
    ("futursoft", "fi"),
    ("futursoft", "sv"),
    ("futursoft", "en"),
];

#[test]
fn every_fact_is_on_the_page() {
    let folder = draft(&["--no-pdf"]);
    let mut lost = Vec::new();
    for (seed, language) in PAGES {
        let page = folder.path().join(format!("out/{language}/{seed}/asiakasrekisteri/index.html"));
        lost.extend(lacking(seed, language, &seloste::render::html::text_of(&fs::read_to_string(page).unwrap())));
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[cfg(feature = "pdf")]
#[test]
fn every_fact_is_in_the_pdf() {
    let folder = draft(&[]);
    let mut lost = Vec::new();
    for (seed, language) in PAGES {
        let file =
            folder.path().join(format!("out/{language}/{seed}/asiakasrekisteri/asiakasrekisteri-{language}.pdf"));
        lost.extend(lacking(seed, language, &crate::common::pdf_text(&file)));
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// What is missing in them is what a lawyer would miss: see the snapshot.
#[test]
fn findings() {
    let root = project().join("tests/sites/seeds");
    let output = seloste(&["--root", root.to_str().unwrap(), "check"]);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(String::from_utf8(output.stdout).unwrap());
}

/// They cannot be published as they are.
#[test]
fn a_build_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let root = project().join("tests/sites/seeds");
    let output = folder.path().join("out");
    seloste_ends(1, &["--root", root.to_str().unwrap(), "build", "--output", output.to_str().unwrap()]);
    assert!(!Path::new(&output).exists());
}

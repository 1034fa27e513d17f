//! Whatever the answers, the file has the right form, and `check` tells of what is still to be filled in, and of
//! nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::answers::{Answers, ORIGINS};
use super::ask::{Choice, Choices};
use super::document::quoted;
use super::{controller, register};
use crate::language::Locales;
use crate::law::is_authority;
use crate::model::{Basis, ControllerKind, Language, Level};
use crate::pipeline;
use crate::report::Kind;

const LANGUAGES: [&[&str]; 3] = [&["fi"], &["sv", "fi"], &["en", "fi", "sv"]];

fn languages(tags: &[&str]) -> Vec<Language> {
    tags.iter().copied().map(Language::new).collect()
}

/// Each basis alone, and all of them.
fn some_bases() -> Vec<Vec<Basis>> {
    Basis::ALL.map(|basis| vec![basis]).into_iter().chain([Basis::ALL.to_vec()]).collect()
}

/// Every combination of what decides the shape; identity codes and cameras go with every other and every third one.
fn combinations(authority: bool, bases: &[Vec<Basis>]) -> Vec<Answers> {
    let subject = |word: &str| Choice { word: word.to_owned(), label: "# ihmiset: [\"}".to_owned() };
    let mut all = Vec::new();
    for bases in bases {
        for from in ORIGINS {
            for special in [false, true] {
                for recipients in [false, true] {
                    for outside_eea in [None, Some(false), Some(true)] {
                        for cookies in [false, true] {
                            all.push(Answers {
                                name: ["", "Nimi: \"a\" # b"][all.len() % 2].to_owned(),
                                authority,
                                subjects: vec![subject("customers"), subject("employees")],
                                from,
                                bases: bases.clone(),
                                special,
                                identity_code: all.len() % 2 == 1,
                                cookies,
                                camera: all.len() % 3 == 1,
                                recipients,
                                outside_eea,
                            });
                        }
                    }
                }
            }
        }
    }
    all
}

/// What of the law the empty fields of these answers break.
fn owed(answers: &Answers) -> BTreeSet<&'static str> {
    let mut owed = BTreeSet::from(["A13-1C-P", "A13-2A", "VER-1"]);
    let mut add = |code, when: bool| owed.extend(when.then_some(code));
    let of_law = |basis: &Basis| matches!(basis, Basis::LegalObligation | Basis::PublicTask);
    add("A13-1C-LAW", answers.bases.iter().any(of_law));
    add("A13-1D", answers.bases.contains(&Basis::LegitimateInterests));
    add("A13-1E", answers.recipients);
    add("A13-2E", answers.is_given() && answers.bases.iter().any(|basis| *basis != Basis::Consent));
    add("A14-1D", answers.from.is_from_elsewhere());
    add("A14-2F", answers.from.is_from_elsewhere());
    let told = answers.outside_eea == Some(true) && !answers.recipients;
    add("A13-1F-SAFE", told);
    add("A13-1F-Q", answers.outside_eea != Some(false) && !told);
    owed
}

/// Writes a site of these registers, and returns what `check` finds in each: codes with their kinds and levels.
fn check(tags: &[&str], authority: bool, registers: &[String]) -> BTreeMap<usize, Vec<(String, Kind, Level)>> {
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content");
    fs::create_dir_all(content.join("body")).unwrap();
    let statement = "accessibility-statement: {fi: https://example.fi/saavutettavuus}";
    fs::write(content.join("site.yaml"), format!("languages: [{}]\n{statement}\n", tags.join(", "))).unwrap();
    let kind = if authority { "municipality" } else { "company" };
    let text = format!(
        "name: Example\nkind: {kind}\nemail: a@example.fi\nphone: +358 9 000 0000\ndpo:\n  email: b@example.fi\n"
    );
    let text = format!("{text}internal:\n  information-management-model: Model 2026\n");
    fs::write(content.join("body/controller.yaml"), text).unwrap();
    for (number, text) in registers.iter().enumerate() {
        fs::write(content.join(format!("body/r{number}.yaml")), text).unwrap();
    }
    let checked = pipeline::check(folder.path()).unwrap();
    let structural = checked.findings.iter().find(|finding| finding.rule.kind == Kind::Structure);
    assert_eq!(structural, None);
    assert_eq!(checked.notices.len(), registers.len() * tags.len());
    let mut found: BTreeMap<usize, Vec<_>> = BTreeMap::new();
    for finding in &checked.findings {
        let register = finding.register.as_ref().unwrap_or_else(|| panic!("{finding:?}"));
        let number = register.as_str()[1..].parse().unwrap();
        found.entry(number).or_default().push((finding.rule.code.to_owned(), finding.rule.kind, finding.severity));
    }
    found
}

/// The files of registers, with remarks in the first of the languages.
fn texts(all: &[Answers], tags: &[&str]) -> Vec<String> {
    let locales = Locales::embedded().unwrap();
    let languages = languages(tags);
    let locale = locales.get(&languages[0]).unwrap();
    all.iter().map(|answers| register::text(answers, locale, &languages, 2).unwrap()).collect()
}

#[test]
fn every_combination_has_the_right_form_and_check_tells_what_is_owed() {
    for tags in LANGUAGES {
        for authority in [false, true] {
            let all = combinations(authority, &some_bases());
            let texts = texts(&all, tags);
            let found = check(tags, authority, &texts);
            for (number, answers) in all.iter().enumerate() {
                let found = &found[&number];
                let codes: BTreeSet<&str> = found.iter().map(|(code, ..)| code.as_str()).collect();
                let place = || format!("{answers:?} {codes:?}\n{}", texts[number]);
                assert!(found.iter().all(|(_, kind, _)| *kind != Kind::Structure), "{}", place());
                assert!(owed(answers).iter().all(|code| codes.contains(code)), "{:?} {}", owed(answers), place());
                // A draft does not stop the others, and is not published.
                assert!(found.iter().all(|(.., level)| *level < Level::Error), "{}", place());
                assert!(texts[number].contains("\ndraft: true\n"));
                // A name in one language only is told, where there are more.
                assert_eq!(codes.contains("Q-PARITY"), tags.len() > 1 && !answers.name.is_empty(), "{}", place());
            }
        }
    }
}

#[test]
fn every_set_of_bases_has_the_right_form() {
    let sets: Vec<Vec<Basis>> = (1..1 << Basis::ALL.len())
        .map(|set: u32| {
            Basis::ALL.into_iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, b)| b).collect()
        })
        .collect();
    assert_eq!(sets.len(), 63);
    let all: Vec<Answers> = sets.iter().map(|set| combinations(true, std::slice::from_ref(set))[95].clone()).collect();
    let texts = texts(&all, &["fi", "sv", "en"]);
    for (number, found) in check(&["fi", "sv", "en"], true, &texts) {
        assert!(found.iter().all(|(_, kind, _)| *kind != Kind::Structure), "{found:?}\n{}", texts[number]);
    }
}

/// Does what the remarks of a file say: fills what is empty, and takes the signs # of examples away.
fn filled(text: &str) -> String {
    let mut filled = String::new();
    let mut example = false;
    for line in text.lines() {
        let bare = line.trim_start();
        let key = bare.trim_start_matches("- ").split(':').next().unwrap_or_default();
        example = if bare.starts_with("# ") {
            example
        } else {
            ["laws", "provision", "safeguard", "items", "identity-code", "address"].contains(&key)
                && line.ends_with(':')
        };
        let line = if example { line.replacen("# ", "", 1) } else { line.to_owned() };
        let value = match line.trim_start().trim_start_matches("- ") {
            "draft: true" => continue,
            "updated:" => " 2026-11-21",
            "business-id:" => " 1234567-1",
            "period:" => " 3 years",
            "starts:" => " end-of-contract",
            "role:" => " processor",
            "country:" => " US",
            "name:" if line.contains("- name:") => " population-register",
            "public:" => " false",
            "transfers:" if !text.contains("transfers:\n  -") => " none",
            "automated-decisions:" | "profiling:" => " none",
            // The officer's is another than the controller's own.
            "email:" if line.starts_with(' ') => " b@example.fi",
            "email:" => " a@example.fi",
            "phone:" => " +358 9 000 0000",
            _ => "",
        };
        let line = line.replace("\"\"", "\"Sanoja\"").replace("items: []", "items: [name]");
        let line = line
            .replace("special: []", "special: [health]")
            .replace("conditions: []", "conditions: [explicit-consent]");
        filled += &format!("{line}{value}\n");
    }
    filled
}

#[test]
fn a_file_filled_as_it_says_owes_nothing() {
    for (tags, authority) in [(LANGUAGES[0], false), (LANGUAGES[2], true)] {
        let all = combinations(authority, &some_bases());
        let all: Vec<_> = all.into_iter().map(|answers| Answers { name: String::new(), ..answers }).collect();
        let texts: Vec<String> = texts(&all, tags).iter().map(|text| filled(text)).collect();
        for (number, found) in check(tags, authority, &texts) {
            let still = |(code, kind, _): &&(String, Kind, Level)| {
                *kind == Kind::Structure || code == "Q-PARITY" || owed(&all[number]).contains(code.as_str())
            };
            assert_eq!(found.iter().find(still), None, "{:?}\n{}", all[number], texts[number]);
        }
    }
}

#[test]
fn every_controller_has_the_right_form() {
    let locales = Locales::embedded().unwrap();
    for tags in LANGUAGES {
        let languages = languages(tags);
        for kind in ControllerKind::ALL {
            for dpo in [None, Some(false), Some(true)] {
                let language_duty = if dpo.is_none() { Vec::new() } else { languages.clone() };
                let answers = controller::Answers { kind, name: "Nimi \\ \"x\"".to_owned(), dpo, language_duty };
                let text = controller::text(&answers, locales.get(&languages[0]).unwrap(), &languages).unwrap();
                let codes = controller_findings(tags, &text);
                assert!(codes.contains("A13-1A"), "{codes:?}\n{text}");
                assert_eq!(codes.contains("A13-1B"), dpo == Some(true), "{codes:?}\n{text}");
                // `none` and silence are said of an authority only when nobody asked: it must have an officer.
                let owed = match (is_authority(kind), dpo) {
                    (_, Some(true)) | (false, Some(false)) => BTreeSet::new(),
                    (true, _) => BTreeSet::from(["A37-1".to_owned()]),
                    (false, None) => BTreeSet::from(["A13-1B-Q".to_owned()]),
                };
                assert_eq!(controller_findings(tags, &filled(&text)), owed, "{}", filled(&text));
            }
        }
    }
}

/// The codes that `check` finds in a `controller.yaml`; none of them is structural.
fn controller_findings(tags: &[&str], text: &str) -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content");
    fs::create_dir_all(content.join("body")).unwrap();
    fs::write(content.join("site.yaml"), format!("languages: [{}]\n", tags.join(", "))).unwrap();
    fs::write(content.join("body/controller.yaml"), text).unwrap();
    let findings = pipeline::check(folder.path()).unwrap().findings;
    let structural = findings.iter().find(|finding| finding.rule.kind == Kind::Structure);
    assert_eq!(structural, None, "{text}");
    findings.iter().map(|finding| finding.rule.code.to_owned()).collect()
}

#[test]
fn a_quoted_text_is_read_as_it_was() {
    for text in ["", "a", "a: b # c", "\"'\\/", "a\nb\tc\r", "\u{85}\u{2028}\u{feff}\u{0}\u{7f}", "ä–”😀", "- [{", "~"]
    {
        let value: serde_yaml::Value = serde_yaml::from_str(&format!("x: {}", quoted(text))).unwrap();
        assert_eq!(value["x"].as_str(), Some(text), "{}", quoted(text));
    }
}

#[test]
fn answers_are_numbers_words_or_what_they_mean() {
    let choice = |word: &str, label: &str| Choice { word: word.to_owned(), label: label.to_owned() };
    let all =
        vec![choice("consent", "suostumus"), choice("contract", "sopimus, tehty"), choice("public-task", "tehtävä")];
    let choices = Choices { shown: 1, all };
    for (answer, expected) in [
        ("1", &[0][..]),
        (" 2, 1 ", &[1, 0]),
        ("3 2", &[2, 1]),
        ("contract,consent,contract", &[1, 0]),
        ("Suostumus, 3", &[0, 2]),
        ("sopimus", &[1]),
        ("yleinen etu, avtal", &[2, 1]),
        ("", &[]),
        (",", &[]),
    ] {
        assert_eq!(choices.find(answer).unwrap(), expected, "{answer}");
    }
    for (answer, near) in
        [("0", ""), ("4", ""), ("1 9", ""), ("contrct", "contract"), ("tehtävy", "public-task"), ("x y", "")]
    {
        let message = choices.find(answer).unwrap_err();
        assert!(message.arguments.contains(&("near", near.into())), "{answer}: {message:?}");
    }
}

#[test]
fn an_id_is_corrected_to_what_was_meant() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("content/city")).unwrap();
    fs::write(folder.path().join("content/city/controller.yaml"), "kind: municipality\n").unwrap();
    let site = super::place::Site::load(Path::new(folder.path())).ok().unwrap();
    let near = |word: &str| match site.new_register(word) {
        Err(super::Stop::Said(message)) => message.arguments.iter().find(|(name, _)| *name == "near").cloned(),
        _ => None,
    };
    for (word, meant) in [
        ("content/city/Lainaajat.yaml", "register city/lainaajat"),
        ("city\\Työntekijät", "register city/tyontekijat"),
        ("borrowers", "register city/borrowers"),
        ("city/", "register city"),
        ("city/controller", ""),
        ("ciyt/borrowers", "city/borrowers"),
    ] {
        assert_eq!(near(word), Some(("near", meant.into())), "{word}");
    }
    assert_eq!(site.new_register("city/library/borrowers").ok().unwrap().1, "content/city/library/borrowers.yaml");
    assert!(site.new_register(&format!("city/{}x", "a/".repeat(20))).is_err());
}

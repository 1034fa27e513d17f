//! `seloste new` as a conversation: answers typed line by line, and what is left when they stop.
//! After an intended change: `INSTA_UPDATE=always cargo test --release --test all new`, then read the difference.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::common::tree;

/// A site with a controller of each sort.
fn site(languages: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content");
    for (id, text) in [("city", "kind: municipality\n"), ("company", "kind: company\n"), ("unknown", "name: X\n")] {
        fs::create_dir_all(content.join(id)).unwrap();
        fs::write(content.join(id).join("controller.yaml"), text).unwrap();
    }
    fs::write(content.join("site.yaml"), format!("languages: [{languages}]\n")).unwrap();
    folder
}

/// Runs the program in a folder, with these lines typed.
fn converse(folder: &Path, arguments: &str, lines: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
    command.current_dir(folder).args(arguments.split_whitespace()).env("NO_COLOR", "1");
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let typed: String = lines.iter().map(|line| format!("{line}\n")).collect();
    // It may stop reading before the end.
    _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    child.wait_with_output().unwrap()
}

fn said(output: &Output) -> String {
    assert!(output.stdout.is_empty(), "questions go to the standard error");
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    if cfg!(windows) { said.replace('\\', "/") } else { said }
}

#[test]
fn a_register_in_english() {
    let site = site("en");
    let answers = ["Borrowers", "customers, 2", "3", "1, contract", "special, identity-code", "", "yes"];
    let output = converse(site.path(), "--lang en new register city/library/borrowers", &answers);
    insta::assert_snapshot!(said(&output));
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!(fs::read_to_string(site.path().join("content/city/library/borrowers.yaml")).unwrap());
}

#[test]
fn a_register_in_finnish() {
    let site = site("fi, sv");
    // Finnish words, a mistake that is corrected, and the list of all words.
    let answers = ["Asiakkaat", "?", "asiakkat", "asiakkaat, työnhakijat", "", "sopimus, 4", "3, 4", "kyllä", "ei"];
    let output = converse(site.path(), "--lang fi new register company/asiakkaat", &answers);
    insta::assert_snapshot!(said(&output));
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!(fs::read_to_string(site.path().join("content/company/asiakkaat.yaml")).unwrap());
}

#[test]
fn a_register_in_swedish_of_a_controller_of_unknown_kind() {
    let site = site("sv, fi, en");
    let answers = ["", "1, 2", "2", "4", "anställda", "2", "consent", "5", "1", "3"];
    let output = converse(site.path(), "--lang sv new register unknown/personal", &answers);
    insta::assert_snapshot!(said(&output));
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!(fs::read_to_string(site.path().join("content/unknown/personal.yaml")).unwrap());
}

#[test]
fn controllers() {
    let site = site("fi, sv");
    for (language, id, answers) in [
        ("fi", "saatio", &["säätiö", "Esimerkkisäätiö", "kyllä"][..]),
        ("sv", "aland", &["12", "Exempelmyndigheten", ""]),
        ("en", "company-two", &["", "", ""]),
    ] {
        let output = converse(site.path(), &format!("--lang {language} new controller {id}"), answers);
        insta::assert_snapshot!(format!("controller_{language}_dialogue"), said(&output));
        assert_eq!(output.status.code(), Some(0));
        let file = fs::read_to_string(site.path().join(format!("content/{id}/controller.yaml"))).unwrap();
        insta::assert_snapshot!(format!("controller_{language}_file"), file);
    }
}

#[test]
fn options_and_answers_make_the_same_file() {
    let file = |folder: &Path| fs::read_to_string(folder.join("content/company/x.yaml")).unwrap();
    let (asked, told) = (site("fi, en"), site("fi, en"));
    let answers = ["Nimi", "3, 4", "both", "1, 4", "2, 5", "none", "no"];
    assert_eq!(converse(asked.path(), "new register company/x", &answers).status.code(), Some(0));
    let options = "new register company/x --name Nimi --subjects employees,job-applicants --from both --basis \
                   contract,legitimate-interests --special --camera --recipients none --outside-eea=no";
    assert_eq!(converse(told.path(), options, &[]).status.code(), Some(0));
    assert_eq!(file(asked.path()), file(told.path()));
}

#[test]
fn when_answers_stop_nothing_is_written() {
    let site = site("fi");
    let before = tree(site.path());
    let answers = ["Nimi", "1", "1", "1", "1", "1", "1"];
    for count in 0..answers.len() {
        let output = converse(site.path(), "--lang en new register city/x/y", &answers[..count]);
        assert_eq!(output.status.code(), Some(2));
        let options = ["--name", "--subjects", "--from", "--basis", "--special", "--recipients", "--outside-eea"];
        assert!(said(&output).contains(&format!("with the option {},", options[count])), "{}", said(&output));
    }
    assert_eq!(tree(site.path()), before);
    assert!(!site.path().join("content/city/x").exists());
    // Nobody answers so often: a program that feeds nonsense does not keep it busy for ever.
    let nonsense = ["nonsense"; 100];
    assert_eq!(converse(site.path(), "new register city/x/y", &nonsense).status.code(), Some(2));
    assert_eq!(tree(site.path()), before);
}

#[test]
fn what_is_there_is_left_alone() {
    let site = site("fi");
    fs::write(site.path().join("content/city/old.yml"), "name: Vanha\n").unwrap();
    // Broken, but there.
    fs::write(site.path().join("content/city/broken.yaml"), "name: [\n").unwrap();
    let before = tree(site.path());
    for command in ["register city/old", "register city/unit/old", "register city/broken", "controller city"] {
        assert_eq!(converse(site.path(), &format!("new {command} --yes"), &[]).status.code(), Some(2), "{command}");
    }
    assert_eq!(tree(site.path()), before);
}

#[test]
fn a_schema_that_is_missing_is_written_and_the_line_leads_to_it() {
    let site = site("fi");
    for (command, file) in
        [("controller x", "content/x/controller.yaml"), ("register city/a/b/c", "content/city/a/b/c.yaml")]
    {
        let output = converse(site.path(), &format!("new {command} --yes"), &[]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        let path = site.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        let schema = text.lines().next().unwrap().strip_prefix("# yaml-language-server: $schema=").unwrap();
        let schema = path.parent().unwrap().join(schema).canonicalize().unwrap();
        let schema: serde_json::Value = serde_json::from_str(&fs::read_to_string(schema).unwrap()).unwrap();
        // As an editor sees it.
        let value: serde_json::Value = serde_yaml::from_str(&text).unwrap();
        let validator = jsonschema::draft7::new(&schema).unwrap();
        let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{file}: {errors:?}");
    }
    let mut files: Vec<_> = tree(site.path()).into_keys().filter(|file| !file.starts_with("content/")).collect();
    files.sort();
    assert_eq!(files, ["schemas/controller.json", "schemas/register.json"]);
}

#[test]
fn a_draft_is_not_built_and_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(converse(folder.path(), "--lang en init .", &[]).status.code(), Some(0));
    let output = converse(folder.path(), "new register example-company/staff --yes", &[]);
    assert_eq!(output.status.code(), Some(0));
    let output = converse(folder.path(), "build --no-pdf", &[]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let files: Vec<_> = tree(&folder.path().join("public")).into_keys().collect();
    assert!(files.iter().any(|file| file.contains("customer-register")));
    assert!(!files.iter().any(|file| file.contains("staff")), "{files:?}");
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_site_is_not_written_through() {
    let (site, outside) = (site("fi"), tempfile::tempdir().unwrap());
    std::os::unix::fs::symlink(outside.path(), site.path().join("content/city/unit")).unwrap();
    let output = converse(site.path(), "--lang en new register city/unit/x --yes", &[]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert!(tree(outside.path()).is_empty());
}

#[cfg(unix)]
#[test]
fn others_may_read_the_file_as_they_may_read_any_new_one() {
    use std::os::unix::fs::PermissionsExt;
    let site = site("fi");
    assert_eq!(converse(site.path(), "new register city/x --yes", &[]).status.code(), Some(0));
    fs::write(site.path().join("plain"), "").unwrap();
    let mode = |file: &str| fs::metadata(site.path().join(file)).unwrap().permissions().mode();
    assert_eq!(mode("content/city/x.yaml"), mode("plain"));
}

//! What a user sees at the command line: the transcripts in `tests/cli/`, in temporary folders.
//! After an intended change: `TRYCMD=overwrite cargo test --release --test all cli`, then read the difference.

use std::process::{Command, Output};

use crate::common::{project, seloste_ends, tree};

#[test]
fn transcripts() {
    let cases = trycmd::TestCases::new();
    // Nothing of the caller's environment: neither language nor width nor colours.
    for (name, value) in [("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", ""), ("NO_COLOR", "1"), ("COLUMNS", "100")] {
        cases.env(name, value);
    }
    cases.insert_var("[VERSION]", env!("CARGO_PKG_VERSION")).unwrap();
    cases.case("tests/cli/*.trycmd");
}

/// The matrix of a new site, which tells the day, for somebody with these variables.
fn matrix(variables: &[(&str, &str)]) -> (String, String) {
    let site = tempfile::tempdir().unwrap();
    let root = site.path().join("site");
    let root = root.to_str().unwrap();
    seloste_ends(0, &["init", root]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
    command.args(["--lang", "en", "--root", root, "matrix", "--format", "html"]);
    command.env_remove("SOURCE_DATE_EPOCH").envs(variables.iter().copied());
    let Output { stdout, stderr, .. } = command.output().unwrap();
    let page = String::from_utf8(stdout).unwrap();
    let (_, day) = page.split_once("<time datetime=\"").expect("a day");
    (day.split('"').next().unwrap().to_owned(), String::from_utf8(stderr).unwrap())
}

#[test]
fn the_day_is_that_of_the_users_time_zone() {
    // Never the same day: they are 25 hours apart.
    let days = ["Pacific/Kiritimati", "Pacific/Pago_Pago"].map(|zone| matrix(&[("TZ", zone)]));
    assert!(days.iter().all(|(_, said)| said.is_empty()), "{days:?}");
    assert!(days[0].0 > days[1].0, "{days:?}");
}

#[test]
fn a_time_zone_that_is_not_known_is_told_where_the_day_goes_by_it() {
    let (_, said) = matrix(&[("TZ", "Nonsense/Zone")]);
    assert!(said.starts_with("warning: The time zone “Nonsense/Zone”"), "{said}");
    assert_eq!(said.matches("warning").count(), 1, "{said}");
    for given in [&[("TZ", "Nonsense/Zone"), ("SOURCE_DATE_EPOCH", "1764000000")][..], &[("TZ", "")], &[("TZ", "UTC")]]
    {
        assert_eq!(matrix(given).1, "", "{given:?}");
    }
}

/// `Path::display` shows what Windows means for programs alone: messages take `source::shown`.
#[test]
fn paths_are_told_as_people_write_them() {
    let source = project().join("src");
    let told: Vec<String> = tree(&source)
        .into_iter()
        .filter(|(file, _)| file.ends_with(".rs") && file != "source/shown.rs")
        .filter(|(_, text)| String::from_utf8_lossy(text).contains(".display().to_string()"))
        .map(|(file, _)| file)
        .collect();
    assert!(told.is_empty(), "{told:?}");
}

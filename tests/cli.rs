//! What a user sees at the command line: the transcripts in `tests/cli/`, in temporary folders.
//! After an intended change: `TRYCMD=overwrite cargo test --release --test all cli`, then read the difference.

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

/// The day is that of the user's own zone, which is told where nobody knows it.
#[cfg(unix)]
#[test]
fn today_is_where_the_user_is() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("site");
    let root = root.to_str().unwrap();
    crate::common::seloste_ends(0, &["--lang", "en", "init", root]);
    let matrix = |zone: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_seloste"));
        command.args(["--root", root, "--lang", "en", "matrix", "--format", "html"]);
        let output = command.env("TZ", zone).env_remove("SOURCE_DATE_EPOCH").output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (text(output.stdout), text(output.stderr))
    };
    // There is no hour at which these two have the same day.
    let ((behind, _), (ahead, said)) = (matrix("<-12>12"), matrix("<+14>-14"));
    assert!(behind.contains("<html") && behind != ahead);
    assert!(!said.contains("TZ"), "{said}");
    let (_, said) = matrix("Nonsense/Zone");
    assert_eq!(said.matches("“Nonsense/Zone”").count(), 1, "{said}");
    assert!(said.starts_with("warning: ") && said.contains("--today"), "{said}");
}

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

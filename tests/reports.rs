//! The reports of a check: that each has the form its readers expect, whatever the site says.

use std::fs;
use std::path::Path;

use seloste::pipeline::{self, Checked};
use seloste::report::{fingerprint, fingerprints};

const CONTROLLER: &str = "name: Esimerkki Oy\nemail: tietosuoja@example.fi\n";

/// A site of these files, and its controller.
fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "content/demo/controller.yaml", CONTROLLER);
    files.iter().for_each(|(name, text)| write(folder.path(), name, text));
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    let file = folder.join(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

fn checked(files: &[(&str, &str)]) -> Checked {
    pipeline::check(site(files).path()).unwrap()
}

/// The fingerprints of all findings with these codes, sorted.
fn known(codes: &[&str], files: &[(&str, &str)]) -> Vec<String> {
    let checked = checked(files);
    let of_code = checked.findings.iter().filter(|finding| codes.contains(&finding.rule.code));
    let mut known: Vec<_> = of_code.map(|finding| fingerprint(finding, &checked.sources)).collect();
    known.sort();
    known
}

const REGISTER: &str = "content/demo/register.yaml";
const TWO_PURPOSES: &str = "name: {fi: R, sv: R, en: R}
purposes:
  - id: one
    name: {fi: Yksi, sv: Ett, en: One}
  - id: two
    name: {fi: Kaksi, sv: <b>Två</b>, en: Two}
";

#[test]
fn fingerprints_outlive_lines_lists_and_folders() {
    let codes = ["A13-1C-B", "TEXT-HTML", "A13-2A", "A13-1E"];
    let before = known(&codes, &[(REGISTER, TWO_PURPOSES)]);
    assert!(before.len() >= 5, "{before:?}");
    let moved = "# A comment.


purposes:
  - id: two
    name:
        en: Two
        fi: Kaksi
        sv: '<b>Två</b>'

  - name: {fi: Yksi, sv: Ett, en: One}
    id: \"one\"
name: {fi: R, sv: R, en: R}
";
    assert_eq!(before, known(&codes, &[(REGISTER, moved)]), "lines and order");
    assert_eq!(before, known(&codes, &[("content/demo/unit/sub/register.yaml", TWO_PURPOSES)]), "folders");
    let third =
        TWO_PURPOSES.replace("  - id: one", "  - id: zero\n    name: {fi: Nolla, sv: Noll, en: Zero}\n  - id: one");
    let with_third = known(&codes, &[(REGISTER, &third)]);
    assert!(before.iter().all(|known| with_third.contains(known)), "another entry above");
    assert_eq!(with_third.len(), before.len() + 1);
}

#[test]
fn fingerprints_tell_findings_apart() {
    let before = known(&["A13-1C-B"], &[(REGISTER, TWO_PURPOSES)]);
    assert_eq!(before.len(), 2);
    assert_ne!(before[0], before[1]);
    for other in ["content/demo/other.yaml", "content/other/register.yaml"] {
        let files = [(other, TWO_PURPOSES), ("content/other/controller.yaml", CONTROLLER)];
        let others = known(&["A13-1C-B"], &files);
        assert_eq!(others.len(), 2);
        assert!(others.iter().all(|one| !before.contains(one)), "{other}");
    }
    // Two entries that say the same.
    let checked = checked(&[(REGISTER, "name: {fi: R, sv: R, en: R}\nsources: [{name: unheard}, {name: unheard}]\n")]);
    let mut all = fingerprints(&checked.findings, &checked.sources);
    assert!(all.len() >= 2);
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count, "no two are equal");
    assert!(all.iter().any(|one| one.ends_with("-2")), "{all:?}");
}

/// Entries without an id are known by what they say first, a word by itself.
#[test]
fn fingerprints_of_entries_without_id() {
    let text = "name: {fi: R, sv: R, en: R}\nsources: [{name: nobody-known}, {name: other-unknown}]\n";
    let before = known(&["WORD-UNKNOWN"], &[(REGISTER, text)]);
    assert_eq!(before.len(), 2);
    assert_ne!(before[0], before[1]);
    let turned = "name: {fi: R, sv: R, en: R}\nsources:\n  - name: other-unknown\n  - name: nobody-known\n";
    assert_eq!(before, known(&["WORD-UNKNOWN"], &[(REGISTER, turned)]));
}

/// A fault in what registers share is the same fault, whichever of them is checked first.
#[test]
fn fingerprints_of_what_is_shared() {
    let defaults = ("content/demo/defaults.yaml", "introduction: {fi: <b>a</b>, sv: a, en: a}\n");
    let one = known(&["TEXT-HTML"], &[defaults, (REGISTER, "name: {fi: R, sv: R, en: R}\n")]);
    let two = [
        defaults,
        (REGISTER, "name: {fi: R, sv: R, en: R}\n"),
        ("content/demo/a.yaml", "name: {fi: A, sv: A, en: A}\n"),
    ];
    assert!(!one.is_empty());
    assert_eq!(one, known(&["TEXT-HTML"], &two));
}

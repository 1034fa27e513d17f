//! A site that is checked again after every edit is the same, to the byte, as one that is read for the first time.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::date;
use proptest::prelude::*;
use seloste::pipeline::{Checked, Checking, Failure, Options, Preview, Workspace, check_with, findings_with};

use crate::common::{copy, project};

/// What is done to a file.
#[derive(Clone, Debug)]
enum Edit {
    /// A line is written twice, deleted, or gets other words at its end.
    Twice(usize),
    Without(usize),
    Words(usize, &'static str),
    /// Two lines change places.
    Swapped(usize, usize),
    /// The file gets another name, which makes it another register.
    Renamed,
    /// It goes.
    Deleted,
    /// It is as it was at first.
    Restored,
    /// It is written as it is.
    Touched,
}

fn any_edit() -> impl Strategy<Value = (usize, Edit)> {
    let line = 0..2000_usize;
    let words = prop::sample::select(vec![" lisää", ": x", " #", "'", " 5 vuotta", " TODO", "\u{feff}", "\n\tx: 1"]);
    let edit = prop_oneof![
        2 => line.clone().prop_map(Edit::Twice),
        3 => line.clone().prop_map(Edit::Without),
        6 => (line.clone(), words).prop_map(|(line, words)| Edit::Words(line, words)),
        1 => (line.clone(), line).prop_map(|(one, other)| Edit::Swapped(one, other)),
        1 => Just(Edit::Renamed),
        1 => Just(Edit::Deleted),
        4 => Just(Edit::Restored),
        1 => Just(Edit::Touched),
    ];
    (0..1000_usize, edit)
}

/// A copy of the example site, and its files as they were.
struct Edited {
    root: PathBuf,
    files: Vec<(PathBuf, String)>,
}

impl Edited {
    fn new(root: &Path) -> Self {
        copy(&project().join("content"), &root.join("content"));
        let files = walkdir::WalkDir::new(root.join("content")).sort_by_file_name().into_iter().map(Result::unwrap);
        let files = files.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "yaml"));
        let files = files.map(|entry| (entry.path().to_owned(), fs::read_to_string(entry.path()).unwrap())).collect();
        Self { root: root.to_owned(), files }
    }

    fn apply(&self, number: usize, edit: &Edit) {
        let (path, original) = &self.files[number % self.files.len()];
        let text = fs::read_to_string(path).unwrap_or_else(|_| original.clone());
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let at = |line: usize| line % lines.len().max(1);
        match *edit {
            Edit::Twice(line) if !lines.is_empty() => lines.insert(at(line), lines[at(line)].clone()),
            Edit::Without(line) if !lines.is_empty() => drop(lines.remove(at(line))),
            Edit::Words(line, words) if !lines.is_empty() => {
                let at = at(line);
                lines[at].push_str(words);
            }
            Edit::Swapped(one, other) if !lines.is_empty() => {
                let (one, other) = (at(one), at(other));
                lines.swap(one, other);
            }
            Edit::Renamed => return drop(fs::rename(path, path.with_file_name("another-name.yaml"))),
            Edit::Deleted => return drop(fs::remove_file(path)),
            Edit::Restored => return fs::write(path, original).unwrap(),
            _ => {}
        }
        fs::write(path, lines.join("\n") + "\n").unwrap();
    }
}

fn how() -> Checking {
    Checking { today: Some(date(2026, 11, 22)), ..Checking::default() }
}

/// Everything that can be told of a site.
fn told(checked: &Result<Checked, Failure>) -> Vec<String> {
    match checked {
        Err(failure) => vec![failure.to_string()],
        Ok(checked) => {
            let findings = checked.findings.iter().map(|finding| format!("{finding:?}"));
            let notices = checked.notices.iter().map(|notice| serde_json::to_string(&**notice).unwrap());
            let site = format!("{:?} {} {:?}", checked.site, checked.allowed, checked.summary());
            findings.chain(notices).chain([site]).collect()
        }
    }
}

fn assert_same(again: &Result<Checked, Failure>, first: &Result<Checked, Failure>) {
    let (again, first) = (told(again), told(first));
    for (again, first) in again.iter().zip(&first) {
        assert_eq!(again, first);
    }
    assert_eq!(again.len(), first.len());
}

/// `check` composes notices without all that only pages need.
fn findings(checked: &Result<Checked, Failure>) -> Vec<String> {
    match checked {
        Err(failure) => vec![failure.to_string()],
        Ok(checked) => checked.findings.iter().map(|finding| format!("{finding:?}")).collect(),
    }
}

#[test]
fn findings_are_the_same_with_and_without_what_pages_need() {
    let sites = fs::read_dir(project().join("tests/sites")).unwrap().map(|site| site.unwrap().path());
    let mut told = 0;
    for root in sites.chain([project()]) {
        let found = findings(&check_with(&root, &how()));
        assert_eq!(findings(&findings_with(&root, &how())), found, "{}", root.display());
        told += found.len();
    }
    assert!(told > 20, "{told}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_site_checked_again_is_as_if_read_for_the_first_time(edits in prop::collection::vec(any_edit(), 1..16)) {
        let folder = tempfile::tempdir().unwrap();
        let edited = Edited::new(folder.path());
        let mut workspace = Workspace::new(&edited.root);
        assert_same(&workspace.check(&how()), &check_with(&edited.root, &how()));
        for (number, edit) in edits {
            edited.apply(number, &edit);
            let checked = check_with(&edited.root, &how());
            assert_same(&workspace.check(&how()), &checked);
            assert_eq!(findings(&findings_with(&edited.root, &how())), findings(&checked));
        }
        for (path, original) in &edited.files {
            fs::write(path, original).unwrap();
        }
        _ = workspace.check(&how());
    }
}

#[test]
fn only_what_changed_is_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let edited = Edited::new(folder.path());
    let mut workspace = Workspace::new(&edited.root);
    let mut before = workspace.check(&how()).unwrap();
    let mut changed = |edit: &dyn Fn(&str) -> String, name: &str, workspace: &mut Workspace| {
        let path = edited.root.join("content").join(name);
        let text = fs::read_to_string(&path).unwrap();
        let other = edit(&text);
        assert_ne!(text, other, "{name}");
        fs::write(&path, other).unwrap();
        let after = workspace.check(&how()).unwrap();
        let same = |notice: &&Arc<_>| !before.notices.iter().any(|known| Arc::ptr_eq(known, notice));
        let again: Vec<String> = after
            .notices
            .iter()
            .filter(same)
            .map(|notice| format!("{}/{}", notice.controller, notice.register))
            .collect();
        fs::write(&path, text).unwrap();
        before = workspace.check(&how()).unwrap();
        again
    };
    let own = changed(
        &|text| text.replacen("version: \"", "version: \"9", 1),
        "esimerkkiyhdistys/jasenet.yaml",
        &mut workspace,
    );
    assert_eq!(own, ["esimerkkiyhdistys/jasenet"; 3]);
    // A new name is told by nobody but the notices that link to it.
    let name = |text: &str| text.replacen("  fi: ", "  fi: Uusi ", 1);
    let own = changed(&name, "esimerkkiyhdistys/jasenet.yaml", &mut workspace);
    assert_eq!(own, ["esimerkkiyhdistys/jasenet"; 3]);
    let mut told = changed(&name, "esimerkkila/turvallisuus/kameravalvonta.yaml", &mut workspace);
    told.dedup();
    assert_eq!(told, ["esimerkkila/asiakasrekisteri", "esimerkkila/kameravalvonta"]);
}

#[test]
fn a_preview_has_the_files_of_a_build() {
    let options = Options { draft: false, pdf: false };
    let checked = Arc::new(check_with(&project(), &how()).unwrap());
    let preview = Preview::new(Arc::clone(&checked), &options).unwrap();
    let outputs = checked.render(&options).unwrap();
    assert!(outputs.len() > 100);
    for output in &outputs {
        let file = preview.file(&output.path).unwrap();
        assert_eq!(file.as_ref(), Some(&output.content), "{}", output.path);
    }
    for path in ["", "fi", "fi/", "fi/none/index.html", "../content/site.yaml", "/fi/index.html", "fi/index.html/"] {
        assert_eq!(preview.file(path).unwrap(), None, "{path}");
    }
}

#[test]
#[ignore = "a measurement: SELOSTE_SITE=/tmp/d1000, a site of examples/synth"]
fn how_long_a_save_takes() {
    let root = PathBuf::from(std::env::var_os("SELOSTE_SITE").unwrap());
    let mut workspace = Workspace::new(&root);
    let milliseconds = |from: std::time::Instant| from.elapsed().as_secs_f64() * 1e3;
    let now = std::time::Instant::now;
    let start = now();
    let checked = Arc::new(workspace.check(&how()).unwrap());
    println!("first check: {:.0} ms", milliseconds(start));
    let notice = checked.notices.iter().find(|notice| !notice.draft).unwrap();
    let (id, register) = (notice.controller.to_string(), notice.register.to_string());
    let file = root.join(format!("content/{id}/{register}.yaml"));
    let text = fs::read_to_string(&file).unwrap();
    let page = format!("fi/{id}/{register}/index.html");
    let options = Options { draft: false, pdf: cfg!(feature = "pdf") };
    let mut preview = Preview::new(checked, &options).unwrap();
    // A file written a moment ago is read again, in case it was written twice.
    std::thread::sleep(std::time::Duration::from_secs(3));
    let mut times = [const { Vec::new() }; 5];
    for round in 0..40 {
        fs::write(&file, text.clone() + &"\n".repeat(round + 1)).unwrap();
        let start = now();
        let mut last = 0.0;
        let mut step = |at: usize| {
            times[at].push(milliseconds(start) - last);
            last = milliseconds(start);
        };
        let checked = Arc::new(workspace.check(&how()).unwrap());
        step(0);
        let next = Preview::after(Some(&preview), checked, &options).unwrap();
        step(1);
        assert!(next.file(&page).unwrap().is_some());
        step(2);
        times[3].push(milliseconds(start));
        let start = now();
        drop(std::mem::replace(&mut preview, next));
        times[4].push(milliseconds(start));
    }
    for (what, times) in ["check", "preview", "page", "all three", "to forget the last"].iter().zip(&mut times) {
        times.sort_by(f64::total_cmp);
        println!("{what}: {:.1} ms, at the 95th percentile {:.1} ms", times[20], times[37]);
    }
    let start = now();
    assert!(preview.file("fi/index.html").unwrap().is_some());
    println!("the first list page: {:.0} ms", milliseconds(start));
    fs::write(&file, text).unwrap();
}

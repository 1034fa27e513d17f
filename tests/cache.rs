//! What the last run said is said again only while nothing has changed.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{seloste, seloste_ends};

/// What the kept answer is replaced by, so that it is known again.
const MARK: &str = "said from memory\n";

struct Site {
    root: PathBuf,
    _folder: tempfile::TempDir,
}

impl Site {
    /// A site with an error, or none.
    fn new(is_good: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("site");
        seloste_ends(0, &["--lang", "en", "init", root.to_str().unwrap()]);
        let site = Self { root, _folder: folder };
        if !is_good {
            site.edit(|text| text.replace("purposes:", "purposess:"));
        }
        site
    }

    fn register(&self) -> PathBuf {
        let files =
            walkdir::WalkDir::new(self.root.join("content")).into_iter().map(|entry| entry.unwrap().into_path());
        let is_register = |path: &PathBuf| fs::read_to_string(path).is_ok_and(|text| text.contains("\npurposes:"));
        files.filter(|path| path.is_file()).find(is_register).expect("a register")
    }

    fn edit(&self, edit: impl Fn(&str) -> String) {
        let register = self.register();
        let text = fs::read_to_string(&register).unwrap();
        assert_ne!(edit(&text), text);
        fs::write(register, edit(&text)).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let root = ["--root", self.root.to_str().unwrap()];
        let output = seloste(&[&root, arguments].concat());
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
    }

    fn kept(&self, command: &str) -> PathBuf {
        self.root.join(format!(".seloste/{command}.json"))
    }

    /// Replaces what is kept, in `part`.
    fn mark(&self, command: &str, part: &str) {
        let file = self.kept(command);
        let mut kept: serde_json::Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        kept[part] = MARK.into();
        fs::write(file, kept.to_string()).unwrap();
    }

    fn is_from_memory(&self, arguments: &[&str]) -> bool {
        let (_, out, err) = self.run(arguments);
        out.contains(MARK) || err.contains(MARK)
    }
}

const CHECK: [&str; 3] = ["check", "--today", "2026-11-22"];
const BUILD: [&str; 4] = ["build", "--no-pdf", "--today", "2026-11-22"];

#[test]
fn the_same_is_said_again_to_the_letter() {
    for (is_good, command) in [(true, &CHECK[..]), (false, &CHECK), (false, &BUILD)] {
        let site = Site::new(is_good);
        let first = site.run(command);
        assert_eq!(first.0, i32::from(!is_good));
        assert_eq!(site.run(command), first);
        site.mark(command[0], if command == CHECK { "out" } else { "err" });
        assert!(site.is_from_memory(command));
        // Findings are not public, and nobody's work.
        assert_eq!(fs::read_to_string(site.root.join(".seloste/.gitignore")).unwrap(), "*\n");
    }
}

#[test]
fn whatever_may_change_the_answer_is_looked_at() {
    let site = Site::new(true);
    let add = |path: &str, text: &str| {
        let file = site.root.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    let changes: [(&str, &dyn Fn()); 4] = [
        ("a register", &|| site.edit(|text| format!("{text}\n# a comment\n"))),
        ("a new file", &|| add("content/new.yaml", "a: 1")),
        ("a published file", &|| add("content/static/a.txt", "a")),
        ("a theme", &|| add("themes/own/html/new.html", "new")),
    ];
    for (what, change) in changes {
        site.run(&CHECK);
        site.mark("check", "out");
        assert!(site.is_from_memory(&CHECK), "{what}");
        change();
        assert!(!site.is_from_memory(&CHECK), "{what}");
    }
    site.run(&CHECK);
    site.mark("check", "out");
    for other in [
        &["check", "--today", "2026-11-23"][..],
        &["--lang", "fi", "check", "--today", "2026-11-22"],
        &["check", "--today", "2026-11-22", "--deny", "warnings"],
        &["check", "--today", "2026-11-22", "--no-cache"],
        &["check", "--today", "2026-11-22", "--format", "json"],
        &["check", "--today", "2026-11-22", "--write-baseline"],
        &["check", "--today", "2026-11-22", "--baseline"],
    ] {
        site.mark("check", "out");
        assert!(!site.is_from_memory(other), "{other:?}");
        site.run(&CHECK);
    }
}

#[test]
fn a_site_is_published_again_unless_it_is_as_it_was_left() {
    let site = Site::new(true);
    let page = site.root.join("public/index.html");
    let (_, _, first) = site.run(&BUILD);
    let content = fs::read(&page).unwrap();
    site.mark("build", "err");
    let (exit, _, said) = site.run(&BUILD);
    assert_eq!(exit, 0);
    assert!(said.starts_with(MARK) && said.contains("0 files written"), "{said}");
    let files = |said: &str| -> usize {
        said.split(": ").last().unwrap().split(' ').filter_map(|word| word.parse::<usize>().ok()).sum()
    };
    assert!(files(&first) > 10 && files(&first) == files(&said), "{first}{said}");

    type Harm<'a> = &'a dyn Fn(&Path);
    let harms: [(&str, Harm<'_>); 3] = [
        ("another text of the same length", &|page| fs::write(page, vec![b'x'; content.len()]).unwrap()),
        ("nothing", &|page| fs::remove_file(page).unwrap()),
        ("another manifest", &|page| fs::write(page.with_file_name("manifest.json"), "{}").unwrap()),
    ];
    for (what, harm) in &harms[..2] {
        harm(&page);
        assert!(!site.is_from_memory(&BUILD), "{what}");
        assert_eq!(fs::read(&page).unwrap(), content, "{what}");
        site.mark("build", "err");
        assert!(site.is_from_memory(&BUILD));
    }
    fs::create_dir(site.root.join("public/.seloste-staging")).unwrap();
    assert!(!site.is_from_memory(&BUILD), "what a killed build left");
    assert!(!site.root.join("public/.seloste-staging").exists());
    let (exit, _, said) = site.run(&["build", "--output", site.root.join(".seloste/site").to_str().unwrap()]);
    assert_eq!(exit, 2, "{said}");
    site.run(&BUILD);
    site.mark("build", "err");
    let (what, harm) = &harms[2];
    harm(&page);
    assert!(!site.is_from_memory(&BUILD), "{what}");
}

#[test]
fn what_is_kept_is_a_file_of_ours_or_nothing() {
    let site = Site::new(true);
    let first = site.run(&CHECK);
    for spoiled in ["", "{", "[]", "{\"run\": \"00\", \"exit\": 0, \"out\": \"x\", \"err\": \"\", \"site\": null}"] {
        fs::write(site.kept("check"), spoiled).unwrap();
        assert_eq!(site.run(&CHECK), first);
    }
    // A folder of somebody else's is not written to, and a pipe is not waited for.
    #[cfg(unix)]
    {
        fs::remove_file(site.kept("check")).unwrap();
        crate::common::run("mkfifo", &[site.kept("check").to_str().unwrap()]);
        assert_eq!(site.run(&CHECK), first);
        let other = tempfile::tempdir().unwrap();
        fs::remove_dir_all(site.root.join(".seloste")).unwrap();
        std::os::unix::fs::symlink(other.path(), site.root.join(".seloste")).unwrap();
        assert_eq!(site.run(&CHECK), first);
        assert_eq!(fs::read_dir(other.path()).unwrap().count(), 0);
        fs::remove_file(site.root.join(".seloste")).unwrap();
    }
    #[cfg(not(unix))]
    fs::remove_dir_all(site.root.join(".seloste")).unwrap();
    fs::write(site.root.join(".seloste"), "a file").unwrap();
    assert_eq!(site.run(&CHECK), first);
    assert_eq!(fs::read_to_string(site.root.join(".seloste")).unwrap(), "a file");
}

/// As a build without memory takes it, which refuses the folder.
#[cfg(unix)]
#[test]
fn a_manifest_that_is_no_plain_file_is_not_read() {
    let site = Site::new(true);
    site.run(&BUILD);
    let manifest = site.root.join("public/manifest.json");
    let elsewhere = site.root.join("elsewhere.json");
    fs::rename(&manifest, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &manifest).unwrap();
    assert_eq!(site.run(&BUILD).0, 2, "a link to the same");
    fs::remove_file(&manifest).unwrap();
    // Whoever reads it waits until somebody writes.
    crate::common::run("mkfifo", &[manifest.to_str().unwrap()]);
    assert_eq!(site.run(&BUILD).0, 2, "a pipe");
}

//! What is seen of changed files: for real on the file system, as editors and others write. No test depends on speed: what must
//! be seen may take long, and that nothing is seen is known when something later is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant, SystemTime};

use seloste::watch::{Stopper, Watch, WatchError, Watching};
use tempfile::TempDir;

use crate::common::{run, tree};

/// So long may it take on the slowest machine.
const LIMIT: Duration = Duration::from_secs(20);
/// What comes so late after a later change was not caused by an earlier one.
const LATE: Duration = Duration::from_millis(200);
const POLL: Watching = Watching::Poll(Duration::from_millis(30));

/// A watched folder, with the changes that were seen in it.
struct Watched {
    folder: TempDir,
    changes: Receiver<Vec<PathBuf>>,
    stopper: Stopper,
    watching: Option<JoinHandle<()>>,
    marks: usize,
}

impl Watched {
    /// A root with these files, and the watch over `content`, `themes` and `locales` in it.
    fn new(how: Watching, files: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("content")).unwrap();
        for file in files {
            write(&folder.path().join(file), "before");
        }
        Self::over(folder, how)
    }

    fn over(folder: TempDir, how: Watching) -> Self {
        let watch = Watch::new(folder.path(), &["content", "themes", "locales"], how).unwrap();
        let stopper = watch.stopper();
        let (tell, changes) = channel();
        let watching = thread::spawn(move || watch.for_each(|changed| tell.send(changed).unwrap()));
        Self { folder, changes, stopper, watching: Some(watching), marks: 0 }
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// The changes up to the first after which all of these files were seen.
    fn until(&self, files: &[&str]) -> Vec<Vec<PathBuf>> {
        let begun = Instant::now();
        let mut left: BTreeSet<&Path> = files.iter().map(Path::new).collect();
        let mut seen = Vec::new();
        while !left.is_empty() {
            let time = LIMIT.saturating_sub(begun.elapsed());
            let changed =
                self.changes.recv_timeout(time).unwrap_or_else(|_| panic!("not seen: {left:?}; seen: {seen:?}"));
            assert!(changed.is_sorted(), "{changed:?}");
            assert!(!changed.is_empty());
            changed.iter().for_each(|path| _ = left.remove(path.as_path()));
            seen.push(changed);
        }
        seen
    }

    /// All that is seen until a later change, without that.
    fn seen(&mut self) -> BTreeSet<PathBuf> {
        const MARK: &str = "content/zz-mark";
        self.marks += 1;
        fs::write(self.path(MARK), self.marks.to_string()).unwrap();
        let mut seen: BTreeSet<PathBuf> = self.until(&[MARK]).into_iter().flatten().collect();
        while let Ok(changed) = self.changes.recv_timeout(LATE) {
            seen.extend(changed);
        }
        seen.remove(Path::new(MARK));
        seen
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.stopper.stop();
        let ended = self.watching.take().map(JoinHandle::join);
        assert!(thread::panicking() || matches!(ended, Some(Ok(()))));
    }
}

/// Writes a file, and makes the folders it is in.
fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn beside(file: &Path, name: &str) -> PathBuf {
    file.with_file_name(name)
}

/// Writes into the file that is there.
fn in_place(file: &Path, text: &str) {
    let mut file = File::options().write(true).truncate(true).open(file).unwrap();
    file.write_all(text.as_bytes()).unwrap();
}

fn named(names: &[&str]) -> BTreeSet<PathBuf> {
    names.iter().map(PathBuf::from).collect()
}

/// How programs save `x.yaml`.
const SAVES: [(&str, fn(&Path, &str)); 9] = [
    ("vim", |file, text| {
        write(&beside(file, ".x.yaml.swp"), text);
        write(&beside(file, "4913"), "");
        fs::remove_file(beside(file, "4913")).unwrap();
        fs::rename(file, beside(file, "x.yaml~")).unwrap();
        let mut written = File::create(file).unwrap();
        written.write_all(text.as_bytes()).unwrap();
        written.sync_all().unwrap();
        fs::remove_file(beside(file, ".x.yaml.swp")).unwrap();
        fs::remove_file(beside(file, "x.yaml~")).unwrap();
    }),
    ("emacs", |file, text| {
        #[cfg(unix)]
        std::os::unix::fs::symlink("somebody@example.fi.1234:5678", beside(file, ".#x.yaml")).unwrap();
        write(&beside(file, "#x.yaml#"), text);
        fs::rename(file, beside(file, "x.yaml~")).unwrap();
        fs::write(file, text).unwrap();
        fs::remove_file(beside(file, "#x.yaml#")).unwrap();
        #[cfg(unix)]
        fs::remove_file(beside(file, ".#x.yaml")).unwrap();
    }),
    ("VS Code, in place", in_place),
    ("VS Code, atomic", |file, text| {
        write(&beside(file, ".x.yaml.vsctmp"), text);
        fs::rename(beside(file, ".x.yaml.vsctmp"), file).unwrap();
    }),
    ("LibreOffice", |file, text| {
        write(&beside(file, ".~lock.x.yaml#"), ",somebody,computer,22.11.2026 14:00,file:///home;");
        fs::remove_file(file).unwrap();
        fs::write(file, text).unwrap();
        fs::remove_file(beside(file, ".~lock.x.yaml#")).unwrap();
    }),
    ("gedit", |file, text| {
        write(&beside(file, ".goutputstream-A1B2C3"), text);
        fs::rename(beside(file, ".goutputstream-A1B2C3"), file).unwrap();
    }),
    ("Windows, ReplaceFile", |file, text| {
        write(&beside(file, ".x.yaml.new"), text);
        fs::rename(file, beside(file, "x.yaml~")).unwrap();
        fs::rename(beside(file, ".x.yaml.new"), file).unwrap();
        fs::remove_file(beside(file, "x.yaml~")).unwrap();
    }),
    ("Windows, delete and rename", |file, text| {
        write(&beside(file, ".x.yaml.new"), text);
        fs::remove_file(file).unwrap();
        fs::rename(beside(file, ".x.yaml.new"), file).unwrap();
    }),
    ("slowly, over a network", |file, text| {
        let mut written = File::create(file).unwrap();
        for part in text.as_bytes() {
            written.write_all(&[*part]).unwrap();
            thread::sleep(Duration::from_millis(1));
        }
    }),
];

#[test]
fn every_way_of_saving_is_seen_and_nothing_else() {
    for how in [Watching::Events, POLL] {
        let mut watched = Watched::new(how, &["content/a/x.yaml", "themes/own/y"]);
        for (round, (program, save)) in SAVES.iter().cycle().take(2 * SAVES.len()).enumerate() {
            // Twice the same length: the size alone tells nothing.
            save(&watched.path("content/a/x.yaml"), &format!("text number {round:02}"));
            watched.until(&["content/a/x.yaml"]);
            let more = watched.seen();
            assert!(more.is_subset(&named(&["content/a/x.yaml"])), "{program}: {more:?}");
        }
    }
}

#[test]
fn what_changes_nothing_is_not_seen() {
    let mut watched =
        Watched::new(Watching::Events, &["content/x.yaml", "content/.git/HEAD", "public/index.html", "a"]);
    let file = watched.path("content/x.yaml");
    File::options().write(true).open(&file).unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();
    in_place(&file, "before");
    fs::write(beside(&file, "copy~"), "before").unwrap();
    fs::rename(beside(&file, "copy~"), &file).unwrap();
    fs::read(&file).unwrap();
    let mut rights = fs::metadata(&file).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&file, rights).unwrap();
    fs::create_dir(watched.path("content/empty")).unwrap();
    // Beside the site's folders: what is published, a repository, anything.
    for other in
        ["public/index.html", "public/new/page.html", ".git/index", "a", "b", "content/.git/HEAD", "content/y~"]
    {
        write(&watched.path(other), "other");
    }
    assert_eq!(watched.seen(), BTreeSet::new());
}

/// By the time at which its time was set.
#[cfg(unix)]
#[test]
fn a_file_with_the_same_size_and_time_is_seen() {
    let watched = Watched::new(Watching::Events, &["content/x.yaml"]);
    let file = watched.path("content/x.yaml");
    for text in ["after1", "after2", "after3"] {
        fs::write(&file, text).unwrap();
        File::options().write(true).open(&file).unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();
        watched.until(&["content/x.yaml"]);
    }
}

/// Whoever changes many files is seen once or a few times, not once for each.
#[test]
fn a_checkout_of_500_files() {
    let folder = tempfile::tempdir().unwrap();
    let git = |arguments: &[&str]| {
        let root = folder.path().to_str().unwrap();
        let own =
            ["-C", root, "-c", "user.name=Nobody", "-c", "user.email=nobody@example.fi", "-c", "commit.gpgsign=false"];
        run("git", &[&own, arguments].concat());
    };
    let files: Vec<String> = (0..500).map(|number| format!("content/c{}/r{number}.yaml", number % 20)).collect();
    git(&["init", "-q", "-b", "one"]);
    for branch in ["one", "two"] {
        files.iter().for_each(|file| write(&folder.path().join(file), &format!("{branch} {file}")));
        write(&folder.path().join(format!("content/only-{branch}/x.yaml")), branch);
        git(&["checkout", "-q", "-B", branch]);
        git(&["add", "-A"]);
        git(&["commit", "-q", "-m", branch]);
        if branch == "one" {
            git(&["rm", "-q", "-r", "content/only-one"]);
        }
    }
    let mut all: Vec<&str> = files.iter().map(String::as_str).collect();
    all.extend(["content/only-one/x.yaml", "content/only-two/x.yaml"]);

    let mut watched = Watched::over(folder, Watching::Events);
    let root = watched.path("").to_string_lossy().into_owned();
    for branch in ["one", "two", "one", "two"] {
        run("git", &["-C", &root, "checkout", "-q", branch]);
        let seen = watched.until(&all);
        assert!(seen.len() <= 25, "{} times", seen.len());
        assert_eq!(watched.seen(), BTreeSet::new());
    }
    // The folders that were gone and are there again are still watched.
    fs::write(watched.path("content/only-two/x.yaml"), "after").unwrap();
    watched.until(&["content/only-two/x.yaml"]);
}

#[test]
fn folders_that_vanish_and_return() {
    for how in [Watching::Events, POLL] {
        let mut watched = Watched::new(how, &["themes/own/html/a.html", "content/x.yaml"]);
        let page = "themes/own/html/a.html";
        for (there, away) in [("themes", "old-themes"), ("themes/own", "away"), ("themes/own/html", "themes/own/.html")]
        {
            fs::rename(watched.path(there), watched.path(away)).unwrap();
            watched.until(&[page]);
            fs::rename(watched.path(away), watched.path(there)).unwrap();
            watched.until(&[page]);
            fs::write(watched.path(page), there).unwrap();
            watched.until(&[page]);
        }
        // Another folder of the same name.
        for top in ["themes/own/html", "themes"] {
            fs::remove_dir_all(watched.path(top)).unwrap();
            write(&watched.path(page), &format!("new {top}"));
            watched.until(&[page]);
            fs::write(watched.path(page), format!("newer {top}")).unwrap();
            watched.until(&[page]);
        }
        fs::remove_dir_all(watched.path("content")).unwrap();
        watched.until(&["content/x.yaml"]);
        write(&watched.path("content/x.yaml"), "after");
        watched.until(&["content/x.yaml"]);
        assert_eq!(watched.seen(), BTreeSet::new());
    }
}

/// The whole site under another name for a while, as when a disk is taken away.
#[test]
fn a_root_that_vanishes_and_returns() {
    let watched = Watched::new(Watching::Events, &["site/a"]);
    let root = watched.path("site");
    write(&root.join("content/x.yaml"), "before");
    let mut watch = Watch::new(&root, &["content"], Watching::Events).unwrap();
    fs::remove_dir_all(&root).unwrap();
    assert_eq!(watch.next(), Some(vec!["content/x.yaml".into()]));
    write(&root.join("content/x.yaml"), "after");
    assert_eq!(watch.next(), Some(vec!["content/x.yaml".into()]));
    write(&root.join("content/x.yaml"), "later");
    assert_eq!(watch.next(), Some(vec!["content/x.yaml".into()]));
}

/// A file in a folder that is there for a moment only: nobody told to watch it yet.
#[test]
fn a_new_folder_with_a_file_made_at_once() {
    let watched = Watched::new(Watching::Events, &[]);
    for round in 0..100 {
        let file = format!("content/{round}/a/b/c/x.yaml");
        write(&watched.path(&file), "one");
        watched.until(&[&file]);
        write(&watched.path(&file), "two");
        watched.until(&[&file]);
    }
    for file in ["locales/fi/a.ftl", "themes/own/html/b.html"] {
        write(&watched.path(file), "one");
        watched.until(&[file]);
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed_within_the_root_alone() {
    use std::os::unix::fs::symlink;
    for how in [Watching::Events, POLL] {
        let outside = tempfile::tempdir().unwrap();
        write(&outside.path().join("folder/x.yaml"), "before");
        let mut watched = Watched::new(how, &["elsewhere/a/x.yaml", "lent/y.yaml", "content/z.yaml"]);
        symlink(outside.path().join("folder"), watched.path("content/out")).unwrap();
        symlink(outside.path().join("folder/x.yaml"), watched.path("content/out.yaml")).unwrap();
        symlink("../elsewhere", watched.path("content/in")).unwrap();
        symlink("../lent/y.yaml", watched.path("content/y.yaml")).unwrap();
        symlink("..", watched.path("content/round")).unwrap();
        watched.until(&["content/out", "content/out.yaml", "content/in/a/x.yaml", "content/y.yaml"]);
        watched.seen();

        write(&outside.path().join("folder/x.yaml"), "after");
        write(&outside.path().join("folder/new.yaml"), "after");
        assert_eq!(watched.seen(), BTreeSet::new());

        write(&watched.path("elsewhere/a/x.yaml"), "after");
        watched.until(&["content/in/a/x.yaml"]);
        fs::write(watched.path("lent/y.yaml~"), "after").unwrap();
        fs::rename(watched.path("lent/y.yaml~"), watched.path("lent/y.yaml")).unwrap();
        watched.until(&["content/y.yaml"]);
        fs::remove_file(watched.path("content/out.yaml")).unwrap();
        watched.until(&["content/out.yaml"]);
    }
}

/// To read a pipe is to wait for ever.
#[cfg(unix)]
#[test]
fn a_pipe_is_not_read() {
    let mut watched = Watched::new(Watching::Events, &[]);
    run("mkfifo", &[watched.path("content/x.yaml").to_str().unwrap()]);
    watched.until(&["content/x.yaml"]);
    assert_eq!(watched.seen(), BTreeSet::new());
}

#[test]
fn waiting_ends_when_it_is_stopped() {
    for how in [Watching::Events, Watching::Poll(Duration::from_secs(3600))] {
        let folder = tempfile::tempdir().unwrap();
        let mut watch = Watch::new(folder.path(), &["content"], how).unwrap();
        let stopper = watch.stopper();
        let waiting = thread::spawn(move || (watch.next(), watch.next()));
        thread::sleep(Duration::from_millis(20));
        stopper.clone().stop();
        assert_eq!(waiting.join().unwrap(), (None, None));
    }
    let nowhere = Watch::new(Path::new("/nowhere/at/all"), &["content"], Watching::Events);
    assert!(matches!(nowhere.err(), Some(WatchError::Root { .. })));
}

/// Thousands of edits of every kind: whoever reads anew what is told to be other has in the end what is there.
#[test]
fn thousands_of_edits() {
    const EDITS: usize = 4000;
    const TIME: Duration = Duration::from_secs(8);
    let watched = Watched::new(Watching::Events, &["content/0/0"]);
    let root = watched.path("content");
    let begun = Instant::now();
    let made = root.clone();
    let editing = thread::spawn(move || {
        let mut state: u64 = 0x5e10_57e5;
        let mut random = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        let mut edits = 0;
        while edits < EDITS && begun.elapsed() < TIME {
            let folder = made.join(random(5).to_string());
            let file = folder.join(random(8).to_string());
            let other = made.join(random(5).to_string());
            // What cannot be done, since a folder is not there, is not done.
            _ = match random(12) {
                0..=4 => fs::write(&file, random(100).to_string()),
                5 => fs::write(file.with_extension("~"), random(100).to_string())
                    .and_then(|()| fs::rename(file.with_extension("~"), &file)),
                6 => fs::remove_file(&file),
                7 => fs::rename(&file, other.join(random(8).to_string())),
                8 => fs::create_dir(&folder),
                9 => fs::create_dir_all(folder.join("in/in"))
                    .and_then(|()| fs::write(folder.join("in/in/x"), random(9).to_string())),
                10 if random(3) == 0 => fs::remove_dir_all(&folder),
                _ => fs::rename(&folder, &other),
            };
            edits += 1;
            if random(40) == 0 {
                thread::sleep(Duration::from_millis(random(25)));
            }
        }
        edits
    });
    let mut known = BTreeMap::new();
    let mut wakes = 0;
    let mut read = |changed: Vec<PathBuf>| {
        wakes += 1;
        for path in changed {
            let inside = path.strip_prefix("content").unwrap().to_str().unwrap().to_owned();
            match fs::read(watched.path(path.to_str().unwrap())) {
                Ok(content) => known.insert(inside, content),
                Err(_) => known.remove(&inside),
            };
        }
        known.clone()
    };
    let mut seen = read(vec!["content/0/0".into()]);
    while !editing.is_finished() {
        if let Ok(changed) = watched.changes.recv_timeout(LATE) {
            seen = read(changed);
        }
    }
    let edits = editing.join().unwrap();
    let passing = |path: &String| path.ends_with('~');
    let mut there = tree(&root);
    there.retain(|path, _| !passing(path));
    let ended = Instant::now();
    while seen != there {
        let left = LIMIT.saturating_sub(ended.elapsed());
        let changed = watched.changes.recv_timeout(left).unwrap_or_else(|_| panic!("{seen:?}\nis not\n{there:?}"));
        seen = read(changed);
    }
    println!("{edits} edits in {:?}, seen {wakes} times, the last after {:?}", begun.elapsed(), ended.elapsed());
    assert!(edits > 500 && wakes > 5, "{edits} edits, seen {wakes} times: this proves nothing");
}

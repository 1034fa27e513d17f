//! `check --watch` and `build --watch`, as a user has them running beside the editor.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::common::{seloste, seloste_ends, tree};

/// So long may it take on the slowest machine.
const LIMIT: Duration = Duration::from_mins(1);
const REGISTER: &str = "content/example-company/customer-register.yaml";
const PAGE: &str = "en/example-company/customer-register/index.html";

/// A site as `init` makes it.
fn site() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    seloste_ends(0, &["--lang", "en", "init", folder.path().join("site").to_str().unwrap()]);
    folder
}

/// The program, running, and what it says.
struct Running {
    child: Child,
    lines: Receiver<String>,
    said: Vec<String>,
}

impl Running {
    fn new(root: &Path, arguments: &[&str]) -> Self {
        Self::by(Command::new(env!("CARGO_BIN_EXE_seloste")), root, arguments)
    }

    fn by(mut command: Command, root: &Path, arguments: &[&str]) -> Self {
        command.args(["--lang", "en", "--root"]).arg(root).args(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (tell, lines) = channel();
        read(child.stdout.take().unwrap(), tell.clone());
        read(child.stderr.take().unwrap(), tell);
        Self { child, lines, said: Vec::new() }
    }

    /// Waits for a line with this in it.
    fn until(&mut self, words: &str) {
        let begun = Instant::now();
        loop {
            let line = self.lines.recv_timeout(LIMIT.saturating_sub(begun.elapsed()));
            let line = line.unwrap_or_else(|_| panic!("not said: {words}\nbut:\n{}", self.said.join("\n")));
            // Files are told as the system writes them.
            let is_it = if cfg!(windows) { line.replace('\\', "/").contains(words) } else { line.contains(words) };
            self.said.push(line);
            if is_it {
                return;
            }
        }
    }

    /// Ends it, much as Ctrl-C does (which a shell lets programs in the background ignore), and tells everything it said.
    fn end(mut self) -> Vec<String> {
        assert!(self.child.try_wait().unwrap().is_none(), "it ended by itself:\n{}", self.said.join("\n"));
        #[cfg(unix)]
        crate::common::run("kill", &["-TERM", &self.child.id().to_string()]);
        #[cfg(not(unix))]
        self.child.kill().unwrap();
        let begun = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(begun.elapsed() < LIMIT, "it does not end");
            thread::sleep(Duration::from_millis(10));
        };
        assert_ne!(status.code(), Some(0));
        std::mem::take(&mut self.said)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

fn read(stream: impl Read + Send + 'static, tell: Sender<String>) {
    thread::spawn(move || BufReader::new(stream).lines().map_while(Result::ok).for_each(|line| _ = tell.send(line)));
}

/// A file as it is, broken, and whole with other words.
fn versions(file: &Path) -> [String; 3] {
    let whole = fs::read_to_string(file).unwrap();
    let broken = format!("{whole}\nphone: [\n");
    let other = whole.replace("Customer register", "Register of guests");
    assert_ne!(whole, other);
    [whole, broken, other]
}

#[test]
fn check_tells_what_is_wrong_and_that_it_is_mended() {
    let folder = site();
    let root = folder.path().join("site");
    let (file, report) = (root.join(REGISTER), folder.path().join("report.json"));
    let [whole, broken, other] = versions(&file);
    let findings = || fs::read_to_string(&report).unwrap().matches("YAML-SYNTAX").count();

    let to_file = format!("json={}", report.display());
    let mut running = Running::new(&root, &["check", "--watch", "--output", &to_file]);
    running.until("All is well");
    running.until("Waiting for changes");
    assert_eq!(findings(), 0);
    for text in [&whole, &other] {
        fs::write(&file, &broken).unwrap();
        running.until(&format!("Changed: {REGISTER}"));
        running.until("YAML-SYNTAX");
        running.until("1 error");
        fs::write(&file, text).unwrap();
        running.until(&format!("Changed: {REGISTER}"));
        running.until("All is well");
    }
    // The report is written after the findings are told; the next change comes after both.
    fs::write(&file, &broken).unwrap();
    running.until("1 error");
    fs::write(root.join("content/example-company/more.yaml"), "name: [").unwrap();
    running.until("2 errors");
    assert!(findings() > 0);
    // What stops a run does not end it, either.
    fs::rename(root.join("content"), root.join("away")).unwrap();
    running.until("There is no folder");
    fs::rename(root.join("away"), root.join("content")).unwrap();
    running.until("2 errors");
    fs::remove_file(root.join("content/example-company/more.yaml")).unwrap();
    fs::write(&file, &whole).unwrap();
    running.until("All is well");
    let said = running.end();
    assert!(!said.iter().any(|line| line.contains(['\u{1b}', '\r', '─'])), "{said:?}");
}

#[test]
fn build_publishes_again_and_is_whole_when_it_is_ended() {
    let folder = site();
    let root = folder.path().join("site");
    let (file, page) = (root.join(REGISTER), root.join("public").join(PAGE));
    let [whole, broken, other] = versions(&file);
    let shows = |words: &str| fs::read_to_string(&page).unwrap().contains(words);

    let mut running = Running::new(&root, &["build", "--watch", "--no-pdf"]);
    running.until("Published 1 notice");
    running.until("Waiting for changes");
    assert!(shows("Customer register"));
    fs::write(&file, &other).unwrap();
    running.until("Published 1 notice");
    assert!(shows("Register of guests"));
    fs::write(&file, &broken).unwrap();
    running.until("YAML-SYNTAX");
    running.until("Nothing was published");
    assert!(shows("Register of guests"), "the last good page stays");
    fs::write(&file, &whole).unwrap();
    running.until("All is well");
    running.until("Published 1 notice");
    assert!(shows("Customer register"));
    fs::create_dir_all(root.join("themes/default/static")).unwrap();
    fs::write(root.join("themes/default/static/theme.css"), "a { color: teal }").unwrap();
    running.until("Changed: themes/default/static/theme.css");
    running.until("Published 1 notice");
    // Ended in the midst of it, perhaps: the next build has everything right.
    fs::write(&file, &other).unwrap();
    running.until("Changed:");
    let said = running.end();
    let changed: Vec<_> = said.iter().filter(|line| line.starts_with("Changed:")).collect();
    assert!(changed.iter().all(|line| !line.contains("public")), "{changed:?}");

    let [target, fresh] = [root.join("public"), folder.path().join("fresh")];
    for target in [&target, &fresh] {
        seloste_ends(0, &["--root", root.to_str().unwrap(), "build", "--no-pdf", "--output", target.to_str().unwrap()]);
    }
    assert_eq!(tree(&target), tree(&fresh));
}

#[test]
fn many_files_are_a_number_and_polling_sees_them() {
    let folder = site();
    let root = folder.path().join("site");
    let running = Running::new(&root, &["check", "--watch", "--poll", "0,5", "--quiet"]);
    // Quiet: the first run says nothing when all is well, so there is nothing to wait for.
    let file = root.join("content/example-company/more.yaml");
    let begun = Instant::now();
    while running.lines.try_recv().is_err() && begun.elapsed() < LIMIT {
        fs::write(&file, "name: [").unwrap();
        thread::sleep(Duration::from_millis(100));
    }
    assert!(begun.elapsed() < LIMIT);
    fs::remove_file(&file).unwrap();
    running.end();

    let mut running = Running::new(&root, &["check", "--watch", "--poll", "1"]);
    running.until("Waiting for changes");
    let static_files = root.join("content/static");
    fs::create_dir_all(&static_files).unwrap();
    let files: Vec<PathBuf> = (1..=5).map(|number| static_files.join(format!("{number}.txt"))).collect();
    // Moved at once, so that they are seen at once.
    fs::create_dir(root.join("made")).unwrap();
    for file in &files {
        fs::write(root.join("made").join(file.file_name().unwrap()), "text").unwrap();
    }
    fs::remove_dir(&static_files).unwrap();
    fs::rename(root.join("made"), &static_files).unwrap();
    running.until("Changed: content/static/1.txt, content/static/2.txt, content/static/3.txt and 2 more");
    running.until("All is well");
    running.end();
}

/// The program where the system watches only so many folders. `None` where this cannot be had, as in many containers.
#[cfg(target_os = "linux")]
fn limited(folders: usize) -> Option<Command> {
    const LIMIT: &str = "/proc/sys/user/max_inotify_watches";
    let as_root = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "sh", "-c", script, "sh"]);
        command
    };
    let may = as_root(&format!("echo 1 > {LIMIT}")).stderr(Stdio::null()).status().is_ok_and(|status| status.success());
    let program = env!("CARGO_BIN_EXE_seloste");
    may.then(|| as_root(&format!("echo {folders} > {LIMIT} && exec {program} \"$@\"")))
}

#[cfg(target_os = "linux")]
#[test]
fn the_limit_of_the_system_is_told_and_then_the_clock_serves() {
    let folder = site();
    let root = folder.path().join("site");
    let Some(mut command) = limited(2) else {
        println!("not tested: no limit can be set here");
        return;
    };
    let output = command.args(["--lang", "en", "--root"]).arg(&root).args(["check", "--watch"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("limit on watched folders") && said.contains("--poll 2"), "{said}");

    // The root, content/ and the controller's folder are enough, until there is one more.
    let mut running = Running::by(limited(3).unwrap(), &root, &["check", "--watch"]);
    running.until("Waiting for changes");
    let new = root.join("content/example-company/unit");
    fs::create_dir(&new).unwrap();
    fs::write(new.join("more.yaml"), "name: [").unwrap();
    running.until("From now on the files are looked at every second");
    running.until("1 error");
    fs::write(new.join("more.yaml"), "name: [[").unwrap();
    running.until("Changed: content/example-company/unit/more.yaml");
    fs::remove_file(new.join("more.yaml")).unwrap();
    running.until("All is well");
    let said = running.end();
    assert_eq!(said.iter().filter(|line| line.contains("From now on")).count(), 1);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let folder = site();
    let root = folder.path().join("site");
    let said = |arguments: &[&str]| {
        let output = seloste(&[&["--lang", "en", "--root", root.to_str().unwrap()], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    };
    for other in [["--write-baseline"].as_slice(), &["--changed-since", "HEAD"]] {
        let said = said(&[&["check", "--watch"], other].concat());
        assert!(said.contains("--watch") && said.contains(other[0]) && said.contains("together"), "{said}");
    }
    for word in ["0", "-1", "often", "1e9", "NaN", ""] {
        let poll = format!("--poll={word}");
        let said = said(&["check", "--watch", &poll]);
        assert!(said.contains("--poll 2") || said.contains("value"), "{said}");
    }
    assert!(said(&["build", "--poll", "2"]).contains("lacks --watch"));
    // A folder without a site is a mistake, and nothing to wait in.
    let nowhere = folder.path().join("nowhere");
    for root in [folder.path(), &nowhere] {
        let output = seloste(&["--lang", "en", "--root", root.to_str().unwrap(), "check", "--watch"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8(output.stderr).unwrap().contains("no site here"));
    }
}

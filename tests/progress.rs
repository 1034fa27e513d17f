//! What a user at a terminal sees of a build that takes its time: here, since somebody else is publishing.
#![cfg(target_os = "linux")]

use std::fs::File;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use crate::common::seloste_ends;

/// Longer than a build is silent.
const LONG: Duration = Duration::from_millis(1500);

/// Everything that a build says that has to wait for the folder. `script` gives it a terminal.
fn said(root: &Path, terminal: bool, ci: Option<&str>) -> String {
    let target = File::open(root.join("public")).unwrap();
    target.lock().unwrap();
    let program = env!("CARGO_BIN_EXE_seloste");
    let build = format!("{program} --lang en --root {} build --no-pdf --no-cache", root.display());
    let mut command = Command::new(if terminal { "script" } else { "sh" });
    if terminal {
        command.args(["-qec", &build, "/dev/null"]);
    } else {
        command.args(["-c", &format!("{build} 2>&1")]);
    }
    command.env_remove("CI").env("TERM", "xterm").envs(ci.map(|value| ("CI", value)));
    thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(LONG);
            target.unlock().unwrap();
        });
        let output = command.output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    })
}

#[test]
fn progress_is_for_people_at_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("site");
    seloste_ends(0, &["--lang", "en", "init", root.to_str().unwrap()]);
    seloste_ends(0, &["--root", root.to_str().unwrap(), "build", "--no-pdf"]);

    let shown = said(&root, true, None);
    assert!(shown.contains("Publishing …"), "{shown:?}");
    // Taken away again before the last line.
    assert!(shown.trim_end().lines().last().unwrap().contains("Published 1 notice"), "{shown:?}");
    for (terminal, ci) in [(true, Some("true")), (false, None)] {
        let shown = said(&root, terminal, ci);
        assert!(!shown.contains("Publishing") && !shown.contains('\u{1b}'), "{shown:?}");
        assert!(shown.contains("Published 1 notice"), "{shown:?}");
    }
}

//! `seloste build`, killed at a hundred moments from its first to its last: what is published is only ever whole files,
//! and the next build makes it right.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::common::{seloste_ends, tree};

/// Where `publish` writes a file before it has its name.
const STAGING: &str = ".seloste-staging";
const ROUNDS: u32 = 100;

/// Two versions of a site that differ on every page.
fn versions(folder: &Path) -> [std::path::PathBuf; 2] {
    ["one", "two"].map(|version| {
        let root = folder.join(version);
        seloste_ends(0, &["--lang", "fi", "init", root.to_str().unwrap()]);
        for entry in walkdir::WalkDir::new(root.join("content")).into_iter().filter_map(Result::ok) {
            if entry.file_type().is_file() && entry.path().extension().is_some_and(|end| end == "yaml") {
                let text = fs::read_to_string(entry.path()).unwrap();
                fs::write(entry.path(), text.replace("Malliyritys", &format!("Malliyritys {version}"))).unwrap();
            }
        }
        root
    })
}

fn build(root: &Path, output: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
    command.arg("--root").arg(root).arg("build").arg("--output").arg(output);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

fn whole(root: &Path, output: &Path) -> BTreeMap<String, Vec<u8>> {
    assert!(build(root, output).wait().unwrap().success());
    let mut files = tree(output);
    files.remove("manifest.json");
    files
}

#[test]
fn a_killed_build_leaves_whole_files_and_the_next_one_repairs() {
    let folder = tempfile::tempdir().unwrap();
    let roots = versions(folder.path());
    let sets = [0, 1].map(|at: usize| whole(&roots[at], &folder.path().join(format!("whole-{at}"))));
    assert!(sets[0].keys().eq(sets[1].keys()));
    assert!(sets[0].iter().filter(|(path, content)| sets[1][*path] != **content).count() > 3);

    let target = folder.path().join("public");
    whole(&roots[0], &target);
    let begun = Instant::now();
    whole(&roots[1], &target);
    let long = begun.elapsed().max(Duration::from_millis(5));

    let (mut early, mut between) = (0, 0);
    for round in 0..ROUNDS {
        let at = round as usize % 2;
        let mut child = build(&roots[at], &target);
        // Spread over the whole build: Weyl's sequence, random enough and the same in every run.
        thread::sleep(long.mul_f64(f64::from(round) * 0.618_034 % 1.0));
        child.kill().unwrap();
        child.wait().unwrap();

        let mut left = tree(&target);
        let manifest = left.remove("manifest.json").expect("a manifest");
        serde_json::from_slice::<serde_json::Value>(&manifest).expect("a whole manifest");
        left.retain(|path, _| !path.starts_with(STAGING));
        for (path, content) in &left {
            assert!(sets.iter().any(|set| set.get(path) == Some(content)), "round {round}: {path} is not whole");
        }
        early += usize::from(left == sets[1 - at]);
        between += usize::from(!sets.contains(&left));
        if round % 10 == 9 {
            let next = round as usize / 10 % 2;
            assert_eq!(whole(&roots[next], &target), sets[next], "round {round}");
            let rest: Vec<_> = tree(&target).into_keys().filter(|path| path.starts_with(STAGING)).collect();
            assert!(rest.is_empty(), "{rest:?}");
        }
    }
    println!("of {ROUNDS} kills in a build of {long:?}, {early} came before and {between} while files were changed");
    assert!(early + between > ROUNDS as usize / 4, "{early} + {between}: this proves nothing");
}

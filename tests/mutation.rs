//! What is missing is told: every fact of every example register is taken away, one at a time, and what `check` then says is
//! a snapshot that was read.
//!
//! A line of the snapshot is the fact, and behind it each new finding with the line of the file at which it points. Facts
//! whose loss changes nothing are counted: what is optional may be left out.

use crate::common;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::civil::date;
use seloste::pipeline::{Checking, Workspace};
use serde_yaml::Value;

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// One step into a value.
#[derive(Clone, Debug)]
enum Step {
    Key(String),
    Index(usize),
}

/// The paths of all facts: entries of maps and items of lists. A text in several languages is one fact; the loss of one of
/// its versions is another, of each language in its turn.
fn facts(value: &Value, at: &mut Vec<Step>, found: &mut Vec<Vec<Step>>) {
    let turn = found.len();
    let mut below = |step: Step, value: &Value, at: &mut Vec<Step>| {
        at.push(step);
        found.push(at.clone());
        facts(value, at, found);
        at.pop();
    };
    match value {
        Value::Mapping(map) if map.keys().all(|key| LANGUAGES.contains(&key.as_str().unwrap())) => {
            let (key, value) = map.iter().nth(turn % map.len().max(1)).unwrap();
            below(Step::Key(key.as_str().unwrap().to_owned()), value, at);
        }
        Value::Mapping(map) => {
            for (key, value) in map {
                let key = key.as_str().unwrap();
                if key != "internal" {
                    below(Step::Key(key.to_owned()), value, at);
                }
            }
        }
        Value::Sequence(items) => {
            items.iter().enumerate().for_each(|(index, item)| below(Step::Index(index), item, at));
        }
        _ => {}
    }
}

fn without(value: &Value, path: &[Step]) -> Value {
    let mut value = value.clone();
    let (last, way) = path.split_last().unwrap();
    let mut parent = &mut value;
    for step in way {
        parent = match step {
            Step::Key(key) => parent.get_mut(key.as_str()).unwrap(),
            Step::Index(index) => parent.get_mut(*index).unwrap(),
        };
    }
    match (parent, last) {
        (Value::Mapping(map), Step::Key(key)) => drop(map.remove(key.as_str()).unwrap()),
        (Value::Sequence(items), Step::Index(index)) => drop(items.remove(*index)),
        _ => unreachable!(),
    }
    value
}

/// `purposes[delivery].name.sv`: entries of lists by their ids, where they have one.
fn name(value: &Value, path: &[Step]) -> String {
    let mut name = String::new();
    let mut at = value;
    for step in path {
        match step {
            Step::Key(key) => {
                name += if name.is_empty() { "" } else { "." };
                name += key;
                at = &at[key.as_str()];
            }
            Step::Index(index) => {
                at = &at[*index];
                let id = at.as_str().or_else(|| at.get("id")?.as_str()).filter(|id| id.len() < 40 && !id.contains(' '));
                name += &format!("[{}]", id.map_or_else(|| index.to_string(), str::to_owned));
            }
        }
    }
    name
}

/// The findings of a site as `CODE line`, those of this file with their line, others with their file.
fn findings(workspace: &mut Workspace, file: &str) -> BTreeMap<String, usize> {
    let how = Checking { today: Some(date(2026, 11, 22)), ..Checking::default() };
    let checked = workspace.check(&how).unwrap_or_else(|failure| panic!("{failure}"));
    let mut counted = BTreeMap::new();
    for finding in &checked.findings {
        let place = finding.place.as_ref().expect("a finding of a register has a place");
        let source = checked.sources.file(place.file);
        let line = source.position(checked.sources.locate(place).start).0;
        let of = if source.name == file { String::new() } else { format!(" {}", source.name) };
        *counted.entry(format!("{}{of}:{line}", finding.rule.code)).or_default() += 1;
    }
    counted
}

/// A site with this register alone, beside what it takes from and refers to.
fn site_of(register: &Path) -> (tempfile::TempDir, String) {
    let content = common::project().join("content");
    let folder = tempfile::tempdir().unwrap();
    let relative = register.strip_prefix(&content).unwrap();
    let controller = relative.components().next().unwrap();
    common::copy(&content.join("shared"), &folder.path().join("content/shared"));
    common::copy(&content.join("static"), &folder.path().join("content/static"));
    fs::copy(content.join("site.yaml"), folder.path().join("content/site.yaml")).unwrap();
    // The controller and the defaults of its units; its other registers would only take time.
    for entry in walkdir::WalkDir::new(content.join(controller)) {
        let path = entry.unwrap().into_path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path == register || ["controller.yaml", "defaults.yaml"].contains(&name) {
            let copy = folder.path().join("content").join(path.strip_prefix(&content).unwrap());
            fs::create_dir_all(copy.parent().unwrap()).unwrap();
            fs::copy(&path, copy).unwrap();
        }
    }
    (folder, format!("content/{}", relative.to_str().unwrap().replace('\\', "/")))
}

fn registers() -> Vec<std::path::PathBuf> {
    let content = common::project().join("content");
    let files = walkdir::WalkDir::new(content).min_depth(2).sort_by_file_name().into_iter().map(|entry| entry.unwrap());
    let is_register = |path: &Path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        path.extension().is_some_and(|extension| extension == "yaml")
            && !["controller.yaml", "defaults.yaml"].contains(&name)
            && !path.components().any(|part| part.as_os_str() == "shared")
    };
    files.map(walkdir::DirEntry::into_path).filter(|path| is_register(path)).collect()
}

#[test]
fn the_loss_of_every_fact_is_told_or_known_to_be_optional() {
    let registers = registers();
    // Each in a folder of its own, so on every core.
    let reports: Vec<(usize, String)> = std::thread::scope(|scope| {
        let half = registers.len().div_ceil(2);
        let threads: Vec<_> = registers
            .chunks(half)
            .map(|some| scope.spawn(move || some.iter().map(|register| losses(register)).collect::<Vec<_>>()))
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    for (register, (_, report)) in registers.iter().zip(&reports) {
        // Two registers may have one name.
        let path = register.strip_prefix(common::project().join("content")).unwrap().with_extension("");
        let stem = path.to_str().unwrap().replace(['/', '\\'], "-");
        insta::with_settings!({prepend_module_to_snapshot => false, omit_expression => true, snapshot_path => "snapshots/mutation"}, {
            insta::assert_snapshot!(stem, report);
        });
    }
    let total: usize = reports.iter().map(|(count, _)| count).sum();
    assert!(total > 1_500, "{total}");
}

/// How many facts a register has, and what is said when each of them is gone.
fn losses(register: &Path) -> (usize, String) {
    let (folder, file) = site_of(register);
    let path = folder.path().join(&file);
    let value: Value = serde_yaml::from_str(&fs::read_to_string(register).unwrap()).unwrap();
    let mut all = Vec::new();
    facts(&value, &mut Vec::new(), &mut all);
    // The same file as it is written here, so that lines can be compared.
    fs::write(&path, serde_yaml::to_string(&value).unwrap()).unwrap();
    let mut workspace = Workspace::new(folder.path());
    let before = codes(&findings(&mut workspace, &file));
    let mut report = String::new();
    let mut silent = 0;
    for fact in &all {
        fs::write(&path, serde_yaml::to_string(&without(&value, fact)).unwrap()).unwrap();
        let after = findings(&mut workspace, &file);
        let mut new: Vec<String> = Vec::new();
        let after_codes = codes(&after);
        let count = |codes: &BTreeMap<String, usize>, code: &String| codes.get(code).copied().unwrap_or(0);
        for code in after_codes.keys().filter(|code| count(&after_codes, code) > count(&before, code)) {
            new.extend(after.keys().filter(|known| known.split([' ', ':']).next() == Some(code)).cloned());
        }
        let gone: Vec<_> = before.keys().filter(|code| count(&after_codes, code) < count(&before, code)).collect();
        let name = name(&value, fact);
        if new.is_empty() && gone.is_empty() {
            let version = LANGUAGES.iter().any(|language| name.ends_with(&format!(".{language}")));
            assert!(!version, "{file}: a version in one language is gone, and nothing is said: {name}");
            silent += 1;
            continue;
        }
        // A translation that is missing says Q-PARITY where it is missing: of no more interest.
        if matches!(new.as_slice(), [one] if one.starts_with("Q-PARITY:")) && gone.is_empty() {
            continue;
        }
        report += &format!("{name}: {}", new.join(", "));
        gone.iter().for_each(|code| report += &format!(" −{code}"));
        report.push('\n');
    }
    (all.len(), format!("{} facts, {silent} of them optional\n{report}", all.len()))
}

fn codes(findings: &BTreeMap<String, usize>) -> BTreeMap<String, usize> {
    let mut codes = BTreeMap::new();
    for (finding, count) in findings {
        *codes.entry(finding.split([' ', ':']).next().unwrap().to_owned()).or_default() += count;
    }
    codes
}

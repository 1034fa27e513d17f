//! What changed since a Git revision, and which registers that concerns.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::load::is_unreadable;
use crate::model::{ControllerEntry, RegisterEntry, Site};
use crate::report::{Finding, Message};
use crate::source::{FileId, Sources, shown};

/// Files that differ from a revision, came new or went away: relative to the site's folder, with `/`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes(BTreeSet<String>);

impl Changes {
    /// Asks Git. What is not committed counts too, and so do files that Git does not know yet.
    pub fn since(root: &Path, revision: &str) -> Result<Self, Message> {
        git(root, &["rev-parse", "--show-toplevel"]).map_err(|failure| match failure {
            Failure::NotThere => Message::new("cli-no-git"),
            Failure::Said(reason) => Message::new("cli-no-repository").with("path", shown(root)).with("reason", reason),
        })?;
        let unknown = || Message::new("cli-unknown-revision").with("revision", revision);
        if revision.starts_with('-') {
            return Err(unknown());
        }
        let commit = format!("{revision}^{{commit}}");
        let commit = git(root, &["rev-parse", "--verify", "--quiet", &commit]).map_err(|_| unknown())?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        // With `--no-renames` a file that was moved has both its names here.
        let diff = ["diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", &commit, "--", "."];
        let new = ["ls-files", "--others", "--exclude-standard", "-z", "--", "."];
        let mut names = BTreeSet::new();
        for arguments in [&diff[..], &new[..]] {
            let listed = git(root, arguments).map_err(|failure| match failure {
                Failure::NotThere => Message::new("cli-no-git"),
                Failure::Said(reason) => Message::new("cli-git-failed").with("reason", reason),
            })?;
            let listed = listed.split(|byte| *byte == 0).filter(|name| !name.is_empty());
            names.extend(listed.map(|name| String::from_utf8_lossy(name).into_owned()));
        }
        Ok(Self(names))
    }

    fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// Keeps the findings of registers that changed, or that use something that did; and what keeps a file from being
    /// read, which may come from a change anywhere (an id that is gone). Returns how many registers
    /// changed.
    pub fn narrow(&self, site: &Site, sources: &Sources, findings: &mut Vec<Finding>) -> usize {
        let has_file = |file: FileId| self.has(&sources.file(file).name);
        let (mut changed, mut used) = (BTreeSet::new(), BTreeSet::new());
        for (controller, entry) in site.registers() {
            if self.concern(site, sources, controller, entry) {
                changed.insert((&controller.id, &entry.id));
                used.extend(files(sources, controller, entry));
            }
        }
        findings.retain(|finding| {
            let Some(place) = &finding.place else { return true };
            is_unreadable(finding)
                || has_file(place.file)
                || (finding.register.is_none() && used.contains(&place.file))
                || finding.registers().any(|register| changed.contains(&register))
        });
        changed.len()
    }

    fn concern(&self, site: &Site, sources: &Sources, controller: &ControllerEntry, entry: &RegisterEntry) -> bool {
        let has_file = |file: FileId| self.has(&sources.file(file).name);
        let everybodys = |name: &String| {
            let stem = name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml"));
            stem.is_some_and(|stem| ["content/site", "content/shared/law"].contains(&stem))
                || name.starts_with("locales/")
        };
        self.0.iter().any(everybodys)
            || files(sources, controller, entry).into_iter().any(has_file)
            || self.has_defaults_above(&sources.file(entry.file).name)
            || (site.vocabulary_file.is_some_and(has_file)
                && names_any(entry, |word| site.vocabulary.keys().any(|id| id.as_str() == word)))
            || (site.statutes_file.is_some_and(has_file)
                && names_any(entry, |word| site.statutes.keys().any(|id| id.as_str() == word)))
    }

    /// Whether a `defaults.yaml` of a folder above a register changed: also one that is gone, which no register knows of.
    fn has_defaults_above(&self, register: &str) -> bool {
        self.0.iter().any(|name| {
            let folder = name.strip_suffix("defaults.yaml").or_else(|| name.strip_suffix("defaults.yml"));
            folder.is_some_and(|folder| folder.ends_with('/') && register.starts_with(folder))
        })
    }
}

/// The files that a register's notice is made of: its own, its controller's, and all that it takes from.
fn files(sources: &Sources, controller: &ControllerEntry, entry: &RegisterEntry) -> BTreeSet<FileId> {
    let origins = &sources.file(entry.file).origins;
    let taken = origins.taken().chain(origins.bases()).map(|(_, place)| place.file);
    [entry.file, controller.file].into_iter().chain(entry.layers.iter().copied()).chain(taken).collect()
}

/// Whether a register names something anywhere: a word, an act.
fn names_any(entry: &RegisterEntry, is_it: impl Fn(&str) -> bool + Copy) -> bool {
    fn look(value: &Value, is_it: impl Fn(&str) -> bool + Copy) -> bool {
        match value {
            Value::String(text) => is_it(text),
            Value::Array(items) => items.iter().any(|item| look(item, is_it)),
            Value::Object(map) => map.values().any(|value| look(value, is_it)),
            _ => false,
        }
    }
    serde_json::to_value(&entry.register).is_ok_and(|value| look(&value, is_it))
}

/// Why Git gives no answer.
enum Failure {
    NotThere,
    /// What it says, its first line.
    Said(String),
}

fn git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, Failure> {
    let mut command = Command::new("git");
    // In a hook these lead away from the folder that was asked about.
    command.env_remove("GIT_DIR").env_remove("GIT_WORK_TREE").env("GIT_OPTIONAL_LOCKS", "0");
    let output = command.arg("-C").arg(root).args(arguments).output().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Failure::NotThere,
        _ => Failure::Said(error.to_string()),
    })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or_default().to_owned();
    Err(Failure::Said(said))
}

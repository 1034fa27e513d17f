//! Stage 5: the rendered files become the published folder, by manifest.
//!
//! `manifest.json` lists every file that is ours. A build
//!
//! 1. refuses a folder that is not ours, and leaves it untouched;
//! 2. compares every output with what is on disk, byte by byte: what is the same is not touched, what was damaged or
//!    removed is written again;
//! 3. writes what changed into a staging folder, so that a full disk stops the build before the site changes;
//! 4. writes the union of the old and the new manifest, renames the staged files into place (assets, data and PDFs
//!    first, then pages, the front page last) and removes orphans: files that the old manifest lists, that are not
//!    published any more, and that nobody has edited since;
//! 5. writes the final manifest.
//!
//! A build killed anywhere leaves whole files only, and a manifest that lists at least all of them: the next build
//! finishes the job. Orphans go *before* the final manifest, because a build killed between the two would otherwise
//! forget them. Only manifests are synced to disk, not each file; the comparison in step 2 is what repairs after a
//! power cut.
//!
//! Files and folders get the rights that the user's umask gives, as those of any other program do: mostly `0644` and
//! `0755`.

mod address;
mod error;
mod lock;
mod manifest;
mod previous;
mod staging;
mod target;
mod tree;
mod untouched;

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;
use std::time::Duration;

pub use error::PublishError;
pub use previous::{Fingerprints, Previous};
pub use untouched::{manifest_of, untouched};

use crate::model::Output;
use crate::parallel;
use error::at;
use manifest::{Entry, Manifest};
use staging::Staging;
use tree::{Seen, Tree};

/// How long a build waits for another one to finish.
const PATIENCE: Duration = Duration::from_secs(10);

/// Fewer files than this are not worth a thread.
const WORTH_A_THREAD: usize = 64;

/// What a build did to the published folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Files written: new, changed, or repaired.
    pub written: usize,
    /// Files that were there already, and were not touched.
    pub unchanged: usize,
    /// Files removed that are not published any more.
    pub removed: usize,
    /// Files that are not published any more but were edited by hand, and therefore kept; after a damaged manifest,
    /// every file that is not one of the outputs. They are the user's from now on: later builds leave them alone and
    /// do not name them again.
    pub kept: Vec<String>,
}

/// Makes `target` (from the current folder, when it is relative) hold exactly `outputs`, besides files that are not
/// ours. `source_root` is the site's root, which must not be overwritten. Waits up to ten seconds for another build
/// into the same folder.
///
/// In a folder of ours, the addresses of the outputs are ours: whatever file or link is there is replaced (a link
/// itself, never what it points to). Everything else in the folder is left alone.
///
/// # Errors
/// [`PublishError`]. When it is a refusal, nothing was written at all; when it comes from the file system, the next
/// build continues where this one stopped.
pub fn publish(outputs: &[Output], target: &Path, source_root: &Path) -> Result<Published, PublishError> {
    publish_made(outputs, &Fingerprints::new(), target, source_root)
}

/// The same; the manifest tells what files were made from, so that the next build can take them from [`Previous`].
///
/// # Errors
/// As [`publish`].
pub fn publish_made(
    outputs: &[Output],
    made_from: &Fingerprints,
    target: &Path,
    source_root: &Path,
) -> Result<Published, PublishError> {
    address::check_all(outputs)?;
    let root = target::resolve(target, source_root)?;
    target::known(&root)?;
    fs::create_dir_all(&root).map_err(at(&root))?;
    let _lock = lock::take(&root, PATIENCE)?;
    // Once more: the build we may have waited for has written a manifest.
    let known = target::known(&root)?;
    let tree = Tree::new(&root);

    let plan = Plan::new(outputs, made_from, &known.manifest, &tree)?;
    let mut published = plan.carry_out(&known.manifest, &tree)?;
    if known.damaged {
        let ours = outputs.iter().map(|output| output.path.as_str()).collect();
        published.kept = tree.files_besides(&ours)?;
    }
    Ok(published)
}

/// What there is to do, decided before anything is written.
struct Plan<'a> {
    /// The final manifest.
    manifest: Manifest,
    /// What to write, in the order of publishing.
    changed: Vec<&'a Output>,
    unchanged: usize,
    orphans: Orphans<'a>,
}

/// Files of ours that are not published any more.
#[derive(Default)]
struct Orphans<'a> {
    /// As we wrote them. These go.
    untouched: BTreeSet<&'a str>,
    /// Edited by hand, or replaced by something else. These stay.
    edited: Vec<String>,
    /// All folders that the orphans were in: those left empty go.
    folders: BTreeSet<&'a str>,
}

impl<'a> Plan<'a> {
    fn new(
        outputs: &'a [Output],
        made_from: &Fingerprints,
        old: &'a Manifest,
        tree: &Tree<'_>,
    ) -> Result<Self, PublishError> {
        let orphans = Orphans::find(outputs, old, tree)?;
        // Where the file system does not tell capitals from small letters, `Logo.png` is found at `logo.png`, and gone
        // once the orphan is removed.
        let folded: HashSet<String> = orphans.untouched.iter().map(|path| path.to_lowercase()).collect();
        let surveyed = parallel::map_with(outputs, WORTH_A_THREAD, |output, buffer| {
            let entry = Entry::of(output, made_from.get(&output.path));
            let same = match tree.look(&output.path)? {
                Seen::File(size) => {
                    size == entry.size
                        && !folded.contains(&output.path.to_lowercase())
                        && tree.read(&output.path, buffer).is_ok_and(|()| *buffer == output.content)
                }
                Seen::Nothing | Seen::Other => false,
                Seen::Folder => tree.may_go(&output.path, &orphans.untouched, &orphans.folders).map(|()| false)?,
                Seen::Behind(obstacle) if orphans.untouched.contains(obstacle.as_str()) => false,
                Seen::Behind(obstacle) => return Err(PublishError::Obstacle(tree.path(&obstacle))),
            };
            Ok((entry, same))
        });

        let mut plan = Self { manifest: Manifest::default(), changed: Vec::new(), unchanged: 0, orphans };
        for (output, surveyed) in outputs.iter().zip(surveyed) {
            let (entry, same) = surveyed?;
            plan.manifest.entries.insert(entry);
            if same {
                plan.unchanged += 1;
            } else {
                plan.changed.push(output);
            }
        }
        plan.changed.sort_by_cached_key(|output| turn(&output.path));
        Ok(plan)
    }

    fn carry_out(self, old: &Manifest, tree: &Tree<'_>) -> Result<Published, PublishError> {
        Staging::clear(tree)?;
        let last = self.manifest.to_bytes();
        // An orphan would still be listed, so the same manifest means that there is none.
        if !(self.changed.is_empty() && tree.holds(manifest::NAME, &last)) {
            let staging = Staging::new(tree)?;
            staging.fill(&self.changed)?;
            staging.publish_manifest(&old.union(&self.manifest).to_bytes())?;
            let (in_the_way, others) = self.orphans.in_the_way_of(&self.manifest);
            tree.remove(&in_the_way, &self.orphans.folders)?;
            staging.publish(&self.changed)?;
            tree.remove(&others, &self.orphans.folders)?;
            staging.publish_manifest(&last)?;
        }
        Ok(Published {
            written: self.changed.len(),
            unchanged: self.unchanged,
            removed: self.orphans.untouched.len(),
            kept: self.orphans.edited,
        })
    }
}

/// When a file is published: first what pages refer to, then pages, and those that list others after the listed ones.
fn turn(path: &str) -> (bool, Reverse<usize>, &str) {
    let page = Path::new(path).extension().is_some_and(|extension| extension == "html");
    (page, Reverse(path.matches('/').count()), path)
}

impl<'a> Orphans<'a> {
    fn find(outputs: &[Output], old: &'a Manifest, tree: &Tree<'_>) -> Result<Self, PublishError> {
        let new: HashSet<&str> = outputs.iter().map(|output| output.path.as_str()).collect();
        let paths: BTreeSet<&str> =
            old.entries.iter().map(|entry| entry.path.as_str()).filter(|path| !new.contains(path)).collect();
        let paths: Vec<&str> = paths.into_iter().collect();
        let seen = parallel::map_with(&paths, WORTH_A_THREAD, |path, buffer| {
            Ok(match tree.look(path)? {
                Seen::Nothing => None,
                Seen::File(_) => Some(tree.read(path, buffer).is_ok_and(|()| old.lists(path, buffer))),
                // A folder there, or a link on the way, is nothing that we published.
                Seen::Folder | Seen::Other | Seen::Behind(_) => Some(false),
            })
        });
        let mut orphans = Self::default();
        for (path, seen) in paths.into_iter().zip(seen) {
            orphans.folders.extend(address::folders(path));
            match seen? {
                Some(true) => _ = orphans.untouched.insert(path),
                Some(false) => orphans.edited.push(path.to_owned()),
                None => {}
            }
        }
        Ok(orphans)
    }

    /// The untouched ones that must go before the new files come, and the rest, which go after: a file where a folder
    /// is needed, a file in a folder where a file is needed, a file whose name differs only in capital letters.
    fn in_the_way_of(&self, new: &Manifest) -> (Vec<&'a str>, Vec<&'a str>) {
        if self.untouched.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let files: HashSet<String> = new.entries.iter().map(|entry| entry.path.to_lowercase()).collect();
        let folders: HashSet<&str> = files.iter().flat_map(|path| address::folders(path)).collect();
        self.untouched.iter().copied().partition(|path: &&str| {
            let path = path.to_lowercase();
            files.contains(&path)
                || folders.contains(path.as_str())
                || address::folders(&path).any(|folder| files.contains(folder))
        })
    }
}

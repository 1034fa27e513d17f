//! Whether the target is as a build left it: told by its manifest, and by the content of every file that it lists.

use std::path::Path;

use blake3::Hash;

use super::manifest::{self, Entry};
use super::tree::{Seen, Tree};
use super::{WORTH_A_THREAD, staging, target};
use crate::parallel;

/// The fingerprint of the target's manifest, by which [`untouched`] knows it again.
#[must_use]
pub fn manifest_of(target: &Path, source_root: &Path) -> Option<Hash> {
    let root = target::resolve(target, source_root).ok()?;
    std::fs::read(root.join(manifest::NAME)).ok().map(|bytes| blake3::hash(&bytes))
}

/// How many files of ours are in the target, if its manifest is this one and each file holds what the manifest says.
#[must_use]
pub fn untouched(target: &Path, source_root: &Path, manifest: &Hash) -> Option<usize> {
    if manifest_of(target, source_root)? != *manifest {
        return None;
    }
    let root = target::resolve(target, source_root).ok()?;
    let entries: Vec<Entry> = target::known(&root).ok()?.manifest.entries.into_iter().collect();
    let tree = Tree::new(root);
    // What a killed build left is for a build to remove.
    if !matches!(tree.look(staging::NAME), Ok(Seen::Nothing)) {
        return None;
    }
    let same = parallel::map(
        &entries,
        WORTH_A_THREAD,
        |entry| matches!(tree.hash(&entry.path), Ok(Some(hash)) if entry.is(hash)),
    );
    same.into_iter().all(|same| same).then_some(entries.len())
}

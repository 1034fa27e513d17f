//! Whether the target is as a build left it: told by its manifest, and by the content of every file that it lists.

use std::path::Path;

use super::manifest::{self, Entry, Found, Manifest};
use super::tree::{Seen, Tree};
use super::{WORTH_A_THREAD, staging, target};
use crate::parallel;

/// The fingerprint of a manifest, by which [`untouched()`] knows it again.
pub(super) fn fingerprint(manifest: &[u8]) -> String {
    blake3::hash(manifest).to_hex().to_string()
}

/// How many files of ours are in the target, if its manifest is this one and each file holds what the manifest says.
#[must_use]
pub fn untouched(target: &Path, source_root: &Path, manifest: &str) -> Option<usize> {
    let root = target::resolve(target, source_root).ok()?;
    let bytes = manifest::content(&root).ok().flatten().filter(|bytes| fingerprint(bytes) == manifest)?;
    let Found::Manifest(Manifest { entries }) = manifest::parse(&bytes) else { return None };
    let entries: Vec<Entry> = entries.into_iter().collect();
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

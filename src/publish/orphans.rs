use std::cell::LazyCell;
use std::collections::{BTreeSet, HashSet};

use super::address::Folded;
use super::manifest::Manifest;
use super::tree::{Seen, Tree};
use super::{PublishError, WORTH_A_THREAD, address};
use crate::parallel;

/// Files of ours that are not published any more.
#[derive(Default)]
pub(super) struct Orphans<'a> {
    /// As we wrote them. These go.
    pub untouched: BTreeSet<&'a str>,
    /// Edited by hand, or replaced by something else. These stay.
    pub edited: Vec<String>,
    /// All folders that the orphans were in: those left empty go.
    pub folders: BTreeSet<&'a str>,
    /// Those that go.
    files: Folded<'a>,
    /// The folders of all.
    around: Folded<'a>,
}

impl<'a> Orphans<'a> {
    /// Those of the old manifest that are not among the new addresses. Tells of each that is looked at.
    pub fn find(
        new: &HashSet<&str>,
        old: &'a Manifest,
        tree: &Tree,
        tell: impl Fn() + Sync,
    ) -> Result<Self, PublishError> {
        let paths: BTreeSet<&str> =
            old.entries.iter().map(|entry| entry.path.as_str()).filter(|path| !new.contains(path)).collect();
        let paths: Vec<&str> = paths.into_iter().collect();
        let seen = parallel::map(&paths, WORTH_A_THREAD, |path| {
            tell();
            Ok(match tree.look(path)? {
                Seen::Nothing => None,
                Seen::File(_) => Some(tree.hash(path)?.is_some_and(|hash| old.lists(path, hash))),
                // A folder there, or a link on the way, is nothing that we published.
                Seen::Folder | Seen::Other | Seen::Behind(_) => Some(false),
            })
        });
        let new = LazyCell::new(|| new.iter().copied().collect::<Folded<'_>>());
        let mut orphans = Self::default();
        for (path, seen) in paths.into_iter().zip(seen) {
            orphans.folders.extend(address::folders(path));
            match seen? {
                Some(true) => _ = orphans.untouched.insert(path),
                // It is published again, under a name with other capital letters.
                Some(false) if tree.is_one_of(path, &new) => {}
                Some(false) => orphans.edited.push(path.to_owned()),
                None => {}
            }
        }
        orphans.files = orphans.untouched.iter().copied().collect();
        orphans.around = orphans.folders.iter().copied().collect();
        Ok(orphans)
    }

    /// Whether one that goes has this name but for capital letters.
    pub fn have_named(&self, path: &str) -> bool {
        !self.files.alike(path).is_empty()
    }

    /// Whether a file can come to this address once the orphans are gone.
    pub fn make_way_for(&self, path: &str, tree: &Tree) -> Result<(), PublishError> {
        match tree.look(path)? {
            Seen::Nothing | Seen::File(_) | Seen::Other => Ok(()),
            Seen::Folder => tree.may_go(path, &self.files, &self.around),
            Seen::Behind(obstacle) if tree.is_one_of(&obstacle, &self.files) => Ok(()),
            Seen::Behind(obstacle) => Err(PublishError::Obstacle(tree.path(&obstacle))),
        }
    }

    /// The untouched ones that must go before the new files come, and the rest, which go after: a file where a folder
    /// is needed, a file in a folder where a file is needed, a file whose name differs only in capital letters.
    pub fn in_the_way_of(&self, new: &Manifest) -> (Vec<&'a str>, Vec<&'a str>) {
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

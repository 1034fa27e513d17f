//! The published folder on disk, seen without following links: an address never leads out of the folder.

use std::collections::{BTreeSet, HashSet};
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::address::Folded;
use super::busy::patiently;
use super::error::at;
use super::{PublishError, address, lock, manifest};

/// How much of a file is compared at a time.
const PIECE: usize = 64 << 10;

/// The published folder.
pub(super) struct Tree {
    root: PathBuf,
}

/// What is at an address.
pub(super) enum Seen {
    Nothing,
    /// A file of this size.
    File(u64),
    Folder,
    /// A link, a device.
    Other,
    /// Unknown, because of what is at this address: a link or a file where a folder is expected.
    Behind(String),
}

impl Tree {
    pub(super) fn new(root: PathBuf) -> Self {
        Self { root }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The path of an address.
    pub(super) fn path(&self, address: &str) -> PathBuf {
        self.root.join(address)
    }

    pub(super) fn look(&self, address: &str) -> Result<Seen, PublishError> {
        for folder in address::folders(address) {
            match self.metadata(folder)? {
                None => return Ok(Seen::Nothing),
                Some(metadata) if metadata.is_dir() => {}
                Some(_) => return Ok(Seen::Behind(folder.to_owned())),
            }
        }
        Ok(match self.metadata(address)? {
            None => Seen::Nothing,
            Some(metadata) if metadata.is_file() => Seen::File(metadata.len()),
            Some(metadata) if metadata.is_dir() => Seen::Folder,
            Some(_) => Seen::Other,
        })
    }

    fn metadata(&self, address: &str) -> Result<Option<Metadata>, PublishError> {
        let path = self.path(address);
        match path.symlink_metadata() {
            Ok(metadata) => Ok(Some(metadata)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(at(&path)(error)),
        }
    }

    /// Whether there is a file with exactly this content at an address.
    pub(super) fn holds(&self, address: &str, content: &[u8]) -> Result<bool, PublishError> {
        let seen = self.look(address)?;
        let may_be = matches!(seen, Seen::File(size) if size == content.len() as u64);
        // What cannot be read is not ours as it should be.
        Ok(may_be && self.is_read_as(address, content).unwrap_or(false))
    }

    fn is_read_as(&self, address: &str, content: &[u8]) -> io::Result<bool> {
        let mut file = File::open(self.path(address))?;
        let mut piece = vec![0; content.len().min(PIECE)];
        for expected in content.chunks(PIECE) {
            let piece = &mut piece[..expected.len()];
            file.read_exact(piece)?;
            if piece != expected {
                return Ok(false);
            }
        }
        Ok(file.read(&mut [0])? == 0)
    }

    /// The hash of the file at an address, piece by piece; `None` where there is none that can be read.
    pub(super) fn hash(&self, address: &str) -> Result<Option<blake3::Hash>, PublishError> {
        let Seen::File(_) = self.look(address)? else { return Ok(None) };
        let hash = || io::Result::Ok(blake3::Hasher::new().update_reader(File::open(self.path(address))?)?.finalize());
        Ok(hash().ok())
    }

    /// The content of the file at an address.
    pub(super) fn read(&self, address: &str) -> Result<Vec<u8>, PublishError> {
        let path = self.path(address);
        fs::read(&path).map_err(at(&path))
    }

    /// Whether a folder is gone once `files`, and the empty ones of `folders`, are gone, so that a file can take its
    /// place.
    pub(super) fn may_go(&self, folder: &str, files: &Folded<'_>, folders: &Folded<'_>) -> Result<(), PublishError> {
        for (path, is_folder) in self.walk(folder)? {
            if !self.is_one_of(&path, if is_folder { folders } else { files }) {
                return Err(PublishError::Obstacle(self.path(&path)));
            }
        }
        Ok(())
    }

    /// Whether what is at an address is one of `these`, be it under a name with other capital letters, as it can be on the
    /// disks of Windows and macOS, and on theirs in Linux.
    pub(super) fn is_one_of(&self, address: &str, these: &Folded<'_>) -> bool {
        let alike = these.alike(address);
        if alike.is_empty() || alike.contains(&address) {
            return !alike.is_empty();
        }
        let here = self.identity(address);
        here.is_some()
            && alike.iter().any(|other| self.identity(other) == here && !self.are_both_listed(address, other))
    }

    /// By which a file or a folder is known under all its names; where a link leads, does not count.
    #[cfg(unix)]
    fn identity(&self, address: &str) -> Option<(u64, u64)> {
        use std::os::unix::fs::MetadataExt;

        let there = self.path(address).symlink_metadata().ok().filter(|there| !there.is_symlink())?;
        Some((there.dev(), there.ino()))
    }

    /// The path with the letters that it has on the disk.
    #[cfg(not(unix))]
    fn identity(&self, address: &str) -> Option<PathBuf> {
        let path = self.path(address);
        path.symlink_metadata().ok().filter(|there| !there.is_symlink())?;
        path.canonicalize().ok()
    }

    /// Whether two addresses that differ in capital letters alone are both names in the folders there: then they are two
    /// files, though hard links have made them one on the disk.
    fn are_both_listed(&self, address: &str, other: &str) -> bool {
        let (mut folder, mut is_both) = (self.root.clone(), false);
        for (one, other) in address.split('/').zip(other.split('/')) {
            if one != other {
                let Ok(entries) = fs::read_dir(&folder) else { return is_both };
                let names: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.file_name()).collect();
                is_both |= [one, other].iter().all(|name| names.iter().any(|listed| listed == name));
            }
            folder.push(one);
        }
        is_both
    }

    /// The files that are neither `these` nor the program's own.
    pub(super) fn files_besides(&self, these: &HashSet<&str>) -> Result<Vec<String>, PublishError> {
        let own = |file: &str| [manifest::NAME, lock::NAME].contains(&file);
        let files = self.walk("")?.into_iter().filter(|(_, is_folder)| !is_folder).map(|(file, _)| file);
        Ok(files.filter(|file| !own(file) && !these.contains(file.as_str())).collect())
    }

    /// A folder and everything in it, and whether each is a folder itself.
    fn walk(&self, folder: &str) -> Result<Vec<(String, bool)>, PublishError> {
        let mut found = Vec::new();
        for entry in WalkDir::new(self.path(folder)).sort_by_file_name() {
            let entry = entry.map_err(|error| at(&self.root)(error.into()))?;
            let relative = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
            found.push((relative.to_string_lossy().replace('\\', "/"), entry.file_type().is_dir()));
        }
        Ok(found)
    }

    /// Removes files, and then those of `folders` that are empty. Tells of each.
    pub(super) fn remove(&self, files: &[&str], folders: &BTreeSet<&str>, tell: impl Fn()) -> Result<(), PublishError> {
        for path in files.iter().map(|file| self.path(file)) {
            tell();
            match patiently(|| fs::remove_file(&path)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(&path)(error)),
                _ => {}
            }
        }
        // What is inside sorts after what is around it.
        for folder in folders.iter().rev() {
            tell();
            if matches!(self.look(folder)?, Seen::Folder) {
                // Mostly it is not empty, and that is no error.
                _ = fs::remove_dir(self.path(folder));
            }
        }
        Ok(())
    }
}

// macOS tells no capital letters itself, and could not make the two.
#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    /// Names in other letters are those of one file on a disk that does not tell capital letters; what a disk of Linux has
    /// are two files, even if they were linked to be one.
    #[test]
    fn names_that_are_both_in_a_folder_are_two_files() {
        let folder = tempfile::tempdir().unwrap();
        let tree = Tree::new(folder.path().to_owned());
        fs::write(tree.path("logo.png"), "").unwrap();
        fs::hard_link(tree.path("logo.png"), tree.path("Logo.png")).unwrap();
        fs::write(tree.path("LOGO.png"), "").unwrap();
        for inside in ["a", "A"] {
            fs::create_dir(tree.path(inside)).unwrap();
        }
        fs::hard_link(tree.path("logo.png"), tree.path("a/logo.png")).unwrap();
        fs::hard_link(tree.path("logo.png"), tree.path("A/logo.png")).unwrap();
        fs::write(tree.path("b"), "").unwrap();
        std::os::unix::fs::symlink("b", tree.path("B")).unwrap();
        let these = ["logo.png", "b", "a/logo.png"].into_iter().collect();
        for (address, is_one) in [
            ("logo.png", true),
            ("Logo.png", false),
            ("LOGO.png", false),
            ("lOGO.png", false),
            ("A/logo.png", false),
            ("a/logo.png", true),
            ("B", false),
        ] {
            assert_eq!(tree.is_one_of(address, &these), is_one, "{address}");
        }
    }

    /// What decides on a disk that does not tell capital letters, of which there is none here.
    #[test]
    fn a_name_that_is_not_in_the_folder_is_another_name_of_one_that_is() {
        let folder = tempfile::tempdir().unwrap();
        let tree = Tree::new(folder.path().to_owned());
        fs::write(tree.path("logo.png"), "").unwrap();
        fs::hard_link(tree.path("logo.png"), tree.path("Logo.png")).unwrap();
        assert!(tree.identity("logo.png").is_some());
        assert_eq!(tree.identity("logo.png"), tree.identity("Logo.png"));
        assert!(tree.are_both_listed("logo.png", "Logo.png"));
        for (one, other) in [("logo.png", "LOGO.png"), ("a/logo.png", "A/logo.png"), ("logo.png", "logo.png")] {
            assert!(!tree.are_both_listed(one, other), "{one}");
        }
    }
}

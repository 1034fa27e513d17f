use std::fs::File;
use std::path::{Path, PathBuf};

use blake3::{Hash, Hasher};
use walkdir::WalkDir;

use super::{Fingerprint, Stamp};
use crate::parallel;

/// The folders that a site is made of, below its root.
pub const FOLDERS: [&str; 3] = ["content", "themes", "locales"];

/// The folder in the root in which the last runs are kept.
pub const KEPT: &str = ".seloste";

/// Fewer files than this are not worth a thread.
const WORTH_A_THREAD: usize = 64;

/// All that a site is made of, as it was at one moment.
#[derive(Debug, PartialEq, Eq)]
pub struct Inputs {
    content: Hash,
    /// Of when the files were written: another one, though all hold the same, when something was different in between.
    stamps: Hash,
}

impl Inputs {
    /// Reads every file of the site under `root`. `None` where that does not tell all: a file cannot be read, or is a link
    /// (which counts as one, and could lead to anything) or no plain file.
    #[must_use]
    pub fn of(root: &Path) -> Option<Self> {
        let mut paths: Vec<PathBuf> = Vec::new();
        for folder in FOLDERS.map(|name| root.join(name)).into_iter().filter(|folder| folder.symlink_metadata().is_ok())
        {
            for entry in WalkDir::new(folder).sort_by_file_name() {
                let entry = entry.ok().filter(|entry| !entry.path_is_symlink())?;
                paths.push(entry.into_path());
            }
        }
        let read = parallel::map(&paths, WORTH_A_THREAD, |path| {
            let metadata = path.metadata().ok()?;
            let content = match metadata {
                _ if metadata.is_dir() => None,
                // Piece by piece: a published file may be large.
                _ if metadata.is_file() => Some(Hasher::new().update_reader(File::open(path).ok()?).ok()?.finalize()),
                _ => return None,
            };
            Some((Stamp::of(&metadata), content))
        });
        let (mut contents, mut stamps) = (Fingerprint::default(), Fingerprint::default());
        for (path, read) in paths.iter().zip(read) {
            let (stamp, content) = read?;
            let path = path.strip_prefix(root).unwrap_or(path);
            contents.add(path.as_os_str().as_encoded_bytes());
            contents.add(content.as_ref().map_or(&[][..], |content| content.as_bytes()));
            // That of a folder tells of files that were there for a moment.
            stamps.add(format!("{stamp:?}"));
        }
        Some(Self { content: contents.finish(), stamps: stamps.finish() })
    }

    /// Of what the files hold and what they are called.
    #[must_use]
    pub fn content(&self) -> &Hash {
        &self.content
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn names_and_content_count_and_nothing_beside_them() {
        let site = tempfile::tempdir().unwrap();
        let root = site.path();
        let content = || *Inputs::of(root).unwrap().content();
        let mut seen = vec![content()];
        fs::create_dir_all(root.join("content/a")).unwrap();
        seen.push(content());
        fs::write(root.join("content/a/b.yaml"), "a: 1").unwrap();
        seen.push(content());
        fs::write(root.join("content/a/b.yaml"), "a: 2").unwrap();
        seen.push(content());
        fs::rename(root.join("content/a/b.yaml"), root.join("content/a/c.yaml")).unwrap();
        seen.push(content());
        fs::create_dir(root.join("themes")).unwrap();
        fs::write(root.join("themes/b.yaml"), "a: 2").unwrap();
        seen.push(content());
        let different: std::collections::HashSet<_> = seen.iter().map(Hash::to_hex).collect();
        assert_eq!(different.len(), seen.len());

        let before = Inputs::of(root).unwrap();
        fs::write(root.join("README"), "beside").unwrap();
        assert_eq!(before, Inputs::of(root).unwrap());
        fs::write(root.join("themes/new"), "a: 2").unwrap();
        fs::rename(root.join("themes/new"), root.join("themes/b.yaml")).unwrap();
        let after = Inputs::of(root).unwrap();
        assert!(before.content() == after.content() && before != after, "as it was, but written anew");
    }

    #[cfg(unix)]
    #[test]
    fn what_cannot_be_read_whole_is_not_known() {
        use std::os::unix::fs::symlink;

        let site = tempfile::tempdir().unwrap();
        let root = site.path();
        fs::create_dir(root.join("content")).unwrap();
        symlink(root.join("content"), root.join("content/circle")).unwrap();
        assert!(Inputs::of(root).is_none());
        fs::remove_file(root.join("content/circle")).unwrap();
        for target in ["nowhere", "/dev/null"] {
            symlink(target, root.join("content/link")).unwrap();
            assert!(Inputs::of(root).is_none(), "{target}");
            fs::remove_file(root.join("content/link")).unwrap();
        }
        assert!(Inputs::of(root).is_some());
    }
}

//! Where files wait, whole, to be renamed into place: one folder inside the target, so that it is on the same file
//! system, and so that what a killed build left is found and removed in one place.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use super::busy::patiently;
use super::error::at;
use super::tree::{Seen, Tree};
use super::{PublishError, address, manifest};

/// The folder's name.
pub(super) const NAME: &str = ".seloste-staging";

/// The staging folder, made when the first file comes; dropped, it is gone.
pub(super) struct Staging {
    folder: PathBuf,
    is_made: Mutex<bool>,
    /// How many files have come.
    count: AtomicUsize,
}

/// A file that waits, by its number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Staged(usize);

impl Staging {
    /// Removes what a killed build left.
    pub(super) fn new(tree: &Tree) -> Result<Self, PublishError> {
        let folder = tree.path(NAME);
        match tree.look(NAME)? {
            Seen::Folder => remove(&folder).map_err(at(&folder))?,
            Seen::File(_) | Seen::Other => return Err(PublishError::Obstacle(folder)),
            Seen::Nothing | Seen::Behind(_) => {}
        }
        Ok(Self { folder, is_made: Mutex::new(false), count: AtomicUsize::new(0) })
    }

    /// Writes a file, whole.
    pub(super) fn add(&self, content: &[u8]) -> Result<Staged, PublishError> {
        let staged = Staged(self.count.fetch_add(1, Ordering::Relaxed));
        self.write(&self.waiting(staged), content)?;
        Ok(staged)
    }

    /// Renames files into place, in the order given, and tells of each.
    pub(super) fn publish<'a>(
        &self,
        tree: &Tree,
        files: impl Iterator<Item = (Staged, &'a str)>,
        tell: impl Fn(),
    ) -> Result<(), PublishError> {
        let mut ready = HashSet::new();
        for (staged, address) in files {
            tell();
            for folder in address::folders(address) {
                if ready.insert(folder) {
                    make_folder(&tree.path(folder))?;
                }
            }
            let path = tree.path(address);
            patiently(|| fs::rename(self.waiting(staged), &path)).map_err(at(&path))?;
        }
        Ok(())
    }

    /// Publishes a manifest, so that it is on the disk before anything that comes after it.
    pub(super) fn publish_manifest(&self, tree: &Tree, content: &[u8]) -> Result<(), PublishError> {
        if tree.holds(manifest::NAME, content)? {
            return Ok(());
        }
        let waiting = self.folder.join(manifest::NAME);
        self.write(&waiting, content)?.sync_all().map_err(at(&waiting))?;
        let path = tree.path(manifest::NAME);
        patiently(|| fs::rename(&waiting, &path)).map_err(at(&path))?;
        // The rename itself. Not every system can sync a folder; those that cannot do not need to.
        if let Ok(folder) = File::open(tree.root()) {
            _ = folder.sync_all();
        }
        Ok(())
    }

    /// Sets the folder's time, as a sign of life. Without it, others only wait less long.
    pub(super) fn touch(&self) {
        if self.make().is_ok() {
            _ = File::open(&self.folder).and_then(|folder| folder.set_modified(SystemTime::now()));
        }
    }

    fn waiting(&self, Staged(number): Staged) -> PathBuf {
        self.folder.join(number.to_string())
    }

    fn write(&self, path: &Path, content: &[u8]) -> Result<File, PublishError> {
        self.make()?;
        let write = || {
            let mut file = File::create_new(path)?;
            file.write_all(content)?;
            Ok(file)
        };
        write().map_err(at(path))
    }

    /// Makes the folder itself, and takes no other for it: that could be a link.
    fn make(&self) -> Result<(), PublishError> {
        let mut is_made = self.is_made.lock().unwrap_or_else(PoisonError::into_inner);
        if !*is_made {
            fs::create_dir(&self.folder).map_err(at(&self.folder))?;
            *is_made = true;
        }
        Ok(())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if *self.is_made.get_mut().unwrap_or_else(PoisonError::into_inner) {
            // What cannot be removed now is removed by the next build.
            _ = remove(&self.folder);
        }
    }
}

/// Removes a folder with the files in it.
fn remove(folder: &Path) -> io::Result<()> {
    for entry in folder.read_dir()? {
        let file = entry?.path();
        patiently(|| fs::remove_file(&file))?;
    }
    patiently(|| fs::remove_dir(folder))
}

/// Makes a folder if it is not there. `create_dir_all` would be content with a link.
fn make_folder(path: &Path) -> Result<(), PublishError> {
    match fs::create_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => match path.symlink_metadata() {
            Ok(metadata) if metadata.is_dir() => Ok(()),
            _ => Err(PublishError::Obstacle(path.to_owned())),
        },
        made => made.map_err(at(path)),
    }
}

#[cfg(all(test, windows))]
mod tests {
    use std::fs::OpenOptions;
    use std::os::windows::fs::OpenOptionsExt;
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_a_killed_build_left_is_waited_for_while_somebody_reads_it() {
        let target = tempfile::tempdir().unwrap();
        let tree = Tree::new(target.path().to_owned());
        fs::create_dir(tree.path(NAME)).unwrap();
        fs::write(tree.path(NAME).join("0"), "left").unwrap();
        let reader = OpenOptions::new().read(true).share_mode(0).open(tree.path(NAME).join("0")).unwrap();
        thread::scope(|scope| {
            scope.spawn(move || {
                thread::sleep(Duration::from_millis(200));
                drop(reader);
            });
            Staging::new(&tree).unwrap();
        });
        assert!(!tree.path(NAME).exists());
    }
}

//! Where files wait, whole, to be renamed into place: one folder inside the target, so that it is on the same file
//! system, and so that what a killed build left is found and removed in one place.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::error::at;
use super::tree::{Seen, Tree};
use super::{PublishError, WORTH_A_THREAD, address, manifest};
use crate::model::Output;
use crate::parallel;

/// The folder's name.
pub(super) const NAME: &str = ".seloste-staging";

/// The staging folder; dropped, it is gone.
pub(super) struct Staging<'a> {
    tree: &'a Tree<'a>,
    folder: PathBuf,
}

impl<'a> Staging<'a> {
    /// Removes what a killed build left.
    pub(super) fn clear(tree: &Tree<'_>) -> Result<(), PublishError> {
        let folder = tree.path(NAME);
        match tree.look(NAME)? {
            Seen::Folder => empty(&folder).and_then(|()| fs::remove_dir(&folder)).map_err(at(&folder)),
            Seen::File(_) | Seen::Other => Err(PublishError::Obstacle(folder)),
            Seen::Nothing | Seen::Behind(_) => Ok(()),
        }
    }

    pub(super) fn new(tree: &'a Tree<'_>) -> Result<Self, PublishError> {
        let folder = tree.path(NAME);
        fs::create_dir(&folder).map_err(at(&folder))?;
        Ok(Self { tree, folder })
    }

    /// Writes the outputs, whole.
    pub(super) fn fill(&self, outputs: &[&Output]) -> Result<(), PublishError> {
        let numbered: Vec<_> = outputs.iter().enumerate().collect();
        parallel::map(&numbered, WORTH_A_THREAD, |(number, output)| {
            write(&self.waiting(*number), &output.content).map(drop)
        })
        .into_iter()
        .collect()
    }

    /// Renames what [`Staging::fill`] wrote into place, in the order given.
    pub(super) fn publish(&self, outputs: &[&Output]) -> Result<(), PublishError> {
        let mut ready = HashSet::new();
        for (number, output) in outputs.iter().enumerate() {
            for folder in address::folders(&output.path) {
                if ready.insert(folder) {
                    make_folder(&self.tree.path(folder))?;
                }
            }
            let path = self.tree.path(&output.path);
            fs::rename(self.waiting(number), &path).map_err(at(&path))?;
        }
        Ok(())
    }

    /// Publishes a manifest, so that it is on the disk before anything that comes after it.
    pub(super) fn publish_manifest(&self, content: &[u8]) -> Result<(), PublishError> {
        if self.tree.holds(manifest::NAME, content) {
            return Ok(());
        }
        let waiting = self.folder.join(manifest::NAME);
        write(&waiting, content)?.sync_all().map_err(at(&waiting))?;
        let path = self.tree.path(manifest::NAME);
        fs::rename(&waiting, &path).map_err(at(&path))?;
        // The rename itself. Not every system can sync a folder; those that cannot do not need to.
        if let Ok(folder) = File::open(self.tree.root()) {
            _ = folder.sync_all();
        }
        Ok(())
    }

    fn waiting(&self, number: usize) -> PathBuf {
        self.folder.join(number.to_string())
    }
}

impl Drop for Staging<'_> {
    fn drop(&mut self) {
        // What cannot be removed now is removed by the next build.
        _ = empty(&self.folder).and_then(|()| fs::remove_dir(&self.folder));
    }
}

fn write(path: &Path, content: &[u8]) -> Result<File, PublishError> {
    let write = || {
        let mut file = File::create_new(path)?;
        file.write_all(content)?;
        Ok(file)
    };
    write().map_err(at(path))
}

/// Removes the files of a folder.
fn empty(folder: &Path) -> io::Result<()> {
    for entry in folder.read_dir()? {
        fs::remove_file(entry?.path())?;
    }
    Ok(())
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

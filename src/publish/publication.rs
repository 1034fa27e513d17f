use std::cmp::Reverse;
use std::collections::HashSet;
use std::io;
use std::mem;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::error::at;
use super::lock::{self, Lock, PACE, Pace};
use super::manifest::{self, Entry, Manifest};
use super::orphans::Orphans;
use super::staging::{Staged, Staging};
use super::target::{self, Known};
use super::tree::Tree;
use super::{PublishError, Published, WORTH_A_THREAD, address, untouched};
use crate::model::Output;
use crate::parallel;

/// A site on its way into its folder: files are taken as they are made, by any number of threads, and the folder changes
/// when it is finished. Dropped before that, it leaves the folder as it was.
pub struct Publication {
    // In this order they are dropped: the folder can go when it is empty, and is locked until then.
    staging: Staging,
    tree: Tree,
    old: Known,
    taken: Mutex<Vec<Taken>>,
    lock: Lock,
}

/// A file of the new site.
struct Taken {
    entry: Entry,
    /// Where it waits; `None` for one that is there already.
    staged: Option<Staged>,
}

impl Publication {
    /// Begins to publish into `target` (from the current folder, when it is relative). `source_root` is the site's root,
    /// which must not be overwritten. Waits for another build into the same folder, as long as that is at work.
    ///
    /// # Errors
    /// [`PublishError`], when nothing can be published there.
    pub fn begin(target: &Path, source_root: &Path) -> Result<Self, PublishError> {
        Self::begin_at(target, source_root, PACE)
    }

    fn begin_at(target: &Path, source_root: &Path, pace: Pace) -> Result<Self, PublishError> {
        let root = target::resolve(target, source_root)?;
        target::known(&root)?;
        let lock = lock::take(&root, pace)?;
        // Once more: the build we may have waited for has written a manifest.
        let old = target::known(&root)?;
        let tree = Tree::new(root);
        Ok(Self { staging: Staging::new(&tree)?, tree, old, taken: Mutex::default(), lock })
    }

    /// Takes a file; `inputs` is a fingerprint of all that it was made from, if it is dear to make. Where it is not the
    /// same as what is there, it is staged at once, so that it need not be kept.
    ///
    /// # Errors
    /// [`PublishError`], when the file system refuses, or for an address that no file of a site can have. Whether it
    /// agrees with those of the other files, [`Self::finish`] will say.
    pub fn take(&self, output: &Output, inputs: Option<String>) -> Result<(), PublishError> {
        let Output { path, content } = output;
        address::check(path)?;
        let entry = Entry::new(path, content, inputs);
        let staged = if self.tree.holds(path, content)? { None } else { Some(self.staging.add(content)?) };
        self.add(entry, staged);
        Ok(())
    }

    /// Takes the file at `address` as the last build left it, if it was made from what `inputs` stands for and nobody has
    /// changed it since. Tells its size.
    #[must_use]
    pub fn keep(&self, address: &str, inputs: &str) -> Option<u64> {
        let entry = self.old.manifest.made_from(address, inputs)?;
        // Not through a link: what it leads to is not ours.
        let is_sound = matches!(self.tree.hash(address), Ok(Some(hash)) if entry.is(hash));
        is_sound.then(|| {
            self.add(entry.clone(), None);
            entry.size
        })
    }

    fn add(&self, entry: Entry, staged: Option<Staged>) {
        self.at_work();
        self.taken.lock().unwrap_or_else(PoisonError::into_inner).push(Taken { entry, staged });
    }

    /// Shows those who wait that they wait for something.
    fn at_work(&self) {
        self.lock.show_life(&self.staging);
    }

    /// Makes the folder hold exactly the files that were taken, besides those that are not ours.
    ///
    /// # Errors
    /// [`PublishError`]. When it is a refusal, the folder is as it was; when it comes from the file system, the next
    /// build continues where this one stopped.
    pub fn finish(self) -> Result<Published, PublishError> {
        self.change(|| self.at_work())
    }

    /// Changes the folder, and tells of each file that is looked at, renamed or removed.
    fn change(&self, tell: impl Fn() + Copy + Sync) -> Result<Published, PublishError> {
        let Self { staging, tree, old: Known { manifest: old, damaged }, taken, .. } = self;
        let mut taken = mem::take(&mut *taken.lock().unwrap_or_else(PoisonError::into_inner));
        // In whatever order threads made them.
        taken.sort_by(|a, b| a.entry.cmp(&b.entry));
        address::check_all(taken.iter().map(|file| file.entry.path.as_str()))?;
        let new: HashSet<&str> = taken.iter().map(|file| file.entry.path.as_str()).collect();
        let orphans = Orphans::find(&new, old, tree, tell)?;
        let settled = parallel::map(&taken, WORTH_A_THREAD, |file| {
            tell();
            file.settled(&orphans, staging, tree)
        });
        let settled = settled.into_iter().collect::<Result<Vec<_>, _>>()?;

        let waiting = settled.into_iter().zip(&taken).filter_map(|(staged, file)| Some((staged?, &*file.entry.path)));
        let mut changed: Vec<(Staged, &str)> = waiting.collect();
        changed.sort_by_cached_key(|(_, path)| turn(path));
        let manifest = Manifest { entries: taken.iter().map(|file| file.entry.clone()).collect() };
        let last = manifest.to_bytes();
        // An orphan would still be listed, so the same manifest means that there is none.
        if !(changed.is_empty() && tree.holds(manifest::NAME, &last)?) {
            staging.publish_manifest(tree, &old.union(&manifest).to_bytes())?;
            let (in_the_way, others) = orphans.in_the_way_of(&manifest);
            tree.remove(&in_the_way, &orphans.folders, tell)?;
            staging.publish(tree, changed.iter().copied(), tell)?;
            tree.remove(&others, &orphans.folders, tell)?;
            staging.publish_manifest(tree, &last)?;
        }
        let kept = if *damaged { tree.files_besides(&new)? } else { orphans.edited };
        Ok(Published {
            written: changed.len(),
            unchanged: taken.len() - changed.len(),
            removed: orphans.untouched.len(),
            kept,
            manifest: untouched::fingerprint(&last),
        })
    }
}

impl Taken {
    /// Where the file waits, now that it is known which files go; `None` if it stays as it is.
    fn settled(&self, orphans: &Orphans<'_>, staging: &Staging, tree: &Tree) -> Result<Option<Staged>, PublishError> {
        let Entry { path, .. } = &self.entry;
        if self.staged.is_some() {
            orphans.make_way_for(path, tree)?;
            return Ok(self.staged);
        }
        // Where the file system does not tell capitals from small letters, `Logo.png` is found at `logo.png`, and gone
        // once the orphan is removed.
        if !orphans.have_named(path) {
            return Ok(None);
        }
        let content = tree.read(path)?;
        if !self.entry.is(blake3::hash(&content)) {
            let changed = io::Error::other("it was changed while the site was built");
            return Err(at(&tree.path(path))(changed));
        }
        staging.add(&content).map(Some)
    }
}

/// When a file is published: first what pages refer to, then pages, and those that list others after the listed ones.
fn turn(path: &str) -> (bool, Reverse<usize>, &str) {
    let page = Path::new(path).extension().is_some_and(|extension| extension == "html");
    (page, Reverse(path.matches('/').count()), path)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    use super::*;

    /// A build shows everything that it does, which in these tests is something each [`STEP`]. A busy machine may stop for a
    /// second.
    const QUICK: Pace = Pace { sign: Duration::ZERO, patience: Duration::from_secs(3) };
    const STEP: Duration = Duration::from_millis(300);

    fn begin(root: &Path) -> Result<Publication, PublishError> {
        Publication::begin_at(&root.join("public"), root, QUICK)
    }

    fn take(publication: &Publication, paths: impl Iterator<Item = String>) {
        for path in paths {
            publication.take(&Output { path, content: b"the same".to_vec() }, None).unwrap();
        }
    }

    /// Another build waits for the one that works, and does not give up.
    fn is_waited_for(root: &Path, work: impl FnOnce()) {
        thread::scope(|scope| {
            let second = scope.spawn(|| begin(root).map(drop));
            work();
            second.join().unwrap().expect("the first is at work");
        });
    }

    /// Of files that are there already, neither the target nor the staging folder gets another time by itself.
    #[test]
    fn a_build_that_takes_files_is_waited_for() {
        let site = tempfile::tempdir().unwrap();
        let paths = || (0..12).map(|number| format!("fi/{number}"));
        let first = begin(site.path()).unwrap();
        take(&first, paths());
        first.finish().unwrap();

        let first = begin(site.path()).unwrap();
        is_waited_for(site.path(), || {
            take(&first, paths().inspect(|_| thread::sleep(STEP)));
            drop(first);
        });
    }

    #[test]
    fn a_build_that_changes_the_folder_is_waited_for() {
        let site = tempfile::tempdir().unwrap();
        let first = begin(site.path()).unwrap();
        take(&first, (0..6).map(|number| format!("old/{number}")));
        first.finish().unwrap();

        let first = begin(site.path()).unwrap();
        take(&first, (0..6).map(|number| format!("new/{number}")));
        let told = AtomicUsize::new(0);
        is_waited_for(site.path(), || {
            let tell = || {
                thread::sleep(STEP);
                told.fetch_add(1, Ordering::Relaxed);
                first.at_work();
            };
            first.change(tell).unwrap();
            drop(first);
        });
        // Six orphans are looked at and removed, and their folder (twice: before the new files come, and after); six
        // files are looked at and renamed.
        assert_eq!(told.into_inner(), 6 + 6 + 2 + 6 + 6);
    }
}

//! What the files of some folders held when they were looked at.

use std::collections::{BTreeSet, HashMap};
use std::ffi::{OsStr, OsString};
use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use blake3::{Hash, Hasher};

use super::bell::Rung;
use crate::source::{Moment, Stamp};

/// Folders below each other.
const MAX_FOLDERS: usize = 32;

/// What is looked at.
pub(super) struct Looker {
    /// Without links.
    pub root: PathBuf,
    /// Folders in it.
    pub folders: Vec<PathBuf>,
    /// The files of interest, by their paths from the root.
    pub reads: fn(&Path) -> bool,
    /// Whether a file is as it was read at a moment, if its stamp is.
    pub trusts: fn(&Stamp, Moment) -> bool,
}

/// What there was.
#[derive(Clone, Default)]
pub(super) struct Snapshot {
    /// By path from the root: as plain bytes, since paths compare slowly.
    files: HashMap<OsString, Seen>,
    /// Everything could be read and watched, and no link led to nothing.
    pub is_whole: bool,
    /// A file may have several names.
    has_links: bool,
}

#[derive(Clone)]
struct Seen {
    stamp: Stamp,
    content: Content,
    /// Before its content was read.
    when: Moment,
}

#[derive(Clone, PartialEq, Eq)]
enum Content {
    Bytes(Hash),
    /// A link that is not followed, by what stands in it.
    Link(PathBuf),
    /// A file that cannot be read, a pipe.
    Closed,
}

/// Whether a name is of no file that anybody wrote: hidden ones (`.#x`, `.x.swp`, `.~lock.x#`, `.git`), `x~`, `#x#`, and vim's
/// trial whether it may write here.
pub(super) fn is_passing(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    name.starts_with(b".")
        || name.ends_with(b"~")
        || name == b"4913"
        || (name.starts_with(b"#") && name.ends_with(b"#"))
}

impl Looker {
    /// Looks at everything. `enter` is called for each folder before it is listed, with its depth: 0 is the root, 1 one of
    /// the folders in it or what a link leads to; it says whether it could be watched.
    pub fn look(&self, before: &Snapshot, enter: impl FnMut(&Path, usize) -> bool) -> Snapshot {
        let now = Snapshot { files: HashMap::with_capacity(before.files.len()), is_whole: true, has_links: false };
        let mut look = Look::new(self, before, now, enter);
        look.enter(&self.root, 0);
        for folder in &self.folders {
            look.anything(&self.root.join(folder), folder, 1, None);
        }
        look.now
    }

    /// Looks at these files alone. `None` when that does not tell all: one of them is a folder, or is known by another name.
    pub fn look_at(&self, before: &Snapshot, files: &[PathBuf]) -> Option<Snapshot> {
        if before.has_links {
            return None;
        }
        let mut look = Look::new(self, before, before.clone(), |_, _| true);
        for file in files {
            let name = file.strip_prefix(&self.root).ok()?;
            match file.symlink_metadata() {
                Ok(metadata) if metadata.is_dir() || metadata.is_symlink() => return None,
                Ok(metadata) => look.file(file, name, &metadata),
                Err(_) => _ = look.now.files.remove(name.as_os_str()),
            }
        }
        Some(look.now)
    }

    /// The files that may have been others for a moment between `before` and `now`, though they are as they were; sorted.
    pub fn touched(&self, before: &Snapshot, now: &Snapshot, rung: &Rung) -> Vec<PathBuf> {
        let written = before.different(now, |before, now| before.stamp == now.stamp && before.content == now.content);
        let mut touched: BTreeSet<PathBuf> = written.map(PathBuf::from).collect();
        if touched.is_empty() || !rung.everywhere {
            // There for a moment only: files, or folders with files in them.
            let names = rung.places.iter().filter_map(|place| place.strip_prefix(&self.root).ok());
            let is_known = |name: &Path| [before, now].iter().any(|one| one.files.contains_key(name.as_os_str()));
            let is_file = |name: &Path| (self.reads)(name) && !self.root.join(name).is_dir();
            let passed = names.filter(|name| *name != Path::new("") && !is_known(name));
            touched.extend(passed.filter(|name| rung.everywhere || is_file(name)).map(Path::to_owned));
        }
        if touched.is_empty() && rung.everywhere {
            touched.extend(self.folders.iter().cloned());
        }
        touched.into_iter().collect()
    }
}

/// One look.
struct Look<'a, E> {
    looker: &'a Looker,
    before: &'a Snapshot,
    now: Snapshot,
    when: Moment,
    enter: E,
    /// Folders that links lead to: each is entered once, so that links in circles come to an end.
    linked: BTreeSet<PathBuf>,
    hasher: Hasher,
}

impl<'a, E: FnMut(&Path, usize) -> bool> Look<'a, E> {
    fn new(looker: &'a Looker, before: &'a Snapshot, now: Snapshot, enter: E) -> Self {
        let when = Moment::now();
        Self { looker, before, now, when, enter, linked: BTreeSet::new(), hasher: Hasher::new() }
    }

    fn enter(&mut self, folder: &Path, depth: usize) {
        self.now.is_whole &= (self.enter)(folder, depth);
    }

    fn folder(&mut self, folder: &Path, name: &Path, depth: usize) {
        if depth > MAX_FOLDERS {
            return;
        }
        self.enter(folder, depth);
        let Ok(entries) = fs::read_dir(folder) else {
            self.now.is_whole = false;
            return;
        };
        for entry in entries {
            let Ok(entry) = entry else {
                self.now.is_whole = false;
                return;
            };
            if !is_passing(&entry.file_name()) {
                // Where the folder is read, this costs one call to the system, and none by the path.
                self.anything(&entry.path(), &name.join(entry.file_name()), depth + 1, entry.metadata().ok());
            }
        }
    }

    fn anything(&mut self, path: &Path, name: &Path, depth: usize, metadata: Option<Metadata>) {
        // What went away in this moment is heard of.
        let Some(metadata) = metadata.or_else(|| path.symlink_metadata().ok()) else { return };
        if metadata.is_symlink() {
            self.link(path, name);
        } else if metadata.is_dir() {
            self.folder(path, name, depth);
        } else {
            self.file(path, name, &metadata);
        }
    }

    /// A link: followed within the root, as those who read the site do.
    fn link(&mut self, path: &Path, name: &Path) {
        let target = path.canonicalize();
        self.now.is_whole &= target.is_ok();
        let inside = target.ok().filter(|target| target.starts_with(&self.looker.root));
        match inside.and_then(|target| Some((target.metadata().ok()?, target))) {
            Some((metadata, target)) if metadata.is_file() => {
                self.now.has_links = true;
                if let Some(folder) = target.parent() {
                    self.enter(folder, 1);
                }
                self.file(&target, name, &metadata);
            }
            other => {
                let content = Content::Link(path.read_link().unwrap_or_default());
                self.note(name, Seen { stamp: Stamp::default(), content, when: self.when });
                if let Some((metadata, target)) = other
                    && metadata.is_dir()
                    // Not back to a folder that the link is in.
                    && !path.starts_with(&target)
                    && self.linked.insert(target.clone())
                {
                    self.now.has_links = true;
                    self.folder(&target, name, 1);
                }
            }
        }
    }

    fn file(&mut self, path: &Path, name: &Path, metadata: &Metadata) {
        if !(self.looker.reads)(name) {
            return;
        }
        let stamp = Stamp::of(metadata);
        let before = self
            .before
            .files
            .get(name.as_os_str())
            .filter(|seen| seen.stamp == stamp && (self.looker.trusts)(&stamp, seen.when));
        let seen = before.cloned().unwrap_or_else(|| {
            // To read a pipe is to wait for ever.
            let content = if metadata.is_file() { self.hash(path).ok() } else { None };
            Seen { stamp, content: content.map_or(Content::Closed, Content::Bytes), when: self.when }
        });
        self.note(name, seen);
    }

    fn hash(&mut self, path: &Path) -> io::Result<Hash> {
        self.hasher.reset();
        self.hasher.update_reader(File::open(path)?)?;
        Ok(self.hasher.finalize())
    }

    fn note(&mut self, name: &Path, seen: Seen) {
        self.now.files.insert(name.as_os_str().to_owned(), seen);
    }
}

impl Snapshot {
    /// The files whose content is other in `now`, or that are in one of the two alone; sorted.
    pub fn changes(&self, now: &Self) -> Vec<PathBuf> {
        let mut changes: Vec<_> = self.different(now, Seen::holds_the_same).map(PathBuf::from).collect();
        changes.sort_unstable();
        changes
    }

    pub fn differs(&self, now: &Self) -> bool {
        self.different(now, Seen::holds_the_same).next().is_some()
    }

    /// Whether a file became empty or went away.
    pub fn half_written(&self, now: &Self) -> bool {
        let mut different = self.different(now, Seen::holds_the_same);
        different.any(|name| now.files.get(name).is_none_or(|seen| seen.stamp.is_of_nothing()))
    }

    fn different<'a>(
        &'a self,
        now: &'a Self,
        is_same: impl Fn(&Seen, &Seen) -> bool + 'a,
    ) -> impl Iterator<Item = &'a OsString> {
        let is_other =
            move |(name, seen): &(&OsString, &Seen)| now.files.get(*name).is_none_or(|now| !is_same(seen, now));
        let changed = self.files.iter().filter(is_other).map(|(name, _)| name);
        changed.chain(now.files.keys().filter(move |name| !self.files.contains_key(*name)))
    }
}

impl Seen {
    fn holds_the_same(&self, other: &Self) -> bool {
        self.content == other.content
    }
}

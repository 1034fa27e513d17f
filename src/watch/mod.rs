//! Says when files of a site have other content than before.
//!
//! What the system tells of a file only means “look again”: editors write beside a file and rename, programs touch files
//! without changing them, queues overflow, and network drives tell nothing. What was changed is decided by [`snapshot`], a hash
//! of each file that is read anew where its size and times are not what they were. Where the system told of few files, those alone
//! are looked at, and everything two seconds later.
//!
//! Folders are watched, never files, since a file that is saved is often another one of the same name. Where the system
//! watches single folders (Linux), each is watched *before* it is listed, so that nothing written to a new folder is missed.
//! The crate `notify-debouncer-full` is not used: it wakes a few hundred times a second for a debounce as short as this, counts
//! from the first event instead of the last, and keeps every event, of which none is needed here.

mod bell;
mod error;
mod snapshot;

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RemoveKind};
use notify::{Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use bell::{Bell, Heard};
pub use error::WatchError;
use snapshot::{Looker, Snapshot, is_passing};

use crate::source::{GRAIN, Stamp};

/// Writing has settled when nothing was heard for so long. Saving is a burst of a millisecond or two, and the page that follows
/// is to be there after 50.
const QUIET: Duration = Duration::from_millis(5);
/// Longer than this nobody waits for the end of the writing.
const LONGEST: Duration = Duration::from_millis(200);
/// A file that became empty or went away is often about to be filled or replaced.
const HALF_WRITTEN: Duration = Duration::from_millis(50);
/// How often that is waited for.
const PATIENCE: usize = 4;
/// What happened is heard so much later at most, mostly within a millisecond.
const LAG: Duration = Duration::from_millis(100);
/// When to look without having heard anything: while something could not be read or is not there, or nothing can be heard.
const UNHEARD: Duration = Duration::from_secs(1);

/// Whether the system watches single folders and tells of each file in them. Others watch whole trees.
const IS_SINGLE: bool = cfg!(any(target_os = "linux", target_os = "android"));

/// How to watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watching {
    /// By what the system tells.
    Events,
    /// By looking at all files, so often: for network drives and containers, of whose files the system tells nothing.
    Poll(Duration),
}

/// Watches folders of a site. As an iterator it waits until the content of some file is other than it was and the writing has
/// settled, and gives the files that are other, new or gone: sorted, relative to the root. It ends when it is stopped.
///
/// Who reads the files after each of its items, and then asks for the next, has in the end read what is there: a file that was
/// written between the two is given also when it is again as it was. (By the clock alone, this does not hold of a file that was there
/// only between two looks.)
pub struct Watch {
    looker: Looker,
    seen: Snapshot,
    bell: Arc<Bell>,
    /// `None` where the system is not asked.
    watcher: Option<RecommendedWatcher>,
    poll: Option<Duration>,
    /// When to look next, heard or not.
    due: Option<Instant>,
    trouble: Option<WatchError>,
}

/// Ends the waiting of a [`Watch`], from any thread.
#[derive(Clone)]
pub struct Stopper(Arc<Bell>);

impl Stopper {
    /// Ends the waiting, now and for good.
    pub fn stop(&self) {
        self.0.stop();
    }
}

impl Watch {
    /// Watches the folders of these names in `root`, as they are now; one that is not there yet is watched for. Links that lead
    /// out of `root` are not followed, and files whose names begin with a dot or that editors make for themselves are
    /// left out.
    ///
    /// # Errors
    /// [`WatchError`], when `root` cannot be read or the system does not let it be watched.
    pub fn new(root: &Path, folders: &[&str], how: Watching) -> Result<Self, WatchError> {
        Self::of(root, folders, how, |_| true)
    }

    /// The same for those files alone that `reads` is true of, by their paths from the root.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn of(root: &Path, folders: &[&str], how: Watching, reads: fn(&Path) -> bool) -> Result<Self, WatchError> {
        let unreadable = |source| WatchError::Root { path: root.to_owned(), source };
        let real = root.canonicalize().map_err(unreadable)?;
        std::fs::read_dir(&real).map_err(unreadable)?;
        let folders: Vec<PathBuf> = folders.iter().map(PathBuf::from).collect();
        let bell = Arc::new(Bell::default());
        let (watcher, poll) = match how {
            Watching::Poll(time) => (None, Some(time)),
            Watching::Events => {
                let hearer = Hearer { bell: Arc::clone(&bell), root: real.clone(), folders: folders.clone() };
                let config = Config::default().with_follow_symlinks(false);
                let watcher = RecommendedWatcher::new(move |event| hearer.hear(event), config);
                (Some(watcher.map_err(|error| WatchError::of(error, root))?), None)
            }
        };
        // By the clock nobody reads all files again and again, perhaps over a network, for what a stamp hardly ever misses.
        let trusts = if poll.is_some() { Stamp::is_likely } else { Stamp::is_sure };
        let looker = Looker { root: real, folders, reads, trusts };
        let mut watch = Self { looker, seen: Snapshot::default(), bell, watcher, poll, due: None, trouble: None };
        watch.seen = watch.look();
        watch.plan(true);
        match watch.trouble.take() {
            Some(trouble) => Err(trouble),
            None => Ok(watch),
        }
    }

    /// Something with which another thread or a signal ends the waiting.
    #[must_use]
    pub fn stopper(&self) -> Stopper {
        Stopper(Arc::clone(&self.bell))
    }

    /// What keeps the system from telling of a folder that came later, told once. From then on the files are looked at
    /// every second, so nothing is missed.
    pub fn trouble(&mut self) -> Option<WatchError> {
        self.trouble.take()
    }

    /// Waits until there is reason to look: whether something was heard, or the time has come. `None` when stopped.
    fn wait(&self) -> Option<bool> {
        match self.bell.wait(self.due) {
            Heard::Stop => return None,
            Heard::Nothing => return Some(false),
            Heard::Ring => {}
        }
        let end = Instant::now() + LONGEST;
        loop {
            match self.bell.wait(Some(end.min(Instant::now() + QUIET))) {
                Heard::Stop => return None,
                Heard::Ring if Instant::now() < end => {}
                Heard::Ring | Heard::Nothing => return Some(true),
            }
        }
    }

    /// When to look next. After something was heard everything is looked at once more when the clock has gone on: a file written
    /// twice within the grain of its times is then known for good, and what the system forgot to tell is found.
    fn plan(&mut self, heard: bool) {
        let time = match self.poll {
            Some(time) => Some(time),
            None if !self.seen.is_whole => Some(UNHEARD),
            None if heard => Some(GRAIN + QUIET),
            None => None,
        };
        self.due = time.map(|time| Instant::now() + time);
    }

    /// Whether this may be a look into the midst of the writing. Who hears nothing can only look again.
    fn is_unsure(&self, now: &Snapshot) -> bool {
        if self.poll.is_some() { self.seen.differs(now) } else { self.seen.half_written(now) }
    }

    /// Looks at all files. Folders that are not watched yet are from now on.
    fn look(&mut self) -> Snapshot {
        let Self { looker, seen, bell, watcher, poll, trouble, .. } = self;
        let Some(watcher) = watcher else { return looker.look(seen, |_, _| true) };
        // A folder that has another name by now may have lost its watch with the old one. To watch it again costs little. Elsewhere
        // that is said of a root that is gone: the system may tell neither this nor that there is one again.
        if IS_SINGLE || !looker.root.is_dir() {
            bell.forget();
        }
        looker.look(seen, |folder, depth| {
            if !(IS_SINGLE || depth <= 1) || !bell.enter(folder) {
                return true;
            }
            if !IS_SINGLE {
                // Elsewhere a folder that is another one by now would be watched twice.
                _ = watcher.unwatch(folder);
            }
            // The root holds much that is not the site's.
            let mode = if IS_SINGLE || depth == 0 { RecursiveMode::NonRecursive } else { RecursiveMode::Recursive };
            let Err(error) = watcher.watch(folder, mode) else { return true };
            bell.leave(folder);
            let error = WatchError::of(error, folder);
            if matches!(error, WatchError::Full { .. }) && poll.is_none() {
                *poll = Some(UNHEARD);
                *trouble = Some(error);
            }
            false
        })
    }
}

impl Iterator for Watch {
    type Item = Vec<PathBuf>;

    fn next(&mut self) -> Option<Vec<PathBuf>> {
        let begun = Instant::now();
        let mut is_first = true;
        loop {
            let heard = self.wait()?;
            let rung = self.bell.rung();
            // Who asks has read the files after the last look: perhaps one that was other for that moment.
            let while_read = rung.since.map_or(is_first && self.poll.is_some(), |since| since < begun + LAG);
            is_first = false;
            let is_few = IS_SINGLE && heard && !rung.everywhere;
            let few = is_few.then(|| self.looker.look_at(&self.seen, &rung.places)).flatten();
            let mut now = few.unwrap_or_else(|| self.look());
            for _ in 0..PATIENCE {
                if !self.is_unsure(&now) {
                    break;
                }
                if matches!(self.bell.wait(Some(Instant::now() + HALF_WRITTEN)), Heard::Stop) {
                    return None;
                }
                let later = self.look();
                let is_same = !later.differs(&now);
                now = later;
                if is_same {
                    break;
                }
            }
            let changed =
                if while_read { self.looker.touched(&self.seen, &now, &rung) } else { self.seen.changes(&now) };
            self.seen = now;
            self.plan(heard);
            if !changed.is_empty() {
                return Some(changed);
            }
        }
    }
}

/// What hears the system.
struct Hearer {
    bell: Arc<Bell>,
    root: PathBuf,
    folders: Vec<PathBuf>,
}

impl Hearer {
    fn hear(&self, event: notify::Result<Event>) {
        // Of what was missed nothing is known, nor of what an error is about.
        let Some(event) = event.ok().filter(|event| !event.need_rescan() && !event.paths.is_empty()) else {
            return self.bell.ring_unknown();
        };
        let mut is_of_folder = matches!(
            event.kind,
            EventKind::Create(CreateKind::Folder)
                | EventKind::Remove(RemoveKind::Folder)
                | EventKind::Any
                | EventKind::Other
        );
        match event.kind {
            // Our own reading is heard, too.
            EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write) => return,
            EventKind::Access(_) | EventKind::Modify(ModifyKind::Data(_) | ModifyKind::Metadata(_)) => {}
            // What has this name now may be another folder, which the system does not watch.
            _ => event.paths.iter().for_each(|path| is_of_folder |= self.bell.leave(path)),
        }
        let here = event.paths.iter().filter(|path| self.concerns(path));
        here.for_each(|path| self.bell.ring_at(path, is_of_folder));
    }

    fn concerns(&self, path: &Path) -> bool {
        let Ok(inside) = path.strip_prefix(&self.root) else { return true };
        let mut steps = inside.components();
        if steps.clone().any(|step| matches!(step, Component::Normal(name) if is_passing(name))) {
            return false;
        }
        // Beside the site's folders lies what is published, and much else.
        match (steps.next(), steps.next()) {
            (Some(name), None) => self.folders.iter().any(|folder| Path::new(&name) == folder),
            _ => true,
        }
    }
}

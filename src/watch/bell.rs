use std::collections::BTreeSet;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// Of more places than this a look at everything takes hardly longer.
const MANY: usize = 64;

/// Between the thread that hears the system and the one that waits: however often it rings before somebody listens, it was rung
/// once. It also keeps which folders the system watches, since both threads change that.
#[derive(Default)]
pub(super) struct Bell {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    stopped: bool,
    /// It rang since somebody waited.
    is_new: bool,
    rung: Rung,
    watched: BTreeSet<PathBuf>,
}

/// What was heard.
#[derive(Default)]
pub(super) struct Rung {
    /// When it rang first.
    pub since: Option<Instant>,
    /// Where something happened, at most so many places as are worth a look at each.
    pub places: Vec<PathBuf>,
    /// Files anywhere may be others.
    pub everywhere: bool,
}

/// What ended a wait.
pub(super) enum Heard {
    Stop,
    Ring,
    /// The time is over.
    Nothing,
}

impl Bell {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn stop(&self) {
        self.state().stopped = true;
        self.changed.notify_all();
    }

    /// Something happened here: to a file, or to a folder, so that files anywhere may be others.
    pub fn ring_at(&self, place: &Path, is_folder: bool) {
        let mut state = self.state();
        state.rung.everywhere |= is_folder || state.rung.places.len() >= MANY;
        if state.rung.places.len() < MANY && state.rung.places.last().is_none_or(|last| last != place) {
            state.rung.places.push(place.to_owned());
        }
        self.alert(state);
    }

    /// Something happened that nothing is known of, and nothing is known of what is watched.
    pub fn ring_unknown(&self) {
        let mut state = self.state();
        state.watched.clear();
        state.rung.everywhere = true;
        self.alert(state);
    }

    fn alert(&self, mut state: MutexGuard<'_, State>) {
        state.rung.since.get_or_insert_with(Instant::now);
        state.is_new = true;
        drop(state);
        self.changed.notify_all();
    }

    /// What was heard since this was asked.
    pub fn rung(&self) -> Rung {
        std::mem::take(&mut self.state().rung)
    }

    /// Nothing is known of what is watched.
    pub fn forget(&self) {
        self.state().watched.clear();
    }

    /// Notes that a folder is watched. `false` when it was noted already.
    pub fn enter(&self, folder: &Path) -> bool {
        self.state().watched.insert(folder.to_owned())
    }

    /// Notes that a folder and those in it are not watched any more. `false` when none was.
    pub fn leave(&self, folder: &Path) -> bool {
        let mut state = self.state();
        let watched = &mut state.watched;
        let before = watched.len();
        // What lies in a folder stands right behind it.
        let from = (Bound::Included(folder), Bound::Unbounded);
        while let Some(path) = watched.range::<Path, _>(from).next().filter(|path| path.starts_with(folder)).cloned() {
            watched.remove(&path);
        }
        watched.len() < before
    }

    /// Waits for a ring or a stop, without a time for ever.
    pub fn wait(&self, until: Option<Instant>) -> Heard {
        let mut state = self.state();
        loop {
            if state.stopped {
                return Heard::Stop;
            }
            if std::mem::take(&mut state.is_new) {
                return Heard::Ring;
            }
            state = match until {
                None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
                Some(until) => {
                    let left = until.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return Heard::Nothing;
                    }
                    self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }
}

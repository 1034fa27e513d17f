use std::collections::BTreeSet;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

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
    rung: bool,
    watched: BTreeSet<PathBuf>,
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

    pub fn ring(&self) {
        self.state().rung = true;
        self.changed.notify_all();
    }

    /// Something was missed: nothing is known of what is watched.
    pub fn forget_all(&self) {
        self.state().watched.clear();
        self.ring();
    }

    /// Notes that a folder is watched. `false` when it was noted already.
    pub fn enter(&self, folder: &Path) -> bool {
        self.state().watched.insert(folder.to_owned())
    }

    /// Notes that a folder and those in it are not watched any more.
    pub fn leave(&self, folder: &Path) {
        let mut state = self.state();
        let watched = &mut state.watched;
        // What lies in a folder stands right behind it.
        let from = (Bound::Included(folder), Bound::Unbounded);
        while let Some(path) = watched.range::<Path, _>(from).next().filter(|path| path.starts_with(folder)).cloned() {
            watched.remove(&path);
        }
    }

    /// Waits for a ring or a stop, without a time for ever.
    pub fn wait(&self, until: Option<Instant>) -> Heard {
        let mut state = self.state();
        loop {
            if state.stopped {
                return Heard::Stop;
            }
            if std::mem::take(&mut state.rung) {
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

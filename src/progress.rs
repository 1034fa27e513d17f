//! How far a long work is, for whoever waits for it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// What is being done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// Files are read and checked.
    #[default]
    Checking,
    /// PDFs are made.
    Pdfs,
    /// Pages are made.
    Pages,
    /// What was made takes the place of what was published; or another build that does is waited for.
    Publishing,
}

/// How far a work is. Those who do it count, and who shows it looks when he likes. A clone is of the same work.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    /// The step, and of how many pieces it is; 0 when it is of one.
    step: Mutex<(Step, usize)>,
    done: AtomicUsize,
}

impl Progress {
    /// Begins a step of so many pieces, 0 if they are not counted.
    pub fn begin(&self, step: Step, pieces: usize) {
        let mut begun = self.0.step.lock().unwrap_or_else(PoisonError::into_inner);
        self.0.done.store(0, Ordering::Relaxed);
        *begun = (step, pieces);
    }

    /// One piece more is done.
    pub fn count(&self) {
        self.0.done.fetch_add(1, Ordering::Relaxed);
    }

    /// The step, how many of its pieces are done, and of how many.
    #[must_use]
    pub fn now(&self) -> (Step, usize, usize) {
        let (step, pieces) = *self.0.step.lock().unwrap_or_else(PoisonError::into_inner);
        (step, self.0.done.load(Ordering::Relaxed).min(pieces), pieces)
    }
}

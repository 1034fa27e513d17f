//! Which document is made next.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

/// Documents that wait to be made, by their places. Each is taken once.
///
/// A collection of 25 notices takes most of a gigabyte, and Typst lays out its parts on all cores by itself: one at a time,
/// by whichever thread is free. The others make notices, and wait for their turn when there are none left.
pub(super) struct Queue<'a> {
    collections: Places,
    notices: Places,
    /// Held by who makes a collection, of this queue or of another.
    collecting: &'a Mutex<()>,
}

/// The right to make a collection, or no need of it.
pub(super) type Turn<'a> = Option<MutexGuard<'a, ()>>;

#[derive(Default)]
struct Places {
    all: Vec<usize>,
    taken: AtomicUsize,
}

impl Places {
    fn take(&self) -> Option<usize> {
        self.all.get(self.taken.fetch_add(1, Ordering::Relaxed)).copied()
    }

    fn are_left(&self) -> bool {
        self.taken.load(Ordering::Relaxed) < self.all.len()
    }
}

impl<'a> Queue<'a> {
    /// Of so many documents.
    pub(super) fn new(count: usize, is_collection: impl Fn(usize) -> bool, collecting: &'a Mutex<()>) -> Self {
        let (collections, notices) = (0..count).partition(|at| is_collection(*at));
        let places = |all| Places { all, ..Places::default() };
        Self { collections: places(collections), notices: places(notices), collecting }
    }

    /// The next one, and the turn to hold until it is made.
    pub(super) fn take(&self) -> Option<(usize, Turn<'a>)> {
        self.if_free().or_else(|| self.notices.take().map(|at| (at, None))).or_else(|| {
            // Another queue's collection may be in the making: who has none of its own to make does not wait for it.
            let turn = self.collections.are_left().then(|| self.collecting.lock());
            self.collection(turn?.unwrap_or_else(PoisonError::into_inner))
        })
    }

    fn if_free(&self) -> Option<(usize, Turn<'a>)> {
        match self.collecting.try_lock() {
            Ok(turn) => self.collection(turn),
            Err(TryLockError::Poisoned(turn)) => self.collection(turn.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    fn collection(&self, turn: MutexGuard<'a, ()>) -> Option<(usize, Turn<'a>)> {
        self.collections.take().map(|at| (at, Some(turn)))
    }
}

#[cfg(test)]
mod tests {
    use std::iter;
    use std::thread;
    use std::time::Duration;

    use super::*;

    fn all(queue: &Queue<'_>) -> Vec<usize> {
        iter::from_fn(|| queue.take()).map(|(at, _turn)| at).collect()
    }

    #[test]
    fn collections_come_first() {
        let collecting = Mutex::new(());
        assert_eq!(all(&Queue::new(5, |at| at % 2 == 1, &collecting)), [1, 3, 0, 2, 4]);
        assert!(all(&Queue::new(0, |_| true, &collecting)).is_empty());
    }

    #[test]
    fn while_a_collection_is_made_others_make_notices() {
        let collecting = Mutex::new(());
        let queue = Queue::new(4, |at| at < 2, &collecting);
        let (first, turn) = queue.take().unwrap();
        assert!(first == 0 && turn.is_some());
        for notice in [2, 3] {
            let (at, turn) = queue.take().unwrap();
            assert!(at == notice && turn.is_none());
        }
        drop(turn);
        assert_eq!(all(&queue), [1]);
    }

    /// Of another request, which may take a minute: a preview would stand still.
    #[test]
    fn who_has_no_collection_does_not_wait_for_one() {
        let collecting = Mutex::new(());
        let _turn = collecting.lock().unwrap();
        assert_eq!(all(&Queue::new(3, |_| false, &collecting)), [0, 1, 2]);
    }

    #[test]
    fn who_has_a_collection_waits_for_its_turn() {
        let collecting = Mutex::new(());
        let queue = Queue::new(2, |_| true, &collecting);
        let turn = collecting.lock().unwrap();
        thread::scope(|scope| {
            let waits = scope.spawn(|| all(&queue));
            thread::sleep(Duration::from_millis(50));
            assert!(!waits.is_finished());
            drop(turn);
            assert_eq!(waits.join().unwrap(), [0, 1]);
        });
    }

    #[test]
    fn a_panic_in_one_does_not_stop_the_others() {
        let collecting = Mutex::new(());
        let panics = || {
            let _turn = collecting.lock().unwrap();
            panic!("in a collection");
        };
        thread::scope(|scope| scope.spawn(panics).join().unwrap_err());
        assert_eq!(all(&Queue::new(2, |_| true, &collecting)), [0, 1]);
    }
}

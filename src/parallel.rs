//! The same work on many items, by as many threads as there are cores.

use std::iter;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread;

/// How many threads can work at once. To ask the system takes as long as a small piece of work.
pub static CORES: LazyLock<usize> = LazyLock::new(|| thread::available_parallelism().map_or(1, NonZero::get));

/// `work` on every item, results in order. Threads take `worth` items at a time.
pub fn map<T: Sync, R: Send>(items: &[T], worth: usize, work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let blocks: Vec<&[T]> = items.chunks(worth.max(1)).collect();
    let next = AtomicUsize::new(0);
    let take = || {
        let at = next.fetch_add(1, Ordering::Relaxed);
        Some((at, *blocks.get(at)?))
    };
    let run = || {
        let done = iter::from_fn(take);
        done.map(|(at, items)| (at, items.iter().map(&work).collect::<Vec<R>>())).collect()
    };
    let threads = CORES.min(blocks.len());
    let mut done: Vec<(usize, Vec<R>)> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(run)).collect();
        let mut done: Vec<_> = run();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    let mut results = Vec::with_capacity(items.len());
    done.into_iter().for_each(|(_, done)| results.extend(done));
    results
}

/// `work` on every item, until it fails: the error is the first in the order of the items, whatever the threads did.
pub fn each<T: Sync, E: Send>(items: &[T], worth: usize, work: impl Fn(&T) -> Result<(), E> + Sync) -> Result<(), E> {
    let blocks: Vec<_> = items.chunks(worth.max(1)).enumerate().collect();
    let first = FirstError::default();
    map(&blocks, 1, |(at, block)| first.attempt(*at, || block.iter().try_for_each(&work)));
    first.result()
}

/// The first error in the order of the work, from any number of threads: what comes after one that failed is not begun,
/// what comes before it is.
pub struct FirstError<E>(Mutex<Option<(usize, E)>>);

impl<E> FirstError<E> {
    /// Does the work that is at this place in the order, unless something before it has failed.
    pub fn attempt(&self, at: usize, work: impl FnOnce() -> Result<(), E>) {
        let first = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_before = |failed: &Option<(usize, E)>| failed.as_ref().is_some_and(|(failed, _)| *failed < at);
        if is_before(&first()) {
            return;
        }
        if let Err(error) = work() {
            let mut first = first();
            if !is_before(&first) {
                *first = Some((at, error));
            }
        }
    }

    /// The error, if there was one.
    pub fn result(self) -> Result<(), E> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner).map_or(Ok(()), |(_, error)| Err(error))
    }
}

impl<E> Default for FirstError<E> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    #[test]
    fn results_come_in_order() {
        for count in [0, 1, 63, 64, 65, 1000] {
            let items: Vec<usize> = (0..count).collect();
            let doubled: Vec<usize> = items.iter().map(|n| n * 2).collect();
            for worth in [0, 1, 64] {
                assert_eq!(super::map(&items, worth, |n| n * 2), doubled);
            }
        }
    }

    #[test]
    fn the_first_error_is_told_and_little_is_done_after_it() {
        let items: Vec<usize> = (0..10_000).collect();
        for worth in [1, 8] {
            for _ in 0..20 {
                let done = AtomicUsize::new(0);
                let work = |item: &usize| {
                    done.fetch_add(1, Ordering::Relaxed);
                    // The earlier one takes longer to fail.
                    if *item == 100 {
                        thread::sleep(Duration::from_millis(1));
                    }
                    if *item == 100 || *item >= 110 { Err(*item) } else { Ok(()) }
                };
                assert_eq!(super::each(&items, worth, work), Err(100));
                assert!(done.into_inner() < 1000);
            }
        }
        assert_eq!(super::each(&items, 1, |_| Ok::<(), usize>(())), Ok(()));
    }
}

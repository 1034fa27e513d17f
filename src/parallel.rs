//! The same work on many items, by as many threads as there are cores.

use std::iter;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// `work` on every item, results in order. Threads take `worth` items at a time.
pub fn map<T: Sync, R: Send>(items: &[T], worth: usize, work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    map_with(items, worth, |item, (): &mut ()| work(item))
}

/// The same; each thread lends its work something to reuse, such as a buffer.
pub fn map_with<T: Sync, R: Send, S: Default>(
    items: &[T],
    worth: usize,
    work: impl Fn(&T, &mut S) -> R + Sync,
) -> Vec<R> {
    let blocks: Vec<&[T]> = items.chunks(worth.max(1)).collect();
    let next = AtomicUsize::new(0);
    let run = || {
        let mut lent = S::default();
        let take = || {
            let at = next.fetch_add(1, Ordering::Relaxed);
            Some((at, *blocks.get(at)?))
        };
        let done = iter::from_fn(take);
        done.map(|(at, items)| (at, items.iter().map(|item| work(item, &mut lent)).collect::<Vec<R>>())).collect()
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(blocks.len());
    let mut done: Vec<(usize, Vec<R>)> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(run)).collect();
        let mut done: Vec<_> = run();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().flat_map(|(_, results)| results).collect()
}

#[cfg(test)]
mod tests {
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
}

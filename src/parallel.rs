//! The same work on many items, by as many threads as there are cores.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

/// `work` on every item, results in order. Fewer than `worth` items are not worth a thread.
pub fn map<T: Sync, R: Send>(items: &[T], worth: usize, work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    map_with(items, worth, |item, (): &mut ()| work(item))
}

/// The same; each thread lends its work something to reuse, such as a buffer.
pub fn map_with<T: Sync, R: Send, S: Default>(
    items: &[T],
    worth: usize,
    work: impl Fn(&T, &mut S) -> R + Sync,
) -> Vec<R> {
    let work = &work;
    let run = move |items: &[T]| {
        let mut lent = S::default();
        items.iter().map(|item| work(item, &mut lent)).collect::<Vec<R>>()
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(8);
    let share = items.len().div_ceil(threads).max(worth);
    let (first, rest) = items.split_at(share.min(items.len()));
    thread::scope(|scope| {
        let others: Vec<_> = rest.chunks(share.max(1)).map(|items| scope.spawn(move || run(items))).collect();
        let mut results = run(first);
        for other in others {
            results.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        results
    })
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

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

/// Fewer items than this are not worth a thread.
const WORTH_A_THREAD: usize = 64;

/// `work` on every item, by as many threads as there are cores, results in order. Each thread lends its work a buffer
/// to reuse.
pub(super) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T, &mut Vec<u8>) -> R + Sync) -> Vec<R> {
    let work = &work;
    let run = move |items: &[T]| {
        let mut buffer = Vec::new();
        items.iter().map(|item| work(item, &mut buffer)).collect::<Vec<R>>()
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(8);
    let share = items.len().div_ceil(threads).max(WORTH_A_THREAD);
    let (first, rest) = items.split_at(share.min(items.len()));
    thread::scope(|scope| {
        let others: Vec<_> = rest.chunks(share).map(|items| scope.spawn(move || run(items))).collect();
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
            assert_eq!(super::map(&items, |n, _| n * 2), doubled);
        }
    }
}

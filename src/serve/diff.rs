//! What became of a list: the longest common part stays, the rest came or went.

/// More comparisons than this are not made: then everything between what is alike at both ends has changed.
const MOST: usize = 4_000_000;

/// One item of either list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change<T> {
    /// In both.
    Same(T),
    /// In the old one alone.
    Removed(T),
    /// In the new one alone.
    Added(T),
}

/// The items of both lists in order; of what changed at one place, first what went.
pub fn diff<T: PartialEq + Copy>(old: &[T], new: &[T]) -> Vec<Change<T>> {
    let begin = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old[begin..], &new[begin..]);
    let end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old_rest[..old_rest.len() - end], &new_rest[..new_rest.len() - end]);
    let mut changes: Vec<_> = old[..begin].iter().map(|item| Change::Same(*item)).collect();
    between(old_rest, new_rest, &mut changes);
    changes.extend(old[old.len() - end..].iter().map(|item| Change::Same(*item)));
    changes
}

fn between<T: PartialEq + Copy>(old: &[T], new: &[T], changes: &mut Vec<Change<T>>) {
    let width = new.len() + 1;
    let (mut i, mut j) = (0, 0);
    if (old.len() + 1).saturating_mul(width) <= MOST {
        // lengths[i][j]: the longest common part of old[i..] and new[j..].
        let mut lengths = vec![0_u32; (old.len() + 1) * width];
        for i in (0..old.len()).rev() {
            for j in (0..new.len()).rev() {
                lengths[i * width + j] = if old[i] == new[j] {
                    lengths[(i + 1) * width + j + 1] + 1
                } else {
                    lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
                };
            }
        }
        while i < old.len() && j < new.len() {
            if old[i] == new[j] {
                changes.push(Change::Same(old[i]));
                (i, j) = (i + 1, j + 1);
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                changes.push(Change::Removed(old[i]));
                i += 1;
            } else {
                changes.push(Change::Added(new[j]));
                j += 1;
            }
        }
    }
    changes.extend(old[i..].iter().map(|item| Change::Removed(*item)));
    changes.extend(new[j..].iter().map(|item| Change::Added(*item)));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words() {
        use Change::{Added, Removed, Same};
        let changes = diff(&["data", "are", "kept", "two", "years"], &["data", "are", "kept", "for", "five", "years"]);
        assert_eq!(
            changes,
            [Same("data"), Same("are"), Same("kept"), Removed("two"), Added("for"), Added("five"), Same("years")]
        );
        assert_eq!(diff::<u8>(&[], &[]), []);
        let (many, other) = (vec![1; 3_000], [vec![2; 3_000], vec![1]].concat());
        assert_eq!(diff(&many, &other).len(), 6_000);
    }

    proptest! {
        #[test]
        fn both_lists_are_in_it(old in prop::collection::vec(0_u8..5, 0..30), new in prop::collection::vec(0_u8..5, 0..30)) {
            let changes = diff(&old, &new);
            let of = |keep: fn(&Change<u8>) -> Option<u8>| changes.iter().filter_map(keep).collect::<Vec<_>>();
            prop_assert_eq!(of(|c| match c { Change::Same(x) | Change::Removed(x) => Some(*x), Change::Added(_) => None }), old);
            prop_assert_eq!(of(|c| match c { Change::Same(x) | Change::Added(x) => Some(*x), Change::Removed(_) => None }), new);
        }
    }
}

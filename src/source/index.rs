use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::OnceLock;

use foldhash::fast::RandomState;

use super::path::Key;
use super::{Path, Segment, Span};

/// Where each value of a file stands, in as little memory as can be: there is one for every file of a site, and few are ever
/// asked.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// In the order of the file, each below one before it; the first is the top.
    nodes: Box<[Node]>,
    /// The keys that lead to values, each once.
    keys: Box<[Key]>,
    /// The nodes but the first by what they are below and the step from there, once a value was looked for.
    by_step: OnceLock<Box<[u32]>>,
}

/// The spans of one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key that leads to the value; the same as `value` in lists and at the top.
    pub key: Span,
    /// The value itself.
    pub value: Span,
}

#[derive(Clone, Copy, Debug)]
struct Node {
    /// What it is below.
    above: u32,
    step: Step,
    /// The ends of its entry's spans, if it was noted itself.
    ends: Option<[u32; 4]>,
}

/// A [`Segment`].
#[derive(Clone, Copy, Debug)]
enum Step {
    /// By the position among the keys.
    Key(u32),
    Index(u32),
}

impl Node {
    fn entry(&self) -> Option<Entry> {
        let [key_start, key_end, start, end] = self.ends?.map(|end| end as usize);
        Some(Entry { key: Span { start: key_start, end: key_end }, value: Span { start, end } })
    }
}

impl Index {
    /// Of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the value at a path stands.
    #[must_use]
    pub fn get(&self, path: &Path) -> Option<Entry> {
        let by_step = self.by_step.get_or_init(|| self.laid_out());
        let mut at = 0;
        for segment in path.segments() {
            let order = |node: &u32| {
                let node = &self.nodes[*node as usize];
                node.above.cmp(&at).then_with(|| self.compare(node.step, segment))
            };
            at = by_step[by_step.binary_search_by(order).ok()?];
        }
        self.nodes.get(at as usize)?.entry()
    }

    /// Everything noted, in its order.
    pub fn entries(&self) -> impl Iterator<Item = Entry> {
        self.nodes.iter().filter_map(Node::entry)
    }

    fn laid_out(&self) -> Box<[u32]> {
        let mut nodes: Box<[u32]> = (1..).take(self.nodes.len().saturating_sub(1)).collect();
        nodes.sort_unstable_by(|a, b| {
            let (a, b) = (&self.nodes[*a as usize], &self.nodes[*b as usize]);
            let steps = || match b.step {
                Step::Key(key) => self.compare(a.step, &Segment::Key(self.keys[key as usize].clone())),
                Step::Index(index) => self.compare(a.step, &Segment::Index(index as usize)),
            };
            a.above.cmp(&b.above).then_with(steps)
        });
        nodes
    }

    /// Keys come before positions.
    fn compare(&self, step: Step, segment: &Segment) -> Ordering {
        match (step, segment) {
            (Step::Key(own), Segment::Key(key)) => self.keys[own as usize].cmp(key),
            (Step::Index(own), Segment::Index(index)) => (own as usize).cmp(index),
            (Step::Key(_), Segment::Index(_)) => Ordering::Less,
            (Step::Index(_), Segment::Key(_)) => Ordering::Greater,
        }
    }
}

/// An index that is being made, by a walk through a file.
#[derive(Debug)]
pub struct Indexing {
    nodes: Vec<Node>,
    keys: Vec<Key>,
    /// The positions of the keys.
    known: HashMap<Key, u32, RandomState>,
    /// Where the walk is: the node and those above it, from the top.
    open: Vec<u32>,
}

impl Default for Indexing {
    /// At the top.
    fn default() -> Self {
        let top = Node { above: 0, step: Step::Index(0), ends: None };
        // A register has some seventy keys.
        Self {
            nodes: vec![top],
            keys: Vec::new(),
            known: HashMap::with_capacity_and_hasher(100, RandomState::default()),
            open: vec![0],
        }
    }
}

impl Indexing {
    /// Goes down by a key, and returns the step.
    pub fn enter_key(&mut self, key: &str) -> Segment {
        let at = self.known.get(key).copied().unwrap_or_else(|| {
            let at = small(self.keys.len());
            self.keys.push(key.into());
            self.known.insert(key.into(), at);
            at
        });
        self.enter(Step::Key(at));
        Segment::Key(self.keys[at as usize].clone())
    }

    /// Goes down to an item of a list, and returns the step.
    pub fn enter_item(&mut self, index: usize) -> Segment {
        self.enter(Step::Index(small(index)));
        Segment::Index(index)
    }

    fn enter(&mut self, step: Step) {
        let above = self.last();
        self.open.push(small(self.nodes.len()));
        self.nodes.push(Node { above, step, ends: None });
    }

    /// Goes up again.
    pub fn leave(&mut self) {
        self.open.pop();
    }

    /// Notes where the value stands at which the walk is.
    pub fn note(&mut self, Entry { key, value }: Entry) {
        let last = self.last() as usize;
        self.nodes[last].ends = Some([small(key.start), small(key.end), small(value.start), small(value.end)]);
    }

    /// All that was noted.
    #[must_use]
    pub fn finish(self) -> Index {
        Index { nodes: self.nodes.into(), keys: self.keys.into(), by_step: OnceLock::new() }
    }

    fn last(&self) -> u32 {
        self.open.last().copied().unwrap_or_default()
    }
}

/// No file is read that is longer than a megabyte.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl FromIterator<(Path, Entry)> for Index {
    /// Of values in the order of a file.
    fn from_iter<T: IntoIterator<Item = (Path, Entry)>>(entries: T) -> Self {
        let mut index = Indexing::default();
        let mut here = Path::root();
        for (path, entry) in entries {
            let segments = path.segments();
            let same = here.segments().iter().zip(segments).take_while(|(here, there)| here == there).count();
            (same..here.segments().len()).for_each(|_| index.leave());
            for segment in &segments[same..] {
                match segment {
                    Segment::Key(key) => index.enter_key(key),
                    Segment::Index(at) => index.enter_item(*at),
                };
            }
            index.note(entry);
            here = path;
        }
        index.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_noted() {
        let entry = |start| Entry { key: Span { start, end: start }, value: Span { start, end: start + 1 } };
        let paths = ["", "a", "a[0]", "a[0].b", "a[0].c", "a[1]", "d.e", "d", "g[3].h"];
        assert_eq!(Index::new().get(&Path::root()), None);
        let mut at = 0..;
        let index: Index = paths.iter().map(|path| (Path::from(*path), entry(at.next().unwrap()))).collect();
        for (at, path) in paths.iter().enumerate() {
            assert_eq!(index.get(&Path::from(*path)), Some(entry(at)), "{path}");
        }
        assert_eq!(index.entries().count(), paths.len());
        for path in ["b", "a[2]", "g", "g[3]", "a[0].b.c"] {
            assert_eq!(index.get(&Path::from(path)), None, "{path}");
        }
    }
}

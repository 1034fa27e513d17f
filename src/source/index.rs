use std::collections::HashMap;
use std::sync::OnceLock;

use super::{Path, Segment, Span};

/// Where each value of a file stands. Noting a value costs next to nothing; only in a file that something is found in are
/// they laid out for looking up.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// In the order of the file, each below one before it.
    nodes: Vec<Node>,
    /// The last value noted and those above it, from the top.
    open: Vec<usize>,
    by_path: OnceLock<HashMap<Path, Entry>>,
}

/// The spans of one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key that leads to the value; the same as `value` in lists and at the top.
    pub key: Span,
    /// The value itself.
    pub value: Span,
}

#[derive(Clone, Debug)]
struct Node {
    /// What it is below, and the step from there; none at the top.
    step: Option<(usize, Segment)>,
    entry: Option<Entry>,
}

impl Index {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes where the value at a path stands. Values come in the order of the file.
    pub fn insert(&mut self, path: &Path, entry: Entry) {
        self.by_path.take();
        if self.nodes.is_empty() {
            self.nodes.push(Node { step: None, entry: None });
            self.open.push(0);
        }
        let segments = path.segments();
        let is_step =
            |node: usize, segment: &Segment| matches!(&self.nodes[node].step, Some((_, own)) if own == segment);
        let same = self.open[1..].iter().zip(segments).take_while(|(node, segment)| is_step(**node, segment)).count();
        self.open.truncate(1 + same);
        for segment in &segments[same..] {
            let above = self.open[self.open.len() - 1];
            self.open.push(self.nodes.len());
            self.nodes.push(Node { step: Some((above, segment.clone())), entry: None });
        }
        let node = self.open[self.open.len() - 1];
        self.nodes[node].entry = Some(entry);
    }

    /// Where the value at a path stands.
    #[must_use]
    pub fn get(&self, path: &Path) -> Option<Entry> {
        self.by_path.get_or_init(|| self.laid_out()).get(path).copied()
    }

    /// Everything noted, in its order.
    pub fn entries(&self) -> impl Iterator<Item = Entry> {
        self.nodes.iter().filter_map(|node| node.entry)
    }

    fn laid_out(&self) -> HashMap<Path, Entry> {
        let mut paths: Vec<Path> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let mut path = Path::root();
            if let Some((above, segment)) = &node.step {
                path = paths[*above].clone();
                path.push(segment.clone());
            }
            paths.push(path);
        }
        paths.into_iter().zip(&self.nodes).filter_map(|(path, node)| Some((path, node.entry?))).collect()
    }
}

impl<const N: usize> From<[(Path, Entry); N]> for Index {
    fn from(entries: [(Path, Entry); N]) -> Self {
        let mut index = Self::new();
        entries.iter().for_each(|(path, entry)| index.insert(path, *entry));
        index
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_noted() {
        let entry = |start| Entry { key: Span { start, end: start }, value: Span { start, end: start + 1 } };
        let paths = ["", "a", "a[0]", "a[0].b", "a[0].c", "a[1]", "d.e", "d", "g[3].h"];
        let mut index = Index::new();
        assert_eq!(index.get(&Path::root()), None);
        for (at, path) in paths.iter().enumerate() {
            index.insert(&Path::from(*path), entry(at));
            assert_eq!(index.get(&Path::from(*path)), Some(entry(at)), "{path}");
        }
        for (at, path) in paths.iter().enumerate() {
            assert_eq!(index.get(&Path::from(*path)), Some(entry(at)), "{path}");
        }
        assert_eq!(index.entries().count(), paths.len());
        for path in ["b", "a[2]", "g", "g[3]", "a[0].b.c"] {
            assert_eq!(index.get(&Path::from(path)), None, "{path}");
        }
    }
}

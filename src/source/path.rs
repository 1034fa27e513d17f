use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

/// The way from the top of a YAML file to one of its values: `purposes[1].basis`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Vec<Segment>);

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// Into a mapping, by key.
    Key(Key),
    /// Into a list, by position from 0.
    Index(usize),
}

/// A key of a mapping. Keys of the model are known; others are read from files.
#[derive(Clone)]
pub enum Key {
    /// Of the model: the walks over all texts would otherwise make a copy of every key for every field.
    Known(&'static str),
    /// Read, or put together.
    Read(Arc<str>),
}

impl Deref for Key {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Known(key) => key,
            Self::Read(key) => key,
        }
    }
}

impl Borrow<str> for Key {
    fn borrow(&self) -> &str {
        self
    }
}

impl From<&str> for Key {
    fn from(key: &str) -> Self {
        Self::Read(key.into())
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Key {}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl Path {
    /// The whole file.
    #[must_use]
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// This path and one key of the model more.
    #[must_use]
    pub fn key(&self, key: &'static str) -> Self {
        self.longer(Segment::Key(Key::Known(key)))
    }

    /// This path and one key more, which is read or put together.
    #[must_use]
    pub fn named(&self, key: &str) -> Self {
        self.longer(Segment::Key(key.into()))
    }

    /// This path and one list position more.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.longer(Segment::Index(index))
    }

    fn longer(&self, segment: Segment) -> Self {
        let mut segments = Vec::with_capacity(self.0.len() + 1);
        segments.extend_from_slice(&self.0);
        segments.push(segment);
        Self(segments)
    }

    /// The path of what is at `below` under this one.
    #[must_use]
    pub fn join(&self, below: &Self) -> Self {
        Self([self.segments(), below.segments()].concat())
    }

    /// Adds a step.
    pub fn push(&mut self, segment: Segment) {
        self.0.push(segment);
    }

    /// Adds steps.
    pub fn extend(&mut self, segments: &[Segment]) {
        self.0.extend_from_slice(segments);
    }

    /// Takes the last step away, and returns it.
    pub fn pop(&mut self) -> Option<Segment> {
        self.0.pop()
    }

    /// The steps, from the top.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// Parses what [`fmt::Display`] writes, for keys without `.` and `[`.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut path = Self::root();
        for part in text.split('.').filter(|part| !part.is_empty()) {
            let mut pieces = part.split('[');
            if let Some(key) = pieces.next().filter(|key| !key.is_empty()) {
                path.push(Segment::Key(key.into()));
            }
            for piece in pieces {
                if let Ok(index) = piece.trim_end_matches(']').parse() {
                    path.push(Segment::Index(index));
                }
            }
        }
        path
    }
}

impl Borrow<[Segment]> for Path {
    fn borrow(&self) -> &[Segment] {
        &self.0
    }
}

impl FromIterator<Segment> for Path {
    fn from_iter<T: IntoIterator<Item = Segment>>(segments: T) -> Self {
        Self(segments.into_iter().collect())
    }
}

impl From<&str> for Path {
    /// [`Path::parse`].
    fn from(text: &str) -> Self {
        Self::parse(text)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(key) if position == 0 => write!(f, "{key}")?,
                Segment::Key(key) => write!(f, ".{key}")?,
                Segment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_and_reads_the_same_path() {
        for text in ["", "purposes", "purposes[1].basis", "data[0].items[12]"] {
            assert_eq!(Path::parse(text).to_string(), text);
        }
        assert_eq!(Path::parse("purposes[1]").join(&"laws[0].act".into()).to_string(), "purposes[1].laws[0].act");
    }
}

//! Files, positions, and the path → span index: what every finding points at.
//!
//! A [`Path`] names a value inside one YAML file (`purposes[1].basis`). Stages speak in paths; only the reports turn
//! them into lines and columns, through the [`Index`] that `load` made while it parsed the file.

mod fingerprint;
mod index;
mod inputs;
mod origins;
mod path;
mod shown;
mod span;
mod stamp;

use std::sync::{Arc, OnceLock};

pub use fingerprint::Fingerprint;
pub use index::{Entry, Index, Indexing};
pub use inputs::{FOLDERS, Inputs, KEPT};
pub use origins::Origins;
pub use path::{Key, Path, Segment};
pub use shown::shown;
pub use span::{LineIndex, Span};
pub use stamp::{GRAIN, Moment, Stamp};

/// Which file of the [`Sources`]: an index into them, cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

impl FileId {
    /// Which of the files it is, from 0.
    #[must_use]
    pub fn number(self) -> usize {
        self.0 as usize
    }
}

/// A value in a file: what a finding points at before it has a line and a column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The value inside it; the empty path is the whole file.
    pub path: Path,
}

/// One file as read, with its index.
#[derive(Debug)]
pub struct SourceFile {
    /// Relative to the root, with `/`.
    pub name: String,
    /// The text, without a byte order mark.
    pub text: Arc<str>,
    /// Where each value stands; empty when the file could not be parsed.
    pub index: Arc<Index>,
    /// Where the values stand that the register takes from other files, or from other paths of this one.
    pub origins: Arc<Origins>,
    lines: OnceLock<LineIndex>,
}

/// All files that were read in one run.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Adds a file and returns its id.
    ///
    /// # Panics
    /// When more than `u32::MAX` files are added.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<Arc<str>>, index: Index) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).expect("fewer than 2^32 files"));
        self.files.push(SourceFile {
            name: name.into(),
            text: text.into(),
            index: Arc::new(index),
            origins: Arc::default(),
            lines: OnceLock::new(),
        });
        id
    }

    /// Says what stands in a file, once it has been read.
    pub fn set_text(&mut self, id: FileId, text: Arc<str>) {
        self.files[id.number()].text = text;
    }

    /// Says where each value of a file stands, once it has been parsed.
    pub fn set_index(&mut self, id: FileId, index: Arc<Index>) {
        self.files[id.number()].index = index;
    }

    /// Says which values of a register come from elsewhere.
    pub fn set_origins(&mut self, id: FileId, origins: Arc<Origins>) {
        self.files[id.number()].origins = origins;
    }

    /// Where the value at a place of the model was written: the place itself, unless a register takes the value from elsewhere.
    /// For a value that is not there, its nearest parent decides. A place as it stands in a file of a register is none
    /// of the model: entries that the register takes come before its own.
    #[must_use]
    pub fn origin(&self, place: &Place) -> Place {
        self.file(place.file).origins.of(place.file, place.path.segments())
    }

    /// The file with this id.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.number()]
    }

    /// All files with their ids, in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// The span that `place` points at: the value if it is there, else the key of its nearest parent that is.
    #[must_use]
    pub fn locate(&self, place: &Place) -> Span {
        let index = &self.file(place.file).index;
        if let Some(entry) = index.get(&place.path) {
            return entry.value;
        }
        let mut path = place.path.clone();
        while path.pop().is_some() {
            if let Some(entry) = index.get(&path) {
                return entry.key;
            }
        }
        Span::default()
    }
}

impl SourceFile {
    /// Line and column of a byte offset, both from 1, the column in characters.
    #[must_use]
    pub fn position(&self, offset: usize) -> (usize, usize) {
        self.lines.get_or_init(|| LineIndex::new(&self.text)).position(&self.text, offset)
    }
}

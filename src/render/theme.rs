use std::borrow::Cow;
use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

static DEFAULT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The files of a theme: the default theme in the binary, overridden by path by a theme of the site.
#[derive(Debug)]
pub struct Theme {
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl Theme {
    /// The default theme.
    #[must_use]
    pub fn embedded() -> Self {
        let mut files = BTreeMap::new();
        collect(&DEFAULT, &mut files);
        Self { files }
    }

    /// This theme with one file added or replaced.
    #[must_use]
    pub fn with_file(mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), Cow::Owned(content.into()));
        self
    }

    /// One file: `html/notice.html`, `pdf/notice.typ`, `static/style.css`.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// All files in a folder of the theme, with their paths, in order.
    pub fn folder<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(prefix))
            .map(|(path, content)| (path.as_str(), content.as_ref()))
    }
}

fn collect(folder: &'static Dir<'static>, files: &mut BTreeMap<String, Cow<'static, [u8]>>) {
    for file in folder.files() {
        files.insert(file.path().to_string_lossy().replace('\\', "/"), Cow::Borrowed(file.contents()));
    }
    folder.dirs().for_each(|folder| collect(folder, files));
}

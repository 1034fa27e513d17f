use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;

use camino::{Utf8Path, Utf8PathBuf};
use include_dir::{Dir, include_dir};
use walkdir::WalkDir;

use crate::model::Id;
use crate::report::Message;

static DEFAULT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// Name of the theme in the binary.
const DEFAULT_NAME: &str = "default";

/// The files of a theme: the default theme in the binary, overridden by path by a theme of the site.
#[derive(Debug)]
pub struct Theme {
    /// The first that has a file wins; the default theme is the last.
    layers: Vec<Layer>,
}

/// The files of one folder in `themes/`.
#[derive(Debug)]
struct Layer {
    name: String,
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

/// Why a theme could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ThemeError {
    /// There is no such folder.
    #[error("{folder}: no such theme")]
    Missing {
        /// Where it was looked for, relative to the root.
        folder: String,
    },
    /// A link leads out of the site's themes.
    #[error("{path}: a link that leads out of the folder of themes")]
    Outside {
        /// The link, relative to the root.
        path: String,
    },
    /// A file or folder cannot be read.
    #[error("{path}: {reason}")]
    Read {
        /// The file, relative to the root.
        path: String,
        /// What the system says.
        reason: String,
    },
}

impl ThemeError {
    /// What is wrong, for the reader; what to do is the attribute `help` of the same message.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Missing { folder } => Message::new("theme-error-missing").with("folder", folder.as_str()),
            Self::Outside { path } => Message::new("theme-error-outside").with("file", path.as_str()),
            Self::Read { path, reason } => {
                Message::new("theme-error-read").with("file", path.as_str()).with("reason", reason.as_str())
            }
        }
    }
}

impl Theme {
    /// The default theme.
    #[must_use]
    pub fn embedded() -> Self {
        Self { layers: vec![Layer::embedded()] }
    }

    /// The theme `name` of the site at `root`: its own `themes/<name>/` over the default theme. Without a name, the
    /// default theme, over which a site may put single files in `themes/default/`.
    ///
    /// # Errors
    /// Everything that could not be read, at once. Links that lead out of the site's `themes/` are not followed: the
    /// theme's files are published, and what lies beside `themes/` may be internal.
    pub fn load(root: &Utf8Path, name: Option<&Id>) -> Result<Self, Vec<ThemeError>> {
        let name = name.map_or(DEFAULT_NAME, Id::as_str);
        let default = Layer::embedded();
        let own = match fs::metadata(root.join("themes").join(name)) {
            Ok(found) if found.is_dir() => Layer::read(root, name)?,
            Ok(_) => return Err(vec![ThemeError::Missing { folder: format!("themes/{name}") }]),
            Err(error) if error.kind() == ErrorKind::NotFound && name == DEFAULT_NAME => return Ok(Self::embedded()),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(vec![ThemeError::Missing { folder: format!("themes/{name}") }]);
            }
            Err(error) => {
                return Err(vec![ThemeError::Read { path: format!("themes/{name}"), reason: error.to_string() }]);
            }
        };
        let layers = if name == DEFAULT_NAME {
            let mut files = default.files;
            files.extend(own.files);
            vec![Layer { name: own.name, files }]
        } else {
            vec![own, default]
        };
        Ok(Self { layers })
    }

    /// This theme with one file added or replaced.
    #[must_use]
    pub fn with_file(mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        self.layers[0].files.insert(path.into(), Cow::Owned(content.into()));
        self
    }

    /// One file: `html/notice.html`, `pdf/notice.typ`, `static/style.css`.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.layers.iter().find_map(|layer| layer.files.get(path)).map(AsRef::as_ref)
    }

    /// All files in a folder of the theme, with their paths, in order.
    pub fn folder<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        let mut files = BTreeMap::new();
        for layer in self.layers.iter().rev() {
            files.extend(layer.folder(prefix));
        }
        files.into_iter()
    }

    /// The same by layer: with the layer's folder (`themes/demo/`), and files that another layer overrides too. The
    /// site's own layer comes first.
    pub(crate) fn layers<'a>(
        &'a self,
        prefix: &'a str,
    ) -> impl Iterator<Item = (String, impl Iterator<Item = (&'a str, &'a [u8])>)> {
        self.layers.iter().map(move |layer| (format!("themes/{}/", layer.name), layer.folder(prefix)))
    }
}

impl Layer {
    fn embedded() -> Self {
        let mut files = BTreeMap::new();
        collect(&DEFAULT, &mut files);
        Self { name: DEFAULT_NAME.to_owned(), files }
    }

    fn read(root: &Utf8Path, name: &str) -> Result<Self, Vec<ThemeError>> {
        let real = |path: &Utf8Path| {
            path.canonicalize_utf8()
                .map_err(|error| vec![ThemeError::Read { path: path.to_string(), reason: error.to_string() }])
        };
        let themes = real(&root.join("themes"))?;
        if !themes.starts_with(real(root)?) {
            return Err(vec![ThemeError::Outside { path: "themes".to_owned() }]);
        }
        let top = root.join("themes").join(name);
        let (mut files, mut errors) = (BTreeMap::new(), Vec::new());
        let mut entries = WalkDir::new(&top).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = error.path().map(|path| shown(root, &path.to_string_lossy())).unwrap_or_default();
                    errors.push(ThemeError::Read { path, reason: error.to_string() });
                    continue;
                }
            };
            let Ok(path) = Utf8PathBuf::from_path_buf(entry.path().to_owned()) else {
                let path = shown(root, &entry.path().to_string_lossy());
                errors.push(ThemeError::Read { path, reason: "the name is not UTF-8".to_owned() });
                continue;
            };
            let is_folder = entry.file_type().is_dir();
            let hidden = entry.depth() > 0 && path.file_name().is_some_and(|name| name.starts_with('.'));
            let outside = (entry.path_is_symlink() || entry.depth() == 0)
                && !path.canonicalize_utf8().is_ok_and(|target| target.starts_with(&themes));
            if outside && !hidden {
                errors.push(ThemeError::Outside { path: shown(root, path.as_str()) });
            }
            if is_folder && (hidden || outside) {
                entries.skip_current_dir();
            }
            if is_folder || hidden || outside {
                continue;
            }
            // To read a pipe is to wait for ever.
            if !entry.file_type().is_file() {
                let path = shown(root, path.as_str());
                errors.push(ThemeError::Read { path, reason: "not a regular file".to_owned() });
                continue;
            }
            match fs::read(&path) {
                Ok(content) => {
                    files.insert(shown(&top, path.as_str()), Cow::Owned(content));
                }
                Err(error) => {
                    errors.push(ThemeError::Read { path: shown(root, path.as_str()), reason: error.to_string() });
                }
            }
        }
        if errors.is_empty() { Ok(Self { name: name.to_owned(), files }) } else { Err(errors) }
    }

    fn folder<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(prefix))
            .map(|(path, content)| (path.as_str(), content.as_ref()))
    }
}

/// A path as it is shown and compared: relative to `root`, with `/`.
fn shown(root: &Utf8Path, path: &str) -> String {
    Utf8Path::new(path).strip_prefix(root).unwrap_or(path.into()).as_str().replace('\\', "/")
}

fn collect(folder: &'static Dir<'static>, files: &mut BTreeMap<String, Cow<'static, [u8]>>) {
    for file in folder.files() {
        files.insert(file.path().to_string_lossy().replace('\\', "/"), Cow::Borrowed(file.contents()));
    }
    folder.dirs().for_each(|folder| collect(folder, files));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> (tempfile::TempDir, Utf8PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8PathBuf::from_path_buf(folder.path().canonicalize().unwrap()).unwrap();
        fs::create_dir_all(root.join("themes/demo/html")).unwrap();
        (folder, root)
    }

    #[test]
    fn a_site_overrides_by_path() {
        let (_folder, root) = site();
        fs::write(root.join("themes/demo/html/notice.html"), "own").unwrap();
        fs::write(root.join("themes/demo/.hidden"), "").unwrap();
        let theme = Theme::load(&root, Some(&Id::new("demo"))).unwrap();
        assert_eq!(theme.file("html/notice.html"), Some(b"own".as_slice()));
        assert_eq!(theme.file("html/base.html"), Theme::embedded().file("html/base.html"));
        assert!(theme.file("html/base.html").is_some());
        assert!(theme.file(".hidden").is_none());
        assert_eq!(theme.folder("html/").filter(|(path, _)| *path == "html/notice.html").count(), 1);
    }

    #[test]
    fn without_a_name_the_default_theme_with_single_files_of_the_site() {
        let (_folder, root) = site();
        assert_eq!(Theme::load(&root, None).unwrap().file("html/base.html"), Theme::embedded().file("html/base.html"));
        fs::create_dir_all(root.join("themes/default/static")).unwrap();
        fs::write(root.join("themes/default/static/style.css"), "own").unwrap();
        let theme = Theme::load(&root, None).unwrap();
        assert_eq!(theme.file("static/style.css"), Some(b"own".as_slice()));
        assert!(theme.file("html/base.html").is_some());
    }

    #[test]
    fn a_theme_that_is_not_there() {
        let (_folder, root) = site();
        let errors = Theme::load(&root, Some(&Id::new("other"))).unwrap_err();
        assert!(matches!(&errors[..], [ThemeError::Missing { folder }] if folder == "themes/other"));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_inside_the_themes_and_all_others_reported() {
        use std::os::unix::fs::symlink;
        let (_folder, root) = site();
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret"), "secret").unwrap();
        fs::write(root.join("themes/shared.html"), "shared").unwrap();
        symlink(root.join("themes/shared.html"), root.join("themes/demo/html/shared.html")).unwrap();
        assert_eq!(
            Theme::load(&root, Some(&Id::new("demo"))).unwrap().file("html/shared.html"),
            Some(b"shared".as_slice())
        );
        symlink(outside.path().join("secret"), root.join("themes/demo/a")).unwrap();
        symlink(outside.path(), root.join("themes/demo/b")).unwrap();
        symlink(root.join("nothing"), root.join("themes/demo/c")).unwrap();
        symlink(root.join("themes/demo"), root.join("themes/demo/d")).unwrap();
        let errors = Theme::load(&root, Some(&Id::new("demo"))).unwrap_err();
        let shown: Vec<_> = errors.iter().map(|error| error.message().key).collect();
        assert_eq!(shown, ["theme-error-outside", "theme-error-outside", "theme-error-read", "theme-error-read"]);
        symlink(outside.path(), root.join("themes/away")).unwrap();
        // What lies beside the themes is not for the public.
        fs::create_dir_all(root.join("content/demo")).unwrap();
        fs::create_dir_all(root.join("themes/own/static")).unwrap();
        symlink(root.join("content"), root.join("themes/own/static/x")).unwrap();
        let errors = Theme::load(&root, Some(&Id::new("own"))).unwrap_err();
        assert!(matches!(&errors[..], [ThemeError::Outside { path }] if path == "themes/own/static/x"));
        let errors = Theme::load(&root, Some(&Id::new("away"))).unwrap_err();
        assert!(matches!(&errors[..], [ThemeError::Outside { path }] if path == "themes/away"));
    }
}

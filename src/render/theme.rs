use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;

use camino::{Utf8Path, Utf8PathBuf};
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use walkdir::WalkDir;

use crate::model::Id;
use crate::report::Message;

/// The themes in the binary.
static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The theme that all others extend in the end.
const DEFAULT: &str = "default";

/// What a theme says of itself.
const SETTINGS: &str = "theme.yaml";

/// Style sheets that are added to the one they extend, instead of taking its place.
const ADDED: &str = "static/theme.css";

/// The files of a theme: its own, over those of the themes it extends; the default theme is the last of them. A site's
/// folder of the same name as a theme of the binary overrides single files of that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// The first that has a file wins.
    layers: Vec<Layer>,
}

/// `theme.yaml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Settings {
    /// The theme whose files stand for those that this one does not have.
    extends: Option<Id>,
}

/// The files of one folder in `themes/`.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// A theme extends itself, directly or through others.
    #[error("{folder}: extends itself")]
    Circle {
        /// The theme, relative to the root.
        folder: String,
    },
    /// `theme.yaml` cannot be understood.
    #[error("{path}: {reason}")]
    Settings {
        /// The file, relative to the root.
        path: String,
        /// What is wrong, with its line and column.
        reason: String,
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
            Self::Circle { folder } => Message::new("theme-error-circle").with("folder", folder.as_str()),
            Self::Settings { path, reason } => {
                Message::new("theme-error-settings").with("file", path.as_str()).with("reason", reason.as_str())
            }
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
        Self { layers: Layer::embedded(DEFAULT).into_iter().collect() }
    }

    /// The names of the themes in the binary.
    pub fn names() -> impl Iterator<Item = &'static str> {
        EMBEDDED.dirs().filter_map(|folder| folder.path().to_str())
    }

    /// The theme `name` of the site at `root`, or the default theme: its folder in the site's `themes/`, over the theme of
    /// that name in the binary, over the theme it `extends`, and so on to the default theme.
    ///
    /// # Errors
    /// Everything that could not be read, at once. Links that lead out of the site's `themes/` are not followed: the
    /// theme's files are published, and what lies beside `themes/` may be internal.
    pub fn load(root: &Utf8Path, name: Option<&Id>) -> Result<Self, Vec<ThemeError>> {
        let mut layers: Vec<Layer> = Vec::new();
        let mut next = Some(name.map_or(DEFAULT, Id::as_str).to_owned());
        while let Some(name) = next {
            let folder = format!("themes/{name}");
            if layers.iter().any(|layer| layer.name == name) {
                return Err(vec![ThemeError::Circle { folder }]);
            }
            let embedded = Layer::embedded(&name);
            let layer = match (fs::metadata(root.join(&folder)), embedded) {
                (Ok(found), embedded) if found.is_dir() => Layer::read(root, &name)?.over(embedded),
                (Err(error), Some(embedded)) if error.kind() == ErrorKind::NotFound => embedded,
                (Err(error), None) if error.kind() == ErrorKind::NotFound => {
                    return Err(vec![ThemeError::Missing { folder }]);
                }
                (Ok(_), _) => return Err(vec![ThemeError::Missing { folder }]),
                (Err(error), _) => {
                    return Err(vec![ThemeError::Read { path: folder, reason: error.to_string() }]);
                }
            };
            next = layer.extends()?;
            layers.push(layer);
        }
        Ok(Self { layers })
    }

    /// The style sheet of all pages: the nearest `static/style.css`, and after it the `static/theme.css` of every theme, the
    /// site's own last. What is not UTF-8 is left out.
    #[must_use]
    pub fn style(&self) -> String {
        let added = self.layers.iter().rev().filter_map(|layer| layer.files.get(ADDED)).map(AsRef::as_ref);
        let sheets = self.file("static/style.css").into_iter().chain(added);
        sheets.filter_map(|sheet| std::str::from_utf8(sheet).ok()).collect::<Vec<_>>().join("\n")
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
    /// A theme of the binary.
    fn embedded(name: &str) -> Option<Self> {
        let folder = EMBEDDED.get_dir(name)?;
        let mut files = BTreeMap::new();
        collect(folder, name, &mut files);
        Some(Self { name: name.to_owned(), files })
    }

    /// Its files, and of another those that it does not have.
    fn over(self, below: Option<Self>) -> Self {
        let mut files = below.map(|below| below.files).unwrap_or_default();
        files.extend(self.files);
        Self { name: self.name, files }
    }

    /// The theme it extends: what its settings say, or the default theme; the default theme extends none.
    fn extends(&self) -> Result<Option<String>, Vec<ThemeError>> {
        let default = (self.name != DEFAULT).then(|| DEFAULT.to_owned());
        let Some(settings) = self.files.get(SETTINGS) else { return Ok(default) };
        match serde_yaml::from_slice::<Option<Settings>>(settings) {
            Ok(settings) => Ok(settings.and_then(|settings| settings.extends).map(|id| id.to_string()).or(default)),
            Err(error) => {
                let path = format!("themes/{}/{SETTINGS}", self.name);
                Err(vec![ThemeError::Settings { path, reason: error.to_string() }])
            }
        }
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

fn collect(folder: &'static Dir<'static>, top: &str, files: &mut BTreeMap<String, Cow<'static, [u8]>>) {
    for file in folder.files() {
        let path = file.path().strip_prefix(top).unwrap_or(file.path());
        files.insert(path.to_string_lossy().replace('\\', "/"), Cow::Borrowed(file.contents()));
    }
    folder.dirs().for_each(|folder| collect(folder, top, files));
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
    fn a_theme_extends_another() {
        let (_folder, root) = site();
        let write = |path: &str, text: &str| {
            fs::create_dir_all(root.join("themes").join(path).parent().unwrap()).unwrap();
            fs::write(root.join("themes").join(path), text).unwrap();
        };
        write("demo/theme.yaml", "extends: middle\n");
        write("demo/static/theme.css", "own");
        write("middle/html/notice.html", "middle");
        write("middle/static/theme.css", "middle");
        let theme = Theme::load(&root, Some(&Id::new("demo"))).unwrap();
        assert_eq!(theme.file("html/notice.html"), Some(b"middle".as_slice()));
        assert_eq!(theme.file("html/base.html"), Theme::embedded().file("html/base.html"));
        let style = theme.style();
        assert!(style.starts_with(&Theme::embedded().style()) && style.ends_with("\nmiddle\nown"));
        write("middle/theme.yaml", "extends: demo");
        let errors = Theme::load(&root, Some(&Id::new("demo"))).unwrap_err();
        assert!(matches!(&errors[..], [ThemeError::Circle { folder }] if folder == "themes/demo"));
        write("middle/theme.yaml", "extend: default");
        let errors = Theme::load(&root, Some(&Id::new("demo"))).unwrap_err();
        assert!(matches!(&errors[..], [ThemeError::Settings { path, .. }] if path == "themes/middle/theme.yaml"));
        write("middle/theme.yaml", "# nothing yet\n");
        assert!(Theme::load(&root, Some(&Id::new("demo"))).is_ok());
        for name in Theme::names() {
            assert!(Theme::load(&root, Some(&Id::new(name))).is_ok(), "{name}");
        }
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

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use super::{File, Stop};
use crate::cli::files::waiting;
use crate::cli::schema;
use crate::load::{Known, Loaded, load, nearest, slug};
use crate::model::{Id, Language, SchemaKind};
use crate::report::Message;
use crate::source::shown;

/// Folders of `content/` that are no controller's.
const RESERVED_FOLDERS: [&str; 2] = ["shared", "static"];
/// Files of a controller's folder that are no register.
const RESERVED_FILES: [&str; 2] = ["controller", "defaults"];
/// `load` looks no deeper.
const MAX_PARTS: usize = 15;

/// The site that a file is added to.
pub struct Site<'a> {
    root: &'a Path,
    /// What can be read of it.
    pub model: crate::model::Site,
    /// Its files below its folder, with `/`; the broken ones too.
    files: Vec<String>,
}

impl<'a> Site<'a> {
    pub fn load(root: &'a Path) -> Result<Self, Stop> {
        let Loaded { site, sources, .. } = load(root, &Known::default()).map_err(Stop::Load)?;
        let files: Vec<String> = sources.iter().map(|(_, file)| file.name.clone()).collect();
        // Without its languages no file can be written.
        if let Some(file) = files.iter().find(|file| yaml(file) == Some("content/site"))
            && site.settings_file.is_none()
        {
            return Err(Stop::Said(Message::new("new-broken-site").with("file", file.as_str())));
        }
        Ok(Self { root, model: site, files })
    }

    pub fn languages(&self) -> &[Language] {
        self.model.languages()
    }

    /// In which language a name is asked for, where there are several to choose from.
    pub fn language_of_names(&self) -> Option<&Language> {
        self.languages().first().filter(|_| self.languages().len() > 1)
    }

    /// Where `controller.yaml` of a new controller goes.
    pub fn new_controller(&self, id: &str) -> Result<String, Stop> {
        if id.parse::<Id>().is_err() || RESERVED_FOLDERS.contains(&id) {
            return Err(bad_id("controller", id, &better(id).replace('/', "-"), &RESERVED_FOLDERS));
        }
        let path = format!("content/{id}/controller");
        self.free(self.files.iter().find(|file| yaml(file) == Some(&path)), format!("{path}.yaml"))
    }

    /// The controller and the path of a new register, of `controller/unit/id`.
    pub fn new_register(&self, word: &str) -> Result<(String, String), Stop> {
        let controllers: BTreeSet<&str> = self.files.iter().filter_map(|file| controller_of(file)).collect();
        let parts: Vec<&str> = word.split('/').collect();
        let good = parts.iter().all(|part| part.parse::<Id>().is_ok());
        let [controller, .., id] = parts[..] else {
            // The controller was left out.
            let better = better(word);
            let owner = controllers.first().copied().unwrap_or("controller");
            let near = if better.contains('/') { better } else { format!("{owner}/{better}") };
            return Err(bad_id("register", word, &near, &RESERVED_FILES));
        };
        if !good || RESERVED_FILES.contains(&id) || parts.len() > MAX_PARTS {
            return Err(bad_id("register", word, &better(word), &RESERVED_FILES));
        }
        if !controllers.contains(controller) {
            let near = nearest(controller, controllers.iter().copied()).unwrap_or_default();
            let near = if near.is_empty() { String::new() } else { word.replacen(controller, near, 1) };
            return Err(Stop::Said(Message::new("new-no-controller").with("word", controller).with("near", near)));
        }
        // An id is unique in its controller, whatever the unit.
        let folder = format!("content/{controller}/");
        let same = |file: &&String| file.starts_with(&folder) && stem(file) == Some(id);
        let path = self.free(self.files.iter().find(same), format!("content/{word}.yaml"))?;
        Ok((controller.to_owned(), path))
    }

    fn free(&self, taken: Option<&String>, path: String) -> Result<String, Stop> {
        let there = || self.root.join(&path).symlink_metadata().is_ok().then_some(&path);
        match taken.or_else(there) {
            Some(file) => Err(exists(file)),
            None => Ok(path),
        }
    }

    /// Writes a file, and the schema that its first line names if the site lacks it. What is there is never replaced.
    pub fn write(&self, file: &File) -> Result<Vec<String>, Stop> {
        let schema = format!("schemas/{}.json", file.kind.name());
        let mut written = Vec::new();
        if !self.root.join(&schema).exists() {
            self.put(&schema, &schema::text(file.kind))?;
            written.push(schema);
        }
        self.put(&file.path, &file.text)?;
        written.insert(0, file.path.clone());
        Ok(written)
    }

    fn put(&self, file: &str, text: &str) -> Result<(), Stop> {
        put(self.root, file, text).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => exists(file),
            _ => Stop::Said(Message::new("new-failed").with("file", file).with("reason", error.to_string())),
        })
    }
}

/// The line by which an editor finds the schema from a file this many folders below the site's.
pub fn schema_line(kind: SchemaKind, folders: usize) -> String {
    format!("# yaml-language-server: $schema={}schemas/{}.json", "../".repeat(folders), kind.name())
}

fn exists(file: &str) -> Stop {
    Stop::Said(Message::new("new-exists").with("file", file))
}

fn bad_id(what: &str, word: &str, near: &str, reserved: &[&str]) -> Stop {
    let near = if near == word || near.is_empty() || reserved.contains(&near.rsplit('/').next().unwrap_or_default()) {
        String::new()
    } else {
        format!("{what} {near}")
    };
    Stop::Said(Message::new(format!("new-bad-{what}")).with("word", word).with("near", near))
}

/// What was probably meant: `content/Kaupunki/Lainaajat.yaml` → `kaupunki/lainaajat`.
fn better(word: &str) -> String {
    let word = word.replace('\\', "/");
    let word = yaml(&word).unwrap_or(&word);
    let parts = word.strip_prefix("content/").unwrap_or(word).split('/').filter_map(slug);
    parts.collect::<Vec<_>>().join("/")
}

/// The name of a YAML file without its ending.
fn yaml(file: &str) -> Option<&str> {
    file.strip_suffix(".yaml").or_else(|| file.strip_suffix(".yml"))
}

/// The last part of the name of a YAML file.
fn stem(file: &str) -> Option<&str> {
    yaml(file)?.rsplit('/').next()
}

/// The id of the controller whose `controller.yaml` this is.
fn controller_of(file: &str) -> Option<&str> {
    let id = yaml(file)?.strip_prefix("content/")?.strip_suffix("/controller")?;
    (!id.contains('/')).then_some(id)
}

/// Writes a whole new file or none.
fn put(root: &Path, file: &str, text: &str) -> io::Result<()> {
    let path = root.join(file);
    let folder = path.parent().unwrap_or(root);
    // A link could lead out of the site, where `load` does not follow.
    let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(root);
    if !there.canonicalize()?.starts_with(root.canonicalize()?) {
        return Err(io::Error::other(format!("{} → {}", shown(there), shown(&there.canonicalize()?))));
    }
    std::fs::create_dir_all(folder)?;
    let waiting = waiting(folder, text)?;
    waiting.persist_noclobber(&path).map_err(|error| error.error)?;
    Ok(())
}

use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use include_dir::{Dir, include_dir};
use walkdir::WalkDir;

use super::file::{File, FileError, FileProblem};
use super::locale::{Locale, LocaleError};
use crate::model::Language;
use crate::parallel;

/// Fewer files than this are not worth a thread.
const WORTH_A_THREAD: usize = 4;

/// The locales in the binary: one folder a language, any number of `.ftl` files in and below it.
static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// All locales that were loaded.
pub struct Locales {
    locales: BTreeMap<Language, Arc<Locale>>,
}

/// Files that stand side by side: no two of one language may define the same key.
type Layer = Vec<(Language, Arc<File>)>;

/// The files of the binary, parsed once in a run: a preview or a test loads locales many times.
static EMBEDDED_LAYER: LazyLock<(Layer, Vec<FileError>)> = LazyLock::new(|| {
    let mut errors = Vec::new();
    (layer(&embedded_files(), &mut errors), errors)
});

fn layer(files: &[Unparsed], errors: &mut Vec<FileError>) -> Layer {
    let layer = parse(files, errors);
    find_duplicates(&layer, errors);
    layer
}

impl Locales {
    /// The locales in the binary.
    ///
    /// # Errors
    /// [`LocaleError::File`] when one does not parse; a test makes sure that they do.
    pub fn embedded() -> Result<Self, LocaleError> {
        Self::load(None).map_err(|mut errors| errors.swap_remove(0).into())
    }

    /// The locales in the binary, and over them those in the folder `site_locales`, if it is there:
    /// `<language>/<name>.ftl`. A site's file may add a language, add messages, or replace single messages with all
    /// their attributes.
    ///
    /// # Errors
    /// Every error of every file, in the order of file and line.
    pub fn load(site_locales: Option<&Path>) -> Result<Self, Vec<FileError>> {
        let (embedded, faults) = &*EMBEDDED_LAYER;
        let mut errors = faults.clone();
        let mut own = Layer::new();
        if let Some(folder) = site_locales {
            let files = site_files(folder, &mut errors);
            own = layer(&files, &mut errors);
        }
        let mut files: BTreeMap<&Language, Vec<&Arc<File>>> = BTreeMap::new();
        for (language, file) in embedded.iter().chain(&own) {
            files.entry(language).or_default().push(file);
        }
        let files: Vec<_> = files.into_iter().collect();
        let made = parallel::map(&files, 1, |(language, files)| locale(language, files));
        let mut locales = BTreeMap::new();
        for ((language, _), made) in files.iter().zip(made) {
            match made {
                Ok(locale) => _ = locales.insert((*language).clone(), Arc::new(locale)),
                Err(error) => errors.push(error),
            }
        }
        if errors.is_empty() {
            Ok(Self { locales })
        } else {
            errors.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
            Err(errors)
        }
    }

    /// Lets each language of `fallback` have a small locale, or none: what it lacks, [`Locale::say`] takes from the
    /// language after it, which may fall back itself. A language whose fallback leads nowhere, or in a circle, has no
    /// locale then: that is for the site's checks to tell. For locales just loaded.
    ///
    /// # Errors
    /// A tag that Fluent or ICU4X does not take, though it looks like one.
    pub fn with_fallback(mut self, fallback: &BTreeMap<Language, Language>) -> Result<Self, FileError> {
        let mut waiting = fallback.clone();
        // The other one must have its own fallback first.
        let next = |locales: &BTreeMap<_, _>, waiting: &BTreeMap<Language, Language>| {
            let mut pairs = waiting.iter();
            let pair = pairs.find(|(_, other)| locales.contains_key(*other) && !waiting.contains_key(*other));
            pair.map(|(language, other)| (language.clone(), other.clone()))
        };
        while let Some((language, other)) = next(&self.locales, &waiting) {
            waiting.remove(&language);
            if !self.locales.contains_key(&language) {
                let name = || format!("locales/{language}");
                let empty = Locale::empty(&language).map_err(|problem| FileError::whole(name(), problem))?;
                self.locales.insert(language.clone(), Arc::new(empty));
            }
            let other = self.locales.get(&other).cloned();
            if let Some(locale) = self.locales.get_mut(&language).and_then(Arc::get_mut) {
                locale.fallback = other;
            }
        }
        self.locales.retain(|language, _| !waiting.contains_key(language));
        Ok(self)
    }

    /// The locale of a language.
    ///
    /// # Errors
    /// [`LocaleError::Unknown`].
    pub fn get(&self, language: &Language) -> Result<&Locale, LocaleError> {
        self.locales.get(language).map(AsRef::as_ref).ok_or_else(|| LocaleError::Unknown(language.clone()))
    }

    /// The languages that have a locale, in the order of their tags.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.locales.keys()
    }

    /// The locales, in the order of their tags.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.locales.values().map(AsRef::as_ref)
    }
}

/// The text of the file of the binary with this path: `fi/vocabulary.ftl`.
pub(super) fn embedded_text(path: &str) -> &'static str {
    EMBEDDED.get_file(path).and_then(|file| file.contents_utf8()).unwrap_or_default()
}

/// A file before it is parsed.
struct Unparsed {
    /// As `locales/fi/time.ftl`.
    name: String,
    language: String,
    embedded: bool,
    bytes: Cow<'static, [u8]>,
}

fn embedded_files() -> Vec<Unparsed> {
    let mut files = Vec::new();
    for folder in EMBEDDED.dirs() {
        embedded_files_in(folder, &folder.path().to_string_lossy(), &mut files);
    }
    files
}

fn embedded_files_in(folder: &Dir<'static>, language: &str, files: &mut Vec<Unparsed>) {
    for file in folder.files() {
        files.push(Unparsed {
            name: format!("locales/{}", file.path().to_string_lossy().replace('\\', "/")),
            language: language.to_owned(),
            embedded: true,
            bytes: Cow::Borrowed(file.contents()),
        });
    }
    folder.dirs().for_each(|below| embedded_files_in(below, language, files));
}

/// The `.ftl` files of a site's folder. Links are not followed: they could lead anywhere.
fn site_files(folder: &Path, errors: &mut Vec<FileError>) -> Vec<Unparsed> {
    let mut files = Vec::new();
    match folder.symlink_metadata() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return files,
        Ok(metadata) if metadata.is_symlink() => {
            errors.push(FileError::whole("locales", FileProblem::Link));
            return files;
        }
        _ => {}
    }
    let visible = |name: &std::ffi::OsStr| !name.to_string_lossy().starts_with('.');
    let entries = WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || visible(entry.file_name()));
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let name = name_of(error.path().unwrap_or(folder), folder);
                errors.push(FileError::whole(name, FileProblem::Unreadable(error.to_string())));
                continue;
            }
        };
        let name = name_of(entry.path(), folder);
        if entry.path_is_symlink() {
            errors.push(FileError::whole(name, FileProblem::Link));
            continue;
        }
        if !entry.file_type().is_file() || entry.path().extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let parts: Vec<&str> = name.split('/').collect();
        let [_, language, .., _] = parts[..] else {
            errors.push(FileError::whole(name, FileProblem::Misplaced));
            continue;
        };
        match std::fs::read(entry.path()) {
            Ok(bytes) => {
                files.push(Unparsed { language: language.to_owned(), name, embedded: false, bytes: Cow::Owned(bytes) });
            }
            Err(error) => errors.push(FileError::whole(name, FileProblem::Unreadable(error.to_string()))),
        }
    }
    files
}

/// The name under which a file of `folder` is spoken of: `locales/fi/time.ftl`.
fn name_of(path: &Path, folder: &Path) -> String {
    let inside = path.strip_prefix(folder).unwrap_or(path).components();
    let parts = inside.map(|part| part.as_os_str().to_string_lossy());
    std::iter::once("locales".into()).chain(parts).collect::<Vec<_>>().join("/")
}

fn parse(files: &[Unparsed], errors: &mut Vec<FileError>) -> Layer {
    let parsed = parallel::map(files, WORTH_A_THREAD, |file| {
        let whole = |_| vec![FileError::whole(&file.name, FileProblem::Language)];
        let language: Language = file.language.parse().map_err(whole)?;
        Ok((language, Arc::new(File::parse(&file.name, file.embedded, &file.bytes)?)))
    });
    let mut layer = Layer::new();
    for parsed in parsed {
        match parsed {
            Ok(file) => layer.push(file),
            Err(found) => errors.extend::<Vec<_>>(found),
        }
    }
    layer
}

/// Keys that two messages of one language and layer share. Terms share the names of messages in Fluent's bundles.
fn find_duplicates(layer: &Layer, errors: &mut Vec<FileError>) {
    let mut known = HashMap::new();
    for (language, file) in layer {
        for definition in file.definitions() {
            match known.entry((language, definition.name)) {
                Entry::Vacant(entry) => _ = entry.insert((file, definition.name)),
                Entry::Occupied(entry) => {
                    let (first, name) = entry.get();
                    let first = format!("{}:{}", first.name, first.position(name).0);
                    let problem = FileProblem::Duplicate { key: definition.name.to_owned(), first };
                    errors.push(file.error_at(definition.name, problem));
                }
            }
        }
    }
}

/// The locale that these files make.
fn locale(language: &Language, files: &[&Arc<File>]) -> Result<Locale, FileError> {
    let first = || files.first().map(|file| file.name.clone()).unwrap_or_default();
    let mut locale = Locale::empty(language).map_err(|problem| FileError::whole(first(), problem))?;
    files.iter().for_each(|file| locale.add(Arc::clone(file)));
    Ok(locale)
}

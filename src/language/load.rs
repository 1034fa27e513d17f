use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use include_dir::{Dir, include_dir};
use walkdir::WalkDir;

use super::file::{File, FileError, FileProblem};
use super::locale::{Locale, LocaleError};
use crate::model::Language;

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
    (layer(embedded_files(), &mut errors), errors)
});

fn layer(files: Vec<Unparsed>, errors: &mut Vec<FileError>) -> Layer {
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
        let mut errors = Vec::new();
        let mut locales = BTreeMap::new();
        let mut add = |layer: &Layer, errors: &mut Vec<FileError>| {
            for (language, file) in layer {
                if let Some(locale) = find_or_make(&mut locales, language, &file.name, errors) {
                    locale.add(Arc::clone(file));
                }
            }
        };
        let (embedded, faults) = &*EMBEDDED_LAYER;
        errors.extend(faults.iter().cloned());
        add(embedded, &mut errors);
        if let Some(folder) = site_locales {
            let files = site_files(folder, &mut errors);
            add(&layer(files, &mut errors), &mut errors);
        }
        if errors.is_empty() {
            Ok(Self { locales: locales.into_iter().map(|(language, locale)| (language, Arc::new(locale))).collect() })
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
    bytes: Vec<u8>,
}

fn embedded_files() -> Vec<Unparsed> {
    let mut files = Vec::new();
    for folder in EMBEDDED.dirs() {
        embedded_files_in(folder, &folder.path().to_string_lossy(), &mut files);
    }
    files
}

fn embedded_files_in(folder: &Dir<'_>, language: &str, files: &mut Vec<Unparsed>) {
    for file in folder.files() {
        files.push(Unparsed {
            name: format!("locales/{}", file.path().to_string_lossy().replace('\\', "/")),
            language: language.to_owned(),
            embedded: true,
            bytes: file.contents().to_vec(),
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
                files.push(Unparsed { language: language.to_owned(), name, embedded: false, bytes });
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

fn parse(files: Vec<Unparsed>, errors: &mut Vec<FileError>) -> Layer {
    let mut layer = Vec::new();
    for file in files {
        let Ok(language) = file.language.parse() else {
            errors.push(FileError::whole(file.name, FileProblem::Language));
            continue;
        };
        match File::parse(&file.name, file.embedded, file.bytes) {
            Ok(file) => layer.push((language, Arc::new(file))),
            Err(found) => errors.extend(found),
        }
    }
    layer
}

/// Keys that two messages of one language and layer share. Terms share the names of messages in Fluent's bundles.
fn find_duplicates(layer: &Layer, errors: &mut Vec<FileError>) {
    let mut known = BTreeMap::new();
    for (language, file) in layer {
        for definition in file.definitions() {
            let here = format!("{}:{}", file.name, file.position(definition.name).0);
            match known.get(&(language, definition.name)) {
                None => {
                    known.insert((language, definition.name), here);
                }
                Some(first) => {
                    let problem = FileProblem::Duplicate { key: definition.name.to_owned(), first: first.clone() };
                    errors.push(file.error_at(definition.name, problem));
                }
            }
        }
    }
}

fn find_or_make<'a>(
    locales: &'a mut BTreeMap<Language, Locale>,
    language: &Language,
    file: &str,
    errors: &mut Vec<FileError>,
) -> Option<&'a mut Locale> {
    if !locales.contains_key(language) {
        match Locale::empty(language) {
            Ok(locale) => {
                locales.insert(language.clone(), locale);
            }
            Err(problem) => errors.push(FileError::whole(file, problem)),
        }
    }
    locales.get_mut(language)
}

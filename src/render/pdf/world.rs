use std::collections::HashMap;
use std::iter;
use std::path::PathBuf;

use typst::diag::{FileError, FileResult, PackageError, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World, WorldExt};

use super::PdfError;
use super::brand::PdfBrand;
use super::fonts::FONTS;
use crate::render::Theme;

/// The folder of the theme that Typst sees as its root.
pub(super) const FOLDER: &str = "pdf/";
/// The file that the PDF of one notice starts from.
pub(super) const NOTICE: &str = "notice.typ";
/// The file that the PDF of all notices of a controller starts from.
pub(super) const COLLECTION: &str = "collection.typ";

/// What is the same for all documents: Typst's library, the theme's files, parsed, and the brand.
pub(super) struct Base {
    library: LazyHash<Library>,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

impl Base {
    pub(super) fn new(theme: &Theme, brand: &PdfBrand) -> Result<Self, PdfError> {
        let mut sources = HashMap::new();
        let mut files = HashMap::new();
        for (path, content) in theme.folder(FOLDER) {
            let id = id(&path[FOLDER.len()..])?;
            files.insert(id, Bytes::new(content.to_vec()));
            if id.vpath().extension() == Some("typ") {
                let text = std::str::from_utf8(content).map_err(|_| PdfError::ThemeFile { file: path.to_owned() })?;
                sources.insert(id, Source::new(id, text.to_owned()));
            }
        }
        if !sources.contains_key(&id(NOTICE)?) {
            return Err(PdfError::NoTemplate);
        }
        for (path, content) in brand.files() {
            files.insert(id(&path)?, Bytes::new(content));
        }
        // Row headings and summaries of tables are not yet in Typst's settled part.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        Ok(Self { library: LazyHash::new(Library::builder().with_features(features).build()), sources, files })
    }
}

/// Typst gives out 65,535 ids and never takes one back: only paths get one, so that the same path has the same id in
/// every document and renderer.
fn id(path: &str) -> Result<FileId, PdfError> {
    let path = VirtualPath::new(path).map_err(|_| PdfError::ThemeFile { file: format!("{FOLDER}{path}") })?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What Typst sees of the world while it makes one document: the theme, the brand, and what the document says. No disk,
/// no packages, no clock.
pub(super) struct DocumentWorld<'a> {
    base: &'a Base,
    main: FileId,
    given: Vec<(FileId, Bytes)>,
}

impl<'a> DocumentWorld<'a> {
    /// The world of a document that starts from the theme's file `main`; `given` are the files made for it.
    pub(super) fn new(base: &'a Base, main: &str, given: Vec<(&str, Vec<u8>)>) -> Result<Self, PdfError> {
        let given = given.into_iter().map(|(path, content)| Ok((id(path)?, Bytes::new(content))));
        Ok(Self { base, main: id(main)?, given: given.collect::<Result<_, PdfError>>()? })
    }
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.base.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        match self.base.sources.get(&id) {
            Some(source) => Ok(source.clone()),
            None if id.vpath().extension() == Some("typ") => {
                Ok(Source::new(id, String::from_utf8(self.file(id)?.to_vec()).map_err(|_| FileError::InvalidUtf8)?))
            }
            None => self.file(id).and(Err(FileError::NotSource)),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if let Some((_, content)) = self.given.iter().find(|(given, _)| *given == id) {
            return Ok(content.clone());
        }
        if let VirtualRoot::Package(package) = id.root() {
            return Err(FileError::Package(PackageError::NotFound(package.clone())));
        }
        let missing = || FileError::NotFound(PathBuf::from(id.vpath().get_without_slash()));
        self.base.files.get(&id).cloned().ok_or_else(missing)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.all.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

impl DocumentWorld<'_> {
    /// What Typst complains of, in words: file, line, column, message and hints of each.
    pub(super) fn explain(&self, diagnostics: &[SourceDiagnostic]) -> String {
        let lines: Vec<String> = diagnostics.iter().map(|diagnostic| self.explain_one(diagnostic)).collect();
        lines.join("; ")
    }

    fn explain_one(&self, diagnostic: &SourceDiagnostic) -> String {
        let place = diagnostic.span.id().and_then(|id| {
            let source = self.source(id).ok()?;
            let range = self.range(diagnostic.span)?;
            let (line, column) = source.lines().byte_to_line_column(range.start)?;
            Some(format!("{FOLDER}{}:{}:{}: ", id.vpath().get_without_slash(), line + 1, column + 1))
        });
        let message = format!("{}{}", place.unwrap_or_default(), diagnostic.message);
        let hints = diagnostic.hints.iter().map(|hint| format!("({})", hint.v));
        iter::once(message).chain(hints).collect::<Vec<_>>().join(" ")
    }
}

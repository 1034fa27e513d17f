//! Accessible, archivable PDF by Typst, in the process.
//!
//! A document is PDF/UA-1 and PDF/A-2a at once: tagged, with a title, a language, bookmarks and embedded fonts. It is one
//! notice, by the theme's `pdf/notice.typ`, or all notices of a controller with a list of them, by `pdf/collection.typ`.
//! These are plain Typst and get virtual files: `/notice.json`, the [`Notice`] as it is serialised, and `/labels.json`, the
//! words of the page itself; or `/collection.json`, with both of each notice; and always `/brand.json`. No text of a user
//! is ever Typst source, and Typst sees no other file than those of the theme's `pdf/` folder: no disk, no packages, no
//! network, no clock.
//!
//! What goes into the document's properties is set here, so that a theme cannot forget it. Its date is that of the
//! notice, or of the newest of the notices; PDF/A wants one, so a notice without a date says 1 January 1970 there (and
//! nothing on the page).

mod brand;
mod collection;
mod error;
mod fonts;
mod labels;
#[cfg(test)]
mod measure;
mod page_text;
mod prepare;
mod queue;
mod world;

use std::any::Any;
use std::convert::Infallible;
use std::iter;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::thread;

use typst::comemo;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

pub use brand::{PdfBrand, PdfLogo};
pub use collection::PdfCollection;
pub use error::{NoticeName, PdfError};
pub use fonts::unrenderable;

use super::Theme;
use super::html::notice_folder;
use super::verify::{Lost, lost};
use crate::language::Locale;
use crate::model::Date;
use crate::model::notice::Notice;
use crate::parallel::{CORES, FirstError};
use crate::progress::Progress;
use crate::source::Fingerprint;
use labels::About;
use queue::Queue;
use world::{Base, DocumentWorld, FOLDER};

/// Typst recurses over nested content and has limits of its own, for which the two megabytes of a usual thread are too
/// little.
const STACK: usize = 64 << 20;
/// Typst remembers what it laid out, for ever unless told otherwise: after how many notices it forgets …
const FORGET_EVERY: usize = 8;
/// … what was of no use for so many times.
const FORGET_AFTER: usize = 2;

/// Makes PDF documents with one theme. Built once, used by any number of threads.
pub struct PdfRenderer {
    base: Base,
    logo: Option<Logo>,
    /// Fingerprint of this program's PDF and of the theme's.
    maker: blake3::Hash,
    standards: PdfStandards,
    /// How many notices were made into documents.
    rendered: AtomicUsize,
    /// Held while a collection is made.
    collecting: Mutex<()>,
    progress: Progress,
}

/// The logo, as documents name it.
struct Logo {
    /// Its file below `content/static/`.
    file: String,
    /// Where Typst finds it.
    path: String,
    /// Why it cannot be shown, if it cannot: looked at when the first document could not be made.
    fault: OnceLock<Option<String>>,
}

/// One document to make.
#[derive(Clone, Copy)]
pub struct PdfJob<'a> {
    /// What it says.
    pub notice: &'a Notice,
    /// The words of the page itself, in the notice's language.
    pub locale: &'a Locale,
    /// Where the site will be: relative links lead there. Without it they are plain text.
    pub base_url: Option<&'a str>,
}

/// A document to make.
#[derive(Clone, Copy)]
pub enum PdfDocument<'a> {
    /// One notice.
    Notice(PdfJob<'a>),
    /// All notices of a controller.
    Collection(&'a PdfCollection<'a>),
}

impl PdfRenderer {
    /// A renderer with the `pdf/` folder of `theme`, and the colours and the logo of `brand`.
    ///
    /// # Errors
    /// [`PdfError::NoTemplate`] when the theme has no `pdf/notice.typ`; [`PdfError::ThemeFile`] when a `.typ` file of it
    /// is not text.
    ///
    /// # Panics
    /// Never: the two standards go together.
    pub fn branded(theme: &Theme, brand: &PdfBrand) -> Result<Self, PdfError> {
        let standards =
            PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).expect("PDF/UA-1 and PDF/A-2a agree");
        let base = Base::new(theme, brand)?;
        let named = |logo: &PdfLogo| Logo { file: logo.file.clone(), path: logo.path(), fault: OnceLock::new() };
        Ok(Self {
            base,
            logo: brand.logo.as_ref().map(named),
            maker: maker(theme, brand),
            standards,
            rendered: AtomicUsize::new(0),
            collecting: Mutex::new(()),
            progress: Progress::default(),
        })
    }

    /// The same, but it counts there each document that is made.
    #[must_use]
    pub fn counting(self, progress: &Progress) -> Self {
        Self { progress: progress.clone(), ..self }
    }

    /// A renderer with the theme's own colours.
    ///
    /// # Errors
    /// As [`Self::branded`].
    pub fn new(theme: &Theme) -> Result<Self, PdfError> {
        Self::branded(theme, &PdfBrand::default())
    }

    /// A fingerprint of all that a document is made of: the program, the theme, the brand, the notices as they are shown
    /// and the words of the page. Documents with the same fingerprint have the same PDF.
    ///
    /// # Errors
    /// [`PdfError`], when a character of a notice cannot be shown, or the locale lacks a label.
    pub fn fingerprint(&self, document: PdfDocument<'_>) -> Result<String, PdfError> {
        let inputs = Inputs::of(document)?;
        let mut all = Fingerprint::keyed(&self.maker);
        for (path, content) in &inputs.files {
            all.add(path).add(content);
        }
        let Properties { title, author, subject, keywords, .. } = &inputs.properties;
        for part in [title, author, subject].into_iter().chain(keywords) {
            all.add(part);
        }
        Ok(all.finish().to_string())
    }

    /// The PDF file of one notice: the same bytes for the same job, whatever was rendered before.
    ///
    /// # Errors
    /// [`PdfError`], when a character of the notice cannot be shown, Typst refuses the document, or the theme leaves
    /// something of the notice out.
    pub fn render(&self, job: &PdfJob<'_>) -> Result<Vec<u8>, PdfError> {
        let document = PdfDocument::Notice(*job);
        self.render_all(&[document]).pop().unwrap_or_else(|| Err(failed(document, "no result".to_owned())))
    }

    /// The PDF files of all documents, in their order.
    pub fn render_all(&self, documents: &[PdfDocument<'_>]) -> Vec<Result<Vec<u8>, PdfError>> {
        let made: Vec<_> = documents.iter().map(|_| OnceLock::new()).collect();
        let keep = |at: usize, pdf| {
            _ = made[at].set(pdf);
            Ok::<_, Infallible>(())
        };
        _ = self.render_each(documents, keep);
        let lacking = |document: &PdfDocument<'_>| Err(failed(*document, "no result".to_owned()));
        made.into_iter().zip(documents).map(|(pdf, one)| pdf.into_inner().unwrap_or_else(|| lacking(one))).collect()
    }

    /// The PDF file of each document, with its place among them, as soon as it is made, on as many threads as the machine
    /// has processors. When `done` fails, none of those after that one are begun.
    ///
    /// Those are plain threads with a stack of their own: inside those of `rayon`, which the PDF writer uses, the stack
    /// overflows.
    ///
    /// # Errors
    /// The first of `done`, in the order of the documents.
    pub fn render_each<E: Send>(
        &self,
        documents: &[PdfDocument<'_>],
        done: impl Fn(usize, Result<Vec<u8>, PdfError>) -> Result<(), E> + Sync,
    ) -> Result<(), E> {
        let threads = CORES.min(documents.len());
        let is_collection = |at: usize| matches!(documents[at], PdfDocument::Collection(_));
        let queue = Queue::new(documents.len(), is_collection, &self.collecting);
        let first = FirstError::default();
        let make = |(at, turn)| {
            first.attempt(at, || {
                let pdf = self.render_guarded(documents[at]);
                drop(turn);
                done(at, pdf)
            });
        };
        let work = || iter::from_fn(|| queue.take()).for_each(make);
        let problem = thread::scope(|scope| {
            let spawn = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
            let workers: Vec<_> = (0..threads).map(spawn).collect();
            workers.into_iter().find_map(Result::err)
        });
        // What no thread has taken, because there was none.
        if let Some(problem) = problem {
            let left = iter::from_fn(|| queue.take());
            left.for_each(|(at, _)| first.attempt(at, || done(at, Err(failed(documents[at], problem.to_string())))));
        }
        first.result()
    }

    /// A panic inside Typst is an error of that document alone.
    fn render_guarded(&self, document: PdfDocument<'_>) -> Result<Vec<u8>, PdfError> {
        let result = catch_unwind(AssertUnwindSafe(|| self.render_here(document)))
            .unwrap_or_else(|panic| Err(failed(document, panic_text(panic.as_ref()))));
        self.progress.count();
        // A collection counts as all its notices, so that a large one is forgotten at once.
        let notices = document.notices();
        let before = self.rendered.fetch_add(notices, Ordering::Relaxed);
        for _ in before / FORGET_EVERY..(before + notices) / FORGET_EVERY {
            comemo::evict(FORGET_AFTER);
        }
        result
    }

    fn render_here(&self, document: PdfDocument<'_>) -> Result<Vec<u8>, PdfError> {
        let Inputs { main, files, properties } = Inputs::of(document)?;
        let world = DocumentWorld::new(&self.base, main, files)?;

        let compiled = typst::compile::<PagedDocument>(&world);
        let mut paged = compiled
            .output
            .map_err(|errors| self.fault_of_logo().unwrap_or_else(|| failed(document, world.explain(&errors))))?;
        if !compiled.warnings.is_empty() {
            return Err(failed(document, world.explain(&compiled.warnings)));
        }
        verify(document, &paged)?;

        let options = PdfOptions {
            ident: Smart::Custom(properties.ident.clone()),
            creator: Smart::Custom(Some("seloste".to_owned())),
            timestamp: date(properties.updated).map(Timestamp::new_utc),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        properties.set(&mut paged);
        typst_pdf::pdf(&paged, &options).map_err(|errors| failed(document, world.explain(&errors)))
    }

    /// What is wrong with the logo, where a document could not be made.
    fn fault_of_logo(&self) -> Option<PdfError> {
        let Logo { file, path, fault } = self.logo.as_ref()?;
        let reason = fault.get_or_init(|| self.alone(path)).clone()?;
        Some(PdfError::Logo { file: file.clone(), reason })
    }

    /// Why a picture cannot be shown, even by itself.
    fn alone(&self, path: &str) -> Option<String> {
        const ALONE: &str = "logo-alone.typ";
        let text = format!("#image(\"/{path}\")");
        let world = DocumentWorld::new(&self.base, ALONE, vec![(ALONE, text.into_bytes())]).ok()?;
        let errors = typst::compile::<PagedDocument>(&world).output.err()?;
        Some(errors.first().map(|error| error.message.to_string()).unwrap_or_default())
    }
}

/// Whether every text of every notice is there, on the pages between the notice's beginning and the next one's.
fn verify(document: PdfDocument<'_>, paged: &PagedDocument) -> Result<(), PdfError> {
    let pages = page_text::page_texts(paged);
    match document {
        PdfDocument::Notice(job) => nothing_lost(&job, &pages),
        PdfDocument::Collection(collection) => {
            // The first is the document's own.
            let beginnings = page_text::beginnings(paged);
            for (at, job) in collection.jobs.iter().enumerate() {
                let all = 0..pages.len();
                let range = if beginnings.len() == collection.jobs.len() + 1 {
                    let end = beginnings.get(at + 2).map_or(pages.len(), |&next| (next + 1).min(pages.len()));
                    beginnings[at + 1]..end
                } else {
                    all
                };
                nothing_lost(job, pages.get(range).unwrap_or(&pages))?;
            }
            Ok(())
        }
    }
}

fn nothing_lost(job: &PdfJob<'_>, pages: &[String]) -> Result<(), PdfError> {
    lost(job.notice, pages).first().map_or(Ok(()), |lost| Err(left_out(job, lost)))
}

/// All that a document is made of, besides the program, the theme and the brand.
struct Inputs {
    /// The theme's file that Typst starts from.
    main: &'static str,
    /// The files made for it.
    files: Vec<(&'static str, Vec<u8>)>,
    properties: Properties,
}

/// What a document says of itself.
struct Properties {
    title: String,
    author: String,
    subject: String,
    keywords: Vec<String>,
    updated: Option<Date>,
    /// What no other document of the site has.
    ident: String,
}

impl Inputs {
    fn of(document: PdfDocument<'_>) -> Result<Self, PdfError> {
        match document {
            PdfDocument::Notice(job) => Self::of_notice(&job),
            PdfDocument::Collection(collection) => collection.inputs(),
        }
    }

    fn of_notice(job: &PdfJob<'_>) -> Result<Self, PdfError> {
        let notice = job.prepared()?;
        let labels = About::notice(&notice, job.address()).labels(job.locale)?;
        let json = |error: serde_json::Error| failed(PdfDocument::Notice(*job), error.to_string());
        let files = vec![
            ("notice.json", serde_json::to_vec(&notice).map_err(json)?),
            ("labels.json", serde_json::to_vec(&labels).map_err(json)?),
        ];
        let properties = Properties {
            title: format!("{} – {}", cut(&notice.title), cut(&notice.kind)),
            author: cut(&notice.controller_name),
            subject: cut(&labels.subject),
            keywords: keywords(&labels.keywords, [&notice.kind, &notice.title, &notice.controller_name]),
            updated: notice.updated,
            ident: NoticeName::from(&notice).to_string(),
        };
        Ok(Self { main: world::NOTICE, files, properties })
    }
}

impl PdfDocument<'_> {
    /// How many notices it holds.
    fn notices(self) -> usize {
        match self {
            Self::Notice(_) => 1,
            Self::Collection(collection) => collection.jobs.len(),
        }
    }
}

impl PdfJob<'_> {
    /// The notice as the theme gets it.
    fn prepared(&self) -> Result<Notice, PdfError> {
        let (notice, characters) = prepare::prepare(self.notice, self.base_url);
        if characters.is_empty() {
            return Ok(notice);
        }
        Err(PdfError::Characters { notice: Box::new(self.notice.into()), characters })
    }

    /// Where the notice's page will be.
    fn address(&self) -> Option<String> {
        Some(prepare::join(self.base_url?, &notice_folder(self.notice)))
    }
}

fn maker(theme: &Theme, brand: &PdfBrand) -> blake3::Hash {
    let mut all = Fingerprint::default();
    all.add(env!("CARGO_PKG_VERSION")).add(env!("SELOSTE_ENGINE"));
    for (path, content) in theme.folder(FOLDER) {
        all.add(path).add(content);
    }
    for (path, content) in brand.files() {
        all.add(path).add(content);
    }
    all.finish()
}

impl Properties {
    fn set(self, document: &mut PagedDocument) {
        let info = document.info_mut();
        info.title = Some(self.title.into());
        info.author = vec![self.author.into()];
        info.description = Some(self.subject.into());
        info.keywords = self.keywords.into_iter().map(Into::into).collect();
        info.date = Smart::Auto;
    }
}

/// The words of a list, and some more, each once.
fn keywords<'a>(list: &'a str, more: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in list.split(',').map(str::trim).chain(more.into_iter().map(String::as_str)).map(cut) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// A property that a PDF/A can hold: no string of it may be longer than 32,767 bytes.
fn cut(text: &str) -> String {
    const LONGEST: usize = 2000;
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

/// Midnight at the start of the date, or of 1 January 1970.
fn date(updated: Option<Date>) -> Option<Datetime> {
    let (year, month, day) = updated.map_or((1970, 1, 1), Date::parts);
    Datetime::from_ymd_hms(year.into(), month.try_into().ok()?, day.try_into().ok()?, 0, 0, 0)
}

fn failed(document: PdfDocument<'_>, reason: String) -> PdfError {
    let notice = match document {
        PdfDocument::Notice(job) => job.notice.into(),
        PdfDocument::Collection(collection) => collection.name(),
    };
    PdfError::Typst { notice: Box::new(notice), reason }
}

fn left_out(job: &PdfJob<'_>, lost: &Lost<'_>) -> PdfError {
    let section = if lost.section.is_empty() { &job.notice.title } else { lost.heading };
    PdfError::Lost {
        notice: Box::new(job.notice.into()),
        section: section.to_owned(),
        text: lost.text.chars().take(80).collect(),
    }
}

fn panic_text(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|&text| text.to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a fault inside Typst".to_owned())
}

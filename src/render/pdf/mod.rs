//! Accessible, archivable PDF by Typst, in the process.
//!
//! A document is PDF/UA-1 and PDF/A-2a at once: tagged, with a title, a language, bookmarks and embedded fonts. The
//! theme's `pdf/notice.typ` is plain Typst and gets two virtual files: `/notice.json`, the [`Notice`] as it is
//! serialised, and `/labels.json`, the words of the page itself. No text of a user is ever Typst source, and Typst sees
//! no other file than those of the theme's `pdf/` folder: no disk, no packages, no network, no clock.
//!
//! What goes into the document's properties is set here, so that a theme cannot forget it. Its date is that of the
//! notice; PDF/A wants one, so a notice without a date says 1 January 1970 there (and nothing on the page).

mod error;
mod fonts;
mod labels;
mod page_text;
mod prepare;
mod world;

use std::any::Any;
use std::io;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use typst::comemo;
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

pub use error::{NoticeName, PdfError};
pub use fonts::unrenderable;

use super::Theme;
use super::verify::{Lost, lost};
use crate::language::Locale;
use crate::model::notice::Notice;
use world::{Base, FOLDER, NoticeWorld};

/// Typst recurses over nested content and has limits of its own, for which the two megabytes of a usual thread are too
/// little.
const STACK: usize = 64 << 20;
/// Typst remembers what it laid out, for ever unless told otherwise: after how many documents it forgets …
const FORGET_EVERY: usize = 8;
/// … what was of no use for so many times.
const FORGET_AFTER: usize = 2;

/// Makes PDF documents with one theme. Built once, used by any number of threads.
pub struct PdfRenderer {
    base: Base,
    /// Fingerprint of this program's PDF and of the theme's.
    maker: blake3::Hash,
    standards: PdfStandards,
    rendered: AtomicUsize,
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

impl PdfRenderer {
    /// A renderer with the `pdf/` folder of `theme`.
    ///
    /// # Errors
    /// [`PdfError::NoTemplate`] when the theme has no `pdf/notice.typ`; [`PdfError::ThemeFile`] when a `.typ` file of it
    /// is not text.
    ///
    /// # Panics
    /// Never: the two standards go together.
    pub fn new(theme: &Theme) -> Result<Self, PdfError> {
        let standards =
            PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).expect("PDF/UA-1 and PDF/A-2a agree");
        Ok(Self { base: Base::new(theme)?, maker: maker(theme), standards, rendered: AtomicUsize::new(0) })
    }

    /// A fingerprint of all that a document is made of: the program, the theme, the Notice as it is shown and the words
    /// of the page. Jobs with the same fingerprint have the same PDF.
    ///
    /// # Errors
    /// [`PdfError`], when a character of the notice cannot be shown, or the locale lacks a label.
    pub fn fingerprint(&self, job: &PdfJob<'_>) -> Result<String, PdfError> {
        let inputs = Inputs::of(job)?;
        let mut hasher = blake3::Hasher::new_keyed(self.maker.as_bytes());
        for part in [&inputs.json, &inputs.labels] {
            hasher.update(&part.len().to_le_bytes()).update(part);
        }
        Ok(hasher.finalize().to_string())
    }

    /// The PDF file of one notice: the same bytes for the same job, whatever was rendered before.
    ///
    /// # Errors
    /// [`PdfError`], when a character of the notice cannot be shown, Typst refuses the document, or the theme leaves
    /// something of the notice out.
    pub fn render(&self, job: &PdfJob<'_>) -> Result<Vec<u8>, PdfError> {
        self.render_all(std::slice::from_ref(job)).pop().unwrap_or_else(|| Err(failed(job, "no result".to_owned())))
    }

    /// The PDF files of all jobs, in their order, made on as many threads as the machine has processors.
    ///
    /// Those are plain threads with a stack of their own: inside those of `rayon`, which the PDF writer uses, the stack
    /// overflows.
    pub fn render_all(&self, jobs: &[PdfJob<'_>]) -> Vec<Result<Vec<u8>, PdfError>> {
        let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get).min(jobs.len());
        let next = AtomicUsize::new(0);
        let work = || {
            let take = || next.fetch_add(1, Ordering::Relaxed);
            std::iter::repeat_with(take)
                .map_while(|index| Some((index, self.render_guarded(jobs.get(index)?))))
                .collect::<Vec<_>>()
        };
        let mut results: Vec<_> = jobs.iter().map(|_| None).collect();
        let mut problem = String::from("the thread ended");
        thread::scope(|scope| {
            let spawn = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
            let workers: Vec<io::Result<_>> = (0..threads).map(spawn).collect();
            for worker in workers {
                match worker.map(thread::ScopedJoinHandle::join) {
                    Ok(Ok(done)) => done.into_iter().for_each(|(index, result)| results[index] = Some(result)),
                    Ok(Err(panic)) => problem = panic_text(panic.as_ref()),
                    Err(error) => problem = error.to_string(),
                }
            }
        });
        let lacking = |job| failed(job, problem.clone());
        results.into_iter().zip(jobs).map(|(result, job)| result.unwrap_or_else(|| Err(lacking(job)))).collect()
    }

    /// A panic inside Typst is an error of that document alone.
    fn render_guarded(&self, job: &PdfJob<'_>) -> Result<Vec<u8>, PdfError> {
        let result = catch_unwind(AssertUnwindSafe(|| self.render_here(job)))
            .unwrap_or_else(|panic| Err(failed(job, panic_text(panic.as_ref()))));
        if self.rendered.fetch_add(1, Ordering::Relaxed) % FORGET_EVERY == FORGET_EVERY - 1 {
            comemo::evict(FORGET_AFTER);
        }
        result
    }

    fn render_here(&self, job: &PdfJob<'_>) -> Result<Vec<u8>, PdfError> {
        let Inputs { notice, json, labels } = Inputs::of(job)?;
        let world = NoticeWorld { base: &self.base, notice: Bytes::new(json), labels: Bytes::new(labels) };

        let compiled = typst::compile::<PagedDocument>(&world);
        let mut document = compiled.output.map_err(|errors| failed(job, world.explain(&errors)))?;
        if !compiled.warnings.is_empty() {
            return Err(failed(job, world.explain(&compiled.warnings)));
        }
        if let Some(lost) = lost(job.notice, &page_text::page_texts(&document)).first() {
            return Err(left_out(job, lost));
        }

        set_properties(&mut document, &notice);
        let options = PdfOptions {
            ident: Smart::Custom(NoticeName::from(&notice).to_string()),
            creator: Smart::Custom(Some("seloste".to_owned())),
            timestamp: date(&notice).map(Timestamp::new_utc),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|errors| failed(job, world.explain(&errors)))
    }
}

/// All that a document is made of, besides the program and the theme.
struct Inputs {
    /// The Notice as it is shown.
    notice: Notice,
    /// The same for Typst.
    json: Vec<u8>,
    /// The words of the page.
    labels: Vec<u8>,
}

impl Inputs {
    fn of(job: &PdfJob<'_>) -> Result<Self, PdfError> {
        let (notice, characters) = prepare::prepare(job.notice, job.base_url);
        if !characters.is_empty() {
            return Err(PdfError::Characters { notice: Box::new(job.notice.into()), characters });
        }
        let labels = labels::labels(&notice, job.locale)?;
        let failed = |error: serde_json::Error| failed(job, error.to_string());
        let json = serde_json::to_vec(&notice).map_err(failed)?;
        Ok(Self { json, labels: serde_json::to_vec(&labels).map_err(failed)?, notice })
    }
}

fn maker(theme: &Theme) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    for part in [env!("CARGO_PKG_VERSION"), env!("SELOSTE_ENGINE")] {
        hasher.update(&part.len().to_le_bytes()).update(part.as_bytes());
    }
    for (path, content) in theme.folder(FOLDER) {
        for part in [path.as_bytes(), content] {
            hasher.update(&part.len().to_le_bytes()).update(part);
        }
    }
    hasher.finalize()
}

fn set_properties(document: &mut PagedDocument, notice: &Notice) {
    let (title, kind, controller) = (cut(&notice.title), cut(&notice.kind), cut(&notice.controller_name));
    let info = document.info_mut();
    info.title = Some(format!("{title} – {kind}").into());
    info.author = vec![controller.as_str().into()];
    info.keywords = vec![kind.as_str().into(), title.as_str().into()];
    info.date = Smart::Auto;
}

/// A property that a PDF/A can hold: no string of it may be longer than 32,767 bytes.
fn cut(text: &str) -> String {
    const LONGEST: usize = 2000;
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

/// Midnight at the start of the date of the notice, or of 1 January 1970.
fn date(notice: &Notice) -> Option<Datetime> {
    let (year, month, day) = notice.updated.map_or((1970, 1, 1), crate::model::Date::parts);
    Datetime::from_ymd_hms(year.into(), month.try_into().ok()?, day.try_into().ok()?, 0, 0, 0)
}

fn failed(job: &PdfJob<'_>, reason: String) -> PdfError {
    PdfError::Typst { notice: Box::new(job.notice.into()), reason }
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

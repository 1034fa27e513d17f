//! The PDF documents of a site.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::files::Files;
use super::{Checked, Failure};
use crate::model::notice::Notice;
use crate::model::{Id, Language, Output, Url};
use crate::parallel;
use crate::progress::{Progress, Step};
use crate::render::html::{Catalogue, ControllerEntry, NoticeEntry, collection_path, pdf_path};
use crate::render::pdf::{PdfCollection, PdfDocument, PdfJob, PdfRenderer};

/// Fewer documents than this are not worth a thread to look at.
const WORTH_A_THREAD: usize = 8;

/// What there is to make: a document for each notice, and one for each controller and language with more than one.
pub(super) struct PdfSet<'a> {
    jobs: Vec<PdfJob<'a>>,
    collections: Vec<(&'a Language, PdfCollection<'a>)>,
}

impl<'a> PdfSet<'a> {
    pub fn new(checked: &'a Checked, notices: &'a [Arc<Notice>], catalogue: &'a Catalogue) -> Result<Self, Failure> {
        let jobs = notices.iter().map(|notice| job(checked, notice)).collect::<Result<Vec<_>, _>>()?;
        let collections = collections(checked, &jobs, catalogue);
        Ok(Self { jobs, collections })
    }

    /// The documents with their paths; the large ones first, so that no thread is left alone with one at the end.
    fn documents(&self) -> impl Iterator<Item = (String, PdfDocument<'_>)> {
        let collection = |(language, collection): &'_ (&Language, PdfCollection<'a>)| {
            collection_path(language, collection.controller)
        };
        let collections = self.collections.iter();
        let collections = collections.map(move |one| (collection(one), PdfDocument::Collection(&one.1)));
        collections.chain(self.jobs.iter().map(|job| (pdf_path(job.notice), PdfDocument::Notice(*job))))
    }

    /// The document of a controller's notices at a path, made now; `None` where there is none.
    pub fn collection(&self, renderer: &PdfRenderer, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let at = |(language, of): &&(&Language, PdfCollection<'_>)| collection_path(language, of.controller) == path;
        let Some((_, collection)) = self.collections.iter().find(at) else { return Ok(None) };
        Ok(renderer.render_all(&[PdfDocument::Collection(collection)]).pop().transpose()?)
    }

    /// Makes all documents but those that a build before made from the same; tells how large each is.
    pub fn render(
        &self,
        renderer: PdfRenderer,
        files: &impl Files,
        progress: &Progress,
    ) -> Result<HashMap<String, usize>, Failure> {
        let renderer = renderer.counting(progress);
        let documents: Vec<_> = self.documents().collect();
        let looked_up = parallel::map(&documents, WORTH_A_THREAD, |(path, document)| {
            let fingerprint = renderer.fingerprint(*document)?;
            let size = files.keep(path, &fingerprint);
            Ok::<_, Failure>((fingerprint, size))
        });
        let mut sizes = HashMap::new();
        let (mut lacking, mut to_make) = (Vec::new(), Vec::new());
        for ((path, document), looked_up) in documents.into_iter().zip(looked_up) {
            let (fingerprint, size) = looked_up?;
            if let Some(size) = size {
                sizes.insert(path, size);
            } else {
                lacking.push((path, fingerprint));
                to_make.push(document);
            }
        }
        progress.begin(Step::Pdfs, to_make.len());
        let sizes = Mutex::new(sizes);
        renderer.render_each(&to_make, |at, pdf| {
            let ((path, fingerprint), content) = (&lacking[at], pdf?);
            sizes.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone(), content.len());
            files.take(Output { path: path.clone(), content }, Some(fingerprint.clone()))
        })?;
        Ok(sizes.into_inner().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What there is to make of one notice.
pub(super) fn job<'a>(checked: &'a Checked, notice: &'a Notice) -> Result<PdfJob<'a>, Failure> {
    let base_url = checked.site.settings.base_url.as_ref().map(Url::as_str);
    Ok(PdfJob { notice, locale: checked.locales.get(&notice.language)?, base_url })
}

/// The controllers and languages with a document of all notices.
pub(super) fn collected(checked: &Checked, catalogue: &Catalogue) -> Vec<(Language, Id)> {
    collectable(checked, catalogue).map(|(language, controller, _)| (language.clone(), controller.id.clone())).collect()
}

/// For each controller and language with more than one notice: all of them, in the order of the controller's page. A
/// page of several registers is left out, as each of them has a notice of its own.
fn collectable<'a>(
    checked: &'a Checked,
    catalogue: &'a Catalogue,
) -> impl Iterator<Item = (&'a Language, &'a ControllerEntry, Vec<&'a NoticeEntry>)> {
    let pages = checked.site.controllers.iter().map(|entry| (&entry.id, &entry.controller.pages));
    let pages: HashMap<_, _> = pages.filter(|(_, pages)| !pages.is_empty()).collect();
    catalogue.controllers().filter_map(move |(language, controller)| {
        let pages = pages.get(&controller.id);
        let is_page = |id: &Id| pages.is_some_and(|pages| pages.iter().any(|page| page.id == *id));
        let own: Vec<_> = controller.notices.iter().filter(|notice| !is_page(&notice.id)).collect();
        (own.len() > 1).then_some((language, controller, own))
    })
}

fn collections<'a>(
    checked: &'a Checked,
    jobs: &[PdfJob<'a>],
    catalogue: &'a Catalogue,
) -> Vec<(&'a Language, PdfCollection<'a>)> {
    let of = |(language, controller, notices): (&'a Language, &'a ControllerEntry, Vec<&'a NoticeEntry>)| {
        let number = |id: &Id| catalogue.number(language.as_str(), controller.id.as_str(), id.as_str());
        let jobs = notices.iter().filter_map(|notice| jobs.get(number(&notice.id)?).copied()).collect();
        (language, PdfCollection { controller: &controller.id, jobs })
    };
    collectable(checked, catalogue).map(of).collect()
}

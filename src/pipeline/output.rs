//! Stages 4 and 5: a checked site → files → a published folder. Each file is published or kept by whoever asked for it as
//! soon as it is made, so that a build has no more of the site in memory than what is being made.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use camino::Utf8Path;

use super::files::{Files, InMemory};
#[cfg(feature = "pdf")]
use super::pdfs::PdfSet;
use super::{Checked, Failure, Options};
use crate::load::LoadError;
#[cfg(feature = "pdf")]
use crate::model::Brand;
use crate::model::Output;
use crate::model::notice::Notice;
use crate::progress::{Progress, Step};
use crate::publish::{Publication, Published};
use crate::render::html::{Catalogue, HtmlRenderer, Pdf, collection_path, pdf_path};
#[cfg(feature = "pdf")]
use crate::render::pdf::{PdfBrand, PdfRenderer};
use crate::render::{Theme, ThemeError, settle_links};
use crate::source::shown;

/// What the pages of a site are made from.
pub(super) struct Material {
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "pages have it; PDFs ask for it again"))]
    pub theme: Theme,
    /// The notices that are published, with links that lead to pages that are there.
    pub notices: Vec<Arc<Notice>>,
    /// The site's logo, if it is one of the files of `content/static/`.
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "pages have measured it; PDFs show it"))]
    logo: Option<Output>,
    pub html: HtmlRenderer,
}

#[cfg(feature = "pdf")]
impl Material {
    /// The site's colours and logo, for PDFs.
    pub fn pdf_brand(&self, brand: &Brand) -> PdfBrand {
        PdfBrand::new(brand, self.logo.as_slice())
    }

    /// What makes the PDFs, with the site's colours and logo.
    pub fn pdf_renderer(&self, brand: &PdfBrand) -> Result<PdfRenderer, Failure> {
        Ok(PdfRenderer::branded(&self.theme, brand)?)
    }
}

impl Checked {
    /// What the pages are made from. What is the same as `before` serves again.
    pub(super) fn material(&self, options: &Options, before: Option<&Material>) -> Result<Material, Failure> {
        let root = Utf8Path::from_path(&self.root).ok_or_else(|| {
            let path = shown(&self.root);
            Failure::Theme(vec![ThemeError::Read { path, reason: "the name is not UTF-8".to_owned() }])
        })?;
        let theme = Theme::load(root, self.site.settings.theme.as_ref()).map_err(Failure::Theme)?;
        let mut notices: Vec<Arc<Notice>> =
            self.notices.iter().filter(|notice| options.draft || !notice.draft).cloned().collect();
        if options.draft {
            notices.iter_mut().filter(|notice| !notice.draft).for_each(|notice| Arc::make_mut(notice).draft = true);
        }
        settle_links(&mut notices);
        let logo = self.site.settings.brand.logo.as_ref().and_then(|logo| logo.file.as_deref());
        let logo = logo.map(|file| self.attachment(file)).transpose()?.flatten();
        let before = before.map(|before| &before.html);
        let known = before.map(HtmlRenderer::catalogue);
        let catalogue = Catalogue::after(known, &notices, &self.site.settings, &self.locales, options.draft)?;
        let catalogue = catalogue.with_attachments(logo.as_slice());
        let html = HtmlRenderer::after(before, &theme, &self.locales, catalogue)?;
        Ok(Material { theme, notices, logo, html })
    }

    /// Stage 4: every file of the site.
    ///
    /// # Errors
    /// [`Failure`], when the theme or a page of it is faulty.
    pub fn render(&self, options: &Options) -> Result<Vec<Output>, Failure> {
        let files = InMemory::default();
        self.make(&files, options, &Progress::default())?;
        Ok(files.sorted())
    }

    /// Makes every file of the site: attachments, then PDFs, because pages tell how large they are, then pages.
    fn make(&self, files: &impl Files, options: &Options, progress: &Progress) -> Result<(), Failure> {
        let mut material = self.material(options, None)?;
        for name in self.site.files.keys() {
            self.attachment(name)?.map_or(Ok(()), |output| files.take(output, None))?;
        }
        let sizes = self.pdfs(&material, files, options, progress)?;
        let pdf = |path: String| Some(Pdf { bytes: Some(*sizes.get(&path)?) });
        let Material { notices, html, .. } = &mut material;
        let collections: Vec<_> = html
            .catalogue()
            .controllers()
            .filter_map(|(language, controller)| {
                let pdf = pdf(collection_path(language, &controller.id))?;
                Some(((language.clone(), controller.id.clone()), pdf))
            })
            .collect();
        html.set_collections(collections);
        progress.begin(Step::Pages, notices.len());
        let pdf_of = |notice: &Notice| {
            progress.count();
            pdf(pdf_path(notice))
        };
        html.render(notices, pdf_of, &|output| files.take(output, None))
    }

    /// Makes the PDF documents, unless none are asked for; tells how large each is.
    #[cfg_attr(not(feature = "pdf"), expect(clippy::unnecessary_wraps, reason = "with PDFs it can fail"))]
    fn pdfs(
        &self,
        material: &Material,
        files: &impl Files,
        options: &Options,
        progress: &Progress,
    ) -> Result<HashMap<String, usize>, Failure> {
        #[cfg(feature = "pdf")]
        if options.pdf {
            let documents = PdfSet::new(self, &material.notices, material.html.catalogue())?;
            let brand = material.pdf_brand(&self.site.settings.brand);
            return documents.render(material.pdf_renderer(&brand)?, files, progress);
        }
        #[cfg(not(feature = "pdf"))]
        let _ = (self, material, files, options, progress);
        Ok(HashMap::new())
    }

    /// A file of `content/static/`, as it is; `None` if it is none of those.
    pub(super) fn attachment(&self, name: &str) -> Result<Option<Output>, Failure> {
        let Some(path) = self.site.files.get(name) else { return Ok(None) };
        let content = std::fs::read(path).map_err(|source| LoadError { path: path.clone(), source })?;
        Ok(Some(Output { path: format!("static/{name}"), content }))
    }

    /// Stages 4 and 5: renders the site and publishes it to `target`, unless findings stop it.
    ///
    /// # Errors
    /// [`Failure`], when a page could not be made or the folder could not be written. Nothing half-done is left. A folder
    /// where nothing may be published is refused before anything is made.
    pub fn build(&self, target: &Path, options: &Options) -> Result<Option<Published>, Failure> {
        self.build_telling(target, options, &Progress::default())
    }

    /// The same; `progress` tells how far it is.
    ///
    /// # Errors
    /// As [`Self::build`].
    pub fn build_telling(
        &self,
        target: &Path,
        options: &Options,
        progress: &Progress,
    ) -> Result<Option<Published>, Failure> {
        if self.stops(options) {
            return Ok(None);
        }
        // It may have to wait for another build.
        progress.begin(Step::Publishing, 0);
        let publication = Publication::begin(target, &self.root)?;
        self.make(&publication, options, progress)?;
        progress.begin(Step::Publishing, 0);
        Ok(Some(publication.finish()?))
    }
}

//! Stages 4 and 5: a checked site → files → a published folder.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use camino::Utf8Path;

#[cfg(feature = "pdf")]
use super::pdfs::PdfSet;
use super::{Checked, Failure, Options};
use crate::load::LoadError;
#[cfg(feature = "pdf")]
use crate::model::Brand;
use crate::model::Output;
use crate::model::notice::Notice;
use crate::progress::{Progress, Step};
use crate::publish::{Fingerprints, Previous, Published, publish_made};
use crate::render::html::{Catalogue, HtmlRenderer, Pdf, collection_path, pdf_path};
#[cfg(feature = "pdf")]
use crate::render::pdf::{PdfBrand, PdfRenderer};
use crate::render::{Theme, ThemeError, settle_links};

/// What the pages of a site are made from.
pub(super) struct Material {
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "pages have it; PDFs ask for it again"))]
    pub theme: Theme,
    /// The notices that are published, with links that lead to pages that are there.
    pub notices: Vec<Arc<Notice>>,
    /// The files of `content/static/`, as they are.
    pub attachments: Vec<Output>,
    pub html: HtmlRenderer,
}

#[cfg(feature = "pdf")]
impl Material {
    /// The site's colours and logo, for PDFs.
    pub fn pdf_brand(&self, brand: &Brand) -> PdfBrand {
        PdfBrand::new(brand, &self.attachments)
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
            let path = self.root.display().to_string();
            Failure::Theme(vec![ThemeError::Read { path, reason: "the name is not UTF-8".to_owned() }])
        })?;
        let theme = Theme::load(root, self.site.settings.theme.as_ref()).map_err(Failure::Theme)?;
        let mut notices: Vec<Arc<Notice>> =
            self.notices.iter().filter(|notice| options.draft || !notice.draft).cloned().collect();
        if options.draft {
            notices.iter_mut().filter(|notice| !notice.draft).for_each(|notice| Arc::make_mut(notice).draft = true);
        }
        settle_links(&mut notices);
        let attachments = self.attachments()?;
        let before = before.map(|before| &before.html);
        let known = before.map(HtmlRenderer::catalogue);
        let catalogue = Catalogue::after(known, &notices, &self.site.settings, &self.locales, options.draft)?;
        let catalogue = catalogue.with_attachments(&attachments);
        let html = HtmlRenderer::after(before, &theme, &self.locales, catalogue)?;
        Ok(Material { theme, notices, attachments, html })
    }

    /// Stage 4: every file of the site.
    ///
    /// # Errors
    /// [`Failure`], when the theme or a page of it is faulty.
    pub fn render(&self, options: &Options) -> Result<Vec<Output>, Failure> {
        self.render_over(&Previous::default(), options, &Progress::default()).map(|(outputs, _)| outputs)
    }

    /// The same, but PDFs that a build before made from the same are taken from there; with what each was made from.
    fn render_over(
        &self,
        previous: &Previous,
        options: &Options,
        progress: &Progress,
    ) -> Result<(Vec<Output>, Fingerprints), Failure> {
        let material = self.material(options, None)?;
        let (pdfs, made_from) = self.pdfs(&material, previous, options, progress)?;
        let Material { notices, attachments, mut html, .. } = material;
        let sizes: HashMap<_, _> = pdfs.iter().map(|output| (output.path.as_str(), output.content.len())).collect();
        let pdf = |path: String| Some(Pdf { bytes: Some(*sizes.get(path.as_str())?) });
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
        let mut outputs = html.render(&notices, |notice| {
            progress.count();
            pdf(pdf_path(notice))
        })?;
        outputs.extend(pdfs);
        outputs.extend(attachments);
        Ok((outputs, made_from))
    }

    /// The PDF documents, unless none are asked for, with what each was made from.
    fn pdfs(
        &self,
        material: &Material,
        previous: &Previous,
        options: &Options,
        progress: &Progress,
    ) -> Result<(Vec<Output>, Fingerprints), Failure> {
        #[cfg(feature = "pdf")]
        if options.pdf {
            let documents = PdfSet::new(self, &material.notices, material.html.catalogue())?;
            let brand = material.pdf_brand(&self.site.settings.brand);
            return documents.render(material.pdf_renderer(&brand)?, previous, progress);
        }
        #[cfg(not(feature = "pdf"))]
        let _ = (self, material, previous, options, progress);
        Ok((Vec::new(), Fingerprints::new()))
    }

    /// The files of `content/static/`, as they are.
    fn attachments(&self) -> Result<Vec<Output>, Failure> {
        let read = |(name, path): (&String, &PathBuf)| {
            let content = std::fs::read(path).map_err(|source| LoadError { path: path.clone(), source })?;
            Ok(Output { path: format!("static/{name}"), content })
        };
        self.site.files.iter().map(read).collect()
    }

    /// Stages 4 and 5: renders the site and publishes it to `target`, unless findings stop it.
    ///
    /// # Errors
    /// [`Failure`], when a page could not be made or the folder could not be written. Nothing half-done is left.
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
        let (outputs, made_from) = self.render_over(&Previous::of(target, &self.root), options, progress)?;
        progress.begin(Step::Publishing, 0);
        Ok(Some(publish_made(&outputs, &made_from, target, &self.root)?))
    }
}

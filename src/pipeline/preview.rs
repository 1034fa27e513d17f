use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::output::Material;
#[cfg(feature = "pdf")]
use super::pdfs::{PdfSet, collected, job};
use super::{Checked, Failure, Options};
use crate::model::Output;
use crate::model::notice::Notice;
#[cfg(feature = "pdf")]
use crate::render::html::pdf_path;
use crate::render::html::{HtmlError, Pdf};
#[cfg(feature = "pdf")]
use crate::render::pdf::{PdfBrand, PdfRenderer};

/// Files by their paths.
type Files = BTreeMap<String, Vec<u8>>;

/// A checked site, each of whose files is made when it is asked for.
pub struct Preview {
    checked: Arc<Checked>,
    material: Material,
    /// Everything but the notices, once any of it was asked for.
    around: Mutex<Option<Arc<Files>>>,
    /// What makes PDFs, if there are any.
    pdf: Option<Arc<PdfPress>>,
}

/// What makes PDFs, and the brand they have.
#[cfg(feature = "pdf")]
struct PdfPress {
    renderer: PdfRenderer,
    brand: PdfBrand,
}

#[cfg(not(feature = "pdf"))]
enum PdfPress {}

impl Preview {
    /// The files of a site as [`Checked::build`] would write them, whatever was found in it. A page does not know the size
    /// of a PDF that is not made yet.
    ///
    /// # Errors
    /// [`Failure`], when the theme or the logo cannot be read.
    pub fn new(checked: Arc<Checked>, options: &Options) -> Result<Self, Failure> {
        Self::after(None, checked, options)
    }

    /// The same; templates and fonts of `before` serve again if they would be no others.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn after(before: Option<&Self>, checked: Arc<Checked>, options: &Options) -> Result<Self, Failure> {
        let material = checked.material(options, before.map(|before| &before.material))?;
        #[cfg(feature = "pdf")]
        let mut material = material;
        #[cfg(feature = "pdf")]
        let pdf = if options.pdf {
            let collected = collected(&checked, material.html.catalogue());
            material.html.set_collections(collected.into_iter().map(|of| (of, Pdf::default())));
            let brand = material.pdf_brand(&checked.site.settings.brand);
            let known = before.filter(|before| before.material.theme == material.theme);
            let known = known.and_then(|before| before.pdf.as_ref()).filter(|press| press.brand == brand);
            Some(match known {
                Some(press) => Arc::clone(press),
                None => Arc::new(PdfPress { renderer: material.pdf_renderer(&brand)?, brand }),
            })
        } else {
            None
        };
        #[cfg(not(feature = "pdf"))]
        let pdf = None;
        Ok(Self { checked, material, around: Mutex::new(None), pdf })
    }

    /// The site.
    #[must_use]
    pub fn checked(&self) -> &Arc<Checked> {
        &self.checked
    }

    /// The notices as their pages show them.
    #[must_use]
    pub fn notices(&self) -> &[Arc<Notice>] {
        &self.material.notices
    }

    /// The file at a path from the root of the site: `fi/demo/index.html`. `None` where there is none.
    ///
    /// # Errors
    /// [`Failure`], when it cannot be made.
    pub fn file(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let folders: Vec<&str> = path.split('/').collect();
        let Material { html, notices, .. } = &self.material;
        if let [language, controller, register, name] = folders[..]
            && let Some(number) = html.catalogue().number(language, controller, register)
        {
            let notice = &notices[number];
            #[cfg(feature = "pdf")]
            if let Some(press) = self.pdf.as_ref().filter(|_| path == pdf_path(notice)) {
                return Ok(Some(press.renderer.render(&job(&self.checked, notice)?)?));
            }
            let pdf = self.pdf.as_ref().map(|_| Pdf::default());
            if let Some(output) = html.notice_file(notice, pdf, name)? {
                return Ok(Some(output.content));
            }
        }
        #[cfg(feature = "pdf")]
        if let Some(press) = self.pdf.as_ref().filter(|_| path.ends_with(".pdf")) {
            let set = PdfSet::new(&self.checked, notices, html.catalogue())?;
            if let Some(pdf) = set.collection(&press.renderer, path)? {
                return Ok(Some(pdf));
            }
        }
        if let Some(name) = path.strip_prefix("static/")
            && let Some(file) = self.checked.attachment(name)?
        {
            return Ok(Some(file.content));
        }
        Ok(self.around()?.get(path).cloned())
    }

    fn around(&self) -> Result<Arc<Files>, Failure> {
        let mut around = self.around.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(around) = &*around {
            return Ok(Arc::clone(around));
        }
        let made = Mutex::new(Files::new());
        self.material.html.frame(&self.material.notices, &|Output { path, content }| {
            made.lock().unwrap_or_else(PoisonError::into_inner).insert(path, content);
            Ok::<_, HtmlError>(())
        })?;
        let made = Arc::new(made.into_inner().unwrap_or_else(PoisonError::into_inner));
        Ok(Arc::clone(around.insert(made)))
    }
}

//! The pages that are shown: as the public will see them, and beside them those of drafts.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use crate::model::notice::Notice;
use crate::pipeline::{Checked, Failure, Options, Preview};

/// Not more bytes than this are kept of what was made.
const KEPT: usize = 32 << 20;

/// A file of the site.
pub struct Page {
    /// Its bytes, as `build` would write them.
    pub content: Vec<u8>,
    /// Tells it from every other.
    pub mark: String,
}

impl Page {
    /// A file with these bytes.
    pub fn new(content: Vec<u8>) -> Self {
        let mark = blake3::hash(&content).to_hex()[..16].to_owned();
        Self { content, mark }
    }
}

/// The pages of a checked site. They are shown as the public will see them, errors or not: whether they may be published
/// is told beside them, not by a mark on every page. A draft is no part of that, so its pages come from a second preview
/// that is made only where there are drafts, and carry the mark of `build --draft`.
pub struct Shown {
    public: Preview,
    drafts: OnceLock<Option<Preview>>,
    made: Mutex<Made>,
}

#[derive(Default)]
struct Made {
    pages: HashMap<String, Option<Arc<Page>>>,
    bytes: usize,
}

impl Shown {
    /// The pages of a site; what made the pages `before` serves again where it can.
    ///
    /// # Errors
    /// [`Failure`], when the theme cannot be read.
    pub fn after(before: Option<&Self>, checked: Arc<Checked>) -> Result<Self, Failure> {
        let before = before.map(|before| &before.public);
        let public = Preview::after(before, checked, &Options { draft: false, pdf: cfg!(feature = "pdf") })?;
        Ok(Self { public, drafts: OnceLock::new(), made: Mutex::default() })
    }

    /// The site.
    pub fn checked(&self) -> &Arc<Checked> {
        self.public.checked()
    }

    /// A file by its path from the root of the site; `None` where there is none.
    ///
    /// # Errors
    /// [`Failure`], when it cannot be made.
    pub fn file(&self, path: &str) -> Result<Option<Arc<Page>>, Failure> {
        if let Some(page) = self.made().pages.get(path) {
            return Ok(page.clone());
        }
        let mut content = self.public.file(path)?;
        if content.is_none()
            && let Some(drafts) = self.drafts()?
        {
            content = drafts.file(path)?;
        }
        let page = content.map(|content| Arc::new(Page::new(content)));
        let mut made = self.made();
        let size = path.len() + page.as_ref().map_or(0, |page| page.content.len());
        if made.bytes + size > KEPT {
            *made = Made::default();
        }
        made.bytes += size;
        made.pages.insert(path.to_owned(), page.clone());
        Ok(page)
    }

    /// Every notice as its page shows it, drafts after the others.
    ///
    /// # Errors
    /// As [`Self::file`].
    pub fn notices(&self) -> Result<impl Iterator<Item = &Notice>, Failure> {
        let public = self.public.notices();
        let is_public = |notice: &&Notice| public.iter().any(|other| is_same(other, notice));
        let drafts = self.drafts()?.into_iter().flat_map(Preview::notices).map(Arc::as_ref);
        Ok(public.iter().map(Arc::as_ref).chain(drafts.filter(move |notice| !is_public(notice))))
    }

    fn drafts(&self) -> Result<Option<&Preview>, Failure> {
        if let Some(drafts) = self.drafts.get() {
            return Ok(drafts.as_ref());
        }
        let checked = self.public.checked();
        let drafts = if checked.notices.iter().any(|notice| notice.draft) {
            Some(Preview::new(Arc::clone(checked), &Options { draft: true, pdf: cfg!(feature = "pdf") })?)
        } else {
            None
        };
        Ok(self.drafts.get_or_init(|| drafts).as_ref())
    }

    fn made(&self) -> MutexGuard<'_, Made> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether two are the same register in the same language.
fn is_same(one: &Notice, other: &Notice) -> bool {
    (&one.controller, &one.register, &one.language) == (&other.controller, &other.register, &other.language)
}

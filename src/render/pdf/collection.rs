use serde::Serialize;

use super::error::{NoticeName, PdfError};
use super::labels::{About, Labels};
use super::{Inputs, PdfDocument, PdfJob, Properties, cut, failed, keywords, prepare, world};
use crate::model::notice::{Notice, OtherLanguages};
use crate::model::{Id, Language};
use crate::render::html::controller_folder;

/// All notices of a controller in a language, for one document.
pub struct PdfCollection<'a> {
    /// Id of the controller.
    pub controller: &'a Id,
    /// The notices in their order, all of the controller and in the same language; one at least.
    pub jobs: Vec<PdfJob<'a>>,
}

/// `/collection.json`.
#[derive(Serialize)]
struct Data<'a> {
    /// None: the title says it.
    kind: Option<&'a str>,
    /// “Privacy notices”.
    title: &'a str,
    controller_name: &'a str,
    /// Date of the latest change of any of the notices, in words.
    updated_text: Option<&'a str>,
    language: &'a Language,
    /// The languages of these texts, where they are others.
    #[serde(flatten)]
    other_languages: OtherLanguages,
    labels: Labels<'a>,
    notices: Vec<Part<'a>>,
}

#[derive(Serialize)]
struct Part<'a> {
    notice: &'a Notice,
    labels: Labels<'a>,
}

impl PdfCollection<'_> {
    /// Named in errors like a notice: its register is the controller.
    pub(super) fn name(&self) -> NoticeName {
        let language = self.jobs.first().map_or_else(|| Language::new("und"), |job| job.notice.language.clone());
        let title = self.jobs.first().map_or_else(String::new, |job| job.notice.controller_name.clone());
        NoticeName { controller: self.controller.clone(), register: self.controller.clone(), language, title }
    }

    pub(super) fn inputs(&self) -> Result<Inputs, PdfError> {
        let Some(first) = self.jobs.first() else {
            return Err(failed(PdfDocument::Collection(self), "no notices".to_owned()));
        };
        let notices = self.jobs.iter().map(PdfJob::prepared).collect::<Result<Vec<_>, _>>()?;
        let newest = notices.iter().max_by_key(|notice| notice.updated).unwrap_or(&notices[0]);
        let (locale, language) = (first.locale, &first.notice.language);
        let (title_language, title) = locale.say(|locale| locale.text("theme-notices"))?;
        let controller = &notices[0].controller_name;
        let about = About {
            controller,
            title: &title,
            updated_text: newest.updated_text.as_deref(),
            version: None,
            draft: notices.iter().any(|notice| notice.draft),
            has_foreign_text: false,
            address: first.base_url.map(|base| prepare::join(base, &controller_folder(language, self.controller))),
        };
        let labels = about.labels(locale)?;
        let (subject, words) = (cut(&labels.subject), keywords(&labels.keywords, [&title, controller]));
        let parts = notices
            .iter()
            .zip(&self.jobs)
            .map(|(notice, job)| Ok(Part { notice, labels: About::notice(notice, job.address()).labels(job.locale)? }));
        let data = Data {
            kind: None,
            title: &title,
            controller_name: controller,
            updated_text: newest.updated_text.as_deref(),
            language,
            other_languages: OtherLanguages {
                title_language: (title_language != language).then(|| title_language.clone()),
                controller_name_language: notices[0].other_languages.controller_name_language.clone(),
                updated_text_language: newest.other_languages.updated_text_language.clone(),
                ..OtherLanguages::default()
            },
            labels,
            notices: parts.collect::<Result<_, PdfError>>()?,
        };
        let json = |error: serde_json::Error| failed(PdfDocument::Collection(self), error.to_string());
        let files = vec![("collection.json", serde_json::to_vec(&data).map_err(json)?)];
        let properties = Properties {
            title: format!("{} – {}", cut(&title), cut(controller)),
            author: cut(controller),
            subject,
            keywords: words,
            updated: newest.updated,
            ident: self.name().to_string(),
        };
        Ok(Inputs { main: world::COLLECTION, files, properties })
    }
}

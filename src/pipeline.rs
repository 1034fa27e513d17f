//! The stages in their order: what `check` and `build` do.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use camino::Utf8Path;
use jiff::civil::Date;

use crate::check::{self, Case, Check};
use crate::language::{Difference, FileError, LocaleError, Locales, WordKind, parity, words};
use crate::law::Law;
use crate::load::{Known, LoadError, Loaded, load};
use crate::model::notice::Notice;
use crate::model::{ControllerEntry, Id, JointPage, Language, Level, MissingTranslation, Output, Site};
use crate::notice::{NoticeError, compose, compose_page};
use crate::parallel;
use crate::publish::{Fingerprints, Previous, PublishError, Published, publish_made};
use crate::render::html::{Catalogue, HtmlError, HtmlRenderer, Pdf, collection_path, pdf_path};
use crate::render::{Theme, ThemeError, settle_links};
use crate::report::{Finding, Message, Summary, settle};
use crate::source::Sources;

/// Fewer registers than this are not worth a thread.
const WORTH_A_THREAD: usize = 8;

/// What stops a run. Findings do not: they are part of the result.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The content folder cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// A locale is faulty.
    #[error("{0:?}")]
    Locales(Vec<FileError>),
    /// The site's locales cannot say the same.
    #[error("{0:?}")]
    Parity(Vec<Difference>),
    /// A message is missing in a locale.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// A notice could not be composed.
    #[error(transparent)]
    Notice(#[from] NoticeError),
    /// The theme cannot be read.
    #[error("{0:?}")]
    Theme(Vec<ThemeError>),
    /// A page could not be made.
    #[error(transparent)]
    Html(#[from] HtmlError),
    /// A PDF could not be made.
    #[cfg(feature = "pdf")]
    #[error(transparent)]
    Pdf(#[from] crate::render::pdf::PdfError),
    /// The pages could not be published.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

impl Failure {
    /// What went wrong, for a user, where there are words for it; else the error speaks for itself. What to do next is
    /// the attribute `help` of the same message, where there is one.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        match self {
            Self::Load(error) => {
                let path = error.path.display().to_string();
                if error.source.kind() == std::io::ErrorKind::NotFound {
                    return vec![Message::new("cli-no-site").with("path", path)];
                }
                vec![Message::new("cli-no-content").with("path", path).with("reason", error.source.to_string())]
            }
            Self::Locales(errors) => errors.iter().map(FileError::message).collect(),
            // A new language lacks a thousand messages at first: the first few say enough.
            Self::Parity(differences) => differences.iter().take(20).map(Difference::message).collect(),
            Self::Theme(errors) => errors.iter().map(ThemeError::message).collect(),
            Self::Html(error) => vec![error.message()],
            #[cfg(feature = "pdf")]
            Self::Pdf(error) => vec![error.message()],
            Self::Publish(error) => vec![error.message()],
            Self::Locale(_) | Self::Notice(_) => Vec::new(),
        }
    }
}

/// How to build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// With drafts, in spite of findings of law, every page marked.
    pub draft: bool,
    /// With PDFs.
    pub pdf: bool,
}

/// How to check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checking {
    /// The day that dates are compared with. `None`: rules that compare dates say nothing.
    pub today: Option<Date>,
    /// Levels of rules, by their codes, that hold whatever `site.yaml` says. None may lower a mandatory rule.
    pub levels: BTreeMap<&'static str, Level>,
    /// Whether what is a warning in the end counts as an error.
    pub deny_warnings: bool,
}

/// A site that was loaded and checked, with its notices.
pub struct Checked {
    /// The folder that holds `content/`.
    pub root: PathBuf,
    /// The locales, the site's own included.
    pub locales: Arc<Locales>,
    /// The model.
    pub site: Site,
    /// The files.
    pub sources: Sources,
    /// The notices, by controller, register and the site's order of languages.
    pub notices: Vec<Notice>,
    /// Everything that was found and is not allowed by an exception, by file, position and code. Findings point at where
    /// their fact was written, each once.
    pub findings: Vec<Finding>,
    /// How many findings an exception allows (`allow:`).
    pub allowed: usize,
    /// How many findings a baseline knows: they are no longer among `findings`.
    pub known: usize,
}

/// Stages 1 to 3: loads the site under `root`, checks it, and composes its notices. Drafts are composed and checked
/// too.
///
/// # Errors
/// [`Failure`], when the content or the locales cannot be read.
pub fn check(root: &Path) -> Result<Checked, Failure> {
    check_on(root, None)
}

/// The same on a day: with the rules that compare dates.
///
/// # Errors
/// As [`check()`].
pub fn check_on(root: &Path, today: Option<Date>) -> Result<Checked, Failure> {
    check_with(root, &Checking { today, ..Checking::default() })
}

/// The same, as the command line asks for it.
///
/// # Errors
/// As [`check()`].
pub fn check_with(root: &Path, how: &Checking) -> Result<Checked, Failure> {
    let locales = Locales::load(Some(&root.join("locales"))).map_err(Failure::Locales)?;
    let law = Law::embedded();
    let known = Known {
        data: words(WordKind::Data),
        subjects: words(WordKind::Subject),
        sources: words(WordKind::Source),
        events: words(WordKind::Event),
        measures: words(WordKind::Measure),
        acts: law.acts.acts.keys().map(Id::as_str).collect(),
        rules: check::RULES.iter().map(|definition| &definition.rule).collect(),
        levels: how.levels.clone(),
        locales: locales.languages().cloned().collect(),
    };
    let Loaded { mut site, sources, findings: of_form } = load(root, &known)?;
    site.today = how.today;
    let locales = locales.with_fallback(&site.settings.fallback).map_err(|error| Failure::Locales(vec![error]))?;
    // The binary's own locales agree, by test; a site's may not.
    if root.join("locales").exists() {
        let mut differences = parity(&locales);
        // Which locales may be small stands in site.yaml. While that cannot be read, only those in use are judged.
        if site.settings_file.is_none() {
            differences.retain(|difference| site.languages().contains(&difference.language));
        }
        if !differences.is_empty() {
            return Err(Failure::Parity(differences));
        }
    }
    let cases: Vec<_> = Case::all(&site).collect();
    let mut findings = check::site(&site, &cases);
    #[cfg(feature = "pdf")]
    findings.extend(check::fonts(&site, &crate::render::pdf::unrenderable));
    let mut notices = Vec::new();
    // Without a locale there is no notice; that finding is there already.
    let languages: Vec<_> = site
        .languages()
        .iter()
        .filter_map(|language| locales.get(language).ok().map(|locale| (language, locale)))
        .collect();
    let all: Vec<Language> = languages.iter().map(|(language, _)| (*language).clone()).collect();
    let composed = parallel::map(&cases, WORTH_A_THREAD, |case| {
        let mut own = Vec::new();
        let mut findings = Vec::new();
        let register = &case.entry.register;
        let published = |language: &Language| site.languages_of(register).any(|own| own == language);
        let all: Vec<Language> = all.iter().filter(|language| published(language)).cloned().collect();
        for (_, locale) in languages.iter().filter(|(language, _)| published(language)) {
            let notice = compose(&site, case.controller, case.entry, locale, &all)?;
            findings.extend(check::notice(case, &notice, locale));
            own.push(notice);
        }
        if site.settings.missing_translation == MissingTranslation::Omit {
            own.retain(|notice| !notice.is_untranslated);
            let left: Vec<_> = own.iter().map(|notice| notice.language.clone()).collect();
            own.iter_mut().for_each(|notice| notice.languages.clone_from(&left));
        }
        Ok::<_, NoticeError>((own, findings))
    });
    drop(cases);
    for one in composed {
        let (own, found) = one?;
        notices.extend(own);
        findings.extend(found);
    }
    for controller in &site.controllers {
        for page in &controller.controller.pages {
            notices.extend(joint_page(&site, controller, page, &locales, &notices)?);
        }
    }
    findings.extend(check::notices(&site, &notices));
    settle(&mut findings, &sources);
    // These are settled: moved once more, they could end up at what another entry of the list was taken from.
    findings.extend(of_form);
    let allowed = check::exceptions(&site, &mut findings);
    if how.deny_warnings {
        let warnings = findings.iter_mut().filter(|finding| finding.severity == Level::Warning);
        warnings.for_each(|finding| finding.severity = Level::Error);
    }
    let locales = Arc::new(locales);
    let mut checked = Checked { root: root.to_owned(), locales, site, sources, notices, findings, allowed, known: 0 };
    checked.sort();
    Ok(checked)
}

/// A page of several registers in every language that all of them are published in.
fn joint_page(
    site: &Site,
    controller: &ControllerEntry,
    page: &JointPage,
    locales: &Locales,
    notices: &[Notice],
) -> Result<Vec<Notice>, Failure> {
    let is_there = |register: &Id, language: &Language| {
        notices.iter().any(|notice| {
            notice.controller == controller.id && notice.register == *register && notice.language == *language
        })
    };
    let languages: Vec<Language> = site
        .languages()
        .iter()
        .filter(|language| page.registers.iter().all(|register| is_there(register, language)))
        .cloned()
        .collect();
    let mut made = Vec::new();
    for language in &languages {
        made.extend(compose_page(site, controller, page, locales.get(language)?, &languages)?);
    }
    Ok(made)
}

impl Checked {
    fn sort(&mut self) {
        let sources = &self.sources;
        self.findings.sort_by_cached_key(|finding| {
            let place = finding.place.as_ref().map(|place| {
                let span = finding.span.unwrap_or_else(|| sources.locate(place));
                (sources.file(place.file).name.clone(), span.start)
            });
            (place, finding.rule.code, finding.language.clone())
        });
    }

    /// Findings that came with time alone are warnings at most: whether a site can be published does not depend on the
    /// clock.
    pub fn soften_dated(&mut self) {
        let site = &self.site;
        let is_dated = |finding: &Finding| {
            // An exception ends with time, too.
            finding.rule.code == "ALLOW-EXPIRED"
                || check::find(finding.rule.code).is_some_and(|definition| matches!(definition.check, Check::Dated(_)))
        };
        for finding in self.findings.iter_mut().filter(|finding| is_dated(finding) || check::is_back(site, finding)) {
            finding.severity = finding.severity.min(Level::Warning);
        }
    }

    /// How much was checked and found.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let summary = Summary {
            files: self.sources.iter().count(),
            registers: self.site.registers().count(),
            languages: self.site.languages().len(),
            known: self.known,
            ..Summary::default()
        };
        summary.count(&self.findings)
    }

    /// Whether the findings keep a build from publishing. A draft is stopped only by what is structurally wrong and by
    /// a leak of internal facts.
    #[must_use]
    pub fn stops(&self, options: &Options) -> bool {
        self.findings.iter().any(|finding| {
            let leaks = finding.rule.code == "FIELD-LEAK";
            finding.severity == Level::Error && (!options.draft || finding.is_error_of_form() || leaks)
        })
    }

    /// Stage 4: every file of the site.
    ///
    /// # Errors
    /// [`Failure`], when the theme or a page of it is faulty.
    pub fn render(&self, options: &Options) -> Result<Vec<Output>, Failure> {
        self.render_over(&Previous::default(), options).map(|(outputs, _)| outputs)
    }

    /// The same, but PDFs that a build before made from the same are taken from there; with what each was made from.
    fn render_over(&self, previous: &Previous, options: &Options) -> Result<(Vec<Output>, Fingerprints), Failure> {
        let root = Utf8Path::from_path(&self.root).ok_or_else(|| {
            let path = self.root.display().to_string();
            Failure::Theme(vec![ThemeError::Read { path, reason: "the name is not UTF-8".to_owned() }])
        })?;
        let theme = Theme::load(root, self.site.settings.theme.as_ref()).map_err(Failure::Theme)?;
        let mut notices: Vec<Notice> =
            self.notices.iter().filter(|notice| options.draft || !notice.draft).cloned().collect();
        if options.draft {
            notices.iter_mut().for_each(|notice| notice.draft = true);
        }
        settle_links(&mut notices);
        let attachments = self.attachments()?;
        let catalogue = Catalogue::new(&notices, &self.site.settings, &self.locales, options.draft)?;
        let catalogue = catalogue.with_attachments(&attachments);
        let mut html = HtmlRenderer::new(&theme, &self.locales, catalogue)?;
        let (pdfs, made_from) = self.pdfs(&theme, &notices, html.catalogue(), previous, options)?;
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
        let mut outputs = html.render(&notices, |notice| pdf(pdf_path(notice)))?;
        outputs.extend(pdfs);
        outputs.extend(attachments);
        Ok((outputs, made_from))
    }

    /// The files of `content/static/`, as they are.
    fn attachments(&self) -> Result<Vec<Output>, Failure> {
        let read = |(name, path): (&String, &PathBuf)| {
            let content = std::fs::read(path).map_err(|source| LoadError { path: path.clone(), source })?;
            Ok(Output { path: format!("static/{name}"), content })
        };
        self.site.files.iter().map(read).collect()
    }

    #[cfg(feature = "pdf")]
    fn pdfs(
        &self,
        theme: &Theme,
        notices: &[Notice],
        catalogue: &Catalogue,
        previous: &Previous,
        options: &Options,
    ) -> Result<(Vec<Output>, Fingerprints), Failure> {
        use crate::render::pdf::{PdfDocument, PdfJob, PdfRenderer};
        if !options.pdf {
            return Ok((Vec::new(), Fingerprints::new()));
        }
        let renderer = PdfRenderer::new(theme)?;
        let base_url = self.site.settings.base_url.as_ref().map(crate::model::Url::as_str);
        let mut jobs = Vec::new();
        for notice in notices {
            jobs.push(PdfJob { notice, locale: self.locales.get(&notice.language)?, base_url });
        }
        let collections = self.collections(&jobs, catalogue);
        // The large ones first, so that no thread is left alone with one at the end.
        let documents: Vec<(String, PdfDocument<'_>)> = collections
            .iter()
            .map(|(path, collection)| (path.clone(), PdfDocument::Collection(collection)))
            .chain(jobs.iter().map(|job| (pdf_path(job.notice), PdfDocument::Notice(*job))))
            .collect();
        let looked_up = parallel::map(&documents, WORTH_A_THREAD, |(path, document)| {
            let fingerprint = renderer.fingerprint(*document)?;
            let content = previous.content(path, &fingerprint);
            Ok::<_, Failure>((fingerprint, content))
        });
        let looked_up: Vec<_> = looked_up.into_iter().collect::<Result<_, _>>()?;
        let lacking = documents.iter().zip(&looked_up).filter(|(_, (_, content))| content.is_none());
        let mut made =
            renderer.render_all(&lacking.map(|((_, document), _)| *document).collect::<Vec<_>>()).into_iter();
        let mut made_from = Fingerprints::new();
        let mut outputs = Vec::new();
        for ((path, _), (fingerprint, content)) in documents.iter().zip(looked_up) {
            made_from.insert(path.clone(), fingerprint);
            let content = match content {
                Some(content) => content,
                None => made.next().expect("one for each that is lacking")?,
            };
            outputs.push(Output { path: path.clone(), content });
        }
        Ok((outputs, made_from))
    }

    /// For each controller and language with more than one notice: all of them, in the order of the controller's page. A
    /// page of several registers is left out, as each of them has a notice of its own.
    #[cfg(feature = "pdf")]
    fn collections<'a>(
        &'a self,
        jobs: &[crate::render::pdf::PdfJob<'a>],
        catalogue: &'a Catalogue,
    ) -> Vec<(String, crate::render::pdf::PdfCollection<'a>)> {
        let is_page = |controller: &Id, id: &Id| {
            let entry = self.site.controllers.iter().find(|entry| entry.id == *controller);
            entry.is_some_and(|entry| entry.controller.pages.iter().any(|page| page.id == *id))
        };
        let by_id: HashMap<_, _> = jobs
            .iter()
            .map(|job| ((&job.notice.language, &job.notice.controller, &job.notice.register), *job))
            .collect();
        let mut collections = Vec::new();
        for (language, controller) in catalogue.controllers() {
            let own = controller.notices.iter().filter(|notice| !is_page(&controller.id, &notice.id));
            let jobs: Vec<_> =
                own.filter_map(|notice| by_id.get(&(language, &controller.id, &notice.id)).copied()).collect();
            if jobs.len() > 1 {
                let collection = crate::render::pdf::PdfCollection { controller: &controller.id, jobs };
                collections.push((collection_path(language, &controller.id), collection));
            }
        }
        collections
    }

    #[cfg(not(feature = "pdf"))]
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "the same signature as with the feature")]
    fn pdfs(
        &self,
        _: &Theme,
        _: &[Notice],
        _: &Catalogue,
        _: &Previous,
        _: &Options,
    ) -> Result<(Vec<Output>, Fingerprints), Failure> {
        Ok((Vec::new(), Fingerprints::new()))
    }

    /// Stages 4 and 5: renders the site and publishes it to `target`, unless findings stop it.
    ///
    /// # Errors
    /// [`Failure`], when a page could not be made or the folder could not be written. Nothing half-done is left.
    pub fn build(&self, target: &Path, options: &Options) -> Result<Option<Published>, Failure> {
        if self.stops(options) {
            return Ok(None);
        }
        let (outputs, made_from) = self.render_over(&Previous::of(target, &self.root), options)?;
        Ok(Some(publish_made(&outputs, &made_from, target, &self.root)?))
    }
}

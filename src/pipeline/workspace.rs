//! Stages 1 to 3, once or again and again.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Once};
use std::thread;

use walkdir::WalkDir;

use super::{Checked, Checking, Failure, WORTH_A_THREAD};
use crate::check::{self, Case, Clean, Searched, Unrenderable};
use crate::language::{Locale, Locales, WordKind, parity, words};
use crate::law::Law;
use crate::load::{self, Known, Loaded};
use crate::model::notice::Notice;
use crate::model::{ControllerEntry, Id, JointPage, Language, Level, MissingTranslation, RegisterEntry, Site, Text};
use crate::notice::{NoticeError, compose, compose_page, compose_text};
use crate::parallel;
use crate::report::{Finding, settle};
use crate::source::{FileId, Fingerprint};

/// A site that is checked again and again: what did not change is taken from the last time.
pub struct Workspace {
    root: PathBuf,
    memory: Memory,
}

impl Workspace {
    /// The site under `root`. Nothing is read yet.
    #[must_use]
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), memory: Memory::default() }
    }

    /// The site as its files are now: equal to what [`super::check_with`] makes of them.
    ///
    /// # Errors
    /// As [`super::check_with`].
    pub fn check(&mut self, how: &Checking) -> Result<Checked, Failure> {
        check(&self.root, how, Wanted::Again(&mut self.memory))
    }
}

/// What is wanted of a check.
pub(super) enum Wanted<'a> {
    /// Findings: a notice is gone as soon as it is checked.
    Findings,
    /// Notices as well.
    Notices,
    /// Notices, and whatever serves the next check.
    Again(&'a mut Memory),
}

/// What was made the last time.
#[derive(Default)]
pub(super) struct Memory {
    files: load::Memory,
    /// The locales, without fallback, and the fingerprint of the site's own.
    locales: Option<(blake3::Hash, Arc<Locales>)>,
    /// Fingerprint of all that counts for every register.
    around: Option<blake3::Hash>,
    registers: HashMap<FileId, Arc<Made>>,
    searched: Searched,
}

/// What comes of a register by itself.
struct Made {
    entry: Arc<RegisterEntry>,
    /// The names of the registers that its notice tells.
    named: Vec<Option<Text>>,
    notices: Vec<Arc<Notice>>,
    /// The languages of its notices, which are kept where these are not.
    languages: Vec<Language>,
    findings: Vec<Finding>,
}

#[cfg(feature = "pdf")]
const FONTS: Option<Unrenderable> = Some(crate::render::pdf::unrenderable);
#[cfg(not(feature = "pdf"))]
const FONTS: Option<Unrenderable> = None;

/// Loads the site under `root`, checks it, and composes its notices.
pub(super) fn check(root: &Path, how: &Checking, wanted: Wanted<'_>) -> Result<Checked, Failure> {
    static PREPARES: Once = Once::new();
    // While one thread reads the locales and the names of files. Where there can be no other, it is done when it is needed.
    PREPARES.call_once(|| _ = thread::Builder::new().spawn(check::prepare));
    let keeps = !matches!(wanted, Wanted::Findings);
    let mut memory = if let Wanted::Again(memory) = wanted { Some(memory) } else { None };
    // Of use only to who checks again.
    let own = memory.as_ref().map(|_| own_locales(root));
    let known = memory.as_ref().and_then(|memory| memory.locales.clone()).filter(|(known, _)| Some(*known) == own);
    let locales = known.map_or_else(|| load_locales(root).map(Arc::new), |(_, locales)| Ok(locales))?;
    if let (Some(memory), Some(own)) = (&mut memory, own) {
        memory.locales = Some((own, Arc::clone(&locales)));
    }
    let known = known_words(how, &locales);
    let Loaded { mut site, sources, findings: of_form } = match &mut memory {
        Some(memory) => load::load_again(root, &known, &mut memory.files)?,
        None => load::load(root, &known)?,
    };
    site.today = how.today;
    let fallback = &site.settings.fallback;
    let locales = if fallback.is_empty() {
        locales
    } else {
        let locales = load_locales(root)?.with_fallback(fallback);
        Arc::new(locales.map_err(|error| Failure::Locales(vec![error]))?)
    };
    if root.join("locales").exists() {
        agree(&locales, &site)?;
    }
    let mut findings = check::site(&site, FONTS);
    // Without a locale there is no notice; that finding is there already.
    let locales_in_use: Vec<_> = site.languages().iter().filter_map(|language| locales.get(language).ok()).collect();
    if let (Some(memory), Some(own)) = (&mut memory, own) {
        let around = Some(around(own, &site, &memory.files));
        if memory.around != around {
            memory.registers.clear();
            memory.around = around;
        }
    }
    let mut searched = memory.as_mut().map(|memory| std::mem::take(&mut memory.searched)).unwrap_or_default();
    searched.look_for(&site.internal);
    let all = site.controllers.iter();
    let all = all.flat_map(|controller| controller.registers.iter().map(move |entry| (controller, entry)));
    let entries: Vec<(&ControllerEntry, &Arc<RegisterEntry>)> = all.collect();
    let clean = Clean::default();
    let make = |controller: &ControllerEntry, entry: &Arc<RegisterEntry>| -> Result<_, NoticeError> {
        let known = memory.as_ref().and_then(|memory| memory.registers.get(&entry.file));
        if let Some(known) = known.filter(|known| known.is_of(&site, controller, entry)) {
            return Ok((Arc::clone(known), searched.leaks(&known.notices)));
        }
        let mut made = Made::of(&site, controller, entry, &locales_in_use, &clean, keeps)?;
        let leaks = searched.leaks(&made.notices);
        if !keeps {
            made.notices = Vec::new();
        }
        Ok((Arc::new(made), leaks))
    };
    let made = parallel::map(&entries, WORTH_A_THREAD, |(controller, entry)| make(controller, entry));
    let (mut notices, mut leaks) = (Vec::new(), Vec::new());
    let mut there = HashSet::new();
    let mut kept = HashMap::new();
    // Only pages of several registers ask which notices there are.
    let has_pages = site.controllers.iter().any(|controller| !controller.controller.pages.is_empty());
    for (made, (controller, entry)) in made.into_iter().zip(&entries) {
        let (made, of_it) = made?;
        leaks.extend(of_it);
        notices.extend(made.notices.iter().cloned());
        findings.extend(made.findings.iter().cloned());
        if has_pages {
            there.extend(made.languages.iter().map(|language| (&controller.id, &entry.id, language.clone())));
        }
        if memory.is_some() {
            kept.insert(made.entry.file, made);
        }
    }
    for controller in &site.controllers {
        for page in &controller.controller.pages {
            let pages = joint_page(&site, controller, page, &locales, &there)?;
            let pages: Vec<_> = pages.into_iter().map(Arc::new).collect();
            leaks.extend(searched.leaks(&pages));
            there.extend(pages.iter().map(|notice| (&controller.id, &page.id, notice.language.clone())));
            if keeps {
                notices.extend(pages);
            }
        }
    }
    leaks.extend(searched.leaks_around(&site));
    let secret = check::secret(&leaks, &site, &locales_in_use);
    findings.extend(check::leaks(&site, &secret));
    if let Some(memory) = &mut memory {
        searched.keep(&notices, &leaks);
        memory.searched = searched;
        memory.registers = kept;
    }
    findings.extend(of_form);
    settle(&mut findings, &sources);
    let allowed = check::exceptions(&site, &mut findings);
    if how.deny_warnings {
        let warnings = findings.iter_mut().filter(|finding| finding.severity == Level::Warning);
        warnings.for_each(|finding| finding.severity = Level::Error);
    }
    let mut checked = Checked { root: root.to_owned(), locales, site, sources, notices, findings, allowed, known: 0 };
    checked.sort();
    Ok(checked)
}

impl Made {
    /// Checks a register and composes its notices, as they are published if they are kept.
    fn of(
        site: &Site,
        controller: &ControllerEntry,
        entry: &Arc<RegisterEntry>,
        locales: &[&Locale],
        clean: &Clean,
        keeps: bool,
    ) -> Result<Self, NoticeError> {
        let case = &Case::new(site, controller, entry);
        let mut findings = check::register(case, FONTS, clean);
        let mut notices = Vec::new();
        let is_published = |locale: &&&Locale| site.languages_of(&entry.register).any(|own| own == locale.language());
        let locales: Vec<&Locale> = locales.iter().filter(is_published).copied().collect();
        let all: Vec<Language> = locales.iter().map(|locale| locale.language().clone()).collect();
        for locale in locales {
            let compose = if keeps { compose } else { compose_text };
            let notice = compose(site, case.controller, case.entry, &case.facts, locale, &all)?;
            findings.extend(check::notice(case, &notice, locale));
            notices.push(notice);
        }
        if site.settings.missing_translation == MissingTranslation::Omit {
            notices.retain(|notice| !notice.is_untranslated);
            let left: Vec<_> = notices.iter().map(|notice| notice.language.clone()).collect();
            notices.iter_mut().for_each(|notice| notice.languages.clone_from(&left));
        }
        let languages = notices.iter().map(|notice| notice.language.clone()).collect();
        let notices = notices.into_iter().map(Arc::new).collect();
        let named = named(site, controller, entry).map(Option::<&Text>::cloned).collect();
        Ok(Self { entry: Arc::clone(entry), named, notices, languages, findings })
    }

    /// Whether it is what would be made now.
    fn is_of(&self, site: &Site, controller: &ControllerEntry, entry: &Arc<RegisterEntry>) -> bool {
        let names = self.named.iter().map(Option::as_ref);
        Arc::ptr_eq(&self.entry, entry) && names.eq(named(site, controller, entry))
    }
}

/// The names of the registers that a register says it is related to.
fn named<'a>(
    site: &'a Site,
    controller: &'a ControllerEntry,
    entry: &'a RegisterEntry,
) -> impl Iterator<Item = Option<&'a Text>> {
    entry.register.related.iter().map(move |related| {
        let owner = related.controller.as_ref().unwrap_or(&controller.id);
        site.register(owner, related.register.as_ref()?)?.register.name.as_ref()
    })
}

/// What a site may refer to without having it.
fn known_words(how: &Checking, locales: &Locales) -> Known<'static> {
    let law = Law::embedded();
    Known {
        data: words(WordKind::Data),
        subjects: words(WordKind::Subject),
        sources: words(WordKind::Source),
        events: words(WordKind::Event),
        measures: words(WordKind::Measure),
        acts: law.acts.acts.keys().map(Id::as_str).collect(),
        rules: check::RULES.iter().map(|definition| &definition.rule).collect(),
        levels: how.levels.clone(),
        locales: locales.languages().cloned().collect(),
    }
}

/// Sees that a site's own locales agree. The binary's do, by test.
fn agree(locales: &Locales, site: &Site) -> Result<(), Failure> {
    let mut differences = parity(locales);
    // Which locales may be small stands in site.yaml. While that cannot be read, only those in use are judged.
    if site.settings_file.is_none() {
        differences.retain(|difference| site.languages().contains(&difference.language));
    }
    if differences.is_empty() { Ok(()) } else { Err(Failure::Parity(differences)) }
}

fn load_locales(root: &Path) -> Result<Locales, Failure> {
    Locales::load(Some(&root.join("locales"))).map_err(Failure::Locales)
}

/// Fingerprint of the site's own locales.
fn own_locales(root: &Path) -> blake3::Hash {
    let mut all = Fingerprint::default();
    for entry in WalkDir::new(root.join("locales")).sort_by_file_name().into_iter().flatten() {
        let content = std::fs::read(entry.path()).unwrap_or_default();
        all.add(entry.path().as_os_str().as_encoded_bytes()).add(content);
    }
    all.finish()
}

/// Fingerprint of what counts for every register besides itself: all files that are neither registers nor what registers
/// take from, the locales, the levels of rules, and which registers there are in which languages.
fn around(locales: blake3::Hash, site: &Site, files: &load::Memory) -> blake3::Hash {
    let mut all = Fingerprint::default();
    all.add(files.rest().as_bytes()).add(locales.as_bytes());
    all.add(format!("{:?} {:?} {:?}", site.today, site.levels, site.files.keys()));
    for (controller, entry) in site.registers() {
        let RegisterEntry { id, register, .. } = entry;
        let told = (&controller.id, id, register.draft, &register.languages);
        all.add(format!("{told:?}"));
    }
    all.finish()
}

/// A page of several registers in every language that all of them have a notice in, of those that are `there`.
fn joint_page(
    site: &Site,
    controller: &ControllerEntry,
    page: &JointPage,
    locales: &Locales,
    there: &HashSet<(&Id, &Id, Language)>,
) -> Result<Vec<Notice>, Failure> {
    let is_there = |register: &Id, language: &Language| there.contains(&(&controller.id, register, language.clone()));
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

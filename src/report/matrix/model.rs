//! Findings → which part of which notice is there in which language.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;

use super::Part;
use crate::law::Facts;
use crate::model::{ControllerEntry, Id, Language, Level, Name, RegisterEntry, Site, Text};
use crate::report::{Finding, Rule};
use crate::source::{FileId, Path, Sources};

/// How many of the most frequent gaps are told.
const GAPS: usize = 10;

/// What a notice has of a part, in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// The law does not ask for it here.
    NotApplicable,
    /// Nothing is found against it.
    Complete,
    /// There is a warning.
    Warning,
    /// It is missing, or wrong.
    Missing,
}

/// Registers × parts × languages.
#[derive(Debug)]
pub struct Matrix<'a> {
    /// The site's languages.
    pub languages: Vec<Language>,
    /// The controllers with their registers, by their ids.
    pub controllers: Vec<Controller<'a>>,
    /// The rules that most registers do not meet.
    pub gaps: Vec<Gap>,
    /// Registers whose next review should have been, the oldest first.
    pub overdue: Vec<Overdue<'a>>,
    /// Files that have an error of form, so that nothing can be said of their registers.
    pub unread: Vec<String>,
}

/// A controller's registers.
#[derive(Debug)]
pub struct Controller<'a> {
    /// Its id.
    pub id: &'a Id,
    /// Its name.
    pub name: Option<&'a Name>,
    /// Its registers, by their ids.
    pub registers: Vec<Row<'a>>,
}

/// A register.
#[derive(Debug)]
pub struct Row<'a> {
    /// Its id.
    pub id: &'a Id,
    /// Its name.
    pub name: Option<&'a Text>,
    /// Whether it is not ready yet.
    pub draft: bool,
    /// When it is to be reviewed.
    pub next_review: Option<Date>,
    /// Whether that day is over.
    pub is_overdue: bool,
    /// The languages that it is published in.
    pub languages: Vec<Language>,
    /// By part, in the order of [`Part::ALL`], and by language.
    pub cells: Vec<Vec<Status>>,
}

/// A rule with the number of registers that do not meet it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The rule.
    pub rule: &'static Rule,
    /// How many registers it finds something in.
    pub registers: usize,
}

/// A register whose review is late.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Overdue<'a> {
    /// When it should have been.
    pub date: Date,
    /// The controller's id.
    pub controller: &'a Id,
    /// The register's id.
    pub register: &'a Id,
}

/// How many cells are what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Complete ones.
    pub complete: usize,
    /// Those with a warning.
    pub warning: usize,
    /// Missing ones.
    pub missing: usize,
}

impl Tally {
    pub(super) fn of<'a>(statuses: impl IntoIterator<Item = &'a Status>) -> Self {
        let mut tally = Self::default();
        for status in statuses {
            match status {
                Status::NotApplicable => {}
                Status::Complete => tally.complete += 1,
                Status::Warning => tally.warning += 1,
                Status::Missing => tally.missing += 1,
            }
        }
        tally
    }

    /// All that the law asks for.
    #[must_use]
    pub fn all(self) -> usize {
        self.complete + self.warning + self.missing
    }

    /// The share that is complete, in whole per cent, rounded down: 100 means all. `None` of nothing.
    #[must_use]
    pub fn percent(self) -> Option<usize> {
        (self.complete * 100).checked_div(self.all())
    }
}

impl Row<'_> {
    /// How much of it is complete.
    #[must_use]
    pub fn tally(&self) -> Tally {
        Tally::of(self.cells.iter().flatten())
    }
}

impl Controller<'_> {
    /// How much of its registers is complete.
    #[must_use]
    pub fn tally(&self) -> Tally {
        Tally::of(self.registers.iter().flat_map(|row| row.cells.iter().flatten()))
    }
}

impl<'a> Matrix<'a> {
    /// Makes the matrix of a site out of its settled findings. `group` is the group of a rule, by its code; `None` for
    /// the rules on the form of files.
    #[must_use]
    pub fn new(
        site: &'a Site,
        sources: &Sources,
        findings: &[Finding],
        group: &dyn Fn(&str) -> Option<&'static str>,
    ) -> Self {
        let mut by_file: HashMap<FileId, Vec<&Finding>> = HashMap::new();
        let mut unread = BTreeSet::new();
        for finding in findings {
            let Some(place) = &finding.place else { continue };
            if finding.severity >= Level::Warning {
                by_file.entry(place.file).or_default().push(finding);
            }
            let name = &sources.file(place.file).name;
            let is_yaml = name.ends_with(".yaml") || name.ends_with(".yml");
            let is_unread = finding.severity == Level::Error && group(finding.rule.code).is_none();
            if is_unread && is_yaml && !is_in(site, place.file) {
                unread.insert(name.clone());
            }
        }
        let mut gaps: BTreeMap<&'static str, Gap> = BTreeMap::new();
        let mut overdue = Vec::new();
        let mut controllers = Vec::new();
        for controller in &site.controllers {
            let mut registers = Vec::new();
            for entry in &controller.registers {
                let found = concerning(controller, entry, sources, &by_file);
                let rules: BTreeMap<_, _> = found.iter().map(|finding| (finding.rule.code, finding.rule)).collect();
                for (code, rule) in rules {
                    gaps.entry(code).or_insert(Gap { rule, registers: 0 }).registers += 1;
                }
                let row = row(site, controller, entry, sources, &found, group);
                if let Some(date) = row.next_review.filter(|_| row.is_overdue) {
                    overdue.push(Overdue { date, controller: &controller.id, register: &entry.id });
                }
                registers.push(row);
            }
            let name = controller.controller.name.as_ref();
            controllers.push(Controller { id: &controller.id, name, registers });
        }
        overdue.sort();
        let mut gaps: Vec<Gap> = gaps.into_values().collect();
        gaps.sort_by(|a, b| b.registers.cmp(&a.registers).then(a.rule.code.cmp(b.rule.code)));
        gaps.truncate(GAPS);
        Self { languages: site.languages().to_vec(), controllers, gaps, overdue, unread: unread.into_iter().collect() }
    }

    /// How much of the whole site is complete.
    #[must_use]
    pub fn tally(&self) -> Tally {
        Tally::of(self.rows().flat_map(|(_, row)| row.cells.iter().flatten()))
    }

    /// Every register with its controller.
    pub fn rows(&self) -> impl Iterator<Item = (&Controller<'a>, &Row<'a>)> {
        self.controllers.iter().flat_map(|controller| controller.registers.iter().map(move |row| (controller, row)))
    }
}

fn row<'a>(
    site: &'a Site,
    controller: &ControllerEntry,
    entry: &'a RegisterEntry,
    sources: &Sources,
    found: &[&Finding],
    group: &dyn Fn(&str) -> Option<&'static str>,
) -> Row<'a> {
    let register = &entry.register;
    let facts = Facts::of(&site.law, controller, entry);
    let languages: Vec<Language> = site.languages_of(register).cloned().collect();
    let start = |part: Part| {
        if part.applies(controller, entry, &facts) { Status::Complete } else { Status::NotApplicable }
    };
    let mut cells: Vec<Vec<Status>> = Part::ALL.map(|part| vec![start(part); languages.len()]).into();
    for finding in found {
        let Some(place) = &finding.place else { continue };
        let file = &sources.file(place.file).name;
        let Some(part) = Part::of(finding.rule, group(finding.rule.code), file, &place.path) else { continue };
        let status = if finding.severity == Level::Error { Status::Missing } else { Status::Warning };
        // One that is about a language which the notice lacks is about the notice.
        let own = finding.language.as_ref().filter(|language| languages.contains(language));
        for (cell, language) in cells[part as usize].iter_mut().zip(&languages) {
            if own.is_none_or(|own| own == language) {
                *cell = (*cell).max(status);
            }
        }
    }
    if register.purposes.is_empty() {
        // They are told with each purpose: where there is none, nothing is found against them, and they are not there.
        for part in [Part::Bases, Part::Provision] {
            let purposes = cells[Part::Purposes as usize].clone();
            cells[part as usize].iter_mut().zip(purposes).for_each(|(cell, purpose)| *cell = (*cell).max(purpose));
        }
    }
    let next_review = register.next_review.map(crate::model::Date::civil);
    Row {
        id: &entry.id,
        name: register.name.as_ref(),
        draft: register.draft,
        next_review,
        is_overdue: next_review.zip(site.today).is_some_and(|(review, today)| review < today),
        languages,
        cells,
    }
}

/// The findings that concern a register: those that were found in it, and those of no register in its own file, its
/// controller's, and the parts of other files that it takes.
fn concerning<'f>(
    controller: &ControllerEntry,
    entry: &RegisterEntry,
    sources: &Sources,
    by_file: &HashMap<FileId, Vec<&'f Finding>>,
) -> Vec<&'f Finding> {
    let root = Path::root();
    let mut parts: HashMap<FileId, Vec<&Path>> = [(entry.file, vec![&root]), (controller.file, vec![&root])].into();
    for (_, place) in sources.file(entry.file).origins.taken() {
        parts.entry(place.file).or_default().push(&place.path);
    }
    let in_file = |(file, parts): (&FileId, &Vec<&Path>)| {
        let found = by_file.get(file).into_iter().flatten().copied();
        let concerns = |finding: &&Finding| {
            if finding.register.is_some() {
                return finding.registers().any(|known| known == (&controller.id, &entry.id));
            }
            let path = finding.place.as_ref().map(|place| place.path.segments()).unwrap_or_default();
            // A part of what it takes, or around it.
            parts.iter().any(|part| path.starts_with(part.segments()) || part.segments().starts_with(path))
        };
        found.filter(concerns).collect::<Vec<_>>()
    };
    parts.iter().flat_map(in_file).collect()
}

/// Whether a file has become part of the site in spite of its errors.
fn is_in(site: &Site, file: FileId) -> bool {
    site.settings_file == Some(file)
        || site.controllers.iter().any(|controller| controller.file == file)
        || site.registers().any(|(_, entry)| entry.file == file || entry.layers.contains(&file))
}

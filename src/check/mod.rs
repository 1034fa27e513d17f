//! 2 · Rules → findings: what the law, the guidelines and the house ask of a notice.
//!
//! One rule is one file in `rules/<group>/`, with its page beside it: the page is what `explain` prints, and a test.
//! A rule reads the site, one register, one Notice, or what all Notices say of internal facts ([`Check`]).

mod case;
mod exceptions;
mod explain;
mod language;
mod page;
mod particulars;
mod phrases;
mod reading;
mod registry;
mod rules;
mod searched;
mod sentences;
mod texts;
mod words;

use std::collections::{BTreeMap, HashSet};
use std::slice;
use std::sync::LazyLock;

pub use case::Case;
pub use exceptions::{Held, exceptions, is_back};
pub use explain::explain;
pub use page::{Example, Page};
pub use reading::{Clean, prepare};
pub use registry::{RULES, find, group};
pub use searched::{Leak, Searched, secret};

use jiff::civil::Date;

use self::texts::{Words, holders};
use self::words::{Hit, List};
use crate::language::Locale;
use crate::model::notice::Notice;
use crate::model::{Language, Level, Site};
use crate::parallel;
use crate::report::{Finding, Kind, Rule};

/// A rule with its check and its page.
#[derive(Debug)]
pub struct Definition {
    /// What is known of it.
    pub rule: Rule,
    /// What it reads, and how.
    pub check: Check,
    /// The page in Markdown: what it checks, why, wrong, right.
    pub page: &'static str,
}

/// Tells the characters of a text that no font can show.
pub type Unrenderable = fn(&str) -> Vec<char>;

/// What a rule reads.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The site as a whole. It is asked after every save: what a rule finds in each register is for [`Self::Register`].
    Site(fn(&Site, &mut Vec<Finding>)),
    /// One register with its controller and derived facts.
    Register(fn(&Case<'_>, &mut Vec<Finding>)),
    /// The site as a whole and the day it is checked on. Such a finding comes with time alone, so it never keeps `build`
    /// from publishing.
    Dated(fn(&Site, Date, &mut Vec<Finding>)),
    /// One register and the day, as [`Self::Dated`].
    Due(fn(&Case<'_>, Date, &mut Vec<Finding>)),
    /// One text in one language, wherever it stands: all such rules share one walk, and a text that many registers have is
    /// read once.
    Words(fn(&Words<'_>, &mut Vec<Finding>)),
    /// One text of the site in one language, where the rest of the site counts.
    Placed(fn(&Site, &Words<'_>, &mut Vec<Finding>)),
    /// A text that holds phrases of a list, with what was found, in its order and never nothing: the lists of all rules
    /// are looked for at once.
    Phrases(&'static LazyLock<List>, fn(&Site, &Words<'_>, &[Hit<'_>], &mut Vec<Finding>)),
    /// One text in all of its languages, and the site's first language: from the same shared walk.
    Versions(fn(&Language, &[Words<'_>], &mut Vec<Finding>)),
    /// One register's Notice in one language.
    Notice(fn(&Case<'_>, &Notice, &Locale, &mut Vec<Finding>)),
    /// One text in one language, asking the PDF's fonts which characters they cannot show.
    Fonts(fn(&Words<'_>, Unrenderable, &mut Vec<Finding>)),
    /// An exception from a rule (`allow:`) and what came of it, once everything else was found.
    Exception(fn(&Held<'_>, &mut Vec<Finding>)),
    /// What the Notices of the site, which are all the words that are about to be published, say of its internal facts.
    Leaks(fn(&Site, &[Leak], &mut Vec<Finding>)),
    /// More than one of these.
    Several(&'static [Self]),
}

impl Check {
    /// Each one of what it reads.
    #[must_use]
    pub fn parts(&self) -> &[Self] {
        match self {
            Self::Several(parts) => parts,
            one => slice::from_ref(one),
        }
    }

    /// Whether it goes by the day.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        matches!(self, Self::Dated(_) | Self::Due(_))
    }
}

/// Runs the rules that read the site as a whole, and those of texts on texts that are in no register. Without `fonts`, rules
/// that ask them say nothing.
#[must_use]
pub fn site(site: &Site, fonts: Option<Unrenderable>) -> Vec<Finding> {
    let around = holders(site).filter(|holder| !holder.is_register());
    let clean = Clean::default();
    let of_texts = around.flat_map(|holder| reading::read(site, &holder.fields(), holder.is_draft, fonts, &clean));
    let drafts = site.registers().filter(|(_, entry)| entry.register.draft);
    let drafts: HashSet<_> = drafts.map(|(controller, entry)| (&controller.id, &entry.id)).collect();
    let is_of_draft = |finding: &Finding| {
        finding.controller.as_ref().zip(finding.register.as_ref()).is_some_and(|ids| drafts.contains(&ids))
    };
    let of_site = parallel::map(&RULES, 1, |definition| {
        let mut found = Found::new(site);
        for check in definition.check.parts() {
            match *check {
                Check::Site(check) => found.run(definition, false, |findings| check(site, findings)),
                Check::Dated(check) => {
                    if let Some(today) = site.today {
                        found.run(definition, false, |findings| check(site, today, findings));
                    }
                }
                _ => {}
            }
        }
        found.findings.iter_mut().filter(|finding| is_of_draft(finding)).for_each(soften);
        found.findings
    });
    let findings = of_site.into_iter().flatten().chain(of_texts).collect();
    Found { levels: &site.levels, findings }.that_count()
}

/// Runs the rules that read one register, and those of texts on its texts. What they find depends on nothing of other
/// registers but their ids, names and languages. `clean` is shared by the registers of a run.
#[must_use]
pub fn register(case: &Case<'_>, fonts: Option<Unrenderable>, clean: &Clean) -> Vec<Finding> {
    let mut found = Found::new(case.site);
    for definition in RULES.iter() {
        for check in definition.check.parts() {
            let is_draft = case.entry.register.draft;
            match *check {
                Check::Register(check) => found.run(definition, is_draft, |findings| check(case, findings)),
                Check::Due(check) => {
                    if let Some(today) = case.site.today {
                        found.run(definition, is_draft, |findings| check(case, today, findings));
                    }
                }
                _ => {}
            }
        }
    }
    found.findings.extend(reading::read(case.site, case.fields(), case.entry.register.draft, fonts, clean));
    found.that_count()
}

/// Runs the rules that read a Notice.
#[must_use]
pub fn notice(case: &Case<'_>, notice: &Notice, locale: &Locale) -> Vec<Finding> {
    let mut found = Found::new(case.site);
    for definition in RULES.iter() {
        if let Check::Notice(check) = definition.check {
            found.run(definition, notice.draft, |findings| check(case, notice, locale, findings));
        }
    }
    let mut findings = found.that_count();
    for finding in &mut findings {
        finding.language = Some(notice.language.clone());
    }
    findings
}

/// Runs the rules on what all Notices say of internal facts.
#[must_use]
pub fn leaks(site: &Site, leaks: &[Leak]) -> Vec<Finding> {
    let mut found = Found::new(site);
    for definition in RULES.iter() {
        if let Check::Leaks(check) = definition.check {
            found.run(definition, false, |findings| check(site, leaks, findings));
        }
    }
    found.that_count()
}

/// In a draft, what the law wants is still to come. What is wrong in form is wrong there too.
fn soften(finding: &mut Finding) {
    if finding.rule.kind != Kind::Structure {
        finding.severity = finding.severity.min(Level::Warning);
    }
}

/// Findings as they come, at the levels of this run.
struct Found<'a> {
    levels: &'a BTreeMap<&'static str, Level>,
    findings: Vec<Finding>,
}

impl<'a> Found<'a> {
    fn new(site: &'a Site) -> Self {
        Self { levels: &site.levels, findings: Vec::new() }
    }

    fn run(&mut self, definition: &Definition, draft: bool, check: impl FnOnce(&mut Vec<Finding>)) {
        let before = self.findings.len();
        check(&mut self.findings);
        if self.findings.len() == before {
            return;
        }
        let level = self.levels.get(definition.rule.code).copied();
        for finding in &mut self.findings[before..] {
            if let Some(level) = level {
                finding.severity = level;
            }
            if draft {
                soften(finding);
            }
        }
    }

    /// Without those of rules that are off.
    fn that_count(mut self) -> Vec<Finding> {
        self.findings.retain(|finding| finding.severity != Level::Allow);
        self.findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_by_the_day_or_by_fonts_is_a_rule_of_its_own() {
        // Else its findings would keep a build from publishing, and its exceptions would be called unused.
        let is_apart = |check: &Check| check.is_dated() || matches!(check, Check::Fonts(_));
        for definition in RULES.iter() {
            let parts = definition.check.parts();
            assert!(parts.len() == 1 || !parts.iter().any(is_apart), "{}", definition.rule.code);
        }
    }
}

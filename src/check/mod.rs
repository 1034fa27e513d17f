//! 2 · Rules → findings: what the law, the guidelines and the house ask of a notice.
//!
//! One rule is one file in `rules/<group>/`, with its page beside it: the page is what `explain` prints, and a test.
//! A rule reads the site, one register, one Notice, or all Notices ([`Check`]).

mod case;
mod exceptions;
mod language;
mod laws;
mod page;
mod particulars;
mod phrases;
mod registry;
mod rules;
mod sentences;
mod texts;
mod words;

use std::collections::BTreeMap;

pub use case::Case;
pub use exceptions::{Held, exceptions, is_back};
pub use page::{Example, Page};
pub use registry::{RULES, find, group};

use jiff::civil::Date;

use self::texts::{Words, every_field};
use crate::language::Locale;
use crate::model::notice::Notice;
use crate::model::{Level, Site};
use crate::parallel;
use crate::report::{Finding, Kind, Rule, once};

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
pub type Unrenderable<'a> = &'a dyn Fn(&str) -> Vec<char>;

/// What a rule reads.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The site as a whole.
    Site(fn(&Site, &mut Vec<Finding>)),
    /// One register with its controller and derived facts.
    Register(fn(&Case<'_>, &mut Vec<Finding>)),
    /// The site as a whole and the day it is checked on. Such a finding comes with time alone, so it never keeps `build`
    /// from publishing.
    Dated(fn(&Site, Date, &mut Vec<Finding>)),
    /// One text of the site in one language: all such rules share one walk.
    Words(fn(&Site, &Words<'_>, &mut Vec<Finding>)),
    /// Every text of the site, each with its versions in all of its languages: from the same shared walk.
    Versions(fn(&Site, &[Vec<Words<'_>>], &mut Vec<Finding>)),
    /// One register's Notice in one language.
    Notice(fn(&Case<'_>, &Notice, &Locale, &mut Vec<Finding>)),
    /// The site as a whole, asking the PDF's fonts which characters of a text they cannot show.
    Fonts(fn(&Site, Unrenderable<'_>, &mut Vec<Finding>)),
    /// An exception from a rule (`allow:`) and what came of it, once everything else was found.
    Exception(fn(&Held<'_>, &mut Vec<Finding>)),
    /// Every Notice of the site: all the words that are about to be published.
    Notices(fn(&Site, &[Notice], &mut Vec<Finding>)),
}

/// Runs the rules that read the site and its registers.
#[must_use]
pub fn site(site: &Site) -> Vec<Finding> {
    let cases: Vec<_> = Case::all(site).collect();
    let default = site.settings.default_language();
    let texts: Vec<_> = every_field(site).map(|field| field.versions(default)).collect();
    let by_rule = parallel::map(&RULES, 1, |definition| {
        let mut found = Found::new(site);
        let mut of_site = |check: &dyn Fn(&mut Vec<Finding>)| {
            found.run(definition, false, check);
            found.findings.iter_mut().filter(|finding| is_of_draft(&cases, finding)).for_each(soften);
        };
        match definition.check {
            Check::Site(check) => of_site(&|findings| check(site, findings)),
            Check::Dated(check) => {
                if let Some(today) = site.today {
                    of_site(&|findings| check(site, today, findings));
                }
            }
            Check::Words(check) => {
                of_site(&|findings| texts.iter().flatten().for_each(|text| check(site, text, findings)));
            }
            Check::Versions(check) => of_site(&|findings| check(site, &texts, findings)),
            Check::Register(check) => {
                for case in &cases {
                    found.run(definition, case.entry.register.draft, |findings| check(case, findings));
                }
            }
            Check::Notice(_) | Check::Fonts(_) | Check::Notices(_) | Check::Exception(_) => {}
        }
        found.findings
    });
    Found { levels: &site.levels, findings: by_rule.into_iter().flatten().collect() }.distinct()
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
    let mut findings = found.distinct();
    for finding in &mut findings {
        finding.language = Some(notice.language.clone());
    }
    findings
}

/// Runs the rules that ask the fonts.
#[must_use]
pub fn fonts(site: &Site, unrenderable: Unrenderable<'_>) -> Vec<Finding> {
    let mut found = Found::new(site);
    for definition in RULES.iter() {
        if let Check::Fonts(check) = definition.check {
            found.run(definition, false, |findings| check(site, unrenderable, findings));
        }
    }
    found.distinct()
}

/// Runs the rules that read all Notices together.
#[must_use]
pub fn notices(site: &Site, notices: &[Notice]) -> Vec<Finding> {
    let mut found = Found::new(site);
    for definition in RULES.iter() {
        if let Check::Notices(check) = definition.check {
            found.run(definition, false, |findings| check(site, notices, findings));
        }
    }
    found.distinct()
}

fn is_of_draft(cases: &[Case<'_>], finding: &Finding) -> bool {
    finding.register.is_some()
        && cases.iter().any(|case| {
            case.entry.register.draft
                && finding.register.as_ref() == Some(&case.entry.id)
                && finding.controller.as_ref() == Some(&case.controller.id)
        })
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

    /// Without those that are off, and without what was found again at the same place: a shared recipient is used by
    /// many registers.
    fn distinct(self) -> Vec<Finding> {
        let mut findings = self.findings;
        findings.retain(|finding| finding.severity != Level::Allow);
        once(&mut findings);
        findings
    }
}

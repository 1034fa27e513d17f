//! Exceptions from rules, which stand beside the field that they are about (`allow:`).

use std::collections::HashMap;

use super::{Check, Definition, Found, RULES, find};
use crate::load;
use crate::model::{Exception, Level, Site};
use crate::report::{Finding, Rule, once};
use crate::source::FileId;

/// An exception, and what came of it.
#[derive(Debug)]
pub struct Held<'a> {
    /// The site.
    pub site: &'a Site,
    /// The exception.
    pub exception: &'a Exception,
    /// The rule that it is from.
    pub rule: &'static Rule,
    /// Whether the rule finds something where it stands. `None` when this run cannot tell: the rule was not run, or
    /// errors of form keep it from being held against something.
    pub is_needed: Option<bool>,
    /// Whether its last day is over.
    pub is_over: bool,
}

impl Held<'_> {
    /// A finding about the exception, at one of its keys.
    pub(super) fn finding(&self, rule: &'static Rule, key: &'static str) -> Finding {
        let mut place = self.exception.place.clone();
        place.path = place.path.key(key);
        let mut finding = Finding::new(rule).with("rule", self.rule.code).at_written(place);
        let (controller, register) = self.site.owner(self.exception.place.file);
        (finding.controller, finding.register) = (controller.cloned(), register.cloned());
        finding
    }
}

/// Takes away the findings that an exception allows, and adds what is wrong with the exceptions themselves. Findings must
/// be settled, so that one in a shared file is held against the exceptions of that file. Returns how many were allowed.
pub fn exceptions(site: &Site, findings: &mut Vec<Finding>) -> usize {
    let mut by_rule: HashMap<(FileId, &str), Vec<usize>> = HashMap::new();
    for (at, exception) in site.exceptions.iter().enumerate() {
        by_rule.entry((exception.place.file, &exception.allowance.rule)).or_default().push(at);
    }
    if by_rule.is_empty() {
        return 0;
    }
    let is_whole = !findings.iter().any(load::is_unreadable);
    let before = findings.len();
    let mut needed = vec![false; site.exceptions.len()];
    findings.retain(|finding| {
        let Some(place) = &finding.place else { return true };
        let mut is_allowed = false;
        for &at in by_rule.get(&(place.file, finding.rule.code)).into_iter().flatten() {
            let exception = &site.exceptions[at];
            if exception.reaches(place) {
                needed[at] = true;
                is_allowed |= !finding.rule.mandatory && !exception.is_over(site.today);
            }
        }
        !is_allowed
    });
    let allowed = before - findings.len();
    let mut found = Found::new(site);
    for (exception, is_needed) in site.exceptions.iter().zip(needed) {
        // A rule that is not known was told by `load`.
        let Some(rule) = rule(&exception.allowance.rule) else { continue };
        let can_tell = is_needed || (is_whole && is_run(site, rule));
        let held = Held {
            site,
            exception,
            rule,
            is_needed: can_tell.then_some(is_needed),
            is_over: exception.is_over(site.today),
        };
        for definition in RULES.iter() {
            if let Check::Exception(check) = definition.check {
                found.run(definition, false, |findings| check(&held, findings));
            }
        }
    }
    // A key that registers take from another file is excepted from in each of them.
    let mut of_exceptions = found.that_count();
    once(&mut of_exceptions);
    findings.extend(of_exceptions);
    allowed
}

/// Whether a finding comes back because the last day of its exception is over.
#[must_use]
pub fn is_back(site: &Site, finding: &Finding) -> bool {
    finding.place.as_ref().is_some_and(|place| {
        site.exceptions.iter().any(|exception| {
            exception.allowance.rule == finding.rule.code
                && !finding.rule.mandatory
                && exception.is_over(site.today)
                && exception.reaches(place)
        })
    })
}

fn rule(code: &str) -> Option<&'static Rule> {
    let structural = || load::rules().iter().copied().find(|rule| rule.code == code);
    find(code).map(|definition| &definition.rule).or_else(structural)
}

/// Whether the rule had its say in this run.
fn is_run(site: &Site, rule: &Rule) -> bool {
    let is_on = site.levels.get(rule.code) != Some(&Level::Allow);
    is_on
        && match find(rule.code).map(|Definition { check, .. }| check) {
            Some(check) if check.is_dated() => site.today.is_some(),
            Some(Check::Fonts(_)) => cfg!(feature = "pdf"),
            _ => true,
        }
}

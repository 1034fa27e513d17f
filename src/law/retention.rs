//! Which storage time a cited section sets.

use super::Retention;
use super::citations::{cites, is_of};
use crate::model::{Period, PeriodUnit, Site, StatuteReference};

/// The times that the cited section sets; a reference to the whole act is to its only section here.
#[must_use]
pub fn of<'a>(site: &'a Site, reference: &StatuteReference) -> Option<&'a Retention> {
    site.law.retention.times.iter().find(|row| {
        let act = row.act.as_str();
        if reference.section.is_some() {
            cites(site, reference, act, &row.section)
        } else {
            is_of(site, reference, act)
        }
    })
}

/// Whether the cited act sets no storage time.
#[must_use]
pub fn is_silent(site: &Site, reference: &StatuteReference) -> bool {
    site.law.retention.silent.iter().any(|act| is_of(site, reference, act.as_str()))
}

impl Retention {
    /// Whether a storage time is one that the section sets.
    #[must_use]
    pub fn allows(&self, period: &Period) -> bool {
        // Days and weeks are not what these sections speak of.
        let Some(wanted) = months(period) else { return self.longest };
        let mut set = self.periods.iter().filter_map(months);
        if self.longest { set.max().is_some_and(|longest| wanted <= longest) } else { set.any(|set| set == wanted) }
    }

    /// The times it sets, in years: `6 / 10`.
    #[must_use]
    pub fn years(&self) -> String {
        self.periods.iter().map(|period| (period.thousandths / 1_000).to_string()).collect::<Vec<_>>().join(" / ")
    }
}

/// Thousandths of months, of a period in months or years.
fn months(period: &Period) -> Option<u64> {
    match period.unit {
        PeriodUnit::Year => Some(period.thousandths * 12),
        PeriodUnit::Month => Some(period.thousandths),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;

    fn reference(act: &str, section: Option<&str>) -> StatuteReference {
        StatuteReference { act: Some(Id::new(act)), section: section.map(str::to_owned), ..StatuteReference::default() }
    }

    #[test]
    fn knows_what_the_acts_set() {
        let site = Site::default();
        let accounting = of(&site, &reference("accounting-act", Some("2:10"))).unwrap();
        for (period, expected) in
            [("6 years", true), ("72 months", true), ("10 years", true), ("7 years", false), ("30 days", false)]
        {
            assert_eq!(accounting.allows(&period.parse().unwrap()), expected, "{period}");
        }
        let whistleblowers = of(&site, &reference("whistleblower-act", None)).unwrap();
        for (period, expected) in [("5 years", true), ("2 years", true), ("30 days", true), ("6 years", false)] {
            assert_eq!(whistleblowers.allows(&period.parse().unwrap()), expected, "{period}");
        }
        assert!(of(&site, &reference("accounting-act", Some("1:1"))).is_none());
        assert!(
            is_silent(&site, &reference("gdpr", Some("5"))) && !is_silent(&site, &reference("accounting-act", None))
        );
        let law = &site.law;
        assert!(law.retention.times.iter().all(|row| law.act(&row.act).is_some()));
    }
}

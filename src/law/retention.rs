//! Storage times that acts set, for those acts that registers cite most. An act that is not here is not judged.

use super::citations::{cites, is_of};
use crate::model::{Period, PeriodUnit, StatuteReference};

/// When the table was last checked.
pub const CHECKED: &str = "2026-11-22";

/// The times that a section sets.
#[derive(Debug)]
pub struct Retention {
    /// The act, by its id.
    pub act: &'static str,
    /// The section.
    pub section: &'static str,
    /// The times it sets, in years.
    pub years: &'static [u64],
    /// Whether they are the longest allowed; otherwise a storage time that rests on the section is one of them.
    pub longest: bool,
    /// The words of the vocabulary for the event from which they run; any if empty.
    pub starts: &'static [&'static str],
}

/// The sections.
pub const TABLE: &[Retention] = &[
    // 1336/1997, 2:10 (1620/2015): books and closing documents 10 years from the end of the financial year; vouchers,
    // correspondence on transactions 6 years from the end of the year in which the financial year ended.
    Retention {
        act: "accounting-act",
        section: "2:10",
        years: &[6, 10],
        longest: false,
        starts: &["end-of-financial-year", "end-of-calendar-year"],
    },
    // 444/2017, 3:3: 5 years from the end of the regular customer relationship or the occasional transaction.
    Retention { act: "anti-money-laundering-act", section: "3:3", years: &[5], longest: false, starts: &[] },
    // 1171/2022, section 29: erased 5 years after the report was received.
    Retention { act: "whistleblower-act", section: "29", years: &[5], longest: true, starts: &[] },
];

/// Acts that set no storage time at all, though they are cited for one.
const SILENT: &[&str] = &["gdpr", "data-protection-act"];

/// The times that the cited section sets; a reference to the whole act is to its only section here.
#[must_use]
pub fn of(reference: &StatuteReference) -> Option<&'static Retention> {
    TABLE.iter().find(|row| {
        if reference.section.is_some() { cites(reference, row.act, row.section) } else { is_of(reference, row.act) }
    })
}

/// Whether the cited act sets no storage time.
#[must_use]
pub fn is_silent(reference: &StatuteReference) -> bool {
    SILENT.iter().any(|act| is_of(reference, act))
}

impl Retention {
    /// Whether a storage time is one that the section sets.
    #[must_use]
    pub fn allows(&self, period: &Period) -> bool {
        let months = match period.unit {
            PeriodUnit::Year => period.thousandths * 12,
            PeriodUnit::Month => period.thousandths,
            // Days and weeks are not what these sections speak of.
            _ => return self.longest,
        };
        let set = |years: &u64| years * 12_000;
        if self.longest {
            self.years.iter().map(set).max().is_some_and(|longest| months <= longest)
        } else {
            self.years.iter().map(set).any(|years| months == years)
        }
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
        let accounting = of(&reference("accounting-act", Some("2:10"))).unwrap();
        for (period, expected) in
            [("6 years", true), ("72 months", true), ("10 years", true), ("7 years", false), ("30 days", false)]
        {
            assert_eq!(accounting.allows(&period.parse().unwrap()), expected, "{period}");
        }
        let whistleblowers = of(&reference("whistleblower-act", None)).unwrap();
        for (period, expected) in [("5 years", true), ("2 years", true), ("30 days", true), ("6 years", false)] {
            assert_eq!(whistleblowers.allows(&period.parse().unwrap()), expected, "{period}");
        }
        assert!(of(&reference("accounting-act", Some("1:1"))).is_none());
        assert!(is_silent(&reference("gdpr", Some("5"))) && !is_silent(&reference("accounting-act", None)));
        assert!(TABLE.iter().all(|row| crate::law::acts::find(row.act).is_some()));
    }
}

//! Working life, 759/2004 (catalogue G15).

mod consent_of_employee;
mod employee_health_data;
mod long_camera_storage;
mod missing_cooperation;
mod unlawful_employee_source;

use crate::check::rules::special::{is_word, items};
use crate::check::words::find;
use crate::check::{Case, Definition};
use crate::law::is_working;
use crate::model::{DataGroup, Origin, Period, PeriodUnit, Text};

/// The rules, in the order of the act.
pub static RULES: &[&Definition] = &[
    &consent_of_employee::DEFINITION,
    &unlawful_employee_source::DEFINITION,
    &employee_health_data::DEFINITION,
    &long_camera_storage::DEFINITION,
    &missing_cooperation::DEFINITION,
];

/// Whether a group of data concerns employees or applicants: it names them, or it concerns everybody in a register where
/// there is nobody else.
fn is_of_employees(case: &Case<'_>, group: &DataGroup) -> bool {
    if group.subjects.is_empty() {
        let subjects = &case.entry.register.subjects;
        !subjects.is_empty() && subjects.iter().all(|group| is_working(group.id()))
    } else {
        group.subjects.iter().any(is_working)
    }
}

/// Whether a group of data is what cameras record.
fn is_recording(case: &Case<'_>, group: &DataGroup) -> bool {
    const CAMERA: [&str; 6] =
        ["kameravalvon*", "valvontakamer*", "kameraövervakning*", "övervakningskamer*", "camera surveillance", "cctv"];
    let says = |text: Option<&Text>| {
        text.is_some_and(|text| text.all(case.default_language()).any(|(_, text)| find(text, &CAMERA).is_some()))
    };
    items(group).any(|(_, term)| is_word(term, &["video-recording"]))
        || (group.from == Some(Origin::Observed)
            && (says(case.entry.register.name.as_ref()) || says(group.name.as_ref())))
}

/// Whether a period is longer than so many years.
fn is_longer(period: &Period, years: u64) -> bool {
    // In minutes, with the longest of years.
    const YEAR: u64 = 366 * 24 * 60;
    let unit = match period.unit {
        PeriodUnit::Minute => 1,
        PeriodUnit::Hour => 60,
        PeriodUnit::Day => 24 * 60,
        PeriodUnit::Week => 7 * 24 * 60,
        PeriodUnit::Month => YEAR / 12,
        PeriodUnit::Year => YEAR,
    };
    period.thousandths * unit > years * YEAR * 1000
}

#[cfg(test)]
mod tests {
    use super::is_longer;

    #[test]
    fn twelve_months_are_a_year() {
        for (period, longer) in [("1 year", false), ("12 months", false), ("366 days", false), ("13 months", true)] {
            assert_eq!(is_longer(&period.parse().unwrap(), 1), longer, "{period}");
        }
        assert!(is_longer(&"999999.999 years".parse().unwrap(), 5));
    }
}

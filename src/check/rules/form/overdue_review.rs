use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::check::{Case, Check, Definition};
use crate::model::{Level, Period, PeriodUnit};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "VER-2",
        name: "overdue-review",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 5(2)", "GDPR 24(1)"],
    },
    check: Check::Due(check),
    page: include_str!("overdue_review.md"),
};

/// How often a notice is looked at again where the site says nothing.
const INTERVAL: Period = Period { thousandths: 12_000, unit: PeriodUnit::Month };

fn check(case: &Case<'_>, today: Date, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    // A notice without a date is another rule's matter.
    let last = register.updated.max(register.reviewed).map(crate::model::Date::civil);
    let Some(last) = last.filter(|_| !register.draft) else { return };
    let interval = case.site.settings.review_interval.as_ref().unwrap_or(&INTERVAL);
    // The register's own promise goes before the interval, unless it has been kept.
    let promised = register.next_review.map(crate::model::Date::civil).filter(|promised| *promised > last);
    let due = promised.or_else(|| last.checked_add(span(interval)).ok());
    if due.is_some_and(|due| due < today) {
        let key = if register.reviewed.is_some() { "reviewed" } else { "updated" };
        findings.push(case.finding(&DEFINITION.rule, key).with("date", last.to_string()));
    }
}

/// A period as a calendar reckons it. A part of a year is told in months; of what is shorter there are no parts.
fn span(period: &Period) -> Span {
    let amount = |thousandths: u64| i64::try_from(thousandths / 1000).unwrap_or(i64::MAX).min(100_000);
    match period.unit {
        PeriodUnit::Year => amount(period.thousandths.saturating_mul(12)).months(),
        PeriodUnit::Month => amount(period.thousandths).months(),
        PeriodUnit::Week => amount(period.thousandths).weeks(),
        PeriodUnit::Day => amount(period.thousandths).days(),
        PeriodUnit::Hour | PeriodUnit::Minute => Span::new(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::span;

    #[test]
    fn periods_as_a_calendar_reckons_them() {
        for (period, expected) in [
            ("1 year", date(2027, 1, 31)),
            ("1.5 years", date(2027, 7, 31)),
            ("1 month", date(2026, 2, 28)),
            ("2 weeks", date(2026, 2, 14)),
            ("36 hours", date(2026, 1, 31)),
        ] {
            assert_eq!(date(2026, 1, 31).checked_add(span(&period.parse().unwrap())).unwrap(), expected, "{period}");
        }
    }
}

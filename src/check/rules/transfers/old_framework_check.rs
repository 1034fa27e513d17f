use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};
use crate::source::Segment;
use jiff::ToSpan;
use jiff::civil::Date;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1F-DPF-AGE",
        name: "old-framework-check",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "stale"],
        law: &["(EU) 2023/1795"],
    },
    check: Check::Due(check),
    page: include_str!("old_framework_check.md"),
};

fn check(case: &Case<'_>, today: Date, findings: &mut Vec<Finding>) {
    for (path, text) in &case.entry.recorded {
        let of_list = matches!(path.segments().last(), Some(Segment::Key(key)) if **key == *"framework-list-checked");
        let old = |checked: Date| checked.saturating_add(1.year()) < today;
        if of_list && date_in(text).is_some_and(old) {
            findings.push(case.finding(&DEFINITION.rule, path.clone()).with("text", text.trim()));
        }
    }
}

/// The first date in a text: `2026-11-02` or `2.11.2026`.
fn date_in(text: &str) -> Option<Date> {
    text.split(|c: char| !c.is_ascii_digit() && c != '-' && c != '.').find_map(|word| {
        let word = word.trim_matches(['.', '-']);
        word.parse().ok().or_else(|| {
            let mut parts = word.splitn(3, '.');
            let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
            Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
        })
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::date_in;

    #[test]
    fn finds_a_date() {
        for (text, expected) in [
            ("2026-11-02", Some(date(2026, 11, 2))),
            ("Tarkistettu 2.11.2026, seuraava 5/2027", Some(date(2026, 11, 2))),
            ("Tarkistettu 2.11.2026.", Some(date(2026, 11, 2))),
            ("31.2.2026", None),
            ("kyllä", None),
            ("", None),
        ] {
            assert_eq!(date_in(text), expected, "{text}");
        }
    }
}

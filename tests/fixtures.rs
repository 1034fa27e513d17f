//! The fixtures of the law: small complete registers, each with exactly the fault that a rule is about, or with none.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::common::project;
use jiff::civil::{Date, date};
use seloste::pipeline::{self, Checked};
use seloste::report::{Finding, locate};

/// Codes by `controller/register`, or by `controller` for what its own file gives.
type Given = BTreeMap<String, BTreeSet<String>>;

fn checked(today: Date) -> Checked {
    pipeline::check_on(&project().join("tests/sites/fixtures"), Some(today)).unwrap()
}

/// Whose finding it is. One that names nobody stands in the file at fault.
fn whose(finding: &Finding, checked: &Checked) -> String {
    if let (Some(controller), Some(register)) = (&finding.controller, &finding.register) {
        return format!("{controller}/{register}");
    }
    let file = locate(finding, &checked.sources).expect("a finding has a place").file;
    let name = file.trim_start_matches("content/").trim_end_matches(".yaml");
    name.trim_end_matches("/controller").to_owned()
}

fn given(today: Date) -> Given {
    let checked = checked(today);
    let registers = checked.site.registers().map(|(controller, entry)| format!("{}/{}", controller.id, entry.id));
    let mut given: Given = registers.map(|register| (register, BTreeSet::new())).collect();
    for finding in &checked.findings {
        given.entry(whose(finding, &checked)).or_default().insert(finding.rule.code.to_owned());
    }
    given
}

fn lines(given: &Given) -> Vec<String> {
    let codes = |codes: &BTreeSet<String>| match codes.len() {
        0 => "-".to_owned(),
        _ => codes.iter().map(String::as_str).collect::<Vec<_>>().join(" "),
    };
    given.iter().map(|(whose, given)| format!("{whose}: {}", codes(given))).collect()
}

#[test]
fn each_fixture_gives_what_it_must() {
    let text = fs::read_to_string(project().join("tests/sites/fixtures/expected.txt")).unwrap();
    let mut expected: Vec<&str> = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    expected.sort_unstable();
    let mut found = lines(&given(date(2026, 11, 21)));
    found.sort_unstable();
    assert_eq!(found, expected);
    for number in 1..=18 {
        let heading = format!("# {number}: ");
        assert!(text.lines().any(|line| line.starts_with(&heading)), "fixture {number} is not told");
    }
}

/// The decision on the United Kingdom ends on 27 December 2031: the next day brings this finding and no other.
#[test]
fn an_adequacy_decision_ends_on_its_day() {
    let (last, after) = (given(date(2031, 12, 27)), given(date(2031, 12, 28)));
    let new: Vec<_> = lines(&after).into_iter().filter(|line| !lines(&last).contains(line)).collect();
    let whose = "mallikauppa/united-kingdom";
    let new_codes: Vec<_> = after[whose].difference(&last[whose]).collect();
    assert_eq!(new_codes, ["STALE-ADEQ"]);
    assert_eq!(new.len(), 1, "{new:?}");
}

//! The made-up site that is measured is a good one: nothing is found in it.

#[path = "../examples/synth/site.rs"]
pub mod site;
#[path = "../examples/synth/usual.rs"]
pub mod usual;
#[path = "../examples/synth/words.rs"]
pub mod words;

use std::ops::RangeInclusive;

use crate::common::tree;
use site::Length;

/// Enough registers that everything which alternates has had its turn, and all kinds of controllers.
const REGISTERS: usize = 11 * 25;

#[test]
fn the_usual_one_checks_clean() {
    checks_clean(Length::Usual, 16..=18);
}

#[test]
fn the_long_one_checks_clean() {
    checks_clean(Length::Long, 18..=20);
}

fn checks_clean(length: Length, length_of_notices: RangeInclusive<usize>) {
    let folder = tempfile::tempdir().unwrap();
    site::write(REGISTERS, length, folder.path()).unwrap();
    let checked = seloste::pipeline::check(folder.path()).unwrap();
    // These two go by the kind of controller, which here goes by number: a parish without religion, members without a list.
    let by_kind = ["A9-CTRL", "A13-1C-SECT"];
    let findings = checked.findings.iter().filter(|finding| !by_kind.contains(&finding.rule.code));
    let codes: Vec<_> = findings.map(|finding| (finding.rule.code, &finding.place)).take(5).collect();
    assert!(codes.is_empty(), "{codes:?}");
    assert_eq!(checked.notices.len(), (REGISTERS + 1) * 3);
    let sections = checked.notices.iter().map(|notice| notice.sections.len()).sum::<usize>() / checked.notices.len();
    assert!(length_of_notices.contains(&sections), "{sections} sections");
}

#[test]
fn is_the_same_every_time() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    site::write(3, Length::Long, one.path()).unwrap();
    site::write(3, Length::Long, two.path()).unwrap();
    assert_eq!(tree(one.path()), tree(two.path()));
}

//! Language versions of one text, held against each other: they must state the same particulars.

use crate::check::particulars::{Fact, Particular, particulars};
use crate::check::texts::Words;
use crate::model::Language;
use crate::report::{Finding, Rule};

/// Languages whose numbers can be read.
const READ: [&str; 3] = ["fi", "sv", "en"];

/// More particulars than any text for readers has: each is held against each.
const MOST: usize = 1000;

/// Tells of a text whose versions state different facts: each version is held against the default language's (or else the
/// first), and the finding is at the version that lacks something. `may_hold` is a quick look that spares the reading of
/// most texts.
pub fn compare(
    default: &Language,
    versions: &[Words<'_>],
    rule: &'static Rule,
    may_hold: fn(&str, &str) -> bool,
    counts: fn(&Fact) -> bool,
    findings: &mut Vec<Finding>,
) {
    let is_read = |version: &&Words<'_>| version.language.is_some_and(|language| READ.contains(&language.as_str()));
    let mut versions: Vec<_> = versions.iter().filter(is_read).collect();
    // Hours are told in each language's own way.
    let is_apart = |words: &&Words<'_>| words.keys().next_back() == Some("hours");
    if versions.len() < 2
        || !versions.iter().any(|version| may_hold(version.text, tag(version)))
        || versions.iter().any(is_apart)
        || versions.iter().any(|version| version.text.trim().is_empty())
    {
        return;
    }
    let base = versions.iter().position(|version| version.language == Some(default)).unwrap_or(0);
    let base = versions.swap_remove(base);
    let stated = facts(base, counts);
    for version in &versions {
        let other = facts(version, counts);
        if stated.len().max(other.len()) > MOST {
            continue;
        }
        let (lacking, extra) = differences(&stated, &other);
        if lacking.is_empty() && extra.is_empty() {
            continue;
        }
        let at = if lacking.is_empty() { base } else { version };
        let difference = format!("{} / {}", told(base.language, &lacking), told(version.language, &extra));
        findings.push(at.finding(rule).with("difference", difference));
    }
}

fn tag<'a>(words: &Words<'a>) -> &'a str {
    words.language.map_or("", Language::as_str)
}

fn facts(words: &Words<'_>, counts: fn(&Fact) -> bool) -> Vec<Particular> {
    let mut facts = particulars(words.text, tag(words));
    facts.retain(|particular| counts(&particular.fact));
    facts
}

/// What only the first states, and what only the second.
fn differences<'a>(a: &'a [Particular], b: &'a [Particular]) -> (Vec<&'a Particular>, Vec<&'a Particular>) {
    let (lone_a, lone_b) = unmatched(a, b);
    let absent = |from: &[&'a Particular], other: &[Particular]| -> Vec<&'a Particular> {
        from.iter().copied().filter(|one| !other.iter().any(|two| one.fact.agrees(&two.fact))).collect()
    };
    let (absent_a, absent_b) = (absent(&lone_a, b), absent(&lone_b, a));
    if !absent_a.is_empty() || !absent_b.is_empty() {
        return (absent_a, absent_b);
    }
    // Said once more in one language: a repetition. More often here and less often there: one stands for another.
    if !lone_a.is_empty() && !lone_b.is_empty() { (lone_a, lone_b) } else { (Vec::new(), Vec::new()) }
}

/// Takes both apart as multisets: what of each finds no partner in the other. What is weak is nobody's loss.
fn unmatched<'a>(a: &'a [Particular], b: &'a [Particular]) -> (Vec<&'a Particular>, Vec<&'a Particular>) {
    let mut free: Vec<&Particular> = b.iter().collect();
    let mut lone = Vec::new();
    // Those that say the most choose first: “5 years” before “5”.
    let mut order: Vec<&Particular> = a.iter().collect();
    order.sort_by_key(|one| (one.weak, matches!(one.fact, Fact::Amount(_, None))));
    for one in order {
        let best = |two: &&Particular| (one.fact == two.fact, !two.weak);
        let partner =
            free.iter().enumerate().filter(|(_, two)| one.fact.agrees(&two.fact)).max_by_key(|(_, two)| best(two));
        match partner.map(|(at, _)| at) {
            Some(at) => {
                free.swap_remove(at);
            }
            None if !one.weak => lone.push(one),
            None => {}
        }
    }
    free.retain(|two| !two.weak);
    (lone, free)
}

/// `fi: 5 vuotta`, and a dash for nothing.
fn told(language: Option<&Language>, particulars: &[&Particular]) -> String {
    let mut shown: Vec<&str> = particulars.iter().map(|particular| particular.shown.as_str()).collect();
    shown.dedup();
    let shown = if shown.is_empty() { "–".to_owned() } else { shown.join(", ") };
    format!("{}: {shown}", language.map_or("", Language::as_str))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differ(fi: &str, sv: &str) -> (Vec<String>, Vec<String>) {
        let (a, b) = (particulars(fi, "fi"), particulars(sv, "sv"));
        let (lacking, extra) = differences(&a, &b);
        let shown = |all: Vec<&Particular>| all.into_iter().map(|one| one.shown.clone()).collect();
        (shown(lacking), shown(extra))
    }

    #[test]
    fn facts_differ_or_are_the_same() {
        let none = (vec![], vec![]);
        assert_eq!(differ("Säilytämme viisi vuotta.", "Vi bevarar i fem år."), none);
        assert_eq!(differ("5 vuotta", "10 år"), (vec!["5 vuotta".into()], vec!["10 år".into()]));
        assert_eq!(differ("seitsemän (7) tuntia", "sju (7) timmar"), none);
        assert_eq!(differ("Kerran vuodessa ja 12 kuukautta", "En gång om året och ett år"), none);
        // A repetition is none, one number in place of another is.
        assert_eq!(differ("5 vuotta, myös 5 vuotta", "5 år, likaså"), none);
        assert_eq!(differ("5 v, 5 v, 2 v", "5 år, 2 år, 2 år"), (vec!["5 v".into()], vec!["2 år".into()]));
        assert_eq!(differ("1.1.2019 alkaen", "från den 1 januari 2019"), none);
        assert_eq!(
            differ("1.1.2019 alkaen", "från den 2 januari 2019"),
            (vec!["1.1.2019".into()], vec!["2 januari 2019".into()])
        );
        assert_eq!(differ("lain 1050/2018 6 §", "6 § i lagen 1050/2018"), none);
        assert_eq!(differ("puh. 09 123 4567", "tfn +358 9 123 4567"), none);
        assert_eq!(differ("https://example.fi/fi/a", "https://example.fi/sv/b"), none);
        assert_eq!(differ("arkisin klo 9–15", "vardagar från 9 till 15"), none);
        assert_eq!(differ("Molemmat vanhemmat", "Två föräldrar"), none);
    }
}

use crate::check::texts::Words;
use crate::check::{Check, Definition};
use crate::model::notice::Block;
use crate::model::{Language, Level};
use crate::report::{Argument, Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-LISTS",
        name: "different-lists",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["quality"],
        law: &["WP260 13"],
    },
    check: Check::Versions(check),
    page: include_str!("different_lists.md"),
};

fn check(default: &Language, versions: &[Words<'_>], findings: &mut Vec<Finding>) {
    // A list has lines.
    if versions.len() < 2 || !versions.iter().any(|version| version.is_prose && version.text.contains('\n')) {
        return;
    }
    let mut versions: Vec<_> = versions.iter().filter(|version| !version.text.trim().is_empty()).collect();
    if versions.len() < 2 {
        return;
    }
    let base = versions.iter().position(|version| version.language == Some(default)).unwrap_or(0);
    let base = versions.swap_remove(base);
    let points = items(base);
    for version in &versions {
        let own = items(version);
        if own != points {
            let number = |n: usize| Argument::Number(u64::try_from(n).unwrap_or(u64::MAX));
            findings.push(version.finding(&DEFINITION.rule).with("n", number(own)).with("other", number(points)));
        }
    }
}

/// How many points the lists of a text have, and rows its tables.
fn items(words: &Words<'_>) -> usize {
    fn count(blocks: &[Block]) -> usize {
        let of = |block: &Block| match block {
            Block::List { items, .. } => items.len() + items.iter().map(|item| count(item)).sum::<usize>(),
            Block::Table { rows, .. } => rows.len(),
            _ => 0,
        };
        blocks.iter().map(of).sum()
    }
    if words.text.contains('\n') { count(words.blocks()) } else { 0 }
}

use crate::check::{Case, Check, Definition};
use crate::model::{DataGroup, Level, SpecialCategory, Term};
use crate::report::{Finding, Kind, Rule};

use super::{is_word, items, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A9-1",
        name: "unmarked-special-category",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 9(1)", "GDPR 10", "GDPR 4(15)"],
    },
    check: Check::Register(check),
    page: include_str!("unmarked_special_category.md"),
};

/// Words of the vocabulary that are health data or tell of membership in a trade union.
const WORDS: [(&str, SpecialCategory); 4] = [
    ("health", SpecialCategory::Health),
    ("patient-records", SpecialCategory::Health),
    ("allergies", SpecialCategory::Health),
    ("trade-union-membership", SpecialCategory::TradeUnion),
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, group) in case.entry.register.data.iter().enumerate() {
        let unmarked = items(group).find_map(|(item, term)| Some((item, unmarked(group, term)?)));
        if let Some((item, word)) = unmarked {
            let finding = case.finding(&DEFINITION.rule, path(at).join(&item));
            findings.push(finding.with("data", case.data_name(at)).with("word", word));
        }
    }
}

/// What the group should be marked with because of this item.
fn unmarked(group: &DataGroup, term: &Term) -> Option<&'static str> {
    if is_word(term, &["criminal-convictions"]) && !group.criminal {
        return Some("criminal: true");
    }
    let (_, category) = WORDS.iter().find(|(word, _)| is_word(term, &[word]))?;
    let word = if *category == SpecialCategory::Health { "special: [health]" } else { "special: [trade-union]" };
    (!group.special.contains(category)).then_some(word)
}

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Definition;
use super::rules::GROUPS;

/// Every rule, in the order of the notice.
pub static RULES: LazyLock<Vec<&'static Definition>> =
    LazyLock::new(|| GROUPS.iter().flat_map(|(_, rules)| rules.iter().copied()).collect());

static GROUP_OF: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let of = |(name, rules): &(&'static str, &'static [&Definition])| {
        let name = *name;
        rules.iter().map(move |definition| (definition.rule.code, name))
    };
    GROUPS.iter().flat_map(of).collect()
});

/// The rule with this code, whatever the case of its letters, or with this name.
#[must_use]
pub fn find(code: &str) -> Option<&'static Definition> {
    RULES.iter().copied().find(|definition| definition.rule.is_called(code))
}

/// The name of the group that a rule is in: `storage`. None for structural rules.
#[must_use]
pub fn group(code: &str) -> Option<&'static str> {
    GROUP_OF.get(code).copied()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn codes_and_names_are_unique() {
        let codes: HashSet<_> = RULES.iter().map(|definition| definition.rule.code).collect();
        let names: HashSet<_> = RULES.iter().map(|definition| definition.rule.name).collect();
        assert_eq!((codes.len(), names.len()), (RULES.len(), RULES.len()));
    }
}

//! `--allow`, `--warn` and `--deny`: levels of rules in one run.

use std::collections::BTreeMap;

use clap::ArgMatches;

use super::rules;
use crate::model::Level;
use crate::report::{Kind, Message};

/// The options with the level that each sets.
const OPTIONS: [(&str, Level); 3] = [("allow", Level::Allow), ("warn", Level::Warning), ("deny", Level::Error)];

/// Groups of rules, by what they rest on.
const GROUPS: [(&str, Kind); 4] =
    [("law", Kind::Law), ("lawfulness", Kind::Lawfulness), ("guideline", Kind::Guideline), ("house", Kind::House)];

/// Everything that is a warning in the end.
const WARNINGS: &str = "warnings";

/// What the options say.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Levels {
    /// The level of each rule that they set, by its code.
    pub rules: BTreeMap<&'static str, Level>,
    /// Whether warnings count as errors.
    pub deny_warnings: bool,
}

/// Reads the options in the order in which they were given: the last word on a rule counts. A group leaves those of its
/// rules alone that cannot be lowered; one that is named itself and cannot be is a mistake, as is a rule there is not.
pub fn levels(matches: &ArgMatches) -> Result<Levels, Message> {
    let mut words = Vec::new();
    for (option, level) in OPTIONS {
        let given = matches.try_get_many::<String>(option).ok().flatten().into_iter().flatten();
        let places = matches.try_get_raw(option).ok().and_then(|_| matches.indices_of(option)).into_iter().flatten();
        words.extend(places.zip(given).map(|(place, word)| (place, word.as_str(), level)));
    }
    words.sort_unstable_by_key(|(place, ..)| *place);
    let mut levels = Levels::default();
    for (_, word, level) in words {
        levels.set(word, level)?;
    }
    Ok(levels)
}

impl Levels {
    fn set(&mut self, word: &str, level: Level) -> Result<(), Message> {
        if word == WARNINGS {
            self.deny_warnings = true;
            return if level == Level::Error {
                Ok(())
            } else {
                Err(Message::new("cli-only-denied").with("group", word))
            };
        }
        if let Some((_, kind)) = GROUPS.iter().find(|(name, _)| *name == word) {
            let group = rules::all().filter(|rule| rule.kind == *kind && rule.may_be(level));
            self.rules.extend(group.map(|rule| (rule.code, level)));
            return Ok(());
        }
        match rules::find(word) {
            None => Err(rules::unknown(word, GROUPS.iter().map(|(name, _)| *name).chain([WARNINGS]))),
            Some(rule) if !rule.may_be(level) => Err(Message::new("cli-mandatory-rule").with("code", rule.code)),
            Some(rule) => {
                self.rules.insert(rule.code, level);
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(words: &[(&str, Level)]) -> Result<Levels, String> {
        let mut levels = Levels::default();
        words.iter().try_for_each(|(word, level)| levels.set(word, *level)).map_err(|message| message.key)?;
        Ok(levels)
    }

    #[test]
    fn rules_by_code_or_name_and_the_last_word_counts() {
        let levels = set(&[("ver-1", Level::Error), ("missing-version", Level::Allow), ("warnings", Level::Error)]);
        assert_eq!(levels.unwrap(), Levels { rules: [("VER-1", Level::Allow)].into(), deny_warnings: true });
    }

    #[test]
    fn groups_leave_mandatory_rules_alone() {
        for (name, kind) in GROUPS {
            let levels = set(&[(name, Level::Allow)]).unwrap();
            assert!(
                rules::all().all(|rule| levels.rules.contains_key(rule.code) == (rule.kind == kind && !rule.mandatory))
            );
        }
    }

    #[test]
    fn what_cannot_be_is_refused() {
        assert_eq!(set(&[("A13-2A", Level::Warning)]).unwrap_err(), "cli-mandatory-rule");
        assert_eq!(set(&[("YAML-SYNTAX", Level::Allow)]).unwrap_err(), "cli-mandatory-rule");
        assert_eq!(set(&[("A13-2A", Level::Error)]).unwrap().rules.len(), 1);
        assert_eq!(set(&[("A13-2X", Level::Error)]).unwrap_err(), "cli-unknown-rule");
        assert_eq!(set(&[("warnings", Level::Allow)]).unwrap_err(), "cli-only-denied");
    }
}

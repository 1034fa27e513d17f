//! Acts, decisions and authorities that no longer hold: `tables/repealed.yaml`, which says what each entry means.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Checked;
use crate::model::Date;

/// The table.
pub static REPEALED: LazyLock<Table> = LazyLock::new(|| {
    serde_yaml::from_str(include_str!("tables/repealed.yaml")).expect("the table is ours, and a test reads it")
});

/// What the file holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// When it was last checked, and against what.
    pub checked: Checked,
    /// The entries, by subject.
    pub entries: Vec<Repealed>,
}

/// What no longer holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repealed {
    /// The code of the rule that tells of it.
    pub rule: String,
    /// Its numbers.
    #[serde(default)]
    pub numbers: Vec<String>,
    /// Its names by language; those of `all` hold in every language.
    #[serde(default)]
    pub names: BTreeMap<String, Vec<String>>,
    /// Phrases that hold such a name and are right, by language.
    #[serde(default)]
    pub except: BTreeMap<String, Vec<String>>,
    /// From when it no longer holds.
    pub ended: Option<Date>,
    /// What to refer to now, by language.
    pub instead: BTreeMap<String, String>,
}

impl Repealed {
    /// Every way in which its numbers are written: `523/1999`, `523/99`, and backwards `1999/523`. A short number could
    /// be a date or something else that way.
    pub fn written_numbers(&self) -> impl Iterator<Item = String> {
        self.numbers.iter().flat_map(|number| {
            let mut written = vec![number.to_lowercase()];
            let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
            if let Some((own, year)) = number.split_once('/')
                && digits(own)
                && digits(year)
                && year.len() == 4
                && own.len() >= 3
            {
                written.push(format!("{own}/{}", &year[2..]));
                written.push(format!("{year}/{own}"));
            }
            written
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_can_be_found_and_says_what_holds_now() {
        assert!(REPEALED.entries.len() > 40);
        for entry in &REPEALED.entries {
            assert!(entry.rule.starts_with("STALE-"), "{entry:?}");
            assert!(!entry.numbers.is_empty() || !entry.names.is_empty(), "{entry:?}");
            for language in ["fi", "sv", "en"] {
                assert!(entry.instead.contains_key(language), "{entry:?}");
            }
            // An act that holds is not in both tables.
            for (id, act) in &crate::law::Law::embedded().acts.acts {
                assert!(!entry.numbers.contains(&act.number), "{id}");
            }
        }
        let act = &REPEALED.entries[0];
        assert_eq!(act.written_numbers().collect::<Vec<_>>(), ["523/1999", "523/99", "1999/523"]);
        assert_eq!(act.ended.unwrap().to_string(), "2019-01-01");
    }
}

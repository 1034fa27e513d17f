//! Where acts can be read.

use super::Act;
use crate::model::Language;

impl Act {
    /// Where the act can be read: Finlex in Swedish for Swedish and in Finnish for every other language (acts have no
    /// official text in others), EUR-Lex in all languages for acts of the Union.
    #[must_use]
    pub fn address(&self, language: &Language) -> String {
        let number = self.number.trim_start_matches("(EU) ");
        let (first, second) = number.split_once('/').unwrap_or((number, ""));
        if self.european {
            return format!("https://eur-lex.europa.eu/eli/reg/{first}/{second}/oj");
        }
        // The one number that Finlex gave to two acts.
        let first = if self.number == "39/1889" { "39-001" } else { first };
        let path = if language.as_str().starts_with("sv") { "sv/lagstiftning" } else { "fi/lainsaadanto" };
        format!("https://www.finlex.fi/{path}/{second}/{first}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Law;

    #[test]
    fn leads_to_the_official_text() {
        let law = Law::embedded();
        let address = |id: &str, language| law.act(&id.parse().unwrap()).unwrap().address(&Language::new(language));
        for (id, language, expected) in [
            ("accounting-act", "fi", "https://www.finlex.fi/fi/lainsaadanto/1997/1336"),
            ("accounting-act", "sv", "https://www.finlex.fi/sv/lagstiftning/1997/1336"),
            ("accounting-act", "en", "https://www.finlex.fi/fi/lainsaadanto/1997/1336"),
            ("criminal-code", "sv", "https://www.finlex.fi/sv/lagstiftning/1889/39-001"),
            ("gdpr", "fi", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
        ] {
            assert_eq!(address(id, language), expected);
        }
    }

    #[test]
    fn every_number_is_a_number_and_a_year() {
        let law = Law::embedded();
        for (id, act) in &law.acts.acts {
            let (left, right) = act.number.trim_start_matches("(EU) ").split_once('/').unwrap();
            let (number, year): (u32, u32) = if act.european {
                (right.parse().unwrap(), left.parse().unwrap())
            } else {
                (left.parse().unwrap(), right.parse().unwrap())
            };
            assert!((1..3000).contains(&number) && (1889..2027).contains(&year), "{id}");
            assert_eq!(law.acts.acts.values().filter(|other| other.number == act.number).count(), 1, "{id}");
        }
    }
}

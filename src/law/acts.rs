//! Acts that privacy notices cite: their numbers and where they can be read. Their names are in the locales, under
//! `act-<id>`.

use crate::model::Language;

/// When the numbers were last checked.
pub const CHECKED: &str = "2026-11-21";

/// An act in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// Its id, as in `act: accounting-act`.
    pub id: &'static str,
    /// Its number: `1336/1997`, `(EU) 2016/679`.
    pub number: &'static str,
    /// Whether it is of the European Union: it has articles, not sections.
    pub european: bool,
}

const fn finnish(id: &'static str, number: &'static str) -> Act {
    Act { id, number, european: false }
}

/// Every act, by subject.
pub const ACTS: &[Act] = &[
    Act { id: "gdpr", number: "(EU) 2016/679", european: true },
    // Data protection, openness, authorities
    finnish("data-protection-act", "1050/2018"),
    finnish("criminal-matters-data-protection-act", "1054/2018"),
    finnish("openness-act", "621/1999"),
    finnish("information-management-act", "906/2019"),
    finnish("working-life-privacy-act", "759/2004"),
    finnish("electronic-communications-act", "917/2014"),
    finnish("digital-services-act", "306/2019"),
    finnish("administrative-procedure-act", "434/2003"),
    finnish("language-act", "423/2003"),
    finnish("sami-language-act", "1086/2003"),
    finnish("archives-act", "831/1994"),
    finnish("local-government-act", "410/2015"),
    finnish("population-information-act", "661/2009"),
    finnish("whistleblower-act", "1171/2022"),
    finnish("criminal-code", "39/1889"),
    finnish("police-act", "872/2011"),
    finnish("enforcement-code", "705/2007"),
    // Business and money
    finnish("accounting-act", "1336/1997"),
    finnish("value-added-tax-act", "1501/1993"),
    finnish("tax-assessment-procedure-act", "1558/1995"),
    finnish("limited-liability-companies-act", "624/2006"),
    finnish("housing-companies-act", "1599/2009"),
    finnish("associations-act", "503/1989"),
    finnish("consumer-protection-act", "38/1978"),
    finnish("debt-collection-act", "513/1999"),
    finnish("limitation-of-debts-act", "728/2003"),
    finnish("credit-information-act", "527/2007"),
    finnish("anti-money-laundering-act", "444/2017"),
    finnish("accommodation-act", "308/2006"),
    finnish("residential-leases-act", "481/1995"),
    // Work
    finnish("employment-contracts-act", "55/2001"),
    finnish("working-hours-act", "872/2019"),
    finnish("annual-holidays-act", "162/2005"),
    finnish("occupational-safety-act", "738/2002"),
    finnish("occupational-safety-enforcement-act", "44/2006"),
    finnish("occupational-health-care-act", "1383/2001"),
    finnish("employees-pensions-act", "395/2006"),
    finnish("non-discrimination-act", "1325/2014"),
    finnish("equality-act", "609/1986"),
    finnish("municipal-officeholders-act", "304/2003"),
    finnish("criminal-background-check-act", "504/2002"),
    // Education and culture
    finnish("early-childhood-education-act", "540/2018"),
    finnish("early-childhood-education-fees-act", "1503/2016"),
    finnish("basic-education-act", "628/1998"),
    finnish("upper-secondary-education-act", "714/2018"),
    finnish("vocational-education-act", "531/2017"),
    finnish("universities-act", "558/2009"),
    finnish("universities-of-applied-sciences-act", "932/2014"),
    finnish("student-welfare-act", "1287/2013"),
    finnish("public-libraries-act", "1492/2016"),
    // Social welfare and health care
    finnish("social-welfare-act", "1301/2014"),
    finnish("health-care-act", "1326/2010"),
    finnish("patients-act", "785/1992"),
    finnish("client-data-act", "703/2023"),
    finnish("secondary-use-act", "552/2019"),
];

/// The act with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Act> {
    ACTS.iter().find(|act| act.id == id)
}

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

    #[test]
    fn leads_to_the_official_text() {
        let address = |id, language| find(id).map(|act| act.address(&Language::new(language))).unwrap();
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
        for act in ACTS {
            let (left, right) = act.number.trim_start_matches("(EU) ").split_once('/').unwrap();
            let (number, year): (u32, u32) = if act.european {
                (right.parse().unwrap(), left.parse().unwrap())
            } else {
                (left.parse().unwrap(), right.parse().unwrap())
            };
            assert!((1..3000).contains(&number) && (1889..2027).contains(&year), "{}", act.id);
            assert!(act.id.parse::<crate::model::Id>().is_ok());
            assert_eq!(
                ACTS.iter().filter(|other| other.id == act.id || other.number == act.number).count(),
                1,
                "{}",
                act.id
            );
        }
    }
}

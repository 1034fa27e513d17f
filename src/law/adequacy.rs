//! The Commission's adequacy decisions (GDPR Art. 45) and the EEA.

use crate::model::Country;

/// When the table was last checked. Source: the Commission's list of adequacy decisions.
pub const CHECKED: &str = "2026-11-21";

/// Members of the EU and the EEA, and parts of them that have codes of their own.
const EEA: &str = "AT BE BG HR CY CZ DK EE FI AX FR GF GP MQ MF RE YT DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES \
    SE IS LI NO";

/// A decision of the Commission on a country.
#[derive(Debug, PartialEq, Eq)]
pub struct Adequacy {
    /// The country.
    pub country: &'static str,
    /// The decision, where its number is certain.
    pub decision: Option<&'static str>,
    /// The day on which the decision ends, if it says so.
    pub until: Option<&'static str>,
    /// Whether the decision covers every recipient in the country. Where it does not (commercial organisations in
    /// Canada, listed companies in the United States), the register must say that this one is covered.
    pub whole_country: bool,
}

const fn whole(country: &'static str, decision: &'static str) -> Adequacy {
    Adequacy { country, decision: Some(decision), until: None, whole_country: true }
}

/// The decisions in force, by country.
pub const TABLE: &[Adequacy] = &[
    whole("AD", "2010/625/EU"),
    whole("AR", "2003/490/EC"),
    // January 2026; the number was not verified.
    Adequacy { country: "BR", decision: None, until: None, whole_country: true },
    Adequacy { country: "CA", decision: Some("2002/2/EC"), until: None, whole_country: false },
    whole("CH", "2000/518/EC"),
    whole("FO", "2010/146/EU"),
    // Renewed on 19 December 2025; the number of the renewal was not verified.
    Adequacy { country: "GB", decision: None, until: Some("2031-12-27"), whole_country: true },
    whole("GG", "2003/821/EC"),
    whole("IL", "2011/61/EU"),
    whole("IM", "2004/411/EC"),
    whole("JE", "2008/393/EC"),
    whole("JP", "(EU) 2019/419"),
    whole("KR", "(EU) 2022/254"),
    whole("NZ", "2013/65/EU"),
    // Only companies on the list of the EU–US Data Privacy Framework; upheld in T-553/23, appeal C-703/25 P pending.
    Adequacy { country: "US", decision: Some("(EU) 2023/1795"), until: None, whole_country: false },
    whole("UY", "2012/484/EU"),
];

/// The decision on a country, if there is one.
#[must_use]
pub fn decision(country: &Country) -> Option<&'static Adequacy> {
    TABLE.iter().find(|adequacy| adequacy.country == country.as_str())
}

/// Whether data may move to the country as inside Finland: the EU and the EEA.
#[must_use]
pub fn is_eea(country: &Country) -> bool {
    EEA.split_ascii_whitespace().any(|member| member == country.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::countries::is_country;

    #[test]
    fn the_table_is_sorted_and_outside_the_eea() {
        assert!(TABLE.is_sorted_by_key(|adequacy| adequacy.country));
        for adequacy in TABLE {
            assert!(is_country(adequacy.country), "{}", adequacy.country);
            assert!(!is_eea(&adequacy.country.parse().unwrap()), "{}", adequacy.country);
        }
        assert_eq!(EEA.split_ascii_whitespace().filter(|code| !is_country(code)).count(), 0);
    }
}

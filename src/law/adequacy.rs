//! The Commission's adequacy decisions (GDPR Art. 45) and the EEA.

use jiff::civil::{Date, date};

use crate::model::Country;

/// When the table was last checked. Source: the Commission's list of adequacy decisions.
pub const CHECKED: &str = "2026-11-21";

/// The EU, Iceland, Liechtenstein and Norway; and the parts of Finland and France that have a code of their own and
/// where the GDPR applies as in the rest (Treaty on the Functioning of the EU, Art. 349 and 355(1) and (4)).
const EEA: &str = "AT BE BG HR CY CZ DK EE FI AX FR GF GP MQ MF RE YT DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES \
    SE IS LI NO";

/// A decision of the Commission on a country.
#[derive(Debug, PartialEq, Eq)]
pub struct Adequacy {
    /// The country.
    pub country: &'static str,
    /// The decision, where its number is certain. Numbers of before 2010 end in `/EC`: each language has its own letters
    /// for the European Community.
    pub decision: Option<&'static str>,
    /// Whom it covers.
    pub scope: Scope,
    /// The last day on which the decision is in force, if it has one.
    pub until: Option<Date>,
}

/// Whom a decision covers. Unless it is everybody, the register must say that its recipient is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every recipient in the country.
    Country,
    /// Commercial organisations alone (Canada).
    CommercialOrganisations,
    /// Companies on the list of the EU–US Data Privacy Framework alone (United States).
    ListedCompanies,
}

const fn whole(country: &'static str, decision: &'static str) -> Adequacy {
    Adequacy { country, decision: Some(decision), scope: Scope::Country, until: None }
}

/// The decisions in force, by country.
pub const TABLE: &[Adequacy] = &[
    whole("AD", "2010/625/EU"),
    whole("AR", "2003/490/EC"),
    // January 2026; the number was not verified.
    Adequacy { decision: None, ..whole("BR", "") },
    Adequacy { scope: Scope::CommercialOrganisations, ..whole("CA", "2002/2/EC") },
    whole("CH", "2000/518/EC"),
    whole("FO", "2010/146/EU"),
    // Renewed on 19 December 2025; the number of the renewal was not verified.
    Adequacy { decision: None, until: Some(date(2031, 12, 27)), ..whole("GB", "") },
    whole("GG", "2003/821/EC"),
    whole("IL", "2011/61/EU"),
    whole("IM", "2004/411/EC"),
    whole("JE", "2008/393/EC"),
    whole("JP", "(EU) 2019/419"),
    whole("KR", "(EU) 2022/254"),
    whole("NZ", "2013/65/EU"),
    // Upheld in T-553/23; the appeal C-703/25 P is pending.
    Adequacy { scope: Scope::ListedCompanies, ..whole("US", "(EU) 2023/1795") },
    whole("UY", "2012/484/EU"),
];

/// The decision on a country, if there is one.
#[must_use]
pub fn decision(country: &Country) -> Option<&'static Adequacy> {
    TABLE.iter().find(|adequacy| adequacy.country == country.as_str())
}

/// Whether data in this country are inside the EU and EEA, so that no transfer takes place (GDPR Art. 44).
#[must_use]
pub fn is_eea(country: &Country) -> bool {
    EEA.split_ascii_whitespace().any(|member| member == country.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::countries::is_country;

    fn country(code: &str) -> Country {
        code.parse().unwrap()
    }

    #[test]
    fn the_table_is_sorted_and_outside_the_eea() {
        assert!(TABLE.is_sorted_by_key(|adequacy| adequacy.country));
        for adequacy in TABLE {
            assert!(is_country(adequacy.country), "{}", adequacy.country);
            assert!(!is_eea(&country(adequacy.country)), "{}", adequacy.country);
        }
        assert_eq!(EEA.split_ascii_whitespace().count(), 30 + 7);
        assert!(EEA.split_ascii_whitespace().all(is_country));
    }

    #[test]
    fn tells_eea_adequate_and_other_countries_apart() {
        for (code, eea, scope) in [
            ("SE", true, None),
            ("NO", true, None),
            ("AX", true, None),
            ("CH", false, Some(Scope::Country)),
            ("CA", false, Some(Scope::CommercialOrganisations)),
            ("US", false, Some(Scope::ListedCompanies)),
            ("IN", false, None),
        ] {
            assert_eq!(is_eea(&country(code)), eea, "{code}");
            assert_eq!(decision(&country(code)).map(|adequacy| adequacy.scope), scope, "{code}");
        }
        assert_eq!(decision(&country("GB")).and_then(|adequacy| adequacy.until), Some(date(2031, 12, 27)));
    }
}

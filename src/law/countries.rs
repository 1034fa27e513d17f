//! Countries (ISO 3166-1), the EEA, and the Commission's adequacy decisions. Their names are in the locales, under
//! `country-<code>`.

use jiff::civil::{Date, date};

/// When the EEA and the adequacy decisions were last checked.
pub const CHECKED: &str = "2026-11-21";

/// Every assigned two-letter code of ISO 3166-1, in order.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET \
    FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ \
    IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML \
    MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS \
    PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL \
    TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// Whether `code` is the two-letter code of a country.
#[must_use]
pub fn is_country(code: &str) -> bool {
    code.len() == 2 && all().any(|country| country == code)
}

/// Every code, in order.
pub fn all() -> impl Iterator<Item = &'static str> {
    COUNTRIES.split_ascii_whitespace()
}

/// The EU, Iceland, Liechtenstein and Norway; and the parts of Finland and France that have a code of their own and
/// where the GDPR applies as in the rest (Treaty on the Functioning of the EU, Art. 349 and 355(1) and (4)).
const EEA: &str = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK \
    AX GF GP MF MQ RE YT";

/// Whether data in this country are inside the EU and EEA, so that no transfer takes place (GDPR Art. 44).
#[must_use]
pub fn is_eea(code: &str) -> bool {
    EEA.split_ascii_whitespace().any(|country| country == code)
}

/// A decision of the Commission that a country protects personal data well enough (GDPR Art. 45).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adequacy {
    /// The country.
    pub country: &'static str,
    /// The decision: `(EU) 2023/1795`, if its number is known.
    pub decision: Option<&'static str>,
    /// Whom it covers.
    pub scope: AdequacyScope,
    /// The last day it is in force, if it has one.
    pub until: Option<Date>,
}

/// Whom an adequacy decision covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdequacyScope {
    /// Every recipient in the country.
    Country,
    /// Commercial organisations alone (Canada).
    CommercialOrganisations,
    /// Companies on the list of the Data Privacy Framework alone (United States).
    ListedCompanies,
}

const fn adequate(country: &'static str, decision: &'static str) -> Adequacy {
    Adequacy { country, decision: Some(decision), scope: AdequacyScope::Country, until: None }
}

/// The decisions in force, by country.
pub const ADEQUACY: &[Adequacy] = &[
    adequate("AD", "2010/625/EU"),
    adequate("AR", "2003/490/EC"),
    Adequacy { decision: None, ..adequate("BR", "") },
    Adequacy { scope: AdequacyScope::CommercialOrganisations, ..adequate("CA", "2002/2/EC") },
    adequate("CH", "2000/518/EC"),
    adequate("FO", "2010/146/EU"),
    // Renewed in December 2025; the number of that decision is not checked yet, nor is that of Brazil.
    Adequacy { decision: None, until: Some(date(2031, 12, 27)), ..adequate("GB", "") },
    adequate("GG", "2003/821/EC"),
    adequate("IL", "2011/61/EU"),
    adequate("IM", "2004/411/EC"),
    adequate("JE", "2008/393/EC"),
    adequate("JP", "(EU) 2019/419"),
    adequate("KR", "(EU) 2022/254"),
    adequate("NZ", "2013/65/EU"),
    Adequacy { scope: AdequacyScope::ListedCompanies, ..adequate("US", "(EU) 2023/1795") },
    adequate("UY", "2012/484/EU"),
];

/// The adequacy decision on a country, if there is one.
#[must_use]
pub fn adequacy(code: &str) -> Option<&'static Adequacy> {
    ADEQUACY.iter().find(|adequacy| adequacy.country == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_speaks_of_known_countries() {
        assert_eq!(all().count(), 249);
        assert!(all().is_sorted());
        assert_eq!(EEA.split_ascii_whitespace().count(), 30 + 7);
        assert!(EEA.split_ascii_whitespace().chain(ADEQUACY.iter().map(|a| a.country)).all(is_country));
        assert!(ADEQUACY.is_sorted_by_key(|adequacy| adequacy.country));
        assert!(ADEQUACY.iter().all(|adequacy| !is_eea(adequacy.country)));
    }

    #[test]
    fn tells_eea_adequate_and_other_countries_apart() {
        assert!(is_eea("SE") && is_eea("NO") && is_eea("AX"));
        assert!(!is_eea("GB") && !is_eea("CH") && !is_eea("US"));
        assert_eq!(adequacy("GB").and_then(|a| a.until), Some(date(2031, 12, 27)));
        assert_eq!(adequacy("US").map(|a| a.scope), Some(AdequacyScope::ListedCompanies));
        assert_eq!(adequacy("IN"), None);
    }
}

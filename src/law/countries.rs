//! The codes of countries (ISO 3166-1). Their names are in the locales, under `country-<code>`.

use std::cmp::Ordering;

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
    /// A code and a space.
    const WIDTH: usize = 3;
    let (mut from, mut to) = (0, COUNTRIES.len().div_ceil(WIDTH));
    while from < to {
        let middle = from.midpoint(to);
        match COUNTRIES[WIDTH * middle..WIDTH * middle + 2].cmp(code) {
            Ordering::Equal => return true,
            Ordering::Less => from = middle + 1,
            Ordering::Greater => to = middle,
        }
    }
    false
}

/// Every code, in order.
pub fn all() -> impl Iterator<Item = &'static str> {
    COUNTRIES.split_ascii_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_once_and_in_order() {
        assert_eq!(all().count(), 249);
        assert!(all().is_sorted());
        assert!(all().all(is_country));
        assert!(!is_country("") && !is_country("F") && !is_country("FI AX") && !is_country("ZX"));
        assert!(is_country("FI") && is_country("AX") && !is_country("XX") && !is_country("fi"));
    }
}

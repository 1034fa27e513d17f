//! Words for units and months, in every form.

use super::Unit;

/// Words between a number and its unit.
pub const BETWEEN: &[&str] = &[
    "täyttä",
    "täyden",
    "kokonaista",
    "seuraavaa",
    "seuraavan",
    "viimeistä",
    "hela",
    "fulla",
    "följande",
    "påföljande",
    "senaste",
    "full",
    "whole",
    "calendar",
    "working",
    "business",
    "following",
    "last",
    "more",
    "or",
    "tai",
    "eller",
];

/// The months in small letters: in Finnish what all of their forms begin with.
pub fn months(language: &str) -> &'static [&'static str] {
    match language {
        "fi" => &[
            "tammiku", "helmiku", "maalisku", "huhtiku", "toukoku", "kesäku", "heinäku", "eloku", "syysku", "lokaku",
            "marrasku", "jouluku",
        ],
        "sv" => &[
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
        ],
        "en" => &[
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        _ => &[],
    }
}

/// The month that a word in small letters names.
pub fn month(word: &str, language: &str) -> Option<u64> {
    let names = |name: &&str| if language == "fi" { word.starts_with(name) } else { word == *name };
    let at = months(language).iter().position(names)?;
    u64::try_from(at + 1).ok()
}

/// The unit that a word in small letters names, in any form.
pub fn unit(word: &str, language: &str) -> Option<Unit> {
    let starts = |stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
    // Most words begin as no unit does.
    let begins = |starts: &[u8]| word.bytes().next().is_some_and(|first| starts.contains(&first));
    let unit = match language {
        "fi" if !begins(b"ahkmptv") => return None,
        "sv" if !begins("adhkmptvå".as_bytes()) => return None,
        "fi" => {
            let word = ["kalenteri", "arki", "työ"].iter().find_map(|start| word.strip_prefix(start)).unwrap_or(word);
            let starts = |stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
            if starts(&[
                "vuosittai",
                "vuosikerto",
                "vuosilo",
                "vuosik",
                "päivitt",
                "päivity",
                "päiväko",
                "päivähoi",
                "päivämää",
                "kuukausitt",
                "viikoitt",
            ]) {
                return None;
            }
            if matches!(word, "kk") || starts(&["kuukau"]) {
                Unit::Month
            } else if matches!(word, "vrk" | "pv") || starts(&["vuorokau", "päivä", "päivi", "päivän"]) {
                Unit::Day
            } else if matches!(word, "v") || starts(&["vuosi", "vuode", "vuotta", "vuote", "vuonn", "vuoti", "vuoks"]) {
                Unit::Year
            } else if matches!(word, "vko") || starts(&["viikko", "viiko"]) {
                Unit::Week
            } else if matches!(
                word,
                "h" | "t" | "tunti" | "tunnin" | "tunnissa" | "tunnista" | "tunnit" | "tunniksi" | "tunneiksi"
            ) || starts(&["tuntia", "tuntie", "tuntii", "tuntin", "tuntei"])
            {
                Unit::Hour
            } else if matches!(word, "min") || starts(&["minuut"]) {
                Unit::Minute
            } else if starts(&["prosent"]) {
                Unit::Percent
            } else {
                return None;
            }
        }
        "sv" => {
            if matches!(word, "år" | "års" | "året" | "årets" | "åren" | "årens" | "kalenderår")
                || starts(&["årig", "årsper", "årsåld"])
            {
                Unit::Year
            } else if starts(&["månad", "kalendermånad"]) || word == "mån" {
                Unit::Month
            } else if matches!(word, "vecka" | "veckan" | "veckor" | "veckors" | "veckorna" | "veckas") {
                Unit::Week
            } else if matches!(
                word,
                "dag" | "dagar" | "dagars" | "dagen" | "dagarna" | "dags" | "vardagar" | "arbetsdagar"
            ) || starts(&["dygn"])
            {
                Unit::Day
            } else if starts(&["timm"]) || matches!(word, "h" | "tim") {
                Unit::Hour
            } else if starts(&["minut"]) || word == "min" {
                Unit::Minute
            } else if starts(&["procent"]) {
                Unit::Percent
            } else {
                return None;
            }
        }
        "en" => match word.trim_end_matches(['s', '\'', '’']).trim_end_matches("-old") {
            "year" | "yr" => Unit::Year,
            "month" => Unit::Month,
            "week" => Unit::Week,
            "day" => Unit::Day,
            "hour" => Unit::Hour,
            "minute" => Unit::Minute,
            "percent" | "%" => Unit::Percent,
            _ => return None,
        },
        _ => return None,
    };
    Some(unit)
}

/// A time that is one word: a quarter, a fortnight.
pub fn named_time(word: &str, language: &str) -> Option<(u64, Unit)> {
    match language {
        "fi" if word.starts_with("neljännesvuo") => Some((3, Unit::Month)),
        "sv" if word.starts_with("kvartal") => Some((3, Unit::Month)),
        "en" if word.starts_with("quarter") => Some((3, Unit::Month)),
        "en" if word == "fortnight" => Some((2, Unit::Week)),
        _ => None,
    }
}

//! Numbers in words, in Finnish (every case), Swedish and English.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The number that a word in small letters says, and what of the word is left after it: `viisivuotinen` is 5 and
/// `vuotinen`, `femårig` 5 and `årig`, `five-year` 5 and `year`. Articles (`en`, `a`) count as one.
pub fn numeral<'a>(word: &'a str, language: &str) -> Option<(u64, &'a str)> {
    // Most words begin as no number does.
    let begins = |starts: &[&[u8; 2]]| word.as_bytes().first_chunk::<2>().is_some_and(|own| starts.contains(&own));
    let (words, rests) = match language {
        "fi" if begins(FINNISH_STARTS) => (&*FINNISH, FINNISH_RESTS),
        "sv" if begins(SWEDISH_STARTS) => (&*SWEDISH, SWEDISH_RESTS),
        "en" if word.len() <= LONGEST_ENGLISH || word.contains('-') => return english(word),
        _ => return None,
    };
    if let Some(&value) = words.get(word) {
        return Some((value, ""));
    }
    rests.iter().find_map(|rest| {
        let at = word.find(rest).filter(|&at| at > 0)?;
        let value = words.get(word[..at].trim_end_matches('-'))?;
        Some((*value, &word[at..]))
    })
}

/// The words of a language for numbers, with their values.
pub fn numerals(language: &str) -> Box<dyn Iterator<Item = (&'static str, u64)>> {
    let owned = |words: &'static HashMap<String, u64>| words.iter().map(|(word, value)| (word.as_str(), *value));
    match language {
        "fi" => Box::new(owned(&FINNISH)),
        "sv" => Box::new(owned(&SWEDISH)),
        "en" => Box::new(ENGLISH.iter().map(|(word, value)| (*word, *value))),
        _ => Box::new(std::iter::empty()),
    }
}

/// The first bytes of all numbers in words.
const FINNISH_STARTS: &[&[u8; 2]] =
    &[b"yk", b"yh", b"ka", b"ko", b"ne", b"vi", b"ku", b"se", b"ky", b"sa", b"mo", b"ke"];
/// The same in Swedish; `å` is the first byte of two.
const SWEDISH_STARTS: &[&[u8; 2]] = &[
    b"en",
    b"et",
    b"tv",
    b"tr",
    b"fy",
    b"fe",
    b"se",
    b"sj",
    b"\xc3\xa5",
    b"ni",
    b"ti",
    b"tj",
    b"el",
    b"to",
    b"fj",
    b"ar",
    b"hu",
    b"b\xc3",
];
/// “seventeen”, “thirteenth”: longer ones have a hyphen.
const LONGEST_ENGLISH: usize = 10;

/// What may follow a number in the same word.
const FINNISH_RESTS: &[&str] = &["vuoti", "vuoroka", "kuukau", "viikkoi", "päiväi", "tunti", "minuutti"];
const SWEDISH_RESTS: &[&str] = &["årig", "års", "månad", "veck", "dag", "dygn", "timm", "minut"];

fn english(word: &str) -> Option<(u64, &str)> {
    let (head, rest) = word.split_once('-').unwrap_or((word, ""));
    let value = *ENGLISH.get(head)?;
    let (unit, after) = rest.split_once('-').unwrap_or((rest, ""));
    match ENGLISH.get(unit) {
        // “twenty-four”, “twenty-four-hour”
        Some(&ones) if value >= 20 && ones < 10 => Some((value + ones, after)),
        _ => Some((value, rest)),
    }
}

static ENGLISH: LazyLock<HashMap<&'static str, u64>> = LazyLock::new(|| {
    let ones = [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    let tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"];
    let ordinals = [
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
    ];
    let mut words: HashMap<_, _> = ones.into_iter().zip(1..).collect();
    words.extend(tens.into_iter().zip((30..).step_by(10)));
    words.extend(ordinals.into_iter().zip(4..));
    words.extend([("a", 1), ("an", 1), ("once", 1), ("twice", 2), ("both", 2), ("dozen", 12)]);
    words
});

static SWEDISH: LazyLock<HashMap<String, u64>> = LazyLock::new(|| {
    let ones = [
        "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton",
        "femton", "sexton", "sjutton", "arton", "nitton",
    ];
    let tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio", "hundra"];
    let ordinals = [
        "fjärde",
        "femte",
        "sjätte",
        "sjunde",
        "åttonde",
        "nionde",
        "tionde",
        "elfte",
        "tolfte",
        "trettonde",
        "fjortonde",
        "femtonde",
    ];
    let mut words: HashMap<String, u64> = HashMap::new();
    words.extend(ones.into_iter().map(str::to_owned).zip(2..));
    words.extend(ordinals.into_iter().map(str::to_owned).zip(4..));
    words.extend(["en", "ett", "ettårs"].map(|word| (word.to_owned(), 1)));
    words.extend(["bägge", "båda"].map(|word| (word.to_owned(), 2)));
    for (ten, value) in tens.into_iter().zip((20..).step_by(10)) {
        words.insert(ten.to_owned(), value);
        for (one, added) in ["ett", "en"].into_iter().zip([1, 1]).chain(ones[..8].iter().copied().zip(2..)) {
            words.insert(format!("{ten}{one}"), value + added);
        }
    }
    words
});

/// A Finnish numeral by its stems: nominative, partitive, weak and strong stem.
const STEMS: [(&str, &str, &str, &str); 10] = [
    ("yksi", "yhtä", "yhde", "yhte"),
    ("kaksi", "kahta", "kahde", "kahte"),
    ("kolme", "kolmea", "kolme", "kolme"),
    ("neljä", "neljää", "neljä", "neljä"),
    ("viisi", "viittä", "viide", "viite"),
    ("kuusi", "kuutta", "kuude", "kuute"),
    ("seitsemän", "seitsemää", "seitsemä", "seitsemä"),
    ("kahdeksan", "kahdeksaa", "kahdeksa", "kahdeksa"),
    ("yhdeksän", "yhdeksää", "yhdeksä", "yhdeksä"),
    ("kymmenen", "kymmentä", "kymmene", "kymmene"),
];

/// The singular cases of a Finnish numeral, always in the same order, so that compounds can join case with case.
fn cases((nominative, partitive, weak, strong): (&str, &str, &str, &str)) -> Vec<String> {
    let back = weak.contains(['a', 'o', 'u']) && !weak.contains(['ä', 'ö']);
    let a = if back { "a" } else { "ä" };
    let into = strong.chars().last().unwrap_or('e');
    vec![
        nominative.to_owned(),
        partitive.to_owned(),
        format!("{weak}n"),
        format!("{weak}ss{a}"),
        format!("{weak}st{a}"),
        format!("{strong}{into}n"),
        format!("{weak}ll{a}"),
        format!("{weak}lt{a}"),
        format!("{weak}lle"),
        format!("{strong}n{a}"),
        format!("{weak}ksi"),
        format!("{weak}tt{a}"),
    ]
}

static FINNISH: LazyLock<HashMap<String, u64>> = LazyLock::new(|| {
    let mut words = HashMap::new();
    let ones: Vec<_> = STEMS.iter().map(|stems| cases(*stems)).collect();
    let tens = cases(STEMS[9]);
    for (one, value) in ones.iter().zip(1..) {
        for (case, form) in one.iter().enumerate() {
            words.insert(form.clone(), value);
            if value < 10 {
                words.insert(format!("{form}toista"), 10 + value);
            }
            if !(2..10).contains(&value) {
                continue;
            }
            // kaksikymmentä, kahdenkymmenen, kahdessakymmenessä: the nominative takes the partitive of ten.
            let ten = format!("{form}{}", if case == 0 { &tens[1] } else { &tens[case] });
            for (last, added) in ones[..9].iter().zip(1..) {
                words.insert(format!("{ten}{}", last[case]), value * 10 + added);
            }
            words.insert(ten, value * 10);
        }
    }
    // Beginnings of compounds: kolmivuotinen.
    for (compound, value) in [("kolmi", 3), ("neli", 4), ("kymmen", 10)] {
        words.insert(compound.to_owned(), value);
    }
    // Ordinals from the fourth on: “ensimmäinen”, “toinen” and “kolmas” mean other things as well.
    let ordinals =
        [("neljä", 4), ("viide", 5), ("kuude", 6), ("seitsemä", 7), ("kahdeksa", 8), ("yhdeksä", 9), ("kymmene", 10)];
    for (stem, value) in ordinals {
        let a = if matches!(value, 6 | 8) { 'a' } else { 'ä' };
        let forms = ["s".to_owned(), "nnen".to_owned(), format!("nness{a}"), format!("nnest{a}"), format!("tt{a}")];
        for form in forms {
            words.entry(format!("{stem}{form}")).or_insert(value);
        }
    }
    for form in ["sata", "sataa", "sadan", "sadassa"] {
        words.insert(form.to_owned(), 100);
    }
    for form in ["molemmat", "molempien", "molempia", "kumpikin", "kahdesti"] {
        words.insert(form.to_owned(), 2);
    }
    words.insert("kerran".to_owned(), 1);
    words
});

#[cfg(test)]
mod tests {
    use super::numeral;

    #[test]
    fn every_number_begins_as_numbers_do() {
        for language in ["fi", "sv", "en"] {
            for (word, value) in super::numerals(language) {
                assert_eq!(numeral(word, language), Some((value, "")), "{word}");
            }
        }
    }

    #[test]
    fn numbers_in_every_case() {
        for (word, value, rest) in [
            ("viisi", 5, ""),
            ("viiden", 5, ""),
            ("viittä", 5, ""),
            ("viidessä", 5, ""),
            ("viiteen", 5, ""),
            ("kolmessa", 3, ""),
            ("neljään", 4, ""),
            ("seitsemän", 7, ""),
            ("kahdeksassa", 8, ""),
            ("yhdeksällä", 9, ""),
            ("kymmenen", 10, ""),
            ("kymmeneen", 10, ""),
            ("kahdentoista", 12, ""),
            ("viidessätoista", 15, ""),
            ("kaksikymmentäneljä", 24, ""),
            ("kahdenkymmenenneljän", 24, ""),
            ("kolmenkymmenen", 30, ""),
            ("viisivuotinen", 5, "vuotinen"),
            ("kolmivuotiskaudella", 3, "vuotiskaudella"),
            ("kymmenvuotias", 10, "vuotias"),
            ("viidennen", 5, ""),
            ("viisaus", 0, ""),
            ("kuusisto", 0, ""),
        ] {
            assert_eq!(numeral(word, "fi"), (value > 0).then_some((value, rest)), "{word}");
        }
        assert_eq!(numeral("femårig", "sv"), Some((5, "årig")));
        assert_eq!(numeral("tjugofyra", "sv"), Some((24, "")));
        assert_eq!(numeral("treårsperiod", "sv"), Some((3, "årsperiod")));
        assert_eq!(numeral("femte", "sv"), Some((5, "")));
        assert_eq!(numeral("fembo", "sv"), None);
        assert_eq!(numeral("twenty-four", "en"), Some((24, "")));
        assert_eq!(numeral("five-year", "en"), Some((5, "year")));
        assert_eq!(numeral("often", "en"), None);
    }
}

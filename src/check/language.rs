//! Which of Finnish, Swedish and English a text is in: by its small words, and for Finnish by its letters too.

/// Words that are frequent in one of the languages and no words of the others.
const SMALL_WORDS: [(&str, &[&str]); 3] = [
    (
        "fi",
        &[
            "ja",
            "on",
            "ei",
            "sekä",
            "tai",
            "että",
            "joka",
            "jotka",
            "kun",
            "jos",
            "niin",
            "myös",
            "mukaan",
            "ovat",
            "sen",
            "hän",
            "niiden",
            "tämä",
            "tämän",
            "tässä",
            "voit",
            "voi",
            "emme",
            "eikä",
            "kuin",
            "mitä",
            "mutta",
            "vain",
            "jonka",
            "kanssa",
            "olla",
            "ole",
            "sinun",
            "sinulla",
            "meidän",
            "tietoja",
            "tiedot",
            "henkilötietoja",
            "henkilötietojen",
            "jälkeen",
            "varten",
            "koskevat",
            "koskevien",
            "perusteella",
            "käsittelyn",
            "rekisteröidyllä",
            "oikeus",
        ],
    ),
    (
        "sv",
        &[
            "och",
            "den",
            "de",
            "i",
            "med",
            "en",
            "sedan",
            "alla",
            "där",
            "så",
            "sin",
            "sina",
            "att",
            "som",
            "för",
            "av",
            "är",
            "det",
            "till",
            "på",
            "inte",
            "eller",
            "ett",
            "från",
            "har",
            "vi",
            "du",
            "dina",
            "din",
            "ditt",
            "vid",
            "om",
            "när",
            "kan",
            "ska",
            "samt",
            "även",
            "också",
            "enligt",
            "efter",
            "vilka",
            "uppgifter",
            "uppgifterna",
            "personuppgifter",
            "registrerade",
            "behandling",
            "dem",
            "vår",
            "våra",
            "under",
        ],
    ),
    (
        "en",
        &[
            "the",
            "of",
            "and",
            "to",
            "is",
            "are",
            "that",
            "with",
            "by",
            "your",
            "we",
            "you",
            "this",
            "not",
            "or",
            "be",
            "our",
            "from",
            "which",
            "has",
            "have",
            "will",
            "for",
            "it",
            "as",
            "their",
            "been",
            "when",
            "who",
            "these",
            "they",
            "does",
            "data",
            "personal",
            "processing",
            "right",
            "rights",
            "information",
        ],
    ),
];

/// Endings and letters that only Finnish words of some length have.
const FINNISH_ENDINGS: &[&str] = &[
    "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "ksi", "nen", "sten", "jen", "iden", "ään", "aan", "een",
    "iin", "ista", "ien", "mme", "vat", "vät", "lle",
];

/// Endings of Swedish words of some length.
const SWEDISH_ENDINGS: &[&str] = &["erna", "arna", "orna", "heten", "ningen", "ningar", "elsen", "elser"];

/// What one sure word weighs against one ending.
const WORD: usize = 2;
/// What is little may be chance.
const ENOUGH: usize = 3 * WORD;

/// The language that lines said to be in `language` are in, when that is surely another one. Names do not count: words
/// with a capital inside a sentence, addresses, and what stands in quotation marks.
pub fn detect<'a>(lines: impl IntoIterator<Item = &'a str>, language: &str) -> Option<&'static str> {
    let mut scores = [0_usize; 3];
    let mut quoted = false;
    let mut first = true;
    for word in lines.into_iter().flat_map(str::split_whitespace) {
        let opens = word.starts_with(['”', '“', '"', '»', '„', '\'', '‘']);
        quoted |= opens;
        let is_name = !first && word.starts_with(char::is_uppercase);
        let is_address = word.contains(['@', '/', '_']);
        if !quoted && !is_name && !is_address {
            count(word, &mut scores);
        }
        first = word.ends_with(['.', '!', '?', ':']);
        let bare = word.trim_end_matches(['.', ',', ';', ')', '!', '?', ':']);
        if quoted && bare.len() > 1 && bare.ends_with(['”', '“', '"', '»', '\'', '’']) {
            quoted = false;
        }
    }
    let own = SMALL_WORDS.iter().position(|(tag, _)| *tag == language).map_or(0, |at| scores[at]);
    let (at, best) = scores.iter().enumerate().max_by_key(|(_, score)| **score)?;
    // A language without words here (Sámi, Russian) needs more to be told from another.
    let known = SMALL_WORDS.iter().any(|(tag, _)| *tag == language);
    let enough = if known { ENOUGH } else { 3 * ENOUGH };
    (SMALL_WORDS[at].0 != language && *best >= enough && *best > 3 * own).then_some(SMALL_WORDS[at].0)
}

fn count(word: &str, scores: &mut [usize; 3]) {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    for ((_, words), score) in SMALL_WORDS.iter().zip(scores.iter_mut()) {
        if words.contains(&word.as_str()) {
            *score += WORD;
        }
    }
    let foreign = word.contains(['å', 'b', 'c', 'f', 'q', 'w', 'x', 'z']);
    if word.chars().count() >= 6 && !foreign && FINNISH_ENDINGS.iter().any(|ending| word.ends_with(ending)) {
        scores[0] += WORD / 2;
    }
    if word.chars().count() >= 6 && SWEDISH_ENDINGS.iter().any(|ending| word.ends_with(ending)) {
        scores[1] += WORD / 2;
    }
}

#[cfg(test)]
mod tests {
    use super::detect;

    #[test]
    fn another_language_is_seen() {
        let fi = "Henkilötietoja säilytetään palvelussa, kunnes viimeisestä kirjautumisesta on kulunut vuosi.";
        let sv = "Personuppgifterna sparas i tolv månader efter den senaste inloggningen i tjänsten och raderas sedan.";
        let en =
            "Personal information will be stored in the service until twelve months have passed from the last login.";
        for (text, own) in [(fi, "fi"), (sv, "sv"), (en, "en")] {
            for language in ["fi", "sv", "en"] {
                assert_eq!(detect([text], language), (language != own).then_some(own), "{language}: {text}");
            }
        }
        // Names, lists of words, quotations, other languages.
        for (text, language) in [
            ("The data are in the register “Rekisteri asiakkaista ja heidän tiedoistaan” of the city.", "en"),
            ("Helsingin kaupungin Kasvatuksen ja koulutuksen toimiala", "sv"),
            ("Sähköposti: asiakaspalvelu@example.fi, Esimerkkikatu 1, 00100 Helsinki", "sv"),
            ("Google Analytics, Microsoft Office 365, Amazon Web Services", "fi"),
            ("Gávpot vurkejit olbmuid dieđuid dušše nu guhká go dat lea dárbbašlaš bálvalusa várás.", "se"),
        ] {
            assert_eq!(detect([text], language), None, "{text}");
        }
    }
}

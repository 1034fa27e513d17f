//! Which of Finnish, Swedish and English a text is in: by its small words, and by endings that one language alone has.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use foldhash::fast::RandomState;

/// The languages that are told from each other, each with words that are frequent in it and are none of the others'.
const LANGUAGES: [(&str, &str); 3] = [
    (
        "fi",
        "ja on ei sekä tai että joka jotka kun jos niin myös mukaan ovat sen hän niiden tämä tämän tässä voit voi emme eikä \
         kuin mitä mutta vain jonka kanssa olla ole sinun sinulla meidän tietoja tiedot henkilötietoja henkilötietojen \
         jälkeen varten koskevat koskevien perusteella käsittelyn rekisteröidyllä oikeus",
    ),
    (
        "sv",
        "och den de i med en sedan alla där så sin sina att som för av är det till på inte eller ett från har vi du dina din \
         ditt vid om när kan ska samt även också enligt efter vilka uppgifter uppgifterna personuppgifter registrerade \
         behandling dem vår våra under",
    ),
    (
        "en",
        "the of and to is are that with by your we you this not or be our from which has have will for it as their been when \
         who these they does data personal processing right rights information",
    ),
];

/// Endings of Finnish and of Swedish words of some length.
const ENDINGS: [&[&str]; 2] = [
    &[
        "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "ksi", "nen", "sten", "jen", "iden", "ään", "aan",
        "een", "iin", "ista", "ien", "mme", "vat", "vät", "lle",
    ],
    &["erna", "arna", "orna", "heten", "ningen", "ningar", "elsen", "elser"],
];

/// Letters that no Finnish word has.
const FOREIGN: [char; 8] = ['å', 'b', 'c', 'f', 'q', 'w', 'x', 'z'];

/// The small words, each with its language's place in [`LANGUAGES`].
static SMALL_WORDS: LazyLock<HashMap<&'static str, usize, RandomState>> = LazyLock::new(|| {
    let words = LANGUAGES.iter().enumerate().flat_map(|(at, (_, words))| words.split(' ').map(move |word| (word, at)));
    words.collect()
});

/// In bytes.
static LONGEST_SMALL_WORD: LazyLock<usize> =
    LazyLock::new(|| SMALL_WORDS.keys().map(|word| word.len()).max().unwrap_or_default());

/// Whether a word in small letters may be Finnish, by its letters and its last one. Few of other languages may be, too.
pub fn looks_finnish(word: &str) -> bool {
    !word.contains(FOREIGN) && word.ends_with(['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö', 't', 'n'])
}

/// What a small word weighs against an ending.
const WORD: usize = 2;
/// What is little may be chance.
const ENOUGH: usize = 3 * WORD;
/// A shorter word has the ending of a language by chance.
const LONG: usize = 6;

/// The words of some lines, with the marks around them. Names are none: words with a capital inside a sentence, addresses,
/// and what stands in quotation marks.
pub fn words<'a>(lines: impl IntoIterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    let (mut quoted, mut first) = (false, true);
    lines.into_iter().flat_map(str::split_whitespace).filter(move |word| {
        quoted |= word.starts_with(['”', '“', '"', '»', '„', '\'', '‘']);
        let is_name = !first && word.starts_with(char::is_uppercase);
        let is_address = word.contains(['@', '/', '_']);
        let counts = !quoted && !is_name && !is_address;
        first = word.ends_with(['.', '!', '?', ':']);
        let bare = word.trim_end_matches(['.', ',', ';', ')', '!', '?', ':']);
        quoted &= !(bare.len() > 1 && bare.ends_with(['”', '“', '"', '»', '\'', '’']));
        counts
    })
}

/// How much speaks for each of the languages in a text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signs([usize; 3]);

impl Signs {
    /// What speaks for each language in some lines.
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut signs = Self::default();
        words(lines).for_each(|word| signs.count(word));
        signs
    }

    fn count(&mut self, word: &str) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        // Almost every word is in small letters.
        let word: Cow<'_, str> =
            if word.contains(char::is_uppercase) { word.to_lowercase().into() } else { word.into() };
        let is_small = word.len() <= *LONGEST_SMALL_WORD;
        if let Some(&at) = is_small.then(|| SMALL_WORDS.get(&*word)).flatten() {
            self.0[at] += WORD;
        }
        if word.len() < LONG || word.chars().nth(LONG - 1).is_none() {
            return;
        }
        for (at, endings) in ENDINGS.iter().enumerate() {
            let last = word.as_bytes().last();
            let ends = endings.iter().any(|ending| ending.as_bytes().last() == last && word.ends_with(ending));
            if ends && (at > 0 || !word.contains(FOREIGN)) {
                self.0[at] += WORD / 2;
            }
        }
    }

    /// Whether enough speaks for another language than `language` that a part of the text may be in it.
    pub fn hint_at_other(self, language: &str) -> bool {
        self.0.iter().zip(LANGUAGES).any(|(score, (tag, _))| tag != language && *score >= ENOUGH)
    }

    /// Whether something speaks for one language and nothing for the others.
    pub fn are_of_one_language(self) -> bool {
        self.0.iter().filter(|score| **score > 0).count() == 1
    }

    /// The language that the text said to be in `language` is in, when that is surely another one.
    pub fn other(self, language: &str) -> Option<&'static str> {
        let known = LANGUAGES.iter().position(|(tag, _)| *tag == language);
        let own = known.map_or(0, |at| self.0[at]);
        let (at, best) = self.0.iter().enumerate().max_by_key(|(_, score)| **score)?;
        // A language without words here (Sámi, Russian) needs more to be told from another.
        let enough = if known.is_some() { ENOUGH } else { 3 * ENOUGH };
        let tag = LANGUAGES[at].0;
        (tag != language && *best >= enough && *best > 3 * own).then_some(tag)
    }
}

#[cfg(test)]
mod tests {
    use super::Signs;

    #[test]
    fn another_language_is_seen() {
        let fi = "Henkilötietoja säilytetään palvelussa, kunnes viimeisestä kirjautumisesta on kulunut vuosi.";
        let sv = "Personuppgifterna sparas i tolv månader efter den senaste inloggningen i tjänsten och raderas sedan.";
        let en =
            "Personal information will be stored in the service until twelve months have passed from the last login.";
        for (text, own) in [(fi, "fi"), (sv, "sv"), (en, "en")] {
            for language in ["fi", "sv", "en"] {
                let other = Signs::of([text]).other(language);
                assert_eq!(other, (language != own).then_some(own), "{language}: {text}");
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
            assert_eq!(Signs::of([text]).other(language), None, "{text}");
        }
    }
}

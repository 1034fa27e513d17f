//! A quick look at a text, which spares the reading of most.

use std::sync::LazyLock;

use super::numerals::numerals;
use super::units::months;
use crate::check::words::{Phrase, Search};

/// Whether a text in Finnish, Swedish or English may state a particular that another version must not lack: it has a
/// digit, a sign of an address, or a word that begins as a number above one, a half or a month does.
pub fn may_state(text: &str, language: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit() || matches!(byte, b'@' | b'/'))
        || text.contains("(at)")
        || text.contains("www.")
        || begins_a_number(text, language)
}

/// Words that begin numbers and months, by language, compiled.
static BEGINNINGS: LazyLock<[(&str, Vec<Phrase>, Search); 3]> = LazyLock::new(|| {
    [("fi", "puol"), ("sv", "halv"), ("en", "half")].map(|(language, half)| {
        let numbers = numerals(language).filter(|(_, value)| *value > 1).map(|(word, _)| word);
        let mut words: Vec<&str> = numbers.chain(months(language).iter().copied()).chain([half]).collect();
        words.sort_unstable();
        // What begins as a shorter one does is found with it.
        let mut shortest: Vec<&str> = Vec::new();
        for word in words {
            if shortest.last().is_none_or(|last| !word.starts_with(last)) {
                shortest.push(word);
            }
        }
        let phrases: Vec<_> = shortest.iter().filter_map(|word| Phrase::parse(&format!("{word}*"))).collect();
        let search = Search::new(&phrases);
        (language, phrases, search)
    })
});

/// Compiles the words that [`may_state`] looks for, if that is not done yet.
pub fn prepare() {
    LazyLock::force(&BEGINNINGS);
}

fn begins_a_number(text: &str, language: &str) -> bool {
    let Some((_, phrases, search)) = BEGINNINGS.iter().find(|(own, ..)| *own == language) else { return false };
    let mut is_there = false;
    search.each(text, |at| &phrases[at], |_, _| is_there = true);
    is_there
}

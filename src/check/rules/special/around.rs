//! What the words around a kind of data say of it: that there is none of it, or that it is an animal's.

use std::ops::Range;

use crate::check::words::find;

/// Words before what is not among the data: “ei terveystietoja”, “utan hälsouppgifter”.
const DENIED_BEFORE: [&str; 15] = [
    "ei",
    "eikä",
    "eivät",
    "emme",
    "lukuun ottamatta",
    "ilman",
    "inte",
    "inga",
    "inget",
    "utan",
    "förutom",
    "no",
    "not",
    "without",
    "except",
];

/// Words after it: “terveystietoja ei kerätä”, “hälsouppgifter samlas inte in”.
const DENIED_AFTER: [&str; 6] = ["ei", "eivät", "emme", "lukuun ottamatta", "inte", "not"];

/// How far from it they are said of it, in words: “emme kerää mitään terveystietoja”.
const NEAR: usize = 3;

/// Animals, whose illnesses are nobody's data.
const ANIMALS: [&str; 20] = [
    "eläi*",
    "kotieläi*",
    "lemmik*",
    "koira*",
    "kissa*",
    "hevos*",
    "hevonen",
    "djur*",
    "husdjur*",
    "sällskapsdjur*",
    "hund",
    "hunden*",
    "hundar*",
    "katt",
    "katten*",
    "katter*",
    "häst*",
    "animal*",
    "pet",
    "pets",
];

/// What a name of a group may end in that says nothing: “lemmikin tiedot”.
const DATA: [&str; 6] = ["tiedot", "tietoja", "uppgifter", "data", "information", "details"];

/// Whether the clause says that what stands at `range` is not among the data.
pub fn is_denied(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = clause(text, range);
    let near_before = before[before.len().saturating_sub(NEAR)..].join(" ");
    let near_after = after[..after.len().min(NEAR)].join(" ");
    find(&near_before, &DENIED_BEFORE).is_some() || find(&near_after, &DENIED_AFTER).is_some()
}

/// Whether the clause says whose it is, and that is an animal's: “koiran sairaudet”, “sjukdomar hos djur”, “eläinsairaudet”.
pub fn is_of_animals(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = clause(text, range);
    let mut whose = [before.last(), after.last()].into_iter().flatten();
    find(&text[range.clone()], &ANIMALS).is_some() || whose.any(|word| find(word, &ANIMALS).is_some())
}

/// Whether what is called so is about animals: “Lemmikit”, “Eläimen tiedot”, and not “Eläinten hoitajat”.
pub fn is_called_for_animals(name: &str) -> bool {
    let mut words = name.split_whitespace().rev().skip_while(|word| find(word, &DATA).is_some());
    words.next().is_some_and(|word| find(word, &ANIMALS).is_some())
}

/// The words before and after `range` that are in the same clause.
fn clause<'a>(text: &'a str, range: &Range<usize>) -> (Vec<&'a str>, Vec<&'a str>) {
    let ends = [',', ';', ':', '.', '!', '?', '(', ')', '–', '\n'];
    let before = text[..range.start].rsplit(ends).next().unwrap_or_default();
    let after = text[range.end..].split(ends).next().unwrap_or_default();
    (before.split_whitespace().collect(), after.split_whitespace().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text without its brackets, and where they are around something.
    fn marked(text: &str) -> (String, Range<usize>) {
        let (start, end) = (text.find('[').unwrap(), text.find(']').unwrap() - 1);
        (text.replace(['[', ']'], ""), start..end)
    }

    #[test]
    fn a_clause_denies_what_is_in_it() {
        for (text, denied) in [
            ("ei [terveystietoja]", true),
            ("Emme kerää mitään [terveystietoja]", true),
            ("[Terveystietoja] ei kerätä", true),
            ("[hälsouppgifter] samlas inte in", true),
            ("tiedot [terveystietoja] lukuun ottamatta", true),
            ("data without [diagnoses]", true),
            ("syntymäaika (ei [henkilötunnusta])", true),
            ("Ilman huoltajaa tulleen lapsen [terveystiedot]", false),
            ("[Hälsouppgifter] om barn utan vårdnadshavare", false),
            ("[Diagnoosit], ei luovuteta muille", false),
            ("[Diagnoses] (not disclosed)", false),
            ("Medical record no. and [diagnosis]", false),
        ] {
            let (words, range) = marked(text);
            assert_eq!(is_denied(&words, &range), denied, "{text}");
        }
    }

    #[test]
    fn what_is_an_animals() {
        for (text, animal) in [
            ("koiran ja kissan [sairaudet]", true),
            ("[sjukdomar] hos djur", true),
            ("[illnesses] of the pets", true),
            ("[eläinsairaudet]", true),
            ("eläinten hoitajien [sairaudet]", false),
            ("[illnesses] of animal keepers", false),
            ("PET-kuvaukset ja [diagnoosi]", false),
        ] {
            let (words, range) = marked(text);
            assert_eq!(is_of_animals(&words, &range), animal, "{text}");
        }
        assert!(["Lemmikit", "Eläimen tiedot", "Uppgifter om djur", "Pets"].into_iter().all(is_called_for_animals));
        assert!(!["Eläinten hoitajat", "Pet owners", "Tiedot", ""].into_iter().any(is_called_for_animals));
    }
}

//! Prose taken apart: paragraphs, sentences, words.

use std::ops::Range;

use crate::model::notice::{Block, plain_text};

/// What a text holds, as plain text: its paragraphs, items of lists and cells of tables.
pub fn paragraphs(blocks: &[Block]) -> Vec<String> {
    let mut paragraphs = Vec::new();
    collect(blocks, &mut paragraphs);
    paragraphs
}

fn collect(blocks: &[Block], paragraphs: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Subheading { text, .. } => paragraphs.push(plain_text(text)),
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, paragraphs)),
            Block::Callout { blocks } => collect(blocks, paragraphs),
            Block::Facts { items } => items.iter().for_each(|fact| collect(&fact.blocks, paragraphs)),
            Block::Table { columns, rows, .. } => {
                paragraphs.extend(columns.iter().chain(rows.iter().flatten()).map(|cell| plain_text(cell)));
            }
            Block::Notes { items } => paragraphs.extend(items.iter().map(|note| plain_text(&note.content))),
        }
    }
}

/// Abbreviations of Finnish, Swedish and English that no sentence ends with.
const ABBREVIATIONS: &[&str] = &[
    "alak", "art", "bl.a", "ca", "cf", "d.v.s", "dr", "dvs", "e.g", "eg", "esim", "exkl", "fig", "fr.o.m", "i.e",
    "incl", "inkl", "jfr", "kap", "kk", "kl", "klo", "kpl", "ks", "lk", "lt", "luk", "m.a.o", "milj", "mm", "mom",
    "mr", "mrs", "ms", "no", "nr", "nro", "ns", "p.g.a", "pga", "pl", "pp", "prof", "puh", "pvm", "resp", "s.k", "sek",
    "sid", "st", "t.ex", "t.o.m", "tel", "tfn", "tj", "toim", "tri", "ts", "vko", "vol", "vrk", "vs",
];

/// Abbreviations that a sentence may end with.
const LAST: &[&str] =
    &["jne", "ym", "yms", "tms", "osv", "m.m", "etc", "o.d", "dyl", "m.fl", "ltd", "inc", "oyj", "co"];

/// The sentences of a paragraph. Dates (`1.1.2019`, `31.12. mennessä`), provisions (`6 §:n 1 mom. 3 kohta`), addresses
/// (`tietosuoja@example.fi`), initials and abbreviations do not end one.
pub fn sentences(paragraph: &str) -> Vec<&str> {
    sentence_ranges(paragraph).into_iter().map(|range| paragraph[range].trim()).collect()
}

/// Where the sentences of a paragraph stand, in bytes.
pub fn sentence_ranges(paragraph: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, c) in paragraph.char_indices() {
        // Of several marks the last one.
        let is_mark = |c: char| matches!(c, '.' | '!' | '?' | '…');
        if !is_mark(c) || at < start || paragraph[at + c.len_utf8()..].starts_with(is_mark) {
            continue;
        }
        let closing = |c: char| matches!(c, '.' | '!' | '?' | '…' | ')' | ']' | '"' | '”' | '’' | '»' | '\'');
        let after = paragraph[at..].trim_start_matches(closing);
        let next = after.trim_start();
        if next.is_empty() || after.len() == next.len() || !begins(next) {
            continue;
        }
        if c == '.' && !ends(&paragraph[start..at], next) {
            continue;
        }
        let end = paragraph.len() - next.len();
        sentences.push(start..end);
        start = end;
    }
    if !paragraph[start..].trim().is_empty() {
        sentences.push(start..paragraph.len());
    }
    sentences
}

/// The sentence in which a range of a text begins, without the space around it.
pub fn sentence_at<'a>(text: &'a str, range: &Range<usize>) -> &'a str {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let line = &text[start..text[range.start..].find('\n').map_or(text.len(), |at| range.start + at)];
    let at = range.start - start;
    let sentence = sentence_ranges(line).into_iter().find(|sentence| sentence.contains(&at));
    sentence.map_or(line, |sentence| &line[sentence]).trim()
}

/// Whether a sentence may begin so.
fn begins(next: &str) -> bool {
    if next.starts_with(['"', '”', '“', '»']) {
        return true;
    }
    let first = next.trim_start_matches(['(', '[', '"', '”', '“', '’', '»', '\'', '–', '-', ' ']).chars().next();
    first.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
}

/// Whether a full stop ends a sentence, by the word before it.
fn ends(sentence: &str, next: &str) -> bool {
    let word = sentence.rsplit([' ', '\u{a0}', '\n', '(', '"', '”']).next().unwrap_or(sentence);
    let lower = word.to_lowercase();
    let is_number = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit() || c == '.');
    if is_number {
        // “1. Johdanto”, “31.12. 2019”: a number ends a sentence only after other words and before another one.
        return sentence.len() > word.len() && !next.starts_with(|c: char| c.is_ascii_digit());
    }
    if LAST.contains(&lower.as_str()) {
        return next.starts_with(char::is_uppercase);
    }
    let is_letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    // “A. Esimerkki”, “s. 5”, but “6.1 c. Seuraava”.
    let is_initial = is_letter && (word.chars().all(char::is_uppercase) || !next.starts_with(char::is_uppercase));
    !is_initial && !ABBREVIATIONS.contains(&lower.as_str())
}

/// The longest stretch of a sentence that is read in one breath: a colon or a semicolon gives the reader a rest.
pub fn longest_stretch(sentence: &str) -> usize {
    sentence.split(": ").flat_map(|part| part.split("; ")).map(count_words).max().unwrap_or_default()
}

/// How many words there are: what holds a letter or a digit.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::markdown;

    #[test]
    fn sentences_end_where_they_end() {
        for (paragraph, expected) in [
            ("Yksi virke. Toinen virke! Kolmas?", 3),
            ("Peruste on 6 §:n 1 mom. 3 kohta ja 9 §. Muuta ei ole.", 2),
            ("Asetus (EU) 2016/679 art. 6.1 c. Seuraava virke.", 2),
            ("Voimassa 1.1.2019 alkaen. Päättyy 31.12. mennessä.", 2),
            ("Laadittu 20.10.2017. Päivitetty 1.1.2019.", 2),
            ("Kirjoita osoitteeseen tietosuoja@example.fi. Vastaamme kuukaudessa.", 2),
            ("Tietoja, esim. nimi, puh. 09 123 ja mm. Osoite.", 1),
            ("T.ex. namn, bl.a. Adress och m.m. Nästa mening.", 2),
            ("Nimet, osoitteet jne. Toinen virke.", 2),
            ("A. Esimerkki allekirjoittaa. Hän on johtaja.", 2),
            ("1. Johdanto", 1),
            ("Kysymme iän, jos se on alle 15. A guardian applies.", 2),
            ("See e.g. Article 6 of the GDPR, i.e. Consent is asked.", 1),
            ("Oma virke (sulkeissa.) Toinen.", 2),
            ("Sanomme: ”Näin on.” Sitten muuta.", 2),
            ("", 0),
        ] {
            assert_eq!(sentences(paragraph).len(), expected, "{:?}", sentences(paragraph));
        }
        assert_eq!(sentences("Yksi. Kaksi.").concat(), "Yksi.Kaksi.");
        assert_eq!(count_words("Kolme sanaa – tässä."), 3);
    }

    #[test]
    fn a_phrase_stands_in_a_sentence() {
        let text = "Ensin tämä, esim. näin. Sitten\ntuo! Lopuksi se";
        for (word, expected) in
            [("tämä", "Ensin tämä, esim. näin."), ("Sitten", "Sitten"), ("tuo", "tuo!"), ("se", "Lopuksi se")]
        {
            let at = text.rfind(word).unwrap();
            assert_eq!(sentence_at(text, &(at..at + word.len())), expected);
        }
    }

    #[test]
    fn lists_and_tables_are_paragraphs() {
        assert_eq!(paragraphs(&markdown::parse("Yksi\nrivi.\n\n- a\n- b").0), ["Yksi rivi.", "a", "b"]);
    }
}

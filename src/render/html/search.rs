//! The search index of a language: which words stand in which sections of which notices.
//!
//! It is made of scripts that `find.js` adds to the search page as it needs them, because a script is the one kind of file
//! that a page may load under `script-src 'self'` alone, and from a disk too: no `connect-src`, no WebAssembly.
//! `notices-….js` names notices and sections; `words-….js` are the words by their beginnings, so that a search in a
//! thousand notices reads a few dozen kilobytes.
//!
//! Words are grouped by stem, so that any form finds all forms: *asiakas*, *asiakkaan*, *asiakkaiden*. Only the index knows
//! stems; what a reader types is compared with the words themselves, from their beginning. The second part of a compound
//! finds the compound, if it stands alone somewhere: *rekisteri* finds *asiakasrekisteri*.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use rust_stemmers::{Algorithm, Stemmer};

use super::Sink;
use crate::model::notice::{Notice, plain_text};
use crate::model::{Language, Output};

/// About so many bytes of words are in one file.
const FILE: usize = 48_000;
/// Letters by which words are told apart into files.
const BEGINNING: usize = 3;
/// Longer runs of letters are no words that somebody types.
const LONGEST: usize = 48;
/// The shortest last part of a compound, and what must stand before it.
const PART: (usize, usize) = (5, 4);

/// A word that stands in a section of a notice.
type Place = (u32, u32);

/// The index of the notices in a language, whose files go to `sink`: where its first file is, from the root of the site.
pub fn index<E>(notices: &[Arc<Notice>], language: &Language, sink: Sink<'_, E>) -> Result<String, E> {
    // A page of several registers says what their own pages say.
    let notices: Vec<_> =
        notices.iter().filter(|notice| notice.language == *language && !notice.outline.is_joint).collect();
    let mut sections = Sections::default();
    let mut words = Words::default();
    for (at, notice) in (0..).zip(&notices) {
        words.read(&notice.title, (sections.number("", ""), at));
        for section in &notice.sections {
            let place = (sections.number(&section.id, &section.heading), at);
            words.read(&section.heading, place);
            section.visit_texts(&mut |text| words.read(&plain_text(text), place));
        }
    }
    let folder = format!("static/search/{language}/");
    let files = hand_over(words.files(language), &folder, sink)?;
    let mut controllers: Vec<(&str, &str)> = Vec::new();
    let mut listed = Vec::new();
    for notice in &notices {
        let controller = (notice.controller.as_str(), notice.controller_name.as_str());
        let at = controllers.iter().position(|known| *known == controller).unwrap_or_else(|| {
            controllers.push(controller);
            controllers.len() - 1
        });
        let mut entry = vec![at.into(), notice.register.as_str().into(), notice.title.as_str().into()];
        entry.extend(notice.other_languages.title_language.as_ref().map(|language| language.as_str().into()));
        listed.push(serde_json::Value::Array(entry));
    }
    let first = serde_json::json!({
        "controllers": controllers, "sections": sections.list, "notices": listed, "words": files,
    });
    let name = named("notices", &first.to_string());
    let path = format!("{folder}{name}");
    sink(Output { path: path.clone(), content: script("notices", &first) })?;
    Ok(path)
}

/// Hands over files of words; what the first one says of them: with what each begins, and its name. A word that is in
/// every one of ten thousand notices fills a file alone, and the same one again where a form of it begins otherwise.
fn hand_over<E>(words: Vec<(String, String)>, folder: &str, sink: Sink<'_, E>) -> Result<Vec<serde_json::Value>, E> {
    let mut files = Vec::new();
    let mut names = HashSet::new();
    for (beginning, content) in words {
        let name = named("words", &content);
        files.push(serde_json::json!([beginning, name]));
        if names.insert(name.clone()) {
            let content = script(&name, &content.into());
            sink(Output { path: format!("{folder}{name}"), content })?;
        }
    }
    Ok(files)
}

fn named(stem: &str, content: &str) -> String {
    format!("{stem}-{}.js", &blake3::hash(content.as_bytes()).to_hex()[..10])
}

/// A script that hands over data under a name.
fn script(name: &str, data: &serde_json::Value) -> Vec<u8> {
    format!("seloste({}, {data});\n", serde_json::Value::from(name)).into_bytes()
}

/// The sections of all notices: most have the same ones.
#[derive(Default)]
struct Sections {
    /// Anchor and heading; the first is the title of the notice.
    list: Vec<(String, String)>,
    numbers: HashMap<(String, String), u32>,
}

impl Sections {
    fn number(&mut self, id: &str, heading: &str) -> u32 {
        let key = (id.to_owned(), heading.to_owned());
        let next = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(key.clone()).or_insert_with(|| {
            self.list.push(key);
            next
        })
    }
}

/// Words, each with the places it stands at.
#[derive(Default)]
struct Words {
    numbers: HashMap<String, usize>,
    places: Vec<Vec<Place>>,
    /// The words of each text that was read: what the law says is the same in most notices.
    texts: HashMap<String, Vec<usize>>,
}

impl Words {
    fn read(&mut self, text: &str, place: Place) {
        let Self { numbers, places, texts } = self;
        if !texts.contains_key(text) {
            let words = words(text, |word| {
                numbers.get(word).copied().unwrap_or_else(|| {
                    numbers.insert(word.to_owned(), places.len());
                    places.push(Vec::new());
                    places.len() - 1
                })
            });
            texts.insert(text.to_owned(), words);
        }
        for &number in &texts[text] {
            let places = &mut places[number];
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
    }

    /// The words in files, each with the beginning of its first word. A line is a group of words, `|`, and where they
    /// stand.
    fn files(self, language: &Language) -> Vec<(String, String)> {
        let stems = Stems::of(language);
        let mut groups: BTreeMap<String, (BTreeSet<&str>, Vec<Place>)> = BTreeMap::new();
        for (word, &number) in &self.numbers {
            let places = &self.places[number];
            let group = groups.entry(stems.stem(word)).or_default();
            group.0.insert(word);
            group.1.extend(places);
            for part in last_parts(word).filter(|part| self.numbers.contains_key(*part)) {
                groups.entry(stems.stem(part)).or_default().1.extend(places);
            }
        }
        // A line is wherever one of its words begins: mostly all of them begin alike.
        let mut lines: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (words, places) in groups.into_values() {
            let beginnings: BTreeSet<String> = words.iter().map(|word| beginning(word)).collect();
            let words: Vec<_> = words.into_iter().collect();
            let line = format!("{}|{}", words.join(" "), written(places));
            for beginning in beginnings {
                lines.entry(beginning).or_default().insert(line.clone());
            }
        }
        let mut files: Vec<(String, String)> = Vec::new();
        for (beginning, lines) in lines {
            let text = lines.into_iter().collect::<Vec<_>>().join("\n");
            match files.last_mut() {
                Some((_, file)) if file.len() + text.len() < FILE => {
                    file.push('\n');
                    file.push_str(&text);
                }
                _ => files.push((beginning, text)),
            }
        }
        files
    }
}

/// The words of a text, as they are numbered, in their order.
fn words(text: &str, mut number: impl FnMut(&str) -> usize) -> Vec<usize> {
    let text = ComposingNormalizerBorrowed::new_nfc().normalize(text).to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| (2..=LONGEST).contains(&word.chars().count())).map(&mut number).collect()
}

/// The last parts that a compound may have.
fn last_parts(word: &str) -> impl Iterator<Item = &str> {
    let (last, before) = PART;
    let letters = word.chars().count();
    let starts = word.char_indices().enumerate().skip(before).take_while(move |(at, _)| letters - at >= last);
    starts.map(|(_, (byte, _))| &word[byte..])
}

/// The first letters of a word, without accents: in the order of their characters, as a script compares them.
fn beginning(word: &str) -> String {
    unaccented(word).chars().take(BEGINNING).collect()
}

/// A word without accents, as `find.js` takes them away too: `henkilosto` for `henkilöstö`.
fn unaccented(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let letters = DecomposingNormalizerBorrowed::new_nfd().normalize(word).into_owned();
    let is_mark = |c: &char| matches!(c, '\u{300}'..='\u{36F}');
    let plain = letters.chars().filter(|c| !is_mark(c));
    plain
        .map(|c| match c {
            'đ' => 'd',
            'ŋ' => 'n',
            'ŧ' => 't',
            'ø' => 'o',
            'ł' => 'l',
            other => other,
        })
        .collect()
}

/// Places as text, short: by section, in runs of notices that follow each other. `0:3,2+4` is section 0 of the notices 3, 5,
/// 6, 7, 8 and 9: each number is counted from the one before, and `+4` are four more in a row. All numbers to the base 36.
fn written(mut places: Vec<Place>) -> String {
    places.sort_unstable();
    places.dedup();
    let mut out = String::new();
    for of_section in places.chunk_by(|a, b| a.0 == b.0) {
        if !out.is_empty() {
            out.push(';');
        }
        out.push_str(&base_36(of_section[0].0));
        let mut before = 0;
        for (at, run) in of_section.chunk_by(|a, b| a.1 + 1 == b.1).enumerate() {
            let (first, more) = (run[0].1, run.len() - 1);
            out.push(if at == 0 { ':' } else { ',' });
            out.push_str(&base_36(first - before));
            if more > 0 {
                out.push('+');
                out.push_str(&base_36(u32::try_from(more).unwrap_or(u32::MAX)));
            }
            before = run[more].1;
        }
    }
    out
}

fn base_36(mut number: u32) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(char::from_digit(number % 36, 36).unwrap_or('0'));
        number /= 36;
        if number == 0 {
            return digits.iter().rev().collect();
        }
    }
}

/// What the forms of a word have in common.
struct Stems {
    stemmer: Option<Stemmer>,
    is_finnish: bool,
}

impl Stems {
    fn of(language: &Language) -> Self {
        let primary = language.as_str().split('-').next().unwrap_or_default();
        let algorithm = match primary {
            "fi" => Some(Algorithm::Finnish),
            "sv" => Some(Algorithm::Swedish),
            "en" => Some(Algorithm::English),
            "nb" | "nn" | "no" => Some(Algorithm::Norwegian),
            "da" => Some(Algorithm::Danish),
            "de" => Some(Algorithm::German),
            "fr" => Some(Algorithm::French),
            "ru" => Some(Algorithm::Russian),
            "es" => Some(Algorithm::Spanish),
            "ar" => Some(Algorithm::Arabic),
            _ => None,
        };
        Self { stemmer: algorithm.map(Stemmer::create), is_finnish: primary == "fi" }
    }

    fn stem(&self, word: &str) -> String {
        let Some(stemmer) = &self.stemmer else { return word.to_owned() };
        let stem = stemmer.stem(word);
        if self.is_finnish { graded(&stem) } else { stem.into_owned() }
    }
}

/// A Finnish stem with its last consonants in the one grade, since the stemmer leaves both: *asiakas* and *asiakkaa-*,
/// *tieto-* and *tiedo-*, *lupa-* and *luva-* have one stem.
fn graded(stem: &str) -> String {
    let is_vowel = |c: char| "aeiouyäö".contains(c);
    let mut letters: Vec<char> = stem.chars().collect();
    let long_enough = |letters: &Vec<char>| letters.len() > 3;
    // *suostumus*, *suostumukse-*.
    if letters.len() > 6 && (letters.ends_with(&['u', 'k', 's']) || letters.ends_with(&['y', 'k', 's'])) {
        letters.truncate(letters.len() - 2);
    } else if let [.., before, 's'] = letters[..]
        && is_vowel(before)
        && letters.len() > 4
    {
        letters.pop();
    }
    while long_enough(&letters) && letters.last().is_some_and(|&c| is_vowel(c)) {
        letters.pop();
    }
    if let [.., before, last] = letters[..]
        && long_enough(&letters)
    {
        if before == last && "kpt".contains(last) {
            letters.pop();
        }
        let end = letters.len() - 1;
        match (letters[end - 1], letters[end]) {
            ('n', 'n') => letters[end] = 't',
            ('m', 'm') => letters[end] = 'p',
            ('n', 'g') => letters[end] = 'k',
            ('l', 'l') | ('r', 'r') => letters[end] = 't',
            (_, 'd') => letters[end] = 't',
            (_, 'v') => letters[end] = 'p',
            _ => {}
        }
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for (language, forms) in [
            ("fi", &["asiakas", "asiakkaan", "asiakkaat", "asiakkaiden", "asiakkaita", "asiakkailta"][..]),
            ("fi", &["tieto", "tiedon", "tiedot", "tietojen", "tiedoista", "tietoja"]),
            ("fi", &["potilas", "potilaan", "potilaiden", "potilaille"]),
            ("fi", &["rekisteri", "rekisterin", "rekisteristä", "rekisterissä"]),
            ("fi", &["suostumus", "suostumuksen", "suostumukseen"]),
            ("sv", &["kund", "kunden", "kunder", "kunderna"]),
            ("sv", &["uppgift", "uppgifter", "uppgifterna"]),
            ("en", &["customer", "customers"]),
            ("en", &["process", "processing", "processed"]),
        ] {
            let stems = Stems::of(&Language::new(language));
            let found: BTreeSet<_> = forms.iter().map(|form| stems.stem(form)).collect();
            assert_eq!(found.len(), 1, "{forms:?}: {found:?}");
        }
        let stems = Stems::of(&Language::new("fi"));
        for (one, other) in [("asiakas", "asiakirja"), ("tieto", "tietokone"), ("työ", "työnantaja")] {
            assert_ne!(stems.stem(one), stems.stem(other));
        }
        // The price of *tyttö* that finds *tytön*.
        assert_eq!(stems.stem("laki"), stems.stem("lakko"));
    }

    #[test]
    fn a_file_that_two_beginnings_lead_to_is_handed_over_once() {
        let mut words = Words::default();
        // Further apart than a run, so that every place takes its letters.
        (0..30_000).for_each(|at| words.read("go going", (0, 2 * at)));
        let files = words.files(&Language::new("en"));
        assert!(matches!(&files[..], [(one, first), (other, second)] if one != other && first == second), "{files:?}");
        let made = std::sync::Mutex::new(Vec::new());
        let sink = |output: Output| {
            made.lock().unwrap().push(output.path);
            Ok::<_, std::convert::Infallible>(())
        };
        let listed = hand_over(files, "static/search/en/", &sink).unwrap();
        let made = made.into_inner().unwrap();
        assert_eq!((listed.len(), made.len()), (2, 1), "{listed:?} {made:?}");
        assert!(listed.iter().all(|file| made[0].ends_with(file[1].as_str().unwrap())));
    }

    #[test]
    fn places_are_written_in_runs() {
        assert_eq!(written(vec![(0, 3), (0, 5), (0, 6), (0, 7), (0, 8), (0, 9)]), "0:3,2+4");
        assert_eq!(written(vec![(40, 36), (1, 0), (1, 0), (40, 37)]), "1:0;14:10+1");
    }

    #[test]
    fn accents_go_and_letters_stay() {
        for (word, plain) in [("henkilöstö", "henkilosto"), ("č", "c"), ("đ", "d"), ("åäö", "aao"), ("æ", "æ")]
        {
            assert_eq!(unaccented(word), plain);
        }
    }
}

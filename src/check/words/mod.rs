//! Finding phrases in prose, with respect for word boundaries: the word lists of the lints.
//!
//! A list is a text file beside its rule, which a lawyer can read and add to:
//!
//! ```text
//! # A comment.
//! [fi]
//! toistaiseksi
//! rekisterinpitäj* | tietosuojavastaav* -> what to say instead
//! eu:n ulkopuolel* -> EU:n ja ETAn ulkopuolelle; unless: eta, eta:n
//! yksityisyyte* … tärkeä*
//! not: toistaiseksi voimassa*
//! [sv: request]
//! på begäran
//! [all]
//! privacy shield
//! ```
//!
//! A phrase is words with spaces between. A word that ends in `*` is a stem, one that begins with `*` is the end of a
//! compound, and `*` alone is any one word. `…` stands for up to twelve words of the same sentence. `|` parts phrases of
//! the same meaning. What is found inside a phrase after `not:` does not count, nor does an entry when a phrase after
//! `unless:` stands anywhere in the text. Phrases of `[all]` hold in every language; the word after the colon in
//! `[sv: request]` is for the rule.

mod list;
mod phrase;
mod search;

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{LazyLock, Mutex, PoisonError};

use foldhash::fast::RandomState;

pub use list::{Entry, Hit, List, is_whole, that_count};
pub use phrase::Phrase;
pub use search::Search;

/// The byte range at which the first of `phrases` that is in `text` stands, whatever the case of letters. A phrase begins
/// at a word's beginning; it ends at a word's end unless it ends in `*` (a stem: `henkilötietola*`). Phrases are in small
/// letters.
///
/// For a handful of phrases in a field; what is looked for in every text is a [`List`].
pub fn find(text: &str, phrases: &'static [&'static str]) -> Option<Range<usize>> {
    let handful = Handful::of(phrases);
    let mut first: Option<(usize, Range<usize>)> = None;
    handful.search.each(
        text,
        |at| &handful.phrases[at],
        |at, range| {
            if first.as_ref().is_none_or(|(known, earlier)| (at, range.start) < (*known, earlier.start)) {
                first = Some((at, range));
            }
        },
    );
    first.map(|(_, range)| range)
}

/// A handful of phrases, compiled.
struct Handful {
    phrases: Vec<Phrase>,
    search: Search,
}

/// Handfuls by the address and length of their list.
type Handfuls = HashMap<(usize, usize), &'static Handful, RandomState>;

impl Handful {
    /// Each list is a constant: it is compiled once, is known by its address, and stays. Threads know them by themselves, since
    /// they ask all the time.
    fn of(phrases: &'static [&'static str]) -> &'static Self {
        static ALL: LazyLock<Mutex<Handfuls>> = LazyLock::new(Mutex::default);
        thread_local!(static KNOWN: RefCell<Handfuls> = RefCell::default());
        let make = || {
            let phrases: Vec<_> = phrases.iter().filter_map(|phrase| Phrase::parse(phrase)).collect();
            &*Box::leak(Box::new(Self { search: Search::new(&phrases), phrases }))
        };
        let key = (phrases.as_ptr().addr(), phrases.len());
        KNOWN.with_borrow_mut(|known| {
            *known.entry(key).or_insert_with(|| {
                let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
                *all.entry(key).or_insert_with(make)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use walkdir::WalkDir;

    use super::*;
    use crate::model::Language;

    #[test]
    fn words_have_boundaries() {
        assert_eq!(find("Ei toistaiseksia, TOISTAISEKSI.", &["toistaiseksi"]), Some(18..30));
        assert_eq!(find("toistaiseksia", &["toistaiseksi"]), None);
        let text = "henkilötietolain (523/99)";
        assert_eq!(&text[find(text, &["henkilötietola*"]).unwrap()], "henkilötietolain");
        assert_eq!(find("uusihenkilötietolaki", &["henkilötietola*"]), None);
        assert!(find("İÄ tills vidare", &["tills vidare"]).is_some());
        let text = "Ä 523/1999 x";
        assert_eq!(&text[find(text, &["personuppgiftslag", "523/1999"]).unwrap()], "523/1999");
    }

    fn found<'a>(list: &str, language: &str, text: &'a str) -> Vec<&'a str> {
        let list = List::parse(list);
        list.hits(text, Some(&Language::new(language))).into_iter().map(|hit| &text[hit.range]).collect()
    }

    /// Every word list of the rules: its name and what it says.
    fn lists() -> Vec<(String, String)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/check/rules");
        let files = WalkDir::new(folder).into_iter().map(|entry| entry.unwrap().into_path());
        let lists = files.filter(|path| path.extension().is_some_and(|extension| extension == "txt"));
        let named = lists.map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).unwrap())
        });
        // That one has a form of its own, and a test beside it.
        named.filter(|(name, _)| name != "mistranslations").collect()
    }

    #[test]
    fn every_list_is_read_whole() {
        for (name, list) in lists() {
            for line in list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with(['#', '['])) {
                let said =
                    line.strip_prefix("not:").unwrap_or(line).split("->").next().unwrap().split("; unless:").next();
                let phrases: Vec<_> = said.unwrap().split('|').collect();
                let entries = Entry::parse_line(line, "");
                assert_eq!(entries.len(), phrases.len(), "{name}: {line}");
                for (entry, phrase) in entries.iter().zip(phrases) {
                    assert_eq!(phrase, phrase.to_lowercase(), "{name}: phrases are in small letters");
                    assert!(entry.is_sound() || name == "generic", "{name}: {phrase}");
                    // Each is found in itself.
                    let plain = phrase.trim().replace(" * ", " a ").replace(" …", "").replace('*', "");
                    assert!(entry.phrase.find(plain.trim()).is_some(), "{name}: {phrase}");
                }
            }
            assert!(List::parse(&list).entries().len() > 5, "{name}");
        }
    }

    #[test]
    fn a_list_finds_its_phrases() {
        let list = "# Note\n[fi]\nälä koskaan | voi\nyksityisyyte* … tärkeä*\n*direktiivi\nnot: ei voi\n\
                    eu:n ulkopuolel*; unless: eta, eta:n\n[sv: request]\npå begäran\n[all]\nprivacy shield";
        assert_eq!(found(list, "fi", "ÄLÄ\n KOSKAAN, voi! ei voi"), ["ÄLÄ\n KOSKAAN", "voi"]);
        assert_eq!(found(list, "fi", "Älä **koskaan** tee"), ["Älä **koskaan"]);
        assert_eq!(
            found(list, "fi", "Yksityisyytesi suoja on meille tärkeää."),
            ["Yksityisyytesi suoja on meille tärkeää"]
        );
        assert!(found(list, "fi", "Yksityisyytesi. Se on tärkeää.").is_empty());
        assert_eq!(
            found(list, "fi", "henkilötietodirektiivi ja Privacy\u{a0}Shield"),
            ["henkilötietodirektiivi", "Privacy\u{a0}Shield"]
        );
        assert!(found(list, "fi", "direktiivien").is_empty());
        assert_eq!(found(list, "fi", "EU:n ulkopuolelle"), ["EU:n ulkopuolelle"]);
        assert!(found(list, "fi", "EU:n ulkopuolelle, ei ETA:n").is_empty());
        assert!(found(list, "fi", "https://example.fi/voi/ voi@example.fi [x](www.voi.fi/voi)").is_empty());
        assert_eq!(found(list, "en", "älä koskaan Privacy Shield"), ["Privacy Shield"]);
        let list = List::parse(list);
        assert_eq!(list.first("På begäran", Some(&Language::new("sv-FI"))).unwrap().entry.tag, "request");
        assert_eq!(list.hits("voi på begäran", None).len(), 2);
        assert!(List::parse("[fi]\n").hits("x", Some(&Language::new("fi"))).is_empty());
    }
}

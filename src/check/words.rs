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

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use aho_corasick::AhoCorasick;

use crate::model::Language;

/// The byte range at which the first of `phrases` that is in `text` stands, whatever the case of letters. A phrase begins
/// at a word's beginning; it ends at a word's end unless it ends in `*` (a stem: `henkilötietola*`). Phrases are in small
/// letters.
///
/// For a handful of phrases; longer lists are a [`Lists`].
pub fn find(text: &str, phrases: &'static [&'static str]) -> Option<Range<usize>> {
    let handful = Handful::of(phrases);
    // Most texts have none of them: one look for all spares a look for each.
    if !handful.search.as_ref()?.is_match(text) {
        return None;
    }
    handful.phrases.iter().find_map(|phrase| phrase.find(text))
}

/// Handfuls by the address and length of their list.
type Handfuls = RwLock<HashMap<(usize, usize), Arc<Handful>>>;

/// A handful of phrases, compiled: with what each begins with.
struct Handful {
    phrases: Vec<Phrase>,
    search: Option<AhoCorasick>,
}

impl Handful {
    /// Each list is a constant: it is compiled once, and known by its address.
    fn of(phrases: &'static [&'static str]) -> Arc<Self> {
        static KNOWN: LazyLock<Handfuls> = LazyLock::new(RwLock::default);
        let key = (phrases.as_ptr().addr(), phrases.len());
        if let Some(known) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Arc::clone(known);
        }
        let parsed: Vec<_> = phrases.iter().filter_map(|phrase| Phrase::parse(phrase)).collect();
        let anchors = parsed.iter().flat_map(|phrase| cases(phrase.anchor()));
        let search = AhoCorasick::builder().ascii_case_insensitive(true).build(anchors).ok();
        let made = Arc::new(Self { search: search.filter(|_| !parsed.is_empty()), phrases: parsed });
        KNOWN.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&made));
        made
    }
}

/// The word lists of a rule, by language.
#[derive(Debug)]
pub struct Lists {
    by_language: BTreeMap<String, List>,
    /// What holds in every language: for languages that have no list.
    all: List,
    /// Everything: for names and numbers that are the same in every language.
    any: List,
}

/// A list in one language, compiled: all phrases are looked for at once.
#[derive(Debug, Default)]
pub struct List {
    /// Looks for the first word of each phrase. `None` when the list is empty.
    search: Option<AhoCorasick>,
    /// The entry of each pattern of `search`.
    owners: Vec<usize>,
    entries: Vec<Entry>,
}

/// A line of a list.
#[derive(Clone, Debug)]
pub struct Entry {
    phrase: Phrase,
    /// The word after the colon of its heading: `request` of `[fi: request]`.
    pub tag: String,
    /// What is to be said instead.
    pub instead: Option<String>,
    unless: Vec<Phrase>,
    /// A phrase inside which nothing counts.
    exempts: bool,
}

/// A phrase that was found.
#[derive(Clone, Debug)]
pub struct Hit<'a> {
    /// Where, in bytes.
    pub range: Range<usize>,
    /// What the list says of it.
    pub entry: &'a Entry,
}

impl Lists {
    /// Reads a list in the form that the module describes. What cannot be read is left out; a test reads every list of
    /// the rules strictly.
    pub fn parse(text: &str) -> Self {
        let mut entries: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
        let (mut language, mut tag) = (String::from("all"), String::new());
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                Some(heading) => {
                    let (name, word) = heading.split_once(':').unwrap_or((heading, ""));
                    (language, tag) = (name.trim().to_owned(), word.trim().to_owned());
                }
                None => entries.entry(language.clone()).or_default().extend(Entry::parse_line(line, &tag)),
            }
        }
        Self::new(entries)
    }

    /// Lists of entries by language; those of `all` hold in each.
    pub fn new(mut entries: BTreeMap<String, Vec<Entry>>) -> Self {
        let all = entries.remove("all").unwrap_or_default();
        let with_all = |own: Vec<Entry>| List::new(own.into_iter().chain(all.iter().cloned()).collect());
        let any = with_all(entries.values().flatten().cloned().collect());
        let by_language = entries.into_iter().map(|(language, own)| (language, with_all(own))).collect();
        Self { by_language, all: with_all(Vec::new()), any }
    }

    /// The list for texts in a language; for those without one, everything.
    pub fn of(&self, language: Option<&Language>) -> &List {
        let Some(language) = language.map(Language::as_str) else { return &self.any };
        let primary = language.split('-').next().unwrap_or(language);
        self.by_language.get(primary).unwrap_or(&self.all)
    }

    /// Every entry of every language.
    #[cfg(test)]
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.any.entries.iter()
    }
}

impl List {
    fn new(entries: Vec<Entry>) -> Self {
        let mut patterns = Vec::new();
        let mut owners = Vec::new();
        for (at, entry) in entries.iter().enumerate() {
            for pattern in entry.phrase.anchors().iter().flat_map(|anchor| cases(anchor)) {
                patterns.push(pattern);
                owners.push(at);
            }
        }
        let search = AhoCorasick::builder().ascii_case_insensitive(true).build(patterns).ok();
        Self { search: search.filter(|_| !owners.is_empty()), owners, entries }
    }

    /// Every phrase that counts, in the order of the text; of those that overlap the first, of those that begin
    /// together the longest.
    pub fn hits<'a>(&'a self, text: &str) -> Vec<Hit<'a>> {
        let Some(search) = &self.search else { return Vec::new() };
        let (mut hits, mut exempt) = (Vec::new(), Vec::new());
        for found in search.find_overlapping_iter(text) {
            let owner = self.owners[found.pattern().as_usize()];
            let entry = &self.entries[owner];
            match entry.phrase.at(text, found.start()) {
                Some(range) if entry.exempts => exempt.push(range),
                Some(range) => hits.push((owner, Hit { range, entry })),
                None => {}
            }
        }
        if hits.is_empty() {
            return Vec::new();
        }
        let exempt = Ranges::new(exempt);
        hits.retain(|(_, hit)| !exempt.hold(&hit.range) && !is_in_address(text, &hit.range));
        // The same few entries, however often they are found.
        let mut excused: HashMap<usize, bool> = HashMap::new();
        hits.retain(|(owner, hit)| {
            let finds = || hit.entry.unless.iter().any(|phrase| phrase.find(text).is_some());
            !*excused.entry(*owner).or_insert_with(finds)
        });
        let mut hits: Vec<_> = hits.into_iter().map(|(_, hit)| hit).collect();
        hits.sort_by_key(|hit| (hit.range.start, std::cmp::Reverse(hit.range.end)));
        let mut end = 0;
        hits.retain(|hit| {
            let is_free = hit.range.start >= end;
            if is_free {
                end = hit.range.end;
            }
            is_free
        });
        hits
    }

    /// The first phrase that counts.
    pub fn first<'a>(&'a self, text: &str) -> Option<Hit<'a>> {
        self.hits(text).into_iter().next()
    }
}

impl Entry {
    /// A phrase with nothing said about it.
    pub fn new(phrase: &str) -> Option<Self> {
        let phrase = Phrase::parse(phrase)?;
        Some(Self { phrase, tag: String::new(), instead: None, unless: Vec::new(), exempts: false })
    }

    /// A phrase inside which nothing counts.
    pub fn exempt(phrase: &str) -> Option<Self> {
        Self::new(phrase).map(|entry| Self { exempts: true, ..entry })
    }

    /// The same with a word for the rule.
    pub fn tagged(self, tag: String) -> Self {
        Self { tag, ..self }
    }

    /// The entries of a line: one for each phrase.
    pub fn parse_line(line: &str, tag: &str) -> Vec<Self> {
        if let Some(phrases) = line.strip_prefix("not:") {
            return phrases.split(" | ").filter_map(Self::exempt).collect();
        }
        let (line, unless) = line.split_once("; unless:").unwrap_or((line, ""));
        let unless: Vec<_> = unless.split(',').filter_map(Phrase::parse).collect();
        let (phrases, instead) = line.split_once("->").unwrap_or((line, ""));
        let instead = Some(instead.trim()).filter(|instead| !instead.is_empty()).map(str::to_owned);
        let entry = |phrase| {
            let (instead, unless) = (instead.clone(), unless.clone());
            Some(Self { tag: tag.to_owned(), instead, unless, ..Self::new(phrase)? })
        };
        phrases.split(" | ").filter_map(entry).collect()
    }

    /// Whether this line's phrase is one that can be found, and not one that would be found everywhere.
    #[cfg(test)]
    pub fn is_sound(&self) -> bool {
        self.phrase.anchors().iter().all(|anchor| anchor.chars().count() >= 2)
    }
}

/// Ranges of a text, for asking what lies within one of them.
struct Ranges {
    /// By their starts, each with the last end of those up to it.
    starts: Vec<(usize, usize)>,
}

impl Ranges {
    fn new(mut ranges: Vec<Range<usize>>) -> Self {
        ranges.sort_by_key(|range| range.start);
        let mut last = 0;
        let starts = ranges.into_iter().map(|range| {
            last = last.max(range.end);
            (range.start, last)
        });
        Self { starts: starts.collect() }
    }

    fn hold(&self, range: &Range<usize>) -> bool {
        let before = self.starts.partition_point(|(start, _)| *start <= range.start);
        before > 0 && self.starts[before - 1].1 >= range.end
    }
}

/// A phrase: words, the first of them not a gap.
#[derive(Clone, Debug)]
pub struct Phrase(Vec<Part>);

#[derive(Clone, Debug)]
enum Part {
    /// A word, or the beginning or end of one.
    Word { text: String, open_start: bool, open_end: bool },
    /// Any one word.
    Any,
    /// Up to twelve words of the same sentence.
    Gap,
}

/// A shorter beginning of a word is found too often.
const SURE: usize = 3;

/// How many words a gap may hold.
const GAP: usize = 12;

impl Phrase {
    /// A phrase in small letters; `None` when there is no word in it to begin with.
    pub fn parse(phrase: &str) -> Option<Self> {
        let part = |word: &str| match word {
            "*" => Part::Any,
            "…" => Part::Gap,
            _ => {
                let (word, open_start) = word.strip_prefix('*').map_or((word, false), |word| (word, true));
                let (word, open_end) = word.strip_suffix('*').map_or((word, false), |word| (word, true));
                Part::Word { text: word.to_owned(), open_start, open_end }
            }
        };
        let parts: Vec<_> = phrase.split_whitespace().map(part).collect();
        matches!(parts.first(), Some(Part::Word { text, .. }) if !text.is_empty()).then_some(Self(parts))
    }

    /// Where it first stands in a text.
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        let first = self.anchor().chars().next().map(fold)?;
        text.char_indices().filter(|(_, c)| fold(*c) == first).find_map(|(at, _)| self.at(text, at))
    }

    /// What to look for: the first word as far as it is written in one way alone.
    fn anchor(&self) -> &str {
        let Some(Part::Word { text, .. }) = self.0.first() else { return "" };
        let end = text.find(['\'', '-']).filter(|&end| end >= SURE).unwrap_or(text.len());
        &text[..end]
    }

    /// The same in each of its ways, with the next word where the first is too short to be looked for: `i regel`.
    fn anchors(&self) -> Vec<String> {
        let anchor = self.anchor();
        match &self.0[..] {
            [Part::Word { open_end: false, .. }, Part::Word { text, open_start: false, .. }, ..]
                if anchor.chars().count() < SURE =>
            {
                [' ', '\n', '\u{a0}'].map(|space| format!("{anchor}{space}{text}")).into()
            }
            _ => vec![anchor.to_owned()],
        }
    }

    /// Its range, if its first word is at `at`. Whole words are shown, so a stem's range goes to the word's end.
    fn at(&self, text: &str, at: usize) -> Option<Range<usize>> {
        let Some(Part::Word { text: word, open_start, .. }) = self.0.first() else { return None };
        let begins = word.starts_with(char::is_alphanumeric);
        let before = text[..at].chars().next_back();
        let mut start = at;
        if begins && before.is_some_and(char::is_alphanumeric) {
            if !open_start {
                return None;
            }
            start -= text[..at].chars().rev().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum::<usize>();
        }
        Some(start..matches(&self.0, text, at)?)
    }
}

/// Where the parts end that begin at `at`.
fn matches(parts: &[Part], text: &str, at: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(at) };
    let end = match part {
        Part::Word { text: word, open_start, open_end } => {
            let at = if *open_start { within_word(text, at, word)? } else { at };
            let end = eat(text, at, word)?;
            if *open_end {
                word_end(text, end)
            } else {
                let cut = text[end..].starts_with(char::is_alphanumeric) && word.ends_with(char::is_alphanumeric);
                if cut {
                    return None;
                }
                end
            }
        }
        Part::Any => {
            let word = text[at..].split(char::is_whitespace).next()?.trim_end_matches(['.', ',', ';', ':', '!', '?']);
            if word.is_empty() {
                return None;
            }
            at + word.len()
        }
        Part::Gap => {
            let mut at = at;
            for _ in 0..=GAP {
                if let Some(end) = matches(rest, text, at) {
                    return Some(end);
                }
                let end = text[at..].find(char::is_whitespace).map(|length| at + length)?;
                if text[at..end].ends_with(['.', '!', '?', ':', ';']) {
                    return None;
                }
                at = next_word(text, end)?;
            }
            return None;
        }
    };
    if rest.is_empty() {
        return Some(end);
    }
    matches(rest, text, next_word(text, end)?)
}

/// Where `word` stands inside the word at `at`: at its end or before.
fn within_word(text: &str, at: usize, word: &str) -> Option<usize> {
    let end = word_end(text, at);
    let starts = text[at..end].char_indices().map(|(offset, _)| at + offset);
    starts.rev().find(|&start| eat(text, start, word).is_some())
}

/// The next word's beginning after white space; marks of emphasis are passed over.
fn next_word(text: &str, at: usize) -> Option<usize> {
    let rest = text[at..].trim_start_matches(['*', '_']);
    let trimmed = rest.trim_start();
    let next = trimmed.trim_start_matches(['*', '_']);
    (trimmed.len() < rest.len() && !next.is_empty()).then(|| text.len() - next.len())
}

/// Where `word` ends if it stands at `at`, whatever the case of letters, the kind of apostrophe and of hyphen.
fn eat(text: &str, at: usize, word: &str) -> Option<usize> {
    let mut rest = text[at..].chars();
    let mut end = at;
    for wanted in word.chars() {
        let c = rest.next().filter(|&c| fold(c) == wanted)?;
        end += c.len_utf8();
    }
    Some(end)
}

fn fold(c: char) -> char {
    match c {
        'a'..='z' => c,
        '’' | 'ʼ' | '´' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

fn word_end(text: &str, at: usize) -> usize {
    at + text[at..].chars().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum::<usize>()
}

/// Whether a text says nothing but what is in a range.
pub fn is_whole(text: &str, range: &Range<usize>) -> bool {
    !text[..range.start].contains(char::is_alphanumeric) && !text[range.end..].contains(char::is_alphanumeric)
}

/// Whether a range lies in a web or e-mail address: its words are names.
fn is_in_address(text: &str, range: &Range<usize>) -> bool {
    // Longer addresses are nobody's to read.
    const LONGEST: usize = 200;
    let is_edge = |c: &char| c.is_whitespace() || "()[]<>\"”“".contains(*c);
    let length = |letters: &mut dyn Iterator<Item = char>| {
        letters.take(LONGEST).take_while(|c| !is_edge(c)).map(char::len_utf8).sum::<usize>()
    };
    let start = range.start - length(&mut text[..range.start].chars().rev());
    let end = range.end + length(&mut text[range.end..].chars());
    let around = &text[start..end];
    around.contains("://") || around.contains('@') || around.starts_with("www.")
}

/// The ways in which a word may be written that ASCII's rule of capitals does not cover: Ä beside ä.
fn cases(word: &str) -> Vec<String> {
    if word.is_ascii() {
        return vec![word.to_owned()];
    }
    let mut cases = vec![word.to_owned(), word.to_uppercase()];
    let mut letters = word.chars();
    if let Some(first) = letters.next().filter(|first| !first.is_ascii()) {
        cases.push(first.to_uppercase().chain(letters).collect());
    }
    cases
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let lists = Lists::parse(list);
        let list = lists.of(Some(&Language::new(language)));
        list.hits(text).into_iter().map(|hit| &text[hit.range]).collect()
    }

    /// Every word list of the rules.
    const LISTS: &[(&str, &str)] = &[
        ("indefinite_storage", include_str!("rules/storage/indefinite_storage.txt")),
        ("terms", include_str!("rules/language/terms.txt")),
        ("authority", include_str!("rules/language/authority.txt")),
        ("details", include_str!("rules/security/details.txt")),
        ("filler", include_str!("rules/words/filler.txt")),
        ("generic", include_str!("rules/words/generic.txt")),
        ("jargon", include_str!("rules/words/jargon.txt")),
        ("not_applicable", include_str!("rules/words/not_applicable.txt")),
        ("passive", include_str!("rules/words/passive.txt")),
        ("placeholder", include_str!("rules/words/placeholder.txt")),
        ("vague", include_str!("rules/words/vague.txt")),
        ("wrong", include_str!("rules/words/wrong.txt")),
    ];

    #[test]
    fn every_list_is_read_whole() {
        for (name, list) in LISTS {
            for line in list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with(['#', '['])) {
                let said =
                    line.strip_prefix("not:").unwrap_or(line).split("->").next().unwrap().split("; unless:").next();
                let phrases: Vec<_> = said.unwrap().split('|').collect();
                let entries = Entry::parse_line(line, "");
                assert_eq!(entries.len(), phrases.len(), "{name}: {line}");
                for (entry, phrase) in entries.iter().zip(phrases) {
                    assert_eq!(phrase, phrase.to_lowercase(), "{name}: phrases are in small letters");
                    assert!(entry.is_sound() || *name == "generic", "{name}: {phrase}");
                    // Each is found in itself.
                    let plain = phrase.trim().replace(" * ", " a ").replace(" …", "").replace('*', "");
                    assert!(entry.phrase.find(plain.trim()).is_some(), "{name}: {phrase}");
                }
            }
            assert!(Lists::parse(list).entries().count() > 5, "{name}");
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
        let lists = Lists::parse(list);
        assert_eq!(lists.of(Some(&Language::new("sv-FI"))).first("På begäran").unwrap().entry.tag, "request");
        assert_eq!(lists.of(None).hits("voi på begäran").len(), 2);
        assert!(Lists::parse("[fi]\n").of(Some(&Language::new("fi"))).hits("x").is_empty());
    }
}
